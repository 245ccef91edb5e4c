// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/matrixsaving.h"

#include "core/exchange/tablefile.h"
#include "ui/documents/documentoutput.h"

#include <QtConcurrentRun>

namespace wallchart {

MatrixSaving::MatrixSaving(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_progress.end();
        const Result<QString> path = m_watcher.result();
        if (path) Q_EMIT saved(*path);
        else Q_EMIT failed(path.error());
    });
}

MatrixSaving::~MatrixSaving()
{
    m_progress.cancel();
    m_watcher.waitForFinished();
}

void MatrixSaving::savePdf(const QString &path, const MatrixPrint &print, const QString &language)
{
    m_watcher.setFuture(QtConcurrent::run(
        [path, document = matrixDocument(print, language), progress = m_progress.begin()] {
            const DocumentPages pages = layOutDocument(
                document, {.paper = Paper::A4, .orientation = Orientation::Landscape});
            return writeDocument({.path = path}, pages, progress)
                .map([](const WrittenPicture &written) { return written.file; });
        }));
}

void MatrixSaving::saveSheet(const QString &path, const std::vector<QStringList> &sheet)
{
    const auto written = writeTable(path, sheet);
    if (written) Q_EMIT saved(path);
    else Q_EMIT failed(written.error());
}

}   // namespace wallchart
