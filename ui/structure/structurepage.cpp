// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/structurepage.h"

#include "core/editing/intents/structureintents.h"
#include "core/editing/intents/worksiteintents.h"
#include "ui/structure/organizerlist.h"
#include "ui/structure/quickentrydialog.h"
#include "ui/structure/structureactions.h"
#include "ui/structure/worksiteform.h"
#include "ui/text/campaignterms.h"
#include "ui/text/errortext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrolledform.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

namespace wallchart {

namespace {

constexpr double kSideWidth = 264;

}   // namespace

StructurePage::StructurePage(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_appearance(appearance),
      m_header(new PageHeader(this)), m_worksiteBox(new QComboBox(this)),
      m_addWorksite(new QToolButton(this)), m_unitMenu(menuButton("chevron-down", this)),
      m_shiftMenu(menuButton("chevron-down", this)), m_quickEntry(new QPushButton(this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState("hospital", this)),
      m_firstWorksite(m_empty->addButton(true)), m_model(new StructureModel(this)),
      m_view(new StructureView(*m_model, appearance, this)),
      m_actions(new StructureActions(workspace, *m_view, *this)),
      m_hint(labelWithRole("caption", this)), m_form(new WorksiteForm(workspace, this)),
      m_organizers(new OrganizerList(workspace, this))
{
    layOut();
    connectGrid();
    connect(m_quickEntry, &QPushButton::clicked, this, &StructurePage::openQuickEntry);
    connect(m_firstWorksite, &QPushButton::clicked, this, &StructurePage::addWorksite);
    connect(m_addWorksite, &QToolButton::clicked, this, &StructurePage::addWorksite);
    connect(m_worksiteBox, &QComboBox::activated, this,
            [this](int row) { showWorksite(m_worksites[static_cast<std::size_t>(row)]); });
    connect(&workspace, &Workspace::changed, this, [this] {
        if (isVisible()) read();
        else m_dirty = true;
    });
    retranslate();
    read();
}

StructurePage::~StructurePage()
{
    // An open editor tells what was typed when it goes, and that is after this page.
    for (QObject *part : findChildren<QObject *>()) part->disconnect(this);
}

void StructurePage::layOut()
{
    setRole(m_quickEntry, "primary");
    m_quickEntry->setIcon(icon("square-pen", IconTone::OnAccent));
    setRole(m_addWorksite, "flat");
    m_addWorksite->setIcon(icon("plus"));
    m_header->addTool(m_worksiteBox);
    m_header->addTool(m_addWorksite);
    m_header->addAtEnd(m_unitMenu);
    m_header->addAtEnd(m_shiftMenu);
    m_header->addAtEnd(m_quickEntry);
    m_actions->fillUnitMenu(*m_unitMenu->menu());
    m_actions->fillShiftMenu(*m_shiftMenu->menu());
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(buildGrid());
    split->addWidget(buildSide());
    split->setStretchFactor(0, 1);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->setSizes({m_appearance.px(3 * kSideWidth), m_appearance.px(kSideWidth)});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(split);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

QWidget *StructurePage::buildGrid()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(horizontalRule(box));
    m_hint->setContentsMargins(16, 6, 16, 6);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    return box;
}

QWidget *StructurePage::buildSide()
{
    auto *side = new QFrame(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_form);
    layout->addWidget(horizontalRule(side));
    layout->addWidget(m_organizers, 1);
    auto *scrolled = new ScrolledForm(side, this);
    scrolled->setMinimumWidth(m_appearance.px(kSideWidth * 0.8));
    return scrolled;
}

void StructurePage::connectGrid()
{
    connect(m_model, &StructureModel::headCountTyped, this, &StructurePage::setHeadCount);
    connect(m_model, &StructureModel::nameTyped, this,
            [this](const UnitId &unit, const QString &name) {
                const ChangeSet changes = renameUnit(m_workspace.campaign(), unit, name);
                const Problems problems = m_workspace.session().check(changes);
                if (problems.empty()) m_workspace.perform(changes);
                else hint(problemText(problems.front()));
            });
    connect(m_model, &StructureModel::noNumberTyped, this, [this](const QString &text) {
        hint(tr("\"%1\" is no number of people. Type digits, or leave the cell blank.").arg(text));
    });
    connect(m_view, &StructureView::clearWanted, m_actions, &StructureActions::clear);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openMenu(m_view->viewport()->mapToGlobal(at)); });
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) {
                QHeaderView *header = m_view->horizontalHeader();
                const int row = std::max(0, m_view->currentIndex().row());
                m_view->goTo(m_model->index(row, header->logicalIndexAt(at)));
                openMenu(header->mapToGlobal(at));
            });
    connect(m_actions, &StructureActions::refused, this, &StructurePage::hint);
}

QString StructurePage::title() const
{
    return CampaignTerms(m_workspace.campaign()).unitsAndShifts();
}

