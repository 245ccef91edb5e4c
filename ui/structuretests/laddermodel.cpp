// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structuretests/laddermodel.h"

#include "ui/structuretests/resultwords.h"

#include <set>

namespace wallchart {

void LadderModel::show(std::shared_ptr<const TestResults> results)
{
    const bool sameTests = [&] {
        if (!m_results || !results || m_results->count() != results->count()) return false;
        for (std::size_t at = 0; at < results->count(); ++at) {
            if (m_results->test(at).test.id != results->test(at).test.id) return false;
        }
        return true;
    }();
    if (sameTests) {
        m_results = std::move(results);
        readHeights();
        retranslate();
        return;
    }
    beginResetModel();
    m_results = std::move(results);
    readHeights();
    endResetModel();
}

void LadderModel::readHeights()
{
    m_heights.clear();
    std::set<int> rungs;
    for (int row = 0; row < rowCount(); ++row) rungs.insert(result(row).test.rung);
    for (int row = 0; row < rowCount(); ++row) {
        const auto at = rungs.find(result(row).test.rung);
        m_heights.push_back(static_cast<int>(std::distance(rungs.begin(), at)));
    }
    m_highest = rungs.empty() ? 0 : static_cast<int>(rungs.size()) - 1;
}

void LadderModel::retranslate()
{
    if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int LadderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_results ? 0 : static_cast<int>(m_results->count());
}

QVariant LadderModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    if (role == Qt::DisplayRole) return result(index.row()).test.name;
    if (role == Qt::AccessibleTextRole)
        return rungTexts(result(index.row())).join(QStringLiteral(". "));
    if (role == Qt::ToolTipRole) return rungTexts(result(index.row())).join(QLatin1Char('\n'));
    return {};
}

}   // namespace wallchart
