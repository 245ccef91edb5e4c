// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/facilitatorpanel.h"

#include "core/training/packetdesk.h"
#include "ui/myweek/starttext.h"
#include "ui/myweek/weekwords.h"
#include "ui/myweek/weekwork.h"
#include "ui/text/daytext.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace wallchart {

namespace {

constexpr int kFacilitatorPadding = 16;

/// The review that was written last, of whatever week.
const Review *lastReview(const Campaign &campaign, ParticipantId participant, int &week)
{
    const Review *last = nullptr;
    for (const Submission *version : campaign.allWith<&Submission::participant>(participant)) {
        const Review *review = reviewOf(campaign, version->id);
        if (!review || (last && review->at <= last->at)) continue;
        last = review;
        week = version->week;
    }
    return last;
}

/// Whoever was not invited by a packet owes no answer.
bool hasAnswered(const Campaign &campaign, const Participant &participant)
{
    if (participant.invitation.isEmpty()) return true;
    const QString subject = participant.id.toString();
    const auto &seen = campaign.all<PacketSeen>();
    return std::any_of(seen.begin(), seen.end(), [&](const PacketSeen &each) {
        return each.kind == QLatin1String(kJoiningKind) && each.subject == subject;
    });
}

}   // namespace

FacilitatorPanel::FacilitatorPanel(QWidget *parent)
    : QFrame(parent), m_title(new StartText("section", this)),
      m_group(labelWithRole("caption", this)), m_name(new StartText("section", this)),
      m_keys(new StartText("caption", this)), m_answer(new QPushButton(this)),
      m_review(new QFrame(this)), m_reviewHead(new StartText("caption", m_review)),
      m_reviewText(new StartText("", m_review))
{
    setRole(this, "panel");
    setRole(m_review, "sunk");
    setRole(m_answer, "control");
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_group);
    auto *review = new QVBoxLayout(m_review);
    review->setContentsMargins(10, 8, 10, 8);
    review->setSpacing(4);
    review->addWidget(m_reviewHead);
    review->addWidget(m_reviewText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kFacilitatorPadding, 14, kFacilitatorPadding, 14);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_name);
    column->addWidget(m_keys);
    column->addWidget(m_answer, 0, Qt::AlignLeading);
    column->addWidget(m_review);
}

void FacilitatorPanel::show(const Campaign &campaign, const Learner &learner)
{
    m_title->setText(tr("Your facilitator"));
    setAccessibleName(m_title->text());
    const SmallGroup *circle = campaign.find(learner.participant.smallGroup);
    m_group->setText(circle ? circle->name : QString());
    m_group->setTextFormat(Qt::PlainText);
    m_name->setText(circle && !circle->facilitator.isEmpty() ? circle->facilitator
                                                             : tr("Nobody is named yet"));
    const bool hasKeys = circle && facilitatorOf(campaign, circle->id);
    const bool owesAnswer = hasKeys && !hasAnswered(campaign, learner.participant);
    m_keys->setText(owesAnswer ? tr("They cannot take what you hand in before they have your "
                                    "answer to the invitation. It is not saved yet.")
                    : hasKeys  ? tr("Only they can open what you hand in.")
                               : tr("Their keys are not known here yet: take their invitation "
                                     "first, or lock what you hand in with a passphrase."));
    m_answer->setText(tr("Save the answer…"));
    m_answer->setVisible(owesAnswer);
    fillReview(campaign, learner);
}

void FacilitatorPanel::fillReview(const Campaign &campaign, const Learner &learner)
{
    int week = 0;
    const Review *review = lastReview(campaign, learner.participant.id, week);
    m_reviewText->setVisible(review);
    if (!review) {
        m_reviewHead->setText(tr("No review came back yet."));
        return;
    }
    const QString day = dayText(review->at.toTimeZone(zoneOf(learner.participant)).date());
    const QString title = weekTitle(learner.edition, week);
    m_reviewHead->setText(review->verdict == Verdict::Approve
                              ? tr("%1 · approved %2").arg(title, day)
                              : tr("%1 · returned %2").arg(title, day));
    const TaskRemarks remarks = remarksOn(learner, *review, {});
    m_reviewText->setText(remarks.comments.join(u'\n'));
    m_reviewText->setVisible(!remarks.comments.isEmpty());
}

}   // namespace wallchart