void StructurePage::focusMain()
{
    if (!m_worksite) {
        m_firstWorksite->setFocus();
        return;
    }
    if (!m_view->currentIndex().isValid())
        m_view->goTo(m_model->index(0, m_model->rowCount() > 1 ? 1 : 0));
    m_view->setFocus();
}

void StructurePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_dirty, false)) read();
}

void StructurePage::read()
{
    readWorksites();
    m_stack->setCurrentIndex(m_worksite ? 1 : 0);
    for (QWidget *tool :
         std::initializer_list<QWidget *>{m_unitMenu, m_shiftMenu, m_quickEntry, m_addWorksite})
        tool->setVisible(m_worksite.has_value());
    m_form->setWorksite(m_worksite);
    m_form->read();
    m_organizers->read();
    m_actions->setWorksite(m_worksite);
    if (!m_worksite) return;
    // The keyboard stays where it was, also when rows and columns are others now.
    const QModelIndex current = m_view->currentIndex();
    const std::optional<UnitId> unit = m_view->currentUnit();
    const std::optional<ShiftId> shift = m_view->currentShift();
    const int column = current.column();
    m_model->setGrid(structureGridOf(m_workspace.reading(), *m_worksite));
    if (column >= 0 && !m_view->currentIndex().isValid()) {
        const QModelIndex same = m_model->indexOf(unit, shift);
        m_view->goTo(same.isValid() && column == 0 ? same.siblingAtColumn(0) : same);
    }
    m_actions->refresh();
}

void StructurePage::readWorksites()
{
    const Campaign &campaign = m_workspace.campaign();
    m_worksites.clear();
    m_worksiteBox->clear();
    for (const Worksite &worksite : campaign.all<Worksite>()) {
        m_worksites.push_back(worksite.id);
        m_worksiteBox->addItem(worksite.name);
    }
    if (!campaign.find(m_worksite))
        m_worksite = m_worksites.empty() ? std::nullopt : std::optional(m_worksites.front());
    const auto at = m_worksite ? std::find(m_worksites.begin(), m_worksites.end(), *m_worksite)
                               : m_worksites.end();
    m_worksiteBox->setCurrentIndex(static_cast<int>(at - m_worksites.begin()));
    m_worksiteBox->setVisible(m_worksites.size() > 1);
}

void StructurePage::showWorksite(const std::optional<WorksiteId> &worksite)
{
    m_worksite = worksite;
    read();
}

void StructurePage::addWorksite()
{
    ChangeSet changes = wallchart::addWorksite(tr("New worksite"), m_workspace.ids());
    const WorksiteId added = changes.edits.of<Worksite>().front().id();
    if (!m_workspace.perform(std::move(changes))) return;
    showWorksite(added);
    m_form->focusName();
}

void StructurePage::setHeadCount(const std::optional<UnitId> &unit,
                                 const std::optional<ShiftId> &shift, std::optional<int> people)
{
    const Campaign &campaign = m_workspace.campaign();
    m_workspace.perform(
        people ? wallchart::setHeadCount(
            campaign, {*m_worksite, unit, shift, *people, m_workspace.today()}, m_workspace.ids())
               : clearHeadCount(campaign, {*m_worksite, unit, shift}));
}

void StructurePage::openQuickEntry()
{
    if (!m_worksite) return;
    auto *dialog = new QuickEntryDialog(m_workspace, m_appearance, *m_worksite, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StructurePage::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fillUnitMenu(*menu);
    menu->addSeparator();
    m_actions->fillShiftMenu(*menu);
    menu->popup(at);
}

void StructurePage::hint(const QString &text)
{
    m_hint->setText(text);
    QAccessibleEvent event(m_hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StructurePage::retranslate()
{
    m_header->setTitle(title());
    m_worksiteBox->setAccessibleName(tr("Worksite"));
    m_addWorksite->setAccessibleName(tr("Add another worksite"));
    m_addWorksite->setToolTip(m_addWorksite->accessibleName());
    const CampaignTerms terms(m_workspace.campaign());
    m_unitMenu->setText(terms.unit());
    m_shiftMenu->setText(terms.shift());
    m_quickEntry->setText(tr("Quick entry…"));
    m_empty->setTexts(tr("No worksite yet"),
                      tr("List everybody: first the worksite, its units and shifts, and how many "
                         "people are in each. Names come later."));
    m_firstWorksite->setText(tr("Add a worksite"));
    m_view->setAccessibleName(tr("Units and shifts with their head-counts"));
    m_hint->setText(tr("Type a number to set the head-count of a cell; Del leaves it blank. "
                       "Head-counts come before names."));
    m_actions->retranslate();
    m_form->retranslate();
    m_organizers->retranslate();
    m_model->setTerms(terms);
}

}   // namespace wallchart
