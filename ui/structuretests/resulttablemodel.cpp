// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structuretests/resulttablemodel.h"

#include "core/base/percent.h"
#include "ui/recording/testwords.h"
#include "ui/structuretests/resultwords.h"
#include "ui/text/percenttext.h"

#include <QLocale>

namespace wallchart {

namespace {

constexpr int kFirstHeat = 2;
constexpr int kOthers = 5;   // columns that are no tests

}   // namespace

void ResultTableModel::show(std::shared_ptr<const TestResults> results, const TestRows &kind,
                            std::size_t test)
{
    const bool sameShape =
        m_results && results && m_kind == kind && m_results->count() == results->count()
        && std::equal(m_results->rows(kind).begin(), m_results->rows(kind).end(),
                      results->rows(kind).begin(), results->rows(kind).end(),
                      [](const TestRow &a, const TestRow &b) { return a.key == b.key; });
    if (!sameShape) beginResetModel();
    m_results = std::move(results);
    m_kind = kind;
    m_test = test;
    countMoved();
    if (!sameShape) endResetModel();
    else retranslate();
}

void ResultTableModel::countMoved()
{
    m_joined = 0;
    m_dropped = 0;
    if (!m_results) return;
    for (const TestRow &row : rows()) {
        m_joined += row.joined[m_test];
        m_dropped += row.dropped[m_test];
    }
}

void ResultTableModel::retranslate()
{
    if (!m_results) return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

ResultColumn ResultTableModel::columnAt(int column) const
{
    if (column == 0) return ResultColumn::Place;
    if (column == 1) return ResultColumn::People;
    const int after = column - kFirstHeat - tests();
    if (after < 0) return ResultColumn::Heat;
    return after == 0 ? ResultColumn::Bar : after == 1 ? ResultColumn::ToGo : ResultColumn::Moved;
}

int ResultTableModel::columnOf(ResultColumn column) const
{
    switch (column) {
    case ResultColumn::Place: return 0;
    case ResultColumn::People: return 1;
    case ResultColumn::Heat: return kFirstHeat;
    case ResultColumn::Bar: return kFirstHeat + tests();
    case ResultColumn::ToGo: return kFirstHeat + tests() + 1;
    case ResultColumn::Moved: break;
    }
    return kFirstHeat + tests() + 2;
}

std::size_t ResultTableModel::testAt(int column) const
{
    return columnAt(column) == ResultColumn::Heat ? static_cast<std::size_t>(column - kFirstHeat)
                                                  : m_test;
}

const TestGroupKey *ResultTableModel::keyAt(int row) const
{
    return isTotal(row) ? nullptr : &rows()[static_cast<std::size_t>(row)].key;
}

const TestCounts &ResultTableModel::countsAt(int row, std::size_t test) const
{
    return isTotal(row) ? m_results->test(test).total
                        : rows()[static_cast<std::size_t>(row)].counts[test];
}

int ResultTableModel::joinedAt(int row) const
{
    return isTotal(row) ? m_joined : rows()[static_cast<std::size_t>(row)].joined[m_test];
}

int ResultTableModel::droppedAt(int row) const
{
    return isTotal(row) ? m_dropped : rows()[static_cast<std::size_t>(row)].dropped[m_test];
}

QString ResultTableModel::nameAt(int row) const
{
    return isTotal(row) ? tr("Everyone")
                        : resultRowName(m_results->reading().campaign(), m_kind, *keyAt(row));
}

int ResultTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_results ? 0 : static_cast<int>(rows().size()) + 1;
}

int ResultTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_results ? 0 : tests() + kOthers;
}

QString ResultTableModel::heatText(int row, std::size_t test) const
{
    const TestCounts &counts = countsAt(row, test);
    if (counts.base == 0 || m_results->test(test).stage == TestStage::Planned)
        return QStringLiteral("–");
    return QLocale().toString(wholePercent(counts.tookPart, counts.base));
}

QString ResultTableModel::text(int row, int column) const
{
    const TestCounts &counts = countsAt(row, m_test);
    const bool planned = chosen().stage == TestStage::Planned;
    switch (columnAt(column)) {
    case ResultColumn::Place: return nameAt(row);
    case ResultColumn::People: return QLocale().toString(counts.base);
    case ResultColumn::Heat: return heatText(row, testAt(column));
    case ResultColumn::Bar:
        return planned || counts.base == 0 ? QString() : percentText(counts.tookPart, counts.base);
    case ResultColumn::ToGo: return planned ? QString() : rowToGoText(counts, chosen().test.goal());
    case ResultColumn::Moved: break;
    }
    return movedText(joinedAt(row), droppedAt(row));
}

QStringList ResultTableModel::sentences(int row, int column) const
{
    const std::size_t test = testAt(column);
    const TestResult &result = m_results->test(test);
    const TestCounts &counts = countsAt(row, test);
    QStringList lines{tr("%1, %2", "a place and a test").arg(nameAt(row), result.test.name)};
    if (result.stage == TestStage::Planned) return lines << standingText(result);
    if (columnAt(column) == ResultColumn::Moved) {
        const TestWho joined = TestWho::Joined;
        lines << whoText(joined, joinedAt(row), result.stage)
              << whoText(TestWho::Dropped, droppedAt(row), result.stage);
        return lines;
    }
    if (counts.base == 0) return lines << tr("Nobody was in the base.");
    lines << countsTexts(counts, result.stage) << rowToGoText(counts, result.test.goal());
    return lines;
}

QVariant ResultTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const int row = index.row();
    const int column = index.column();
    const bool isPlace = columnAt(column) == ResultColumn::Place;
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole:
        return isPlace ? nameAt(row) : sentences(row, column).join(QLatin1Char('\n'));
    case Qt::AccessibleTextRole:
        return isPlace ? tr("%1, %Ln people", "", countsAt(row, m_test).base).arg(nameAt(row))
                       : sentences(row, column).join(QStringLiteral(", "));
    default: return {};
    }
}

QVariant ResultTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_results) return {};
    const bool heat = columnAt(section) == ResultColumn::Heat;
    if (role == Qt::ToolTipRole && heat)
        return rungTexts(m_results->test(testAt(section))).join(QLatin1Char('\n'));
    if (role != Qt::DisplayRole) return {};
    switch (columnAt(section)) {
    case ResultColumn::Place: return rowsLabel(m_kind, m_results->reading().campaign());
    case ResultColumn::People: return tr("People");
    case ResultColumn::Heat: return m_results->test(testAt(section)).test.name;
    case ResultColumn::Bar: return chosen().test.name;
    case ResultColumn::ToGo: return tr("To go", "people, to the goal");
    case ResultColumn::Moved: break;
    }
    return tr("Moved", "people, since the test before");
}

}   // namespace wallchart
