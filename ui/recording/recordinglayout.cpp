// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/recordinglayout.h"

#include "ui/recording/namefield.h"
#include "ui/recording/participationbar.h"
#include "ui/recording/testlistdelegate.h"
#include "ui/recording/testlistmodel.h"
#include "ui/recording/tickview.h"
#include "ui/recording/whoasked.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/foldingbutton.h"
#include "ui/widgets/headerlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

namespace wallchart {

namespace {

constexpr double kTestListWidth = 228;
constexpr double kFindWidth = 150;
constexpr double kAskerWidth = 170;

constexpr double kHighPage = 460;
constexpr double kRoomyPage = 700;   // a narrower one has no room for the list of tests

QPushButton *controlButton(const char *iconName, QWidget *parent)
{
    auto *button = new FoldingButton(parent);
    setRole(button, "control");
    button->setIcon(icon(iconName));
    return button;
}

/// A field with its label before it, which stay together.
QWidget *labelled(QLabel *label, QWidget *field)
{
    auto *pair = new QWidget;
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(field);
    label->setBuddy(field);
    return pair;
}

}   // namespace

RecordingLayout::RecordingLayout(Workspace &workspace, Appearance &appearance, QWidget &page)
    : header(new PageHeader(&page)), testMenu(new QToolButton(&page)),
      reading(new QPushButton(&page)), newTest(new QPushButton(&page)),
      stack(new QStackedWidget(&page)), empty(new EmptyState("list-ordered", &page)),
      firstTest(empty->addButton(true)), tests(new TestListModel(&page)),
      testList(new QListView(&page)), name(new ClippedText("title", &page)),
      about(labelWithRole("caption", &page)), numbers(labelWithRole("section", &page)),
      others(labelWithRole("caption", &page)), bar(new ParticipationBar(appearance, &page)),
      change(controlButton("pencil", &page)), remove(controlButton("trash-2", &page)),
      tally(controlButton("list-ordered", &page)), findLabel(labelWithRole("caption", &page)),
      find(new NameField(&page)), askerLabel(labelWithRole("caption", &page)),
      asker(new WhoAskedField(workspace, &page)), hint(labelWithRole("caption", &page)),
      keys(labelWithRole("meta", &page)), model(new TickModel(&page)),
      grid(new TickView(*model, appearance, &page)), m_appearance(appearance)
{
    setRole(newTest, "primary");
    newTest->setIcon(icon("plus", IconTone::OnAccent));
    setRole(reading, "control");
    reading->setIcon(icon("corner-up-left"));
    setRole(testMenu, "control");
    testMenu->setIcon(icon("list"));
    testMenu->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    testMenu->setPopupMode(QToolButton::InstantPopup);
    testMenu->setMenu(new QMenu(testMenu));
    testMenu->hide();
    header->addTool(testMenu);
    header->addAtEnd(reading);
    header->addAtEnd(newTest);
    auto *split = new QSplitter(Qt::Horizontal, &page);
    split->addWidget(buildTests(appearance, page));
    split->addWidget(buildSheet(page));
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->setSizes({appearance.px(kTestListWidth), appearance.px(4 * kTestListWidth)});
    stack->addWidget(empty);
    stack->addWidget(split);
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(stack, 1);
}

QWidget *RecordingLayout::buildTests(Appearance &appearance, QWidget &page)
{
    testList->setModel(tests);
    testList->setItemDelegate(new TestListDelegate(*tests, appearance, testList));
    testList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    testList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    testList->setParent(&page);
    return testList;
}

QWidget *RecordingLayout::buildSheet(QWidget &page)
{
    auto *sheet = new QFrame(&page);
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildTotals());
    layout->addLayout(buildEntryLine());
    layout->addWidget(horizontalRule(sheet));
    layout->addWidget(grid, 1);
    layout->addWidget(horizontalRule(sheet));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 4, 16, 4);
    foot->setSpacing(16);
    foot->addWidget(hint, 1);
    foot->addWidget(keys, 2);
    for (QLabel *label : {hint, keys}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    layout->addLayout(foot);
    return sheet;
}

QLayout *RecordingLayout::buildTotals()
{
    auto *totals = new QVBoxLayout;
    totals->setContentsMargins(16, 12, 16, 6);
    totals->setSpacing(4);
    auto *first = new HeaderLayout;
    first->setSpacing(8);
    first->add(name, HeaderLayout::Side::Start);
    for (QPushButton *button : {tally, change, remove}) first->add(button, HeaderLayout::Side::End);
    totals->addLayout(first);
    for (QLabel *label : {about, numbers}) totals->addWidget(label);
    totals->addWidget(bar);
    totals->addWidget(others);
    for (QLabel *label : {about, numbers, others}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    return totals;
}

QLayout *RecordingLayout::buildEntryLine()
{
    auto *line = new FlowLayout;
    line->setContentsMargins(16, 4, 16, 8);
    line->setSpacing(8);
    line->addWidget(labelled(findLabel, find));
    line->addWidget(labelled(askerLabel, asker));
    return line;
}

void RecordingLayout::fit(const QSize &page)
{
    const bool isRoomy = page.width() >= m_appearance.px(kRoomyPage);
    const bool isHigh = page.height() >= m_appearance.px(kHighPage);
    for (QLabel *label : {about, others, hint, keys}) label->setVisible(isHigh);
    testList->setVisible(isRoomy);
    testMenu->setVisible(!isRoomy && tests->rowCount() > 1);
    testList->setMinimumWidth(m_appearance.px(kTestListWidth * 0.7));
    find->setMinimumWidth(m_appearance.px(kFindWidth));
    asker->setMinimumWidth(m_appearance.px(kAskerWidth));
}

void RecordingLayout::retranslate()
{
    reading->setText(tr("Read results"));
    newTest->setText(tr("New test"));
    testMenu->setText(tr("Tests"));
    firstTest->setText(tr("New test"));
    empty->setTexts(tr("No tests yet"), tr("Start with a small public ask."));
    testList->setAccessibleName(tr("Structure tests, in ladder order"));
    tally->setText(tr("Count without names…"));
    tally->setToolTip(tally->text());
    change->setText(tr("Change…"));
    change->setToolTip(change->text());
    remove->setText(tr("Remove"));
    remove->setToolTip(tr("Removes the test with all results. Undo brings it back."));
    findLabel->setText(tr("Go &to"));
    find->setPlaceholderText(tr("Number or name ( / )"));
    find->setAccessibleName(tr("Chart number or name to go to"));
    askerLabel->setText(tr("&Who asked"));
    asker->setPlaceholderText(tr("Not recorded"));
    asker->setAccessibleName(tr("Who asked; stays set for the next results"));
    grid->setAccessibleName(tr("Results by worker"));
    keys->setText(tr("Y took part · S said yes · N asked, no answer · X refused · E excluded · "
                     ". not asked · Space next · T count without names · digits: chart number"));
    model->retranslate();
    tests->retranslate();
}

}   // namespace wallchart
