// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recording/recordingreading.h"
#include "ui/recording/tickmodel.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/page.h"
#include "ui/workspace/workspace.h"

namespace wallchart {

class TickView;
struct RecordingLayout;

/// Recording structure tests: the ladder at the start, the tick grid of one test beside it.
///
/// Each record is one change. Totals follow at once; whoever is recorded is selected for all
/// pages. When shown, it freezes the bases of tests that have closed.
class RecordingPage final : public Page {
    Q_OBJECT

public:
    RecordingPage(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);
    ~RecordingPage() override;

    [[nodiscard]] QString title() const override;
    void focusMain() override;

    /// The test whose results are recorded, or none.
    [[nodiscard]] std::optional<StructureTestId> test() const { return m_test; }
    void showTest(StructureTestId test);
    /// Opens the dialog for a new test.
    void planTest();

    [[nodiscard]] TickView &grid();
    [[nodiscard]] const TickModel &sheet() const;

Q_SIGNALS:
    /// Enough recorded: the results are to be read.
    void readingWanted();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectGrid();
    void fillTestMenu();

    void follow(const Edits &edits);
    void readAnew();
    void show(ReadTests tests);
    void showSheet(TickSheet sheet);
    void showTotals();
    void record(const std::vector<WorkerId> &workers, Outcome outcome);
    void perform(const std::vector<WorkerId> &workers, Outcome outcome, const QString &reason = {});
    void exclude(const std::vector<WorkerId> &workers);
    void seekNumber(int number);
    void seekName(const QString &typed, int from);
    void openTally(int row);
    void openMenu(const QPoint &at);
    void changeTest();
    void removeTest();
    void selectCurrent();
    void followSelection();
    void hint(const QString &text);
    void showAsker();
    [[nodiscard]] const StructureTest *shownTest() const;

    Workspace &m_workspace;
    Appearance &m_appearance;
    std::optional<StructureTestId> m_test;
    bool m_dirty = true;   // not read since it was last shown
    RecordingReading m_reading;

    std::unique_ptr<RecordingLayout> m_ui;
};

}   // namespace wallchart
