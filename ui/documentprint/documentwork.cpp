// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documentprint/documentwork.h"

#include "core/editing/intents/structureintents.h"
#include "ui/documents/documentoutput.h"
#include "ui/printing/chartwriting.h"
#include "ui/workspace/workspace.h"

#include <QFile>
#include <QtConcurrentRun>

#include <iterator>

namespace wallchart {

namespace {

/// All documents as one file.
DocumentPages layOutAll(const DocumentPrint &print)
{
    DocumentPages all = layOutDocument(print.document, print.paper);
    for (const PrintDocument &each : print.further) {
        DocumentPages pages = layOutDocument(each, print.paper);
        std::move(pages.pages.begin(), pages.pages.end(), std::back_inserter(all.pages));
    }
    return all;
}

}   // namespace

DocumentWork::DocumentWork(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
    connect(&m_maker, &QFutureWatcherBase::finished, this, &DocumentWork::finishMaking);
    connect(&m_writer, &QFutureWatcherBase::finished, this, &DocumentWork::finishWriting);
    connect(&m_progress, &WorkProgress::told, this, &DocumentWork::told);
}

void DocumentWork::layOut(DocumentMaker maker)
{
    m_next = std::move(maker);
    if (!m_making) begin();
}

void DocumentWork::begin()
{
    m_making = true;
    const int number = nextPrintNumber(m_workspace.campaign());
    m_maker.setFuture(QtConcurrent::run(
        [campaign = m_workspace.campaign(), number, maker = std::exchange(m_next, nullptr)]() {
            LaidOutDocument made{.print = maker(campaign, number), .number = number};
            made.pages = layOutAll(made.print);
            return std::make_shared<const LaidOutDocument>(std::move(made));
        }));
}

void DocumentWork::finishMaking()
{
    m_making = false;
    if (m_next) return begin();
    m_document = m_maker.result();
    Q_EMIT laidOut();
}

void DocumentWork::write(const QString &path)
{
    m_leaving = m_document;
    m_writer.setFuture(
        QtConcurrent::run([path, leaving = m_leaving, progress = m_progress.begin()] {
            return writeDocument({path}, leaving->pages, progress);
        }));
}

Result<void> DocumentWork::registerLeaving()
{
    if (!m_leaving->isRegistered()) return {};
    const DocumentPrint &print = m_leaving->print;
    return performOrSay(m_workspace, registerPrint(m_workspace.campaign(),
                                                   {.on = m_workspace.today(),
                                                    .kind = print.kind,
                                                    .sheets = m_leaving->sheets(),
                                                    .names = print.names,
                                                    .redaction = print.redaction,
                                                    .forWhom = print.forWhom,
                                                    .destroyBy = print.destroyBy},
                                                   m_workspace.ids()));
}

void DocumentWork::finishWriting()
{
    m_progress.end();
    const Result<WrittenPicture> picture = m_writer.result();
    if (!picture) {
        Q_EMIT failed(picture.error());
        return;
    }
    if (const Result<void> registered = registerLeaving(); !registered) {
        QFile::remove(picture->file);
        Q_EMIT failed(registered.error());
        return;
    }
    Q_EMIT written(picture->file, m_leaving->sheets(), m_leaving->number);
}

}   // namespace wallchart
