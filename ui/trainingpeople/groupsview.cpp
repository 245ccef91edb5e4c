// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/groupsview.h"

#include "core/training/enrolled.h"
#include "ui/text/reasontext.h"
#include "ui/trainingpeople/editionchoice.h"
#include "ui/trainingpeople/groupactions.h"
#include "ui/trainingpeople/grouplist.h"
#include "ui/trainingpeople/peoplestatus.h"
#include "ui/trainingpeople/peopletable.h"
#include "ui/trainingpeople/peoplewords.h"
#include "ui/trainingpeople/setupeditiondialog.h"
#include "ui/trainingpeople/standingtable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace wallchart {

namespace {

constexpr int kWorkIndex = 0;
constexpr int kNoGroupIndex = 1;
constexpr int kNoEditionIndex = 2;
constexpr double kGroupsWidth = 220;

QString aboutGroup(const TrainingGroup &group)
{
    QStringList parts;
    if (!group.organization.isEmpty()) parts.append(inOwnDirection(group.organization));
    if (!group.contactPerson.isEmpty())
        parts.append(GroupsView::tr("Contact person: %1").arg(inOwnDirection(group.contactPerson)));
    if (!group.facilitators.isEmpty())
        parts.append(GroupsView::tr("Facilitators it supplies: %1")
                         .arg(group.facilitators.join(QStringLiteral(", "))));
    return parts.join(QStringLiteral(" · "));
}

QString aboutCircle(const SmallGroup &circle)
{
    QStringList parts{smallGroupKindLabel(circle.kind)};
    if (!circle.facilitator.isEmpty())
        parts.append(GroupsView::tr("Facilitator: %1").arg(inOwnDirection(circle.facilitator)));
    if (circle.mine) parts.append(GroupsView::tr("led with this file"));
    return parts.join(QStringLiteral(" · "));
}

/// Somebody who took an enrolment has to say which of the small groups is theirs, unless the
/// contact person wrote their name exactly as this file knows it, or has to make it.
bool leadsNoneYet(const Campaign &campaign)
{
    const auto isMine = [](const auto &each) { return each.mine; };
    const auto &circles = campaign.all<SmallGroup>();
    const auto &groups = campaign.all<TrainingGroup>();
    return std::none_of(circles.begin(), circles.end(), isMine)
           && std::none_of(groups.begin(), groups.end(), isMine)
           && participantsHere(campaign).empty();
}

}   // namespace

