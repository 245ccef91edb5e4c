// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/assignmentcard.h"

#include "ui/myweek/starttext.h"
#include "ui/myweek/weekwords.h"
#include "ui/text/daytext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QWidget>

namespace wallchart {

namespace {

constexpr int kAssignmentPadding = 16;
constexpr int kBarWidth = 160;

}   // namespace

AssignmentCard::AssignmentCard(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_appearance(appearance),
      m_about(labelWithRole("caption", this)), m_due(labelWithRole("caption", this)),
      m_title(new StartText("title", this)), m_instructions(new StartText("", this)),
      m_review(new QFrame(this)), m_reviewHead(new StartText("section", m_review)),
      m_reviewText(new StartText("", m_review)), m_work(new QWidget(this)),
      m_done(labelWithRole("section", m_work)), m_bar(new QProgressBar(m_work)),
      m_counted(labelWithRole("caption", m_work)), m_lines(new QVBoxLayout),
      m_state(new StartText("section", m_work)), m_hint(new StartText("caption", m_work)),
      m_handIn(new QPushButton(m_work))
{
    layOut();
    connect(m_handIn, &QPushButton::clicked, this, &AssignmentCard::handInWanted);
    connect(&appearance, &Appearance::changed, this, [this] { fillHead(); });
}

void AssignmentCard::layOut()
{
    setRole(this, "panel");
    setRole(m_review, "sunk");
    setRole(m_handIn, "primary");
    m_handIn->setIcon(icon("send", IconTone::OnAccent));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setMaximumWidth(kBarWidth);
    auto *head = new QHBoxLayout;
    head->addWidget(m_about);
    head->addStretch();
    head->addWidget(m_due);
    auto *review = new QVBoxLayout(m_review);
    review->setContentsMargins(10, 8, 10, 8);
    review->setSpacing(2);
    review->addWidget(m_reviewHead);
    review->addWidget(m_reviewText);
    auto *progress = new QHBoxLayout;
    progress->setSpacing(8);
    progress->addWidget(m_done);
    progress->addWidget(m_bar, 1);
    progress->addStretch(1);
    progress->addWidget(m_counted);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_state);
    words->addWidget(m_hint);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 8, 0, 0);
    foot->addLayout(words, 1);
    foot->addWidget(m_handIn);
    m_lines->setSpacing(0);
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins({});
    work->setSpacing(6);
    work->addLayout(progress);
    work->addLayout(m_lines);
    work->addWidget(horizontalRule(m_work));
    work->addLayout(foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kAssignmentPadding, 14, kAssignmentPadding, 14);
    column->setSpacing(6);
    column->addLayout(head);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_title, m_instructions, m_review, m_work})
        column->addWidget(each);
    column->addStretch();
}

void AssignmentCard::show(const Learner &learner, int week,
                          const std::vector<ComputedCheck> *checks)
{
    const bool sameWork = m_learner && m_week == week
                          && m_learner->participant.id == learner.participant.id
                          && m_learner->edition == learner.edition;
    if (!sameWork) commit();
    m_learner = learner;
    m_week = week;
    m_tasks = tasksOf(m_workspace.campaign(), learner, week, checks);
    if (!sameWork) makeRows();
    retranslate();
}

void AssignmentCard::makeRows()
{
    for (TaskRow *row : m_rows) row->deleteLater();
    for (QWidget *rule : m_rules) rule->deleteLater();
    for (TaskRow *row : m_rows) row->hide();
    m_rows.clear();
    m_rules.clear();
    for (std::size_t at = 0; at < m_tasks.size(); ++at) {
        m_rules.push_back(horizontalRule(m_work));
        m_lines->addWidget(m_rules.back());
        m_rows.push_back(new TaskRow(m_workspace, m_appearance, m_learner->participant.id, m_work));
        m_lines->addWidget(m_rows.back());
        connect(m_rows.back(), &TaskRow::targetWanted, this, &AssignmentCard::targetWanted);
    }
}

