// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/background/workprogress.h"
#include "ui/documentprint/documentprint.h"
#include "ui/painting/chartoutput.h"

#include <QFutureWatcher>

namespace wallchart {

class Workspace;

/// Makes a document, lays it out and writes it, all in other threads; a file that needs a line in
/// the print register does not stay without.
class DocumentWork final : public QObject {
    Q_OBJECT

public:
    explicit DocumentWork(Workspace &workspace, QObject *parent = nullptr);

    /// Makes and lays out anew. Of what is asked for meanwhile only the last counts.
    void layOut(DocumentMaker maker);
    /// The newest that is laid out; null until then.
    [[nodiscard]] const std::shared_ptr<const LaidOutDocument> &document() const
    {
        return m_document;
    }
    [[nodiscard]] bool isLayingOut() const { return m_making; }

    /// Writes document() as PDF. Nothing else must be written meanwhile.
    void write(const QString &path);
    void cancel() { m_progress.cancel(); }
    [[nodiscard]] bool isWriting() const { return m_progress.isRunning(); }

Q_SIGNALS:
    void laidOut();
    void told(qint64 done, qint64 total);
    void written(const QString &file, int sheets, int number);
    void failed(const wallchart::Error &error);

private:
    using Made = std::shared_ptr<const LaidOutDocument>;

    void begin();
    void finishMaking();
    void finishWriting();
    [[nodiscard]] Result<void> registerLeaving();

    Workspace &m_workspace;
    DocumentMaker m_next;   ///< asked for and not begun
    bool m_making = false;
    QFutureWatcher<Made> m_maker;
    Made m_document;
    WorkProgress m_progress;
    QFutureWatcher<Result<WrittenPicture>> m_writer;
    Made m_leaving;   ///< what is being written
};

}   // namespace wallchart