GroupsView::GroupsView(Workspace &workspace, Appearance &appearance, TrainingDesk &desk,
                       QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_appearance(appearance), m_desk(desk),
      m_edition(new EditionChoice(workspace, this)),
      m_actions(new GroupActions({workspace, appearance, desk, *m_edition}, this)),
      m_peopleSide(new QToolButton(this)), m_standingSide(new QToolButton(this)),
      m_take(new QPushButton(this)), m_keys(new QPushButton(this)),
      m_stack(new QStackedWidget(this)), m_noGroup(new EmptyState("users", this)),
      m_firstGroup(m_noGroup->addButton(true)), m_takeFirst(m_noGroup->addButton()),
      m_noEdition(new EmptyState("graduation-cap", this)), m_setUp(m_noEdition->addButton(true)),
      m_groups(new GroupList(appearance, this)), m_addGroup(new QPushButton(this)),
      m_addCircle(new QPushButton(this)), m_name(labelWithRole("section", this)),
      m_about(labelWithRole("caption", this)), m_hints(labelWithRole("section", this)),
      m_lead(new QPushButton(this)), m_more(new QToolButton(this)),
      m_sides(new QStackedWidget(this)),
      m_people(new PeopleTable(workspace, appearance, *m_actions, this)),
      m_standing(new StandingTable(workspace, appearance, this))
{
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(makeGroups());
    split->addWidget(makeSides());
    split->setStretchFactor(1, 1);
    split->setSizes({appearance.px(kGroupsWidth), appearance.px(780)});
    auto *work = new QWidget;
    auto *rows = new QVBoxLayout(work);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(makeStrip());
    rows->addWidget(split, 1);
    m_stack->addWidget(work);
    m_stack->addWidget(m_noGroup);
    m_stack->addWidget(m_noEdition);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    connectParts();
    retranslate();
}

QWidget *GroupsView::makeStrip()
{
    auto *strip = new QFrame;
    setRole(strip, "strip");
    auto *line = new QHBoxLayout(strip);
    line->setContentsMargins(16, 6, 16, 6);
    line->setSpacing(8);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    for (QToolButton *button : {m_peopleSide, m_standingSide}) {
        setRole(button, "segment");
        button->setCheckable(true);
        button->setAutoExclusive(true);
        segments->addWidget(button);
    }
    m_peopleSide->setChecked(true);
    for (QPushButton *button : {m_take, m_keys}) setRole(button, "control");
    m_take->setIcon(icon("folder-input"));
    m_keys->setIcon(icon("shield-check"));
    line->addLayout(segments);
    line->addWidget(m_edition);
    line->addStretch();
    line->addWidget(m_keys);
    line->addWidget(m_take);
    return strip;
}

QWidget *GroupsView::makeGroups()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_groups, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 8);
    foot->setSpacing(6);
    for (QPushButton *button : {m_addGroup, m_addCircle}) {
        setRole(button, "control");
        button->setIcon(icon("plus"));
        foot->addWidget(button);
    }
    column->addWidget(horizontalRule(this));
    column->addLayout(foot);
    m_groups->setMinimumWidth(m_appearance.px(kGroupsWidth));
    return side;
}