void AssignmentCard::retranslate()
{
    if (!m_learner) return;
    const bool has = m_learner->edition.assignment(m_week);
    const QString review = reviewTitle();
    for (std::size_t at = 0; at < m_rows.size(); ++at) m_rows[at]->show(m_tasks[at], review);
    m_work->setVisible(has);
    fillHead();
    fillReview();
    if (!has) return;
    fillProgress();
    fillFoot();
}

void AssignmentCard::commit()
{
    for (TaskRow *row : m_rows) row->commit();
}

void AssignmentCard::fillHead()
{
    if (!m_learner) return;
    const EditionAssignment *assignment = m_learner->edition.assignment(m_week);
    m_about->setText(tr("Assignment"));
    m_title->setText(assignment ? editionText(assignment->title)
                                : tr("No assignment belongs to this week."));
    m_instructions->setText(assignment ? editionText(assignment->instructions) : QString());
    m_instructions->setVisible(assignment);
    setAccessibleName(m_title->text());
    m_due->setVisible(assignment);
    if (!assignment) return;
    const WorkOfWeek work = workOf(m_workspace.campaign(), m_learner->edition,
                                   m_learner->participant, m_week, m_workspace.now());
    const bool isLate = work.late && work.state == WorkState::NotReceived;
    m_due->setText(!work.due ? QString()
                   : isLate  ? tr("late, was due %1").arg(momentText(*work.due))
                             : tr("due %1").arg(momentText(*work.due)));
    setRole(m_due, isLate ? "error" : "caption");
}

void AssignmentCard::fillProgress()
{
    const auto done = static_cast<int>(std::count_if(
        m_tasks.begin(), m_tasks.end(), [](const TaskStanding &task) { return task.done; }));
    const auto all = static_cast<int>(m_tasks.size());
    const QLocale locale;
    m_done->setText(tr("%1 of %2 done").arg(locale.toString(done), locale.toString(all)));
    m_bar->setRange(0, std::max(1, all));
    m_bar->setValue(done);
    m_bar->setAccessibleName(m_done->text());
    m_counted->setText(tr("Counted from your chart, updates as you work"));
}

QString AssignmentCard::reviewTitle() const
{
    const NewestReview newest = newestReview(m_workspace.campaign(), *m_learner, m_week);
    if (!newest.review) return {};
    const QString who = newest.review->facilitator.isEmpty() ? tr("Your facilitator")
                                                             : newest.review->facilitator;
    const QString day = dayText(
        newest.review->at.toTimeZone(zoneOf(m_learner->participant)).date());
    const QString version = QLocale().toString(newest.version);
    return newest.review->verdict == Verdict::Approve
               ? tr("%1 approved version %2 on %3").arg(who, version, day)
               : tr("%1 returned version %2 on %3").arg(who, version, day);
}

void AssignmentCard::fillReview()
{
    const NewestReview newest = newestReview(m_workspace.campaign(), *m_learner, m_week);
    m_review->setVisible(newest.review);
    if (!newest.review) return;
    const TaskRemarks remarks = remarksOn(*m_learner, *newest.review, {});
    m_reviewHead->setText(reviewTitle());
    m_reviewText->setText(remarks.comments.join(u'\n'));
    m_reviewText->setVisible(!remarks.comments.isEmpty());
}

void AssignmentCard::fillFoot()
{
    const WorkOfWeek work = workOf(m_workspace.campaign(), m_learner->edition,
                                   m_learner->participant, m_week, m_workspace.now());
    m_state->setText(work.state == WorkState::NotReceived ? QString() : workText(work));
    m_state->setVisible(!m_state->text().isEmpty());
    const QString week = QLocale().toString(m_week);
    m_hint->setText(work.latest ? tr("You can hand in again. Earlier versions stay.")
                                : tr("You can hand in before every check passes. Your facilitator "
                                     "sees which ones do not."));
    m_handIn->setText(work.latest ? tr("Hand in week %1 again…").arg(week)
                                  : tr("Hand in week %1…").arg(week));
    m_handIn->setEnabled(!m_workspace.isReadOnly());
}

}   // namespace wallchart
