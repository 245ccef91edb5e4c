// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/background/workprogress.h"
#include "ui/trainingprint/trainingmatrix.h"

#include <QFutureWatcher>
#include <QObject>

namespace wallchart {

/// Writes the matrix into files: a PDF in another thread, a spreadsheet at once.
class MatrixSaving final : public QObject {
    Q_OBJECT

public:
    explicit MatrixSaving(QObject *parent = nullptr);
    ~MatrixSaving() override;

    /// On A4 that lies on its side.
    void savePdf(const QString &path, const MatrixPrint &print, const QString &language);
    /// The keys of states, as the command line writes them; XLSX unless it is named a CSV.
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
