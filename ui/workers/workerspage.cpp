// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workerspage.h"

#include "ui/widgets/clippedtext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/workers/columnmenu.h"
#include "ui/workers/multieditdialog.h"
#include "ui/workers/workermenu.h"

#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace wallchart {

namespace {

QToolButton *controlButton(const char *iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    setRole(button, "control");
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}   // namespace

WorkersPage::WorkersPage(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_appearance(appearance),
      m_header(new PageHeader(this)), m_columns(controlButton("table-2", this)),
      m_edit(controlButton("square-pen", this)), m_add(controlButton("user-plus", this)),
      m_strip(new QFrame(this)), m_filter(new FilterBox(workspace, appearance, this)),
      m_found(new ClippedText("caption", this)), m_selected(new ClippedText("caption", this)),
      m_stack(new QStackedWidget(this)), m_table(new WorkerTable(workspace, appearance, this)),
      m_nobody(new EmptyState("users", this)), m_noMatch(new EmptyState("list-filter", this)),
      m_import(m_nobody->addButton()), m_addFirst(m_nobody->addButton(true)),
      m_clearFilter(m_noMatch->addButton())
{
    buildHeader();
    buildStrip();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    for (QWidget *each : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_nobody),
                          static_cast<QWidget *>(m_noMatch)})
        m_stack->addWidget(each);
    connect(m_import, &QPushButton::clicked, this, &WorkersPage::importWanted);
    connect(m_addFirst, &QPushButton::clicked, this, &WorkersPage::addWorkerWanted);
    connect(m_add, &QToolButton::clicked, this, &WorkersPage::addWorkerWanted);
    connect(m_clearFilter, &QPushButton::clicked, this, [this] {
        m_workspace.setFilter({});
        focusMain();
    });
    connectTable();
    connect(&appearance, &Appearance::changed, this, [this] {
        for (ClippedText *label : {m_found, m_selected}) label->updateGeometry();
    });
    retranslate();
}

void WorkersPage::buildHeader()
{
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(new ColumnMenu(*m_table, m_columns));
    m_header->addAtEnd(m_columns);
    m_header->addAtEnd(m_edit);
    m_header->addAtEnd(m_add);
    connect(m_edit, &QToolButton::clicked, this, &WorkersPage::editSelected);
}

void WorkersPage::buildStrip()
{
    setRole(m_strip, "strip");
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_filter);
    line->addWidget(m_found);
    line->addStretch();
    line->addWidget(m_selected);
    auto *layout = new QVBoxLayout(m_strip);
    layout->setContentsMargins(16, 5, 16, 5);
    layout->setSpacing(3);
    layout->addLayout(line);
    layout->addWidget(&m_filter->explanation());
}

void WorkersPage::connectTable()
{
    connect(m_table, &WorkerTable::inspectorWanted, this, &WorkersPage::inspectorWanted);
    connect(m_table, &WorkerTable::removeWanted, this, &WorkersPage::removeSelected);
    connect(m_table, &WorkerTable::filterWanted, this, &WorkersPage::focusFilter);
    connect(m_table, &WorkerTable::introductionWanted, this, &WorkersPage::introductionWanted);
    connect(m_table, &WorkerTable::menuWanted, this, &WorkersPage::showMenu);
    connect(m_filter, &FilterBox::accepted, this, &WorkersPage::focusMain);
    connect(&m_table->workers(), &QAbstractItemModel::modelReset, this, &WorkersPage::update);
    connect(&m_workspace, &Workspace::changed, this, &WorkersPage::showCounts);
    connect(&m_workspace, &Workspace::filterChanged, this, &WorkersPage::update);
    connect(&m_workspace, &Workspace::selectionChanged, this, &WorkersPage::showCounts);
    QHeaderView *header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new ColumnMenu(*m_table, this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header->mapToGlobal(at));
    });
}

CampaignTerms WorkersPage::terms() const
{
    return CampaignTerms(m_workspace.campaign());
}

