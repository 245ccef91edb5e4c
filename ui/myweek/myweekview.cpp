// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/myweekview.h"

#include "ui/myweek/answereditor.h"
#include "ui/myweek/assignmentcard.h"
#include "ui/myweek/facilitatorpanel.h"
#include "ui/myweek/grouppanel.h"
#include "ui/myweek/handindialog.h"
#include "ui/myweek/leavespanel.h"
#include "ui/myweek/sessioncard.h"
#include "ui/myweek/taskrow.h"
#include "ui/myweek/weekstrip.h"
#include "ui/myweek/weekwords.h"
#include "ui/training/trainingdesk.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace wallchart {

namespace {

constexpr int kBoardMargin = 16;
constexpr int kBoardGap = 12;
constexpr double kRoomForTwoColumns = 780;

std::optional<int> weekOfTask(const Edition &edition, const QString &key)
{
    for (const EditionAssignment &assignment : edition.assignments) {
        for (const EditionTask &task : assignment.tasks)
            if (task.key == key) return assignment.week;
    }
    return std::nullopt;
}

}   // namespace

MyWeekView::MyWeekView(Workspace &workspace, Appearance &appearance, TrainingDesk &desk,
                       QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_appearance(appearance), m_desk(desk),
      m_checks(workspace), m_stack(new QStackedWidget(this)), m_who(new QWidget),
      m_iAm(labelWithRole("caption", m_who)), m_chooser(new QComboBox(m_who)),
      m_strip(new WeekStrip(appearance)), m_session(new SessionCard(workspace, appearance)),
      m_assignment(new AssignmentCard(workspace, appearance)),
      m_leaves(new LeavesPanel(appearance)), m_facilitator(new FacilitatorPanel),
      m_group(new GroupPanel(appearance)), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_scroll(new QScrollArea), m_empty(new EmptyState("graduation-cap")),
      m_take(m_empty->addButton(true))
{
    layOut();
    connectParts();
    retranslate();
}

MyWeekView::~MyWeekView() = default;

QWidget *MyWeekView::board()
{
    auto *who = new QHBoxLayout(m_who);
    who->setContentsMargins({});
    who->addWidget(m_iAm);
    who->addWidget(m_chooser);
    who->addStretch();
    auto *first = new QVBoxLayout;
    first->setSpacing(kBoardGap);
    first->addWidget(m_session);
    first->addWidget(m_assignment);
    first->addStretch(1);
    auto *second = new QVBoxLayout;
    second->setSpacing(kBoardGap);
    for (QWidget *each : std::initializer_list<QWidget *>{m_leaves, m_facilitator, m_group})
        second->addWidget(each);
    second->addStretch(1);
    m_columns->setSpacing(kBoardGap);
    m_columns->addLayout(first, 13);
    m_columns->addLayout(second, 6);
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(kBoardMargin, 12, kBoardMargin, kBoardMargin);
    column->setSpacing(kBoardGap);
    column->addWidget(m_who);
    column->addWidget(m_strip);
    column->addLayout(m_columns, 1);
    return all;
}

void MyWeekView::layOut()
{
    m_scroll->setWidget(board());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
}

void MyWeekView::connectParts()
{
    // Text that is stored while the view goes must not reach it any more.
    connect(&m_workspace, &Workspace::changed, &m_life, [this] { refresh(); });
    connect(&m_checks, &InsightWork::changed, this, &MyWeekView::fillWeek);
    connect(&m_checks, &InsightWork::outdated, this, &MyWeekView::wantChecks);
    connect(m_chooser, &QComboBox::activated, this, [this](int at) {
        if (const auto id = ParticipantId::fromString(m_chooser->itemData(at).toString()))
            chooseLearner(*id);
    });
    connect(m_strip, &WeekStrip::chosen, this, &MyWeekView::chooseWeek);
    connect(m_session, &SessionCard::hinted, this, &MyWeekView::hinted);
    connect(m_assignment, &AssignmentCard::targetWanted, this, &MyWeekView::targetWanted);
    connect(m_assignment, &AssignmentCard::handInWanted, this, &MyWeekView::handIn);
    connect(m_leaves, &LeavesPanel::previewWanted, this, &MyWeekView::handIn);
    connect(&m_facilitator->answer(), &QPushButton::clicked, this,
            [this] { m_desk.saveAnswers({*m_participant}); });
    connect(m_take, &QPushButton::clicked, &m_desk, &TrainingDesk::askForPackets);
}

const Learner *MyWeekView::shown() const
{
    return m_participant ? m_learners.find(*m_participant) : nullptr;
}

void MyWeekView::refresh()
{
    m_learners.read(m_workspace.campaign());
    if (!shown()) {
        m_participant.reset();
        if (!m_learners.all().empty()) m_participant = m_learners.all().front().participant.id;
    }
    fillChooser();
    m_stack->setCurrentIndex(m_participant ? 0 : 1);
    if (const Learner *learner = shown()) {
        const auto chosen = m_weeks.find(*m_participant);
        m_week = chosen != m_weeks.end() && learner->edition.session(chosen->second)
                     ? chosen->second
                     : currentWeek(m_workspace.campaign(), *learner, m_workspace.now());
        if (!m_units.contains(*m_participant))
            m_units[*m_participant] = practisedUnits(m_workspace.campaign(), *learner);
        fillStrip(*learner);
        m_checks.setWeek(*learner, m_week, m_units[*m_participant]);
    }
    fillWeek();
    wantChecks();
    countWaiting();
}

void MyWeekView::fillChooser()
{
    const auto &all = m_learners.all();
    m_who->setVisible(all.size() > 1);
    m_iAm->setText(tr("I am"));
    m_chooser->setAccessibleName(tr("I am"));
    m_chooser->clear();
    for (const Learner &each : all) {
        const bool sameName = std::count_if(all.begin(), all.end(),
                                            [&](const Learner &other) {
                                                return other.participant.name
                                                       == each.participant.name;
                                            })
                              > 1;
        const QString text = sameName
                                 ? tr("%1, %2", "a participant, the training")
                                       .arg(each.participant.name, editionText(each.edition.title))
                                 : each.participant.name;
        m_chooser->addItem(text, each.participant.id.toString());
    }
    if (m_participant) m_chooser->setCurrentIndex(m_chooser->findData(m_participant->toString()));
}

void MyWeekView::fillStrip(const Learner &learner)
{
    using State = WeekStepContent::State;
    const Campaign &campaign = m_workspace.campaign();
    const QDateTime now = m_workspace.now();
    const int current = currentWeek(campaign, learner, now);
    std::vector<WeekStepContent> steps;
    for (const EditionSession &session : learner.edition.sessions) {
        const auto time = sessionOf(campaign, learner.edition, learner.participant, session.week);
        WeekStepContent step{session.week, editionText(session.title)};
        step.note = time ? weekdayText(time->starts.date()) : tr("no day yet");
        step.isCurrent = session.week == current;
        if (learner.edition.assignment(session.week)) {
            const WorkOfWeek work = workOf(campaign, learner.edition, learner.participant,
                                           session.week, now);
            if (const QString text = workText(work); !text.isEmpty()) step.note = text;
            step.state = work.state == WorkState::Approved   ? State::Approved
                         : work.state == WorkState::Returned ? State::Returned
                         : work.state == WorkState::Received ? State::HandedIn
                         : work.late                         ? State::Late
                                                             : State::Ahead;
        }
        steps.push_back(std::move(step));
    }
    m_strip->show(steps, m_week);
}

void MyWeekView::fillWeek()
{
    if (!shown()) return;
    const Learner learner = *shown();   // text that is stored on the way brings others
    const auto value = m_checks.value();
    m_session->show(learner, m_week);
    m_assignment->show(learner, m_week, value ? &value->checks : nullptr);
    m_leaves->show(learner, m_week);
    m_facilitator->show(m_workspace.campaign(), learner);
    m_facilitator->answer().setEnabled(!m_workspace.isReadOnly());
    m_group->show(m_workspace.campaign(), learner, m_week);
}

void MyWeekView::wantChecks()
{
    if (isVisible() && shown()) m_checks.want();
}

void MyWeekView::countWaiting()
{
    int waiting = 0;
    for (const Learner &each : m_learners.all())
        waiting += weeksWaiting(m_workspace.campaign(), each, m_workspace.now());
    if (std::exchange(m_waiting, waiting) != waiting) Q_EMIT waitingChanged();
}

void MyWeekView::chooseLearner(ParticipantId participant)
{
    m_assignment->commit();
    m_participant = participant;
    refresh();
}

void MyWeekView::chooseWeek(int week)
{
    if (!m_participant || week == m_week) return;
    m_assignment->commit();
    m_weeks[*m_participant] = week;
    refresh();
}

bool MyWeekView::showTyped(const Draft &draft)
{
    const QString task = draft.subject.section(u'/', 1);
    const auto participant = ParticipantId::fromString(draft.subject.section(u'/', 0, 0));
    const Learner *learner = participant ? m_learners.find(*participant) : nullptr;
    const auto week = learner ? weekOfTask(learner->edition, task) : std::nullopt;
    if (draft.form != QLatin1String(kAnswerDraft) || !week) return false;
    chooseLearner(*participant);
    chooseWeek(*week);
    for (const TaskRow *row : m_assignment->rows()) {
        if (row->standing().task.key != task || !row->editor()) continue;
        row->editor()->focusText();
        // The week grows once its checks are worked out.
        connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, row->editor(),
                [this, editor = row->editor()] {
                    if (editor->hasFocus()) m_scroll->ensureWidgetVisible(editor);
                });
        return true;
    }
    return false;
}