QWidget *GroupsView::makeSides()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 10, 12, 8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    head->setSpacing(8);
    for (QLabel *label : {m_name, m_about, m_hints}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    setRole(m_more, "control");
    m_more->setIcon(icon("ellipsis"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    head->addLayout(texts, 1);
    head->addWidget(m_lead, 0, Qt::AlignTop);
    head->addWidget(m_more, 0, Qt::AlignTop);
    column->addLayout(head);
    m_sides->addWidget(m_people);
    m_sides->addWidget(m_standing);
    column->addWidget(m_sides, 1);
    return side;
}

void GroupsView::connectParts()
{
    connect(m_edition, &EditionChoice::editionChanged, this, &GroupsView::showAll);
    connect(&m_workspace, &Workspace::changed, this, &GroupsView::follow);
    connect(m_groups, &GroupList::chosen, this, &GroupsView::showChoice);
    connect(m_groups, &GroupList::editWanted, this,
            [this] { m_actions->edit(m_groups->choice()); });
    connect(m_peopleSide, &QToolButton::clicked, this, [this] { showSide(Side::People); });
    connect(m_standingSide, &QToolButton::clicked, this, [this] { showSide(Side::Standing); });
    for (QPushButton *button : {m_take, m_takeFirst})
        connect(button, &QPushButton::clicked, &m_desk, &TrainingDesk::askForPackets);
    for (QPushButton *button : {m_addGroup, m_firstGroup})
        connect(button, &QPushButton::clicked, m_actions, &GroupActions::addGroup);
    connect(m_setUp, &QPushButton::clicked, this, [this] {
        auto *dialog = new SetUpEditionDialog(m_workspace, m_appearance, this);
        connect(dialog, &SetUpEditionDialog::added, m_edition, &EditionChoice::choose);
        dialog->open();
    });
    connect(m_addCircle, &QPushButton::clicked, this, [this] {
        m_actions->addSmallGroup(m_sides->currentIndex() == 0 ? m_people->chosen()
                                                              : std::vector<ParticipantId>());
    });
    connect(m_keys, &QPushButton::clicked, m_actions, &GroupActions::showKeys);
    connect(m_lead, &QPushButton::clicked, this, [this] {
        const GroupChoice choice = m_groups->choice();
        const SmallGroup *circle = m_workspace.campaign().find(choice.circle);
        if (choice.group) m_actions->enrol(*choice.group);
        else if (circle && circle->mine) m_actions->invite(circle->id, {}, true);
        else if (circle) m_actions->lead(circle->id);
    });
    connect(m_more->menu(), &QMenu::aboutToShow, this,
            [this] { m_actions->fillGroupMenu(*m_more->menu(), m_groups->choice()); });
    connect(m_actions, &GroupActions::groupStored, this, [this](const GroupChoice &stored) {
        m_groups->choose(stored);
        focusMain();
    });
    connect(m_actions, &GroupActions::participantStored, m_people, &PeopleTable::choose);
    connect(m_actions, &GroupActions::hinted, this, &GroupsView::hinted);
    connect(m_standing, &StandingTable::hinted, this, &GroupsView::hinted);
}

void GroupsView::focusMain()
{
    switch (m_stack->currentIndex()) {
    case kNoEditionIndex: m_setUp->setFocus(); return;
    case kNoGroupIndex: m_firstGroup->setFocus(); return;
    default: break;
    }
    if (m_sides->currentIndex() == 0) m_people->focusMain();
    else m_standing->focusMain();
}

void GroupsView::showSide(Side side)
{
    (side == Side::People ? m_peopleSide : m_standingSide)->setChecked(true);
    m_sides->setCurrentIndex(static_cast<int>(side));
    showChoice();
}

bool GroupsView::hasEdition() const
{
    return m_edition->edition() != nullptr;
}

void GroupsView::openRecords()
{
    showSide(Side::Standing);
    m_standing->showOnlyLate(false);
    m_standing->openRecords(StandingTable::Whose::Shown);
}

void GroupsView::follow(const Edits &edits)
{
    const bool people = !edits.of<Participant>().empty() || !edits.of<TrainingGroup>().empty()
                        || !edits.of<SmallGroup>().empty() || !edits.of<KnownPeer>().empty();
    const bool work = !edits.of<Submission>().empty() || !edits.of<Review>().empty()
                      || !edits.of<StatusReport>().empty() || !edits.of<Attendance>().empty()
                      || !edits.of<TrackSwitch>().empty();
    if (people || work || edits.empty()) showAll();   // no edits: another day
}

void GroupsView::showAll()
{
    const StoredEdition *stored = m_edition->stored();
    const bool any =
        stored && !m_workspace.campaign().allWith<&TrainingGroup::edition>(stored->id).empty();
    m_stack->setCurrentIndex(!stored ? kNoEditionIndex : any ? kWorkIndex : kNoGroupIndex);
    m_groups->show(m_workspace.campaign(), m_edition->edition(),
                   stored ? std::optional(stored->id) : std::nullopt, m_workspace.today());
    const bool writes = !m_workspace.isReadOnly();
    for (QPushButton *button : {m_addGroup, m_addCircle, m_firstGroup, m_setUp})
        button->setEnabled(writes);
    showChoice();
    count();
}

void GroupsView::showChoice()
{
    const Campaign &campaign = m_workspace.campaign();
    const GroupChoice choice = m_groups->choice();
    const Edition *edition = m_edition->edition();
    const StoredEdition *stored = m_edition->stored();
    const TrainingGroup *group = campaign.find(choice.group);
    const SmallGroup *circle = campaign.find(choice.circle);
    m_name->setText(group ? group->name : circle ? circle->name : tr("Everybody"));
    m_about->setText(group     ? aboutGroup(*group)
                     : circle  ? aboutCircle(*circle)
                     : edition ? textIn(edition->title, programLanguage())
                               : QString());
    m_about->setVisible(!m_about->text().isEmpty());
    m_hints->setText(hints().join(QLatin1Char('\n')));
    m_hints->setVisible(!m_hints->text().isEmpty());
    showLeading();
    m_more->setVisible(!choice.isAll());
    m_people->show(stored ? std::optional(stored->id) : std::nullopt, choice);
    if (m_sides->currentIndex() == static_cast<int>(Side::Standing))
        m_standing->show(edition,
                         edition ? peopleStatus(campaign, *edition, stored->id, m_workspace.now())
                                 : std::vector<PersonStatus>(),
                         choice);
}

QStringList GroupsView::hints() const
{
    const Campaign &campaign = m_workspace.campaign();
    const Edition *edition = m_edition->edition();
    QStringList hints;
    const TrainingGroup *group = campaign.find(m_groups->choice().group);
    if (group && edition) {
        for (const Reason &hint : groupHints(campaign, *edition, *group, m_workspace.today()))
            hints.append(reasonText(hint));
    }
    const bool isMissing = leadsNoneYet(campaign);
    if (isMissing && campaign.all<SmallGroup>().empty())
        hints.append(tr("You lead a small group? Choose its participants in the list, then add "
                        "it."));
    else if (isMissing)
        hints.append(m_groups->choice().circle
                         ? tr("Do you lead this small group? Then press the button: their "
                              "work and your reviews are then kept in this file.")
                         : tr("Which small group do you lead? Choose it in the list."));
    return hints;
}

/// The next step: to hand a group that is registered here to its facilitators; to make a small
/// group one's own, then to invite.
void GroupsView::showLeading()
{
    const Campaign &campaign = m_workspace.campaign();
    const TrainingGroup *group = campaign.find(m_groups->choice().group);
    const SmallGroup *circle = campaign.find(m_groups->choice().circle);
    const bool enrols = group && group->mine;
    m_lead->setVisible(circle || enrols);
    if (!circle && !enrols) return;
    const bool sends = enrols || circle->mine;
    m_lead->setText(enrols         ? tr("Enrolment packet…")
                    : circle->mine ? tr("Invite…")
                                   : tr("I lead this small group"));
    const bool isNext = circle && leadsNoneYet(campaign);
    m_lead->setIcon(icon(sends ? "send" : "check", isNext ? IconTone::OnAccent : IconTone::Text));
    m_lead->setEnabled(!m_workspace.isReadOnly());
    m_lead->setToolTip(
        enrols         ? tr("Saves the edition, the group and its participants for those who "
                                    "lead its small groups")
        : circle->mine ? tr("Saves an invitation for everybody in it, locked with a passphrase "
                            "that you tell by voice")
                       : tr("Attendance, submissions and reviews of its participants are then "
                            "kept in this file."));
    setRole(m_lead, isNext ? "primary" : "control");
}

void GroupsView::count()
{
    int waiting = 0;
    if (const Edition *edition = m_edition->edition()) {
        for (const PersonStatus &person : peopleStatus(m_workspace.campaign(), *edition,
                                                       m_edition->stored()->id, m_workspace.now()))
            waiting += person.registeredHere && person.needsReminder() ? 1 : 0;
    }
    if (waiting == m_waiting) return;
    m_waiting = waiting;
    Q_EMIT waitingChanged();
}

void GroupsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void GroupsView::retranslate()
{
    m_edition->retranslate();
    m_peopleSide->setText(tr("People"));
    m_standingSide->setText(tr("Where they stand"));
    m_take->setText(tr("Take packets…"));
    m_keys->setText(tr("Keys…"));
    m_groups->setAccessibleName(tr("Groups and small groups"));
    m_addGroup->setText(tr("Add group…"));
    m_addCircle->setText(tr("Add small group…"));
    m_more->setAccessibleName(tr("What can be done with this group"));
    m_more->setToolTip(m_more->accessibleName());
    m_noGroup->setTexts(tr("No group is registered yet"),
                        tr("A contact person registers a group of ten people or more. Facilitators "
                           "take the enrolment packet of a contact person instead."));
    m_firstGroup->setText(tr("Add group…"));
    m_takeFirst->setText(tr("Take packets…"));
    m_noEdition->setTexts(tr("No edition of the training yet"),
                          tr("Set one up first; groups are registered for an edition."));
    m_setUp->setText(tr("Set up an edition…"));
    m_people->retranslate();
    m_standing->retranslate();
    showAll();
}

}   // namespace wallchart
