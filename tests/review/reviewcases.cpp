// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/review/reviewcases.h"

#include "core/editing/intents/structureintents.h"
#include "core/editing/intents/trainingintents.h"
#include "core/training/packetrecords.h"
#include "core/training/reviewing.h"
#include "tests/packets/packetcases.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

#include <map>
#include <stdexcept>

namespace wallchart {

namespace {

constexpr int kPeopleOfChart = 64;
const std::vector<const char *> kEverybody{"Amal", "Ana Lúcia", "Björn", "Chinedu", "Deepa"};

QString nameAt(int place)
{
    static const QStringList first{QStringLiteral("Ba"), QStringLiteral("De"), QStringLiteral("Fi"),
                                   QStringLiteral("Go"), QStringLiteral("Ku"), QStringLiteral("La"),
                                   QStringLiteral("Me"), QStringLiteral("Ni")};
    static const QStringList last{QStringLiteral("na"), QStringLiteral("ro"), QStringLiteral("la"),
                                  QStringLiteral("mi"), QStringLiteral("su"), QStringLiteral("te"),
                                  QStringLiteral("vo"), QStringLiteral("zi")};
    return first[place / 8] + last[place % 8];
}

EditionTask judgementOf(const Edition &edition, int week)
{
    for (const EditionTask &task : edition.assignment(week)->tasks) {
        if (task.kind == TaskKind::Judgement) return task;
    }
    throw std::invalid_argument("no judgement");
}

/// What the program of a participant makes of such a chart; made once for each.
const WorkPayload &preparedWork(int assessed, int week)
{
    static std::map<std::pair<int, int>, WorkPayload> made;
    const auto known = made.find({assessed, week});
    if (known != made.end()) return known->second;
    const Campaign chart = withParticipants(chartOfParticipant(assessed), {"Somebody"});
    const ParticipantId learner = chart.all<Participant>().begin()->id;
    IdSource ids = IdSource::seeded(5, 1'700'000'000'000);
    const auto work = preparedHandIn(Reading(chart, QDate(2023, 3, 7)), {learner, week}, ids);
    return made.emplace(std::pair(assessed, week), work.value().payload).first->second;
}

QString payloadOf(const Campaign &campaign, const HandedIn &work)
{
    if (work.source != WorkSource::Packet) return {};
    static const Edition edition = edition2023();
    const Participant &participant = participantNamed(campaign, work.who);
    WorkPayload payload = preparedWork(work.assessed, work.week);
    payload.participant = participant.id.toString();
    payload.language = participant.language;
    payload.peersMaySee = work.peersMaySee;
    payload.answers[judgementOf(edition, work.week).key] = work.answer;
    return QString::fromUtf8(bytesOf(payload));
}

}   // namespace

Campaign chartOfParticipant(int assessed)
{
    static const QStringList cells{QStringLiteral("Alpha / Day"), QStringLiteral("Alpha / Night"),
                                   QStringLiteral("Beta / Day"),  QStringLiteral("Beta / Evening"),
                                   QStringLiteral("Gamma / Day"), QStringLiteral("Gamma / Night")};
    QStringList lines;
    for (int cell = 0; cell < cells.size(); ++cell) {
        QStringList people;
        for (int place = cell; place < kPeopleOfChart; place += static_cast<int>(cells.size())) {
            QString person = nameAt(place);
            if (place < 2 * cells.size() && place % 4 == 0) person += QLatin1Char('*');
            if (place < assessed) person += QStringLiteral(" %1").arg(1 + (place * 7 + cell) % 5);
            people << person;
        }
        lines << QStringLiteral("%1: %2").arg(cells[cell], people.join(QStringLiteral(", ")));
    }
    return campaignFromText(lines.join(QLatin1Char('\n')).toUtf8().constData());
}

ParticipantId idOf(const Campaign &campaign, const char *name)
{
    return participantNamed(campaign, name).id;
}

WorkSpot spotOf(const Campaign &campaign, const char *name, int week)
{
    return {idOf(campaign, name), week};
}

Campaign circleOf(const std::vector<const char *> &names)
{
    IdSource fileIds = IdSource::seeded(99, 1'600'000'000'000);
    Campaign campaign = withParticipants(newCampaign(QStringLiteral("T"), kTextDay, fileIds),
                                         names);
    SmallGroup circle = *campaign.all<SmallGroup>().begin();
    circle.mine = true;
    campaign = campaign.with(setSmallGroup(campaign, circle).edits);
    IdSource ids = IdSource::seeded(31, 1'710'000'000'000);
    Edits edits;
    unsigned char key = 10;
    for (const Participant &each : campaign.all<Participant>()) {
        KnownPeer peer = knownPeer(identityOf(key++).peer(), each.name, PeerRole::Participant, ids);
        peer.participant = each.id;
        edits.add(peer);
    }
    return campaign.with(edits);
}

Campaign withWork(const Campaign &campaign, const std::vector<HandedIn> &works)
{
    Campaign after = campaign;
    for (const HandedIn &work : works) {
        IdSource ids = idsAbove(after);
        const Participant &participant = participantNamed(after, work.who);
        Edits edits;
        edits.add(Submission{.id = ids.make<SubmissionId>(),
                             .participant = participant.id,
                             .week = work.week,
                             .version = work.version,
                             .madeAt = work.madeAt,
                             .receivedAt = work.madeAt.addDays(1),
                             .source = work.source,
                             .peersMaySee = work.peersMaySee,
                             .payload = payloadOf(after, work)});
        if (work.source == WorkSource::Packet)
            edits.add(PacketSeen{.id = ids.make<PacketSeenId>(),
                                 .packet = ids.next().toString(),
                                 .signer = peerOfParticipant(after, participant.id)->signs,
                                 .kind = QString::fromLatin1(kSubmissionKind),
                                 .subject = workSubject(participant.id, work.week),
                                 .version = work.version,
                                 .written = work.madeAt});
        after = after.with(edits);
    }
    return after;
}

Campaign withReviews(const Campaign &campaign, const std::vector<Reviewed> &reviews)
{
    Campaign after = campaign;
    for (const Reviewed &each : reviews) {
        IdSource ids = idsAbove(after);
        const auto versions = versionsOf(after, idOf(after, each.who), each.week);
        NewReview review{.submission = versions.at(static_cast<std::size_t>(each.version - 1))->id,
                         .facilitator = QStringLiteral("Lena"),
                         .at = at("2023-03-02 10:00"),
                         .verdict = each.verdict};
        const QString comment = QString::fromUtf8(each.comment);
        if (!comment.isEmpty()) review.comments.push_back({{}, {}, comment});
        after = after.with(writeReview(after, review, ids).edits);
    }
    return after;
}

Campaign circleAtWork()
{
    Campaign campaign = circleOf(kEverybody);
    Participant amal = participantNamed(campaign, "Amal");
    amal.language = QStringLiteral("ar");
    campaign = campaign.with(setParticipant(campaign, amal).edits);
    std::vector<HandedIn> works;
    std::vector<Reviewed> reviews;
    const auto approved = [&](const char *who, int week) {
        works.push_back({.who = who, .week = week, .madeAt = at("2023-02-06 18:00")});
        reviews.push_back({.who = who, .week = week});
    };
    for (const char *who : kEverybody) {
        approved(who, 1);
        approved(who, 2);
    }
    for (const char *who : {"Amal", "Björn", "Deepa"}) approved(who, 3);
    works.push_back({.who = "Chinedu", .week = 3, .madeAt = at("2023-03-05 20:00")});
    works.push_back({.who = "Amal", .assessed = 31});
    works.push_back({.who = "Amal",
                     .version = 2,
                     .madeAt = at("2023-03-04 18:20"),
                     .peersMaySee = true,
                     .assessed = 57});
    works.push_back({.who = "Deepa", .source = WorkSource::Paper});
    works.push_back({.who = "Björn"});
    reviews.push_back({.who = "Amal",
                       .verdict = Verdict::Return,
                       .comment = "Who do they turn to at night? Ask three people."});
    reviews.push_back({.who = "Deepa"});
    reviews.push_back({.who = "Björn",
                       .verdict = Verdict::Return,
                       .comment = "Take the weakest cell and write about it."});
    return withReviews(withWork(campaign, works), reviews);
}

Campaign largeCircle()
{
    static std::vector<QByteArray> names;
    if (names.empty()) {
        for (int i = 0; i < 40; ++i) names.push_back("Participant " + QByteArray::number(10 + i));
    }
    std::vector<const char *> whom;
    for (const QByteArray &each : names) whom.push_back(each.constData());
    const Campaign campaign = circleOf(whom);
    std::vector<HandedIn> works;
    std::vector<Reviewed> reviews;
    for (const char *who : whom) {
        for (int version = 1; version <= 3; ++version) {
            works.push_back({.who = who,
                             .version = version,
                             .madeAt = at("2023-02-27 18:20").addDays(version),
                             .assessed = 10 * version});
            if (version < 3)
                reviews.push_back({.who = who,
                                   .version = version,
                                   .verdict = Verdict::Return,
                                   .comment = "Once more."});
        }
    }
    return withReviews(withWork(campaign, works), reviews);
}

OpenedReview::OpenedReview(Campaign campaign, QSize size) : opened(std::move(campaign))
{
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins({});
    column->addWidget(&view);
    showAt(window, size);
}

WorkOfWeek OpenedReview::work(const char *name, int week)
{
    return workOf(campaign(), *view.board().edition(), participantNamed(campaign(), name), week,
                  opened.workspace.now());
}

void OpenedReview::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    ASSERT_TRUE(target);
    QTest::keyClick(target, key, modifiers);
}

void OpenedReview::type(const QString &text)
{
    QWidget *target = QApplication::focusWidget();
    ASSERT_TRUE(target);
    QTest::keyClicks(target, text);
}

}   // namespace wallchart
