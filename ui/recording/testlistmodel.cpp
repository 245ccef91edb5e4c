// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/testlistmodel.h"

#include "ui/recording/testwords.h"

#include <QCoreApplication>

#include <set>

namespace wallchart {

namespace {

struct TestListWords {
    Q_DECLARE_TR_FUNCTIONS(TestList)
};

TestEntry entryOf(const Reading &reading, const StructureTest &test)
{
    const TestReading read(reading, test);
    return {test, read.total(), read.isClosed(),
            test.opens.isValid() && test.opens > reading.asOf()};
}

template <class Row>
void collectTests(const Edits &edits, std::set<StructureTestId> &tests)
{
    for (const Edit<Row> &edit : edits.of<Row>())
        tests.insert(edit.after ? edit.after->test : edit.before->test);
}

/// True when the edits are about results of tests and nothing else.
bool onlyResults(const Edits &edits)
{
    return edits.size() > 0
           && edits.size()
                  == edits.of<Participation>().size() + edits.of<Tally>().size()
                         + edits.of<FrozenBase>().size() + edits.of<Organizer>().size();
}

}   // namespace

QString testStateText(const TestEntry &entry)
{
    const StructureTest &test = entry.test;
    if (entry.planned) return TestListWords::tr("Opens %1").arg(dayText(test.opens));
    if (entry.closed) return TestListWords::tr("Closed, last day %1").arg(dayText(test.closes));
    if (test.closes.isValid()) return TestListWords::tr("Open to %1").arg(dayText(test.closes));
    return TestListWords::tr("Open");
}

std::vector<TestEntry> testEntriesOf(const Reading &reading)
{
    std::vector<const StructureTest *> tests;
    for (const StructureTest &test : reading.campaign().all<StructureTest>())
        tests.push_back(&test);
    std::stable_sort(tests.begin(), tests.end(),
                     [](const StructureTest *a, const StructureTest *b) {
                         return std::tie(a->opens, a->rung) < std::tie(b->opens, b->rung);
                     });
    std::vector<TestEntry> entries;
    for (const StructureTest *test : tests) entries.push_back(entryOf(reading, *test));
    return entries;
}

void TestListModel::setEntries(std::vector<TestEntry> entries)
{
    const bool same = std::equal(
        entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
        [](const TestEntry &a, const TestEntry &b) { return a.test.id == b.test.id; });
    if (same) {
        m_entries = std::move(entries);
        retranslate();
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void TestListModel::follow(const Reading &reading, const Edits &edits)
{
    if (!onlyResults(edits)) {
        read(reading);
        return;
    }
    std::set<StructureTestId> touched;
    collectTests<Participation>(edits, touched);
    collectTests<Tally>(edits, touched);
    collectTests<FrozenBase>(edits, touched);
    for (const StructureTestId id : touched) {
        const auto row = rowOf(id);
        const StructureTest *test = reading.campaign().find(id);
        if (!row || !test) continue;
        m_entries[static_cast<std::size_t>(*row)] = entryOf(reading, *test);
        Q_EMIT dataChanged(index(*row), index(*row));
    }
}

void TestListModel::setTotal(StructureTestId test, const TestCounts &total)
{
    const auto row = rowOf(test);
    if (!row) return;
    m_entries[static_cast<std::size_t>(*row)].total = total;
    Q_EMIT dataChanged(index(*row), index(*row));
}

std::optional<int> TestListModel::rowOf(StructureTestId test) const
{
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        if (m_entries[at].test.id == test) return static_cast<int>(at);
    }
    return std::nullopt;
}

void TestListModel::retranslate()
{
    if (!m_entries.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int TestListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TestListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const TestEntry &shown = entry(index.row());
    if (role == Qt::DisplayRole) return shown.test.name;
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
    QStringList lines{shown.test.name, testKindLabel(shown.test.kind), testStateText(shown)};
    if (!shown.planned)
        lines << tookPartText(shown.total) << toGoText(shown.total, shown.test.goal());
    if (!shown.test.ask.isEmpty()) lines << shown.test.ask;
    return lines.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(", "));
}

}   // namespace wallchart
