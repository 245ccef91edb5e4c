// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/myweek/myweekcases.h"

#include "core/training/workstate.h"
#include "tests/packets/packetcases.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

namespace wallchart {

Campaign learning(const Campaign &chart, const std::vector<const char *> &names)
{
    Campaign campaign = withParticipants(chart, names);
    IdSource ids = IdSource::seeded(31, 1'700'000'000'000);
    Edits edits;
    for (const Participant &each : campaign.all<Participant>()) {
        Participant after = each;
        after.mine = true;
        edits.change(each, after);
    }
    KnownPeer lena = knownPeer(identityOf(2).peer(), QStringLiteral("Lena"), PeerRole::Facilitator,
                               ids);
    lena.smallGroup = campaign.all<SmallGroup>().begin()->id;
    edits.add(lena);
    return campaign.with(edits);
}

Campaign withVersion(const Campaign &campaign, const char *name, int week, const char *madeAt)
{
    IdSource ids = idsAbove(campaign);
    const ParticipantId who = participantNamed(campaign, name).id;
    const auto made = preparedHandIn(Reading(campaign, at(madeAt).date()), {who, week}, ids);
    Edits edits;
    edits.add(Submission{.id = ids.make<SubmissionId>(),
                         .participant = who,
                         .week = week,
                         .version = made->version,
                         .madeAt = at(madeAt),
                         .payload = QString::fromUtf8(bytesOf(made->payload))});
    edits.append(made->codes);
    return campaign.with(edits);
}

Campaign withReview(const Campaign &campaign, const char *name, const MadeReview &review)
{
    IdSource ids = idsAbove(campaign);
    const auto versions = versionsOf(campaign, participantNamed(campaign, name).id, review.week);
    Edits edits;
    edits.add(Review{.id = ids.make<ReviewId>(),
                     .submission = versions.back()->id,
                     .facilitator = QStringLiteral("Lena"),
                     .at = at(review.at),
                     .verdict = review.verdict,
                     .marks = review.marks,
                     .comments = review.comments});
    return campaign.with(edits);
}

OpenedWeek::OpenedWeek(Campaign campaign, QDate today, QSize size)
    : opened(std::move(campaign), today)
{
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins({});
    column->addWidget(view);
    showAt(window, size);
    EXPECT_TRUE(settles());
}

bool OpenedWeek::settles()
{
    const bool ready = QTest::qWaitFor(
        [this] {
            return !view->learner() || (view->checks().isFresh() && !view->checks().isWorking());
        },
        20'000);
    QApplication::processEvents();
    return ready;
}

QPushButton *OpenedWeek::button(const QString &text)
{
    for (QPushButton *each : window.findChildren<QPushButton *>())
        if (each->isVisible() && each->text() == text) return each;
    return nullptr;
}

QString OpenedWeek::words()
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->isVisible()) texts << label->text();
    return texts.join(u'\n');
}

QString OpenedWeek::answer(const char *name, const char *task) const
{
    return answerTo(campaign(), participantNamed(campaign(), name).id, QString::fromLatin1(task));
}

}   // namespace wallchart
