// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallchart/matrixcontent.h"

#include <QtConcurrentRun>

namespace wallchart {

namespace {

/// Up to here counting takes less than a frame or two.
constexpr std::size_t kCountAtOnce = 3'000;

}   // namespace

MatrixContent::MatrixContent(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::changed, this, [this] { countAnew(); });
    connect(&m_watcher, &QFutureWatcher<Matrix>::finished, this, [this] {
        if (m_outdated && m_watched) countAnew();
        else take(m_watcher.result());
    });
}

MatrixContent::~MatrixContent()
{
    m_watcher.waitForFinished();
}

void MatrixContent::setRows(const StatusDimension &dimension)
{
    if (dimension == m_columns) std::swap(m_rows, m_columns);
    else m_rows = dimension;
    countAnew();
}

void MatrixContent::setColumns(const StatusDimension &dimension)
{
    if (dimension == m_rows) std::swap(m_rows, m_columns);
    else m_columns = dimension;
    countAnew();
}

void MatrixContent::swapSides()
{
    std::swap(m_rows, m_columns);
    countAnew();
}

void MatrixContent::setWatched(bool watched)
{
    m_watched = watched;
    if (m_watched && m_outdated) countAnew();
}

void MatrixContent::forgetMissingTests()
{
    const auto isMissing = [this](const StatusDimension &dimension) {
        return dimension.test && !m_workspace.campaign().find(dimension.test);
    };
    if (isMissing(m_rows)) m_rows = {StatusKind::UnitAndShift};
    if (isMissing(m_columns)) m_columns = {StatusKind::Level};
}

void MatrixContent::countAnew()
{
    m_outdated = true;
    if (!m_watched || m_watcher.isRunning()) return;
    m_outdated = false;
    forgetMissingTests();
    if (m_workspace.reading().workers().size() <= kCountAtOnce) {
        take(std::make_shared<const StatusMatrix>(
            statusMatrixOf(m_workspace.reading(), m_rows, m_columns)));
        return;
    }
    m_watcher.setFuture(QtConcurrent::run(
        [reading = m_workspace.reading(), rows = m_rows, columns = m_columns]() -> Matrix {
            return std::make_shared<const StatusMatrix>(statusMatrixOf(reading, rows, columns));
        }));
}

void MatrixContent::take(Matrix matrix)
{
    m_matrix = std::move(matrix);
    Q_EMIT changed();
}

}   // namespace wallchart
