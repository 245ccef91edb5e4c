// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/testresults.h"
#include "ui/structuretests/resulttable.h"
#include "ui/workspace/workspace.h"

#include <QWidget>

class QFrame;
class QLabel;
class QSplitter;
class QTabWidget;

namespace wallchart {

class BarLegend;
class DeliveryPanel;
class LadderModel;
class LadderView;
class NumberStrip;
class StatedPanel;

/// The tests to read: the ladder, the chosen test by place, who delivered, stated and shown.
///
/// Shows what it is given and counts nothing. In a narrow window the places become a tab too.
class ResultsView final : public QWidget {
    Q_OBJECT

public:
    ResultsView(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    /// Null = nothing yet. The chosen test stays while it is there.
    void show(std::shared_ptr<const TestResults> results);
    [[nodiscard]] std::optional<StructureTestId> test() const { return m_test; }
    /// Also of a test that show() brings later.
    void setTest(StructureTestId test);
    void setRows(const TestRows &rows);
    void focusLadder();
    void retranslate();

    [[nodiscard]] LadderView &ladder() { return *m_ladder; }
    [[nodiscard]] ResultTable &table() { return *m_table; }
    [[nodiscard]] const ResultTableModel &rows() const { return *m_model; }
    [[nodiscard]] DeliveryPanel &deliveries() { return *m_deliveries; }
    [[nodiscard]] StatedPanel &stated() { return *m_stated; }
    [[nodiscard]] NumberStrip &numbers() { return *m_numbers; }
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

Q_SIGNALS:
    void testChosen(wallchart::StructureTestId test);
    /// The wall chart in the colours of a test, at a place; nothing set = anywhere.
    void chartWanted(wallchart::StructureTestId test, const wallchart::TestGroupKey &place);
    /// Those selected, where they stand in a list.
    void listWanted();
    void hinted(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *buildPlaces();
    void connectParts();
    void showTest();
    void showNumbers();
    void fitRoom();
    void setNarrow(bool narrow);
    void select(const std::vector<WorkerId> &workers);
    void openPeople(int row, TestWho who);

    Workspace &m_workspace;
    Appearance &m_appearance;
    std::shared_ptr<const TestResults> m_results;
    std::optional<StructureTestId> m_test;
    TestRows m_rows;
    bool m_narrow = false;
    LadderModel *m_rungs;
    LadderView *m_ladder;
    QLabel *m_hint;
    QSplitter *m_splitter;
    QTabWidget *m_tabs;
    QWidget *m_places;
    QLabel *m_title;
    BarLegend *m_legend;
    ResultTableModel *m_model;
    ResultTable *m_table;
    NumberStrip *m_numbers;
    DeliveryPanel *m_deliveries;
    StatedPanel *m_stated;
};

}   // namespace wallchart
