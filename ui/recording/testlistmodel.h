// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/counting.h"

#include <QAbstractListModel>

namespace wallchart {

/// One structure test as the list shows it.
struct TestEntry {
    StructureTest test;
    TestCounts total;
    bool closed = false;
    bool planned = false;   ///< opens on a later day
};

/// In ladder order. Cost O(n) in the workers, for each test.
[[nodiscard]] std::vector<TestEntry> testEntriesOf(const Reading &reading);

/// The structure tests of a campaign in ladder order: by opening day, then rung.
class TestListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Tells only what differs, unless there are other tests now.
    void setEntries(std::vector<TestEntry> entries);
    /// Reads every test anew: after a change that may concern all of them.
    void read(const Reading &reading) { setEntries(testEntriesOf(reading)); }
    /// Reads anew those tests alone that the edits are about; falls back to read().
    void follow(const Reading &reading, const Edits &edits);

    /// The totals of a test that somebody has counted already.
    void setTotal(StructureTestId test, const TestCounts &total);

    [[nodiscard]] const TestEntry &entry(int row) const
    {
        return m_entries[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] std::optional<int> rowOf(StructureTestId test) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<TestEntry> m_entries;
};

/// "Open to 24 March", "Closed 21 February", "Opens 3 April", "Open".
[[nodiscard]] QString testStateText(const TestEntry &entry);

}   // namespace wallchart
