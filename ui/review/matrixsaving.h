// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/training/workstate.h"
#include "ui/background/workprogress.h"
#include "ui/trainingprint/trainingmatrix.h"

#include <QFutureWatcher>
#include <QObject>

namespace wallchart {

/// What a printed matrix is called, and in which language it is.
struct MatrixHeading {
    QString subtitle = {};   ///< "Small group 7"
    QString language = {};   ///< tag
    QDate asOf = {};
};

/// The matrix as it is printed. Weeks are due by the clock of the edition's zone and its first
/// track; a participant's own day may be another.
[[nodiscard]] MatrixPrint matrixPrintOf(const Campaign &campaign, const Edition &edition,
                                        const std::vector<MatrixRow> &rows,
                                        const MatrixHeading &heading);

/// Writes the matrix into files: a PDF in another thread, a spreadsheet at once.
class MatrixSaving final : public QObject {
    Q_OBJECT

public:
    explicit MatrixSaving(QObject *parent = nullptr);
    ~MatrixSaving() override;

    /// On A4 that lies on its side.
    void savePdf(const QString &path, const MatrixPrint &print, const QString &language);
    /// The keys of states, as the command line writes them.
    void saveSheet(const QString &path, const std::vector<QStringList> &sheet);
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const wallchart::Error &error);

private:
    WorkProgress m_progress;
    QFutureWatcher<Result<QString>> m_watcher;
};

}   // namespace wallchart