bool MyWeekView::hasAssignment() const
{
    const Learner *learner = shown();
    return learner && learner->edition.assignment(m_week);
}

void MyWeekView::handIn()
{
    m_assignment->commit();
    if (!hasAssignment()) return;
    const Learner *learner = shown();
    auto *dialog = new HandInDialog({m_workspace, m_appearance, m_desk},
                                    {*learner, {*m_participant, m_week, m_units[*m_participant]}},
                                    this);
    connect(dialog, &HandInDialog::unitsChosen, this, [this](const std::vector<UnitId> &units) {
        m_units[*m_participant] = units;
        refresh();
    });
    dialog->open();
}

void MyWeekView::focusMain()
{
    if (!m_participant) {
        m_take->setFocus();
        return;
    }
    for (const TaskRow *row : m_assignment->rows()) {
        if (row->standing().done) continue;
        if (QWidget *control = row->firstControl()) return control->setFocus();
    }
    m_strip->focusChosen();
}

void MyWeekView::retranslate()
{
    m_empty->setTexts(tr("Nobody learns with this file yet"),
                      tr("Your facilitator gives you an invitation: a file that ends in "
                         ".wallpacket. Take it here, and your week begins."));
    m_take->setText(tr("Take an invitation…"));
    m_take->setEnabled(!m_workspace.isReadOnly());
    refresh();
}

void MyWeekView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void MyWeekView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void MyWeekView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= m_appearance.px(kRoomForTwoColumns);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

}   // namespace wallchart
