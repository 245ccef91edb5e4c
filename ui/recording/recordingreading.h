// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recording/testlistmodel.h"
#include "ui/recording/ticksheet.h"
#include "ui/workspace/workspace.h"

#include <QFutureWatcher>

#include <memory>

namespace wallchart {

/// All tests, and the sheet of one of them.
struct ReadTests {
    std::vector<TestEntry> entries = {};
    std::optional<StructureTestId> test = {};   ///< whose sheet it is; none = there are no tests
    TickSheet sheet = {};
};

/// `wanted`, or where it is not there the test that is open, or without any the last.
/// Cost O(n log n) in the workers, for each test.
[[nodiscard]] ReadTests readTestsOf(const Reading &reading,
                                    const std::optional<StructureTestId> &wanted);

/// Reads the tests of a large campaign in another thread. While that is under way, only the last
/// of what is wanted meanwhile counts.
class RecordingReading final : public QObject {
    Q_OBJECT

public:
    explicit RecordingReading(Workspace &workspace, QObject *parent = nullptr);

    /// True when reading takes longer than a blink.
    [[nodiscard]] bool isLarge() const;
    void want(const std::optional<StructureTestId> &test);
    [[nodiscard]] bool isWorking() const { return m_isWorking; }

Q_SIGNALS:
    /// What was read is of the campaign as it is.
    void read(const std::shared_ptr<const wallchart::ReadTests> &tests);

private:
    void begin();
    void finish();

    Workspace &m_workspace;
    QFutureWatcher<std::shared_ptr<const ReadTests>> m_watcher;   // shared with the thread
    std::optional<StructureTestId> m_wanted;
    qint64 m_of = 0;   // the line of the log that would come next
    bool m_isWorking = false;
    bool m_again = false;
};

}   // namespace wallchart
