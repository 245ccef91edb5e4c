// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/outreachpage.h"

#include "core/analysis/countedpeople.h"
#include "core/editing/intents/contactintents.h"
#include "ui/insights/peoplelookup.h"
#include "ui/outreach/outreachdelegate.h"
#include "ui/outreach/outreachreasons.h"
#include "ui/text/daytext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace wallchart {

namespace {

constexpr int kLines = 0;
constexpr int kSetAside = 1;
constexpr int kClaimDays = 3;
constexpr std::array kLaterDays{1, 3, 7, 14};

}   // namespace

OutreachPage::OutreachPage(Workspace &workspace, Appearance &appearance, Insights &insights,
                           QWidget *parent)
    : Page(parent), m_workspace(workspace), m_appearance(appearance),
      m_outreach(insights.outreach()), m_model(new OutreachModel(this)), m_header(new PageHeader),
      m_shown(new QButtonGroup(this)), m_organizer(new QComboBox),
      m_working(labelWithRole("caption")), m_claim(new QPushButton), m_later(new QPushButton),
      m_log(new QPushButton), m_list(new QListView), m_why(new OutreachReasons),
      m_lookup(new PeopleLookup(this)), m_stack(new QStackedWidget),
      m_empty(new EmptyState("message-square-text"))
{
    layOut();
    connect(m_shown, &QButtonGroup::idClicked, this, &OutreachPage::showWhatIs);
    connect(m_organizer, &QComboBox::activated, this, &OutreachPage::showWhatIs);
    connect(&m_outreach, &InsightWork::changed, this, &OutreachPage::showWhatIs);
    connect(&m_outreach, &InsightWork::outdated, this, &OutreachPage::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OutreachPage::chooseCurrent);
    connect(&workspace, &Workspace::selectionChanged, this, &OutreachPage::followSelection);
    connect(&appearance, &Appearance::changed, m_list, &QListView::doItemsLayout);
    const auto log = [this] {
        if (const OutreachEntry *entry = chosen()) Q_EMIT logWanted(entry->worker, entry->ask);
    };
    connect(m_log, &QPushButton::clicked, this, log);
    connect(m_list, &QListView::activated, this, log);
    connect(m_why, &OutreachReasons::opened, this, &OutreachPage::lookUp);
    connect(m_lookup, &PeopleLookup::found, this, &OutreachPage::openPeople);
    retranslate();
    showWhatIs();
}

void OutreachPage::layOut()
{
    for (const int id : {kLines, kSetAside}) {
        auto *button = new QToolButton;
        setRole(button, "segment");
        button->setCheckable(true);
        m_shown->addButton(button, id);
        m_header->addTool(button);
    }
    m_shown->button(kLines)->setChecked(true);
    m_header->addTool(m_organizer);
    for (QWidget *each : std::initializer_list<QWidget *>{m_working, m_claim, m_later, m_log})
        m_header->addAtEnd(each);
    setRole(m_log, "primary");
    m_claim->setMenu(new QMenu(m_claim));
    m_later->setMenu(new QMenu(m_later));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OutreachDelegate(*m_model, m_appearance, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *lines = new QWidget;
    auto *linesColumn = new QVBoxLayout(lines);
    linesColumn->setContentsMargins({});
    linesColumn->setSpacing(0);
    linesColumn->addWidget(m_list, 1);
    linesColumn->addWidget(m_why);
    m_stack->addWidget(lines);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
}

QString OutreachPage::title() const
{
    return tr("Outreach");
}

void OutreachPage::focusMain()
{
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus();
}

void OutreachPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void OutreachPage::refresh()
{
    if (isVisible()) m_outreach.want();
}

void OutreachPage::fillOrganizers()
{
    const QVariant before = m_organizer->currentData();
    m_organizer->clear();
    m_organizer->addItem(tr("All organizers"));
    m_claim->menu()->clear();
    for (const Organizer &organizer : m_workspace.campaign().all<Organizer>()) {
        m_organizer->addItem(organizer.name, organizer.id.toString());
        m_claim->menu()->addAction(organizer.name, this,
                                   [this, name = organizer.name] { claimFor(name); });
    }
    m_organizer->setCurrentIndex(std::max(0, m_organizer->findData(before)));
}

void OutreachPage::fillMenus()
{
    m_later->menu()->clear();
    for (const int days : kLaterDays) {
        const QDate day = m_workspace.today().addDays(days);
        m_later->menu()->addAction(
            tr("In %Ln days, %1", nullptr, days).arg(dayText(day, QLocale())), this,
            [this, day] { putOff(day); });
    }
}

void OutreachPage::showWhatIs()
{
    fillOrganizers();
    const QString organizer = m_organizer->currentData().toString();
    const bool setAside = m_shown->checkedId() == kSetAside;
    m_model->show(m_outreach.value(),
                  setAside ? OutreachModel::Shown::SetAside : OutreachModel::Shown::Lines,
                  OrganizerId::fromString(organizer));
    m_working->setText(m_outreach.isWorking() ? tr("Being worked out …") : QString());
    const bool empty = m_outreach.value() && m_model->rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    retranslate();
    followSelection();
}

void OutreachPage::retranslate()
{
    m_header->setTitle(title());
    m_model->retranslate();
    const auto &value = m_outreach.value();
    const QLocale locale;
    m_shown->button(kLines)->setText(
        tr("To talk to %1").arg(locale.toString(value ? value->outreach.lines.size() : 0)));
    m_shown->button(kSetAside)->setText(
        tr("Set aside %1").arg(locale.toString(value ? value->outreach.setAside.size() : 0)));
    m_organizer->setItemText(0, tr("All organizers"));
    m_organizer->setAccessibleName(tr("Whose turf"));
    m_claim->setText(tr("Take on"));
    m_claim->setToolTip(tr("An organizer takes this conversation on"));
    m_later->setText(tr("Later"));
    m_log->setText(tr("Log contact…"));
    m_list->setAccessibleName(title());
    const bool nobody = m_workspace.campaign().all<Worker>().empty();
    m_empty->setTexts(
        nobody ? tr("Nobody is on the chart yet") : tr("Nobody needs to be talked to now"),
        nobody ? tr("Add the people of one unit first: who is on no list cannot be asked.")
               : tr("Everybody was assessed lately and every cell has its leaders. Plan the next "
                    "structure test."));
    fillMenus();
}

const OutreachEntry *OutreachPage::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->entry(row) : nullptr;
}

