// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/figures.h"

#include <QFile>

#include <cstdio>

namespace wallchart {

void tellFigure(const char *what, const QString &figure)
{
    const QByteArray line = QByteArray(what) + '\t' + figure.toUtf8() + '\n';
    std::fputs(line.constData(), stdout);
    QFile file(qEnvironmentVariable("WALLCHART_FIGURES"));
    // Appended by a single write: tests run beside each other.
    if (!file.fileName().isEmpty()
        && file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        file.write(line);
}

}   // namespace wallchart
