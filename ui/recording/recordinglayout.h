// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>

class QLayout;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QWidget;

namespace wallchart {

class ClippedText;
class EmptyState;
class NameField;
class PageHeader;
class ParticipationBar;
class TestListModel;
class TickModel;
class TickView;
class WhoAskedField;

/// The widgets of the recording page in their places, with their words; owned by the page.
struct RecordingLayout {
    Q_DECLARE_TR_FUNCTIONS(RecordingLayout)

public:
    RecordingLayout(Workspace &workspace, Appearance &appearance, QWidget &page);

    void retranslate();
    /// On a narrow page the tests are chosen from a menu, and the grid has their room; on a low one
    /// what only explains is not shown.
    void fit(const QSize &page);

    PageHeader *header;
    QToolButton *testMenu;   ///< instead of the list
    QPushButton *reading;
    QPushButton *newTest;
    QStackedWidget *stack;   ///< 0: no tests yet, 1: tests
    EmptyState *empty;
    QPushButton *firstTest;
    TestListModel *tests;
    QListView *testList;
    ClippedText *name;
    QLabel *about;
    QLabel *numbers;
    QLabel *others;
    ParticipationBar *bar;
    QPushButton *change;
    QPushButton *remove;
    QPushButton *tally;
    QLabel *findLabel;
    NameField *find;
    QLabel *askerLabel;
    WhoAskedField *asker;
    QLabel *hint;
    QLabel *keys;
    TickModel *model;
    TickView *grid;

private:
    QWidget *buildTests(Appearance &appearance, QWidget &page);
    QWidget *buildSheet(QWidget &page);
    QLayout *buildTotals();
    QLayout *buildEntryLine();

    Appearance &m_appearance;
};

}   // namespace wallchart
