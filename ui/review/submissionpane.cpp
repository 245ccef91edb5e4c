// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/submissionpane.h"

#include "ui/painting/shapedtext.h"
#include "ui/review/commentpicks.h"
#include "ui/review/ownwords.h"
#include "ui/review/reviewfoot.h"
#include "ui/review/submissionbody.h"
#include "ui/review/submissionhead.h"
#include "ui/review/taskreview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/workspace/drafts.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace wallchart {

SubmissionPane::SubmissionPane(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_head(new SubmissionHead(appearance)),
      m_stack(new QStackedWidget), m_scroll(new QScrollArea),
      m_body(new SubmissionBody(workspace, appearance)), m_empty(new EmptyState("inbox")),
      m_record(m_empty->addButton()), m_take(m_empty->addButton(true)),
      m_invite(m_empty->addButton(true)), m_foot(new ReviewFoot(workspace, appearance))
{
    layOut();
    connect(m_head, &SubmissionHead::leavingWanted, this, &SubmissionPane::leavingWanted);
    connect(m_head, &SubmissionHead::nextWanted, this, &SubmissionPane::nextWanted);
    connect(m_head, &SubmissionHead::previousWanted, this, &SubmissionPane::previousWanted);
    connect(m_head, &SubmissionHead::presentingWanted, this, &SubmissionPane::presentingWanted);
    connect(m_body, &SubmissionBody::changed, this, [this] {
        m_foot->takeBackMistake();
        keepPicks();
    });
    connect(m_record, &QPushButton::clicked, this, &SubmissionPane::recordingWanted);
    connect(m_take, &QPushButton::clicked, this, &SubmissionPane::takingWanted);
    connect(m_invite, &QPushButton::clicked, this, &SubmissionPane::invitationWanted);
    connect(m_foot, &ReviewFoot::approveWanted, this, &SubmissionPane::approveWanted);
    connect(m_foot, &ReviewFoot::returnWanted, this, &SubmissionPane::returnWanted);
    showNothing(Nothing::Chosen);
}

void SubmissionPane::layOut()
{
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    // What is not shown takes no room from the comment.
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_foot);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void SubmissionPane::showSubmission(const SubmissionReading &reading, const Edition &edition,
                                    const ReviewDraft &said)
{
    const bool another = !m_reading || m_reading->participant.id != reading.participant.id
                         || m_reading->week != reading.week;
    m_reading = reading;
    ReviewDraft draft = said;
    takeWaitingPicks(draft);
    m_head->show();
    m_head->showSubmission(reading);
    const bool hasWork = reading.latest.has_value();
    m_stack->setCurrentIndex(hasWork ? 0 : 1);
    m_foot->setVisible(hasWork);
    if (hasWork) m_body->showSubmission(reading, edition, draft);
    m_foot->showSubmission(reading, draft);
    if (another) m_scroll->verticalScrollBar()->setValue(0);
    retranslate();
}

void SubmissionPane::showNothing(Nothing why)
{
    m_nothing = why;
    m_reading.reset();
    m_head->hide();
    m_foot->hide();
    m_stack->setCurrentIndex(1);
    retranslate();
}

void SubmissionPane::showPlace(int place, int toReview)
{
    m_head->showPlace(place, toReview);
}

void SubmissionPane::showWayBack(bool shown)
{
    m_head->showWayBack(shown);
}

ReviewDraft SubmissionPane::draft() const
{
    ReviewDraft draft;
    if (!m_reading || !m_reading->latest) return draft;
    m_body->readInto(draft);
    m_foot->readInto(draft);
    return draft;
}

QString SubmissionPane::storedPicks() const
{
    return (m_reading->review ? ReviewDraft(*m_reading->review) : ReviewDraft()).picksText();
}

/// What waits is shown, unless it is what is stored by now.
void SubmissionPane::takeWaitingPicks(ReviewDraft &draft)
{
    if (!m_reading->latest) return;
    const QString subject = m_reading->latest->id.toString();
    Drafts &drafts = Drafts::of(m_workspace);
    const QString form = QString::fromLatin1(kPicksDraft);
    const auto waiting = drafts.text(form, subject);
    if (!waiting) return;
    if (*waiting == storedPicks()) drafts.forget(form, subject);
    else draft.takePicks(*waiting);
}

void SubmissionPane::keepPicks()
{
    if (!m_reading || !m_reading->latest) return;
    const QString subject = m_reading->latest->id.toString();
    const QString form = QString::fromLatin1(kPicksDraft);
    const QString picks = draft().picksText();
    Drafts &drafts = Drafts::of(m_workspace);
    if (picks == storedPicks()) drafts.forget(form, subject);
    else drafts.keep(form, subject, picks);
}

void SubmissionPane::keep()
{
    if (!m_reading || !m_reading->latest) return;
    m_body->keep();
    m_foot->keep();
    keepPicks();
}

void SubmissionPane::askForComment()
{
    m_foot->askForComment();
}

void SubmissionPane::focusComment()
{
    if (m_foot->isVisibleTo(this)) m_foot->comment().setFocus();
    else if (m_record->isVisibleTo(this)) m_record->setFocus();
    else if (m_invite->isVisibleTo(this)) m_invite->setFocus();
    else if (m_take->isVisibleTo(this)) m_take->setFocus();
}

void SubmissionPane::focusWords(const QString &task)
{
    for (TaskReview *each : m_body->tasks()) {
        if (each->task().key != task || !each->comments().focusWords()) continue;
        // It has its place as soon as the work is laid out.
        QTimer::singleShot(0, each, [this, each] { m_scroll->ensureWidgetVisible(each); });
        return;
    }
    focusComment();
    m_foot->comment().moveCursor(QTextCursor::End);
}

void SubmissionPane::retranslate()
{
    m_scroll->setAccessibleName(tr("What was handed in"));
    m_record->setText(tr("Record work by hand…"));
    m_record->setVisible(m_reading.has_value());
    m_record->setEnabled(!m_workspace.isReadOnly());
    m_take->setText(tr("Take packets…"));
    const bool nobodyJoined = !m_reading && m_nothing == Nothing::Joined;
    const bool isOut = m_reading && !m_reading->hasJoined;
    m_take->setVisible(!m_reading && m_nothing != Nothing::Chosen);
    setRole(m_take, nobodyJoined ? "control" : "primary");
    m_invite->setText(tr("Invite…"));
    m_invite->setVisible(nobodyJoined || isOut);
    m_invite->setEnabled(!m_workspace.isReadOnly());
    m_take->setEnabled(!m_workspace.isReadOnly());
    if (isOut)
        m_empty->setTexts(tr("%1 has not joined yet").arg(isolated(m_reading->participant.name)),
                          tr("Invite them, and take their answer when it comes. What was handed "
                             "over on paper or told by voice can be written down."));
    else if (m_reading)
        m_empty->setTexts(tr("Nothing is received for this week"),
                          tr("Take the packet when it comes. What was handed over on paper or told "
                             "by voice can be written down."));
    else if (nobodyJoined)
        m_empty->setTexts(tr("Nobody has joined yet"),
                          tr("Invite those who learn in your small group. Take their answers when "
                             "they come: then what they hand in can be read here."));
    else if (m_nothing == Nothing::Received)
        m_empty->setTexts(tr("No submissions imported"),
                          tr("Participants hand in packets, by whatever way you agreed on. Take "
                             "them here, or drop them on this page."));
    else
        m_empty->setTexts(tr("No week is chosen"), tr("Choose the week of somebody to review it."));
}

}   // namespace wallchart
