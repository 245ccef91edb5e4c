// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/insights.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace wallchart {

class EmptyState;
class PageHeader;
class RecordingPage;
class ResultsView;

/// The section "Structure tests": the results to read, and on its other side the grid in which
/// they are recorded.
///
/// When shown, it freezes the bases of tests that have closed.
class StructureTestsPage final : public Page {
    Q_OBJECT

public:
    StructureTestsPage(Workspace &workspace, Appearance &appearance, Insights &insights,
                       QWidget *parent = nullptr);
    ~StructureTestsPage() override;

    [[nodiscard]] QString title() const override;
    void focusMain() override;

    /// Shows the results of a test; from another page too.
    void showTest(StructureTestId test);
    /// The tick grid of the chosen test.
    void recordResults();
    /// Opens the dialog for a new test.
    void planTest();
    /// Opens the sign-up sheets of the chosen test.
    void printSignUpSheets();

    [[nodiscard]] ResultsView &results() { return *m_results; }
    [[nodiscard]] RecordingPage &recording() { return *m_recording; }
    [[nodiscard]] bool isRecording() const;

Q_SIGNALS:
    /// The wall chart in the colours of a test, at a place; nothing set = anywhere.
    void chartWanted(wallchart::StructureTestId test, const wallchart::TestGroupKey &place);
    /// Those selected, where they stand in a list.
    void showPeopleWanted();
    /// For the status bar.
    void hinted(const QString &text);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectParts();
    void refresh();
    void showWhatIs();
    void readResults();
    void fillRows();
    [[nodiscard]] QWidget *readingSide();

    Workspace &m_workspace;
    Insight<TestResults> &m_tests;
    Appearance &m_appearance;
    QStackedWidget *m_sides;   ///< reading, recording
    PageHeader *m_header;
    QToolButton *m_rows;
    QLabel *m_working;
    QPushButton *m_signUp;
    QPushButton *m_record;
    QPushButton *m_newTest;
    QStackedWidget *m_stack;   ///< results, nothing yet
    ResultsView *m_results;
    EmptyState *m_empty;
    QPushButton *m_firstTest;
    RecordingPage *m_recording;
};

}   // namespace wallchart