QString WorkersPage::title() const
{
    return terms().people();
}

void WorkersPage::focusMain()
{
    QWidget *shown = m_stack->currentWidget();
    if (shown == m_nobody) m_addFirst->setFocus();
    else if (shown == m_noMatch) m_filter->focusText();
    else m_table->setFocus();
}

void WorkersPage::focusFilter()
{
    m_filter->focusText();
}

void WorkersPage::retranslate()
{
    m_header->setTitle(title());
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose which columns are shown"));
    m_edit->setToolTip(tr("Change all selected workers at once"));
    m_add->setText(terms().addPerson());
    m_table->setAccessibleName(title());
    m_nobody->setTexts(terms().nobodyYet(),
                       tr("Paste a list, import a spreadsheet, or type the first name."));
    m_noMatch->setTexts(tr("No worker matches this filter."), {});
    m_import->setText(tr("Import…"));
    m_addFirst->setText(m_add->text());
    m_clearFilter->setText(tr("Clear filter"));
    m_table->workers().retranslate();
    update();
}

void WorkersPage::update()
{
    const bool nobody = m_table->workers().total() == 0;
    const bool noMatch = !nobody && m_table->workers().rowCount() == 0;
    const bool hadKeyboard = m_stack->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(nobody    ? static_cast<QWidget *>(m_nobody)
                              : noMatch ? static_cast<QWidget *>(m_noMatch)
                                        : m_table);
    m_strip->setVisible(!nobody);
    m_columns->setEnabled(!nobody);
    if (hadKeyboard && !m_stack->isAncestorOf(QApplication::focusWidget())) focusMain();
    showCounts();
}

void WorkersPage::showCounts()
{
    const int total = m_table->workers().total();
    const int found = m_table->workers().rowCount();
    m_found->setWhole(found == total ? terms().count(total) : terms().countOf(found, total));
    const int chosen = static_cast<int>(m_table->shownSelection().size());
    const int hidden = static_cast<int>(m_workspace.selection().size()) - chosen;
    QString selected = chosen > 0 ? tr("%Ln selected", nullptr, chosen) : QString();
    if (hidden > 0 && chosen == 0)
        selected = tr("%Ln selected, hidden by the filter", nullptr, hidden);
    m_selected->setWhole(selected);
    m_edit->setEnabled(chosen > 0);
    m_edit->setText(chosen > 1 ? tr("Edit %Ln worker(s)…", nullptr, chosen) : tr("Edit…"));
}

void WorkersPage::showMenu(const QPoint &at)
{
    auto *menu = new WorkerMenu(m_workspace, m_table->shownSelection(), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &WorkerMenu::editWanted, this, &WorkersPage::editSelected);
    connect(menu, &WorkerMenu::mergeWanted, this, &WorkersPage::mergeSelected);
    connect(menu, &WorkerMenu::removeWanted, this, &WorkersPage::removeSelected);
    connect(menu, &WorkerMenu::inspectorWanted, this, &WorkersPage::inspectorWanted);
    connect(menu, &WorkerMenu::introductionWanted, this, &WorkersPage::introductionWanted);
    menu->popup(at);
}

void WorkersPage::editSelected()
{
    const std::vector<WorkerId> workers = m_table->shownSelection();
    if (workers.empty()) return;
    auto *dialog = new MultiEditDialog(m_workspace, m_appearance, workers, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WorkersPage::removeSelected()
{
    askToRemove(RemoveDialog::Why::Left);
}

void WorkersPage::mergeSelected()
{
    askToRemove(RemoveDialog::Why::ListedTwice);
}

void WorkersPage::askToRemove(RemoveDialog::Why why)
{
    const std::vector<WorkerId> workers = m_table->shownSelection();
    if (workers.empty()) return;
    auto *dialog = new RemoveDialog(m_workspace, m_appearance, workers, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->choose(why);
    dialog->open();
}

}   // namespace wallchart
