// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/statusmatrix.h"
#include "ui/workspace/workspace.h"

#include <QFutureWatcher>

#include <memory>

namespace wallchart {

/// The status matrix of the open campaign; counted only while somebody looks at it.
///
/// Small campaigns are counted at once, large ones in a worker thread.
class MatrixContent final : public QObject {
    Q_OBJECT

public:
    using Matrix = std::shared_ptr<const StatusMatrix>;   // shared with the thread that counts

    explicit MatrixContent(Workspace &workspace, QObject *parent = nullptr);
    ~MatrixContent() override;

    /// Never null; empty until it is watched.
    [[nodiscard]] const Matrix &matrix() const { return m_matrix; }
    [[nodiscard]] const StatusDimension &rows() const { return m_rows; }
    [[nodiscard]] const StatusDimension &columns() const { return m_columns; }
    /// What is already on the other side changes places with what was here.
    void setRows(const StatusDimension &dimension);
    void setColumns(const StatusDimension &dimension);
    void swapSides();
    /// While nobody watches, changes of the campaign cost nothing.
    void setWatched(bool watched);

Q_SIGNALS:
    void changed();

private:
    void countAnew();
    void forgetMissingTests();
    void take(Matrix matrix);

    Workspace &m_workspace;
    StatusDimension m_rows{StatusKind::UnitAndShift};
    StatusDimension m_columns{StatusKind::Level};
    Matrix m_matrix = std::make_shared<const StatusMatrix>();
    QFutureWatcher<Matrix> m_watcher;
    bool m_watched = false;
    bool m_outdated = true;   ///< what is shown is no longer what the campaign says
};

}   // namespace wallchart
