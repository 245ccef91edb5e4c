// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/recordingreading.h"

#include <QtConcurrentRun>

namespace wallchart {

namespace {

constexpr std::size_t kReadAtOnce = 3'000;   // workers

std::optional<StructureTestId> chosenOf(const std::vector<TestEntry> &entries,
                                        const std::optional<StructureTestId> &wanted)
{
    if (entries.empty()) return std::nullopt;
    const auto held = std::find_if(entries.begin(), entries.end(),
                                   [&](const TestEntry &each) { return each.test.id == wanted; });
    if (held != entries.end()) return wanted;
    // The one that is open comes first to mind.
    const auto open = std::find_if(entries.rbegin(), entries.rend(), [](const TestEntry &each) {
        return !each.planned && !each.closed;
    });
    return open == entries.rend() ? entries.back().test.id : open->test.id;
}

}   // namespace

ReadTests readTestsOf(const Reading &reading, const std::optional<StructureTestId> &wanted)
{
    ReadTests tests{.entries = testEntriesOf(reading)};
    tests.test = chosenOf(tests.entries, wanted);
    if (const StructureTest *test = reading.campaign().find(tests.test))
        tests.sheet = tickSheetOf(reading, *test);
    return tests;
}

RecordingReading::RecordingReading(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RecordingReading::finish);
}

bool RecordingReading::isLarge() const
{
    return m_workspace.reading().workers().size() > kReadAtOnce;
}

void RecordingReading::want(const std::optional<StructureTestId> &test)
{
    m_wanted = test;
    m_again = m_isWorking;
    if (!m_isWorking) begin();
}

void RecordingReading::begin()
{
    m_isWorking = true;
    m_again = false;
    m_of = m_workspace.history().nextSequence();
    m_watcher.setFuture(QtConcurrent::run(
        [reading = m_workspace.reading(), wanted = m_wanted]() -> std::shared_ptr<const ReadTests> {
            return std::make_shared<const ReadTests>(readTestsOf(reading, wanted));
        }));
}

void RecordingReading::finish()
{
    if (m_again || m_of != m_workspace.history().nextSequence()) {
        begin();
        return;
    }
    m_isWorking = false;
    Q_EMIT read(m_watcher.result());
}

}   // namespace wallchart
