// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/codelabel.h"

#include "ui/painting/shapedtext.h"
#include "ui/widgets/pageheader.h"

namespace wallchart {

QString codeText(const QStringList &code)
{
    return isolated(code.join(QLatin1Char(' ')));
}

QLabel *codeLabel(const QStringList &code, QWidget *parent)
{
    QLabel *label = labelWithRole("title", parent);
    label->setText(codeText(code));
    label->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    label->setAccessibleName(label->text());
    return label;
}

}   // namespace wallchart