void OutreachPage::followSelection()
{
    const auto current = explained();
    const int row = current ? m_model->rowOf(*current) : -1;
    const QSignalBlocker quiet(m_list->selectionModel());
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row));
    m_list->viewport()->update();
    m_why->show(*m_model, m_list->currentIndex().row());
    const bool writes = chosen() && !m_workspace.isReadOnly();
    m_claim->setEnabled(writes && !m_claim->menu()->isEmpty());
    m_later->setEnabled(writes);
    m_log->setEnabled(writes);
}

std::optional<WorkerId> OutreachPage::explained()
{
    if (m_openedNumber && m_workspace.selection() == m_openedNumber->people)
        return m_openedNumber->about;
    m_openedNumber.reset();
    return m_workspace.current();
}

void OutreachPage::lookUp(const Reason &reason, int arg)
{
    const OutreachEntry *entry = chosen();
    if (!entry) return;
    m_lookedUpFor = entry->worker;
    m_lookup->start([insight = m_outreach.value(), reason, arg, about = entry->worker] {
        return peopleCounted(insight->reading, reason, arg, about);
    });
}

void OutreachPage::openPeople(const std::vector<WorkerId> &people)
{
    const OutreachEntry *entry = chosen();
    if (people.empty() || !entry || entry->worker != m_lookedUpFor) return;
    m_openedNumber = {entry->worker, people};
    m_workspace.select(people, people.front());
    Q_EMIT hinted(tr("Selected: %1", "people").arg(QLocale().toString(people.size())));
}

void OutreachPage::chooseCurrent()
{
    const OutreachEntry *entry = chosen();
    if (!entry) return;
    m_openedNumber.reset();
    // Where the people of a number were just this one, nothing tells of another selection.
    if (m_workspace.selection() == std::vector{entry->worker}) followSelection();
    m_workspace.selectOnly(entry->worker);
}

void OutreachPage::claimFor(const QString &organizer)
{
    const OutreachEntry *entry = chosen();
    if (!entry) return;
    m_workspace.perform(addNextStep(m_workspace.campaign(),
                                    {.worker = entry->worker,
                                     .what = entry->ask,
                                     .owner = organizer,
                                     .due = m_workspace.today().addDays(kClaimDays)},
                                    m_workspace.ids()));
}

void OutreachPage::putOff(QDate until)
{
    const OutreachEntry *entry = chosen();
    if (!entry) return;
    const Campaign &campaign = m_workspace.campaign();
    if (const NextStep *held = campaign.find(entry->step)) {
        NextStep after = *held;
        after.due = until;
        m_workspace.perform(changeNextStep(campaign, after));
        return;
    }
    m_workspace.perform(addNextStep(
        campaign, {.worker = entry->worker, .what = entry->ask, .due = until}, m_workspace.ids()));
}

}   // namespace wallchart
