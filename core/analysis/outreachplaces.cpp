// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/outreachplaces.h"

#include "core/model/staleness.h"

namespace wallchart {

namespace {

constexpr double kWithin = 99;
constexpr double kHalfOfFollowers = 5;
constexpr double kHalfOfPeople = 20;
constexpr double kHalfOfDays = 60;

/// Grows from 0 towards 99: `half` gives half of it.
double within(double amount, double half)
{
    return kWithin * amount / (amount + half);
}

Reason saying(const char *code, QStringList args = {})
{
    return {QString::fromLatin1(code), std::move(args)};
}

QString inDigits(int number)
{
    return QString::number(number);
}

/// The places of one worker while they are collected.
class Places {
public:
    Places(const OutreachFacts &facts, const WorkerReading &worker)
        : m_facts(facts), m_worker(worker)
    {
    }

    std::vector<PlaceOffered> all();

private:
    void offer(OutreachPlace place, double extra, Reason reason, Reason ask);
    void asFollowerOfMoved();
    void asLeader();
    void asLeaderInMissedCell();
    void asWhoKnows();
    void asUnknown();
    void asOneOfMany();
    [[nodiscard]] bool justTurned() const;
    [[nodiscard]] Reason askToTakePart() const;
    [[nodiscard]] Reason askOfLeader() const;

    const OutreachFacts &m_facts;
    const WorkerReading &m_worker;
    std::vector<PlaceOffered> m_places;
};

void Places::offer(OutreachPlace place, double extra, Reason reason, Reason ask)
{
    const std::string key = "outreach-" + keyOf(place).toStdString();
    m_places.push_back({place, m_facts.weights.of(key) + extra, std::move(reason), std::move(ask)});
}

std::vector<PlaceOffered> Places::all()
{
    asFollowerOfMoved();
    if (isOrganicLeader(m_worker)) {
        asLeader();
        asLeaderInMissedCell();
    }
    asWhoKnows();
    asUnknown();
    asOneOfMany();
    std::stable_sort(
        m_places.begin(), m_places.end(),
        [](const PlaceOffered &a, const PlaceOffered &b) { return a.weight > b.weight; });
    return std::move(m_places);
}

void Places::asFollowerOfMoved()
{
    const auto found = m_facts.followersOfMoved.find(m_worker.worker->id);
    if (found == m_facts.followersOfMoved.end()) return;
    const Worker &leader = *m_facts.reading.campaign().find(found->second);
    offer(OutreachPlace::LeaderMoved, within(m_worker.followers, kHalfOfFollowers),
          saying("leader-moved", {nameInReason(leader)}), saying("ask-what-changed"));
}

void Places::asLeader()
{
    if (m_worker.withUs()) return;
    int notYet = 0;
    int followers = 0;
    for (const WorkerReading *follower : m_facts.reading.followersOf(m_worker.worker->id)) {
        if (!follower->inBase()) continue;
        ++followers;
        notYet += follower->withUs() ? 0 : 1;
    }
    const bool below = m_facts.isBelowGoal(m_worker.cell());
    const double extra = within(notYet, kHalfOfFollowers) * (below ? 1.0 : 0.5);
    offer(OutreachPlace::LeaderNotWithUs, extra,
          followers > 0 ? saying("leader-not-with-us", {inDigits(notYet), inDigits(followers)})
                        : saying("leader-not-with-us-alone"),
          askOfLeader());
    if (justTurned())
        offer(OutreachPlace::LeaderTurned, extra,
              saying("leader-turned", {m_worker.assessment->on.toString(Qt::ISODate)}),
              saying("ask-what-changed-for-you"));
}

/// Nothing lowers a leader who is against: a second attempt, through somebody they trust.
Reason Places::askOfLeader() const
{
    if (m_worker.side == Side::Against) return saying("ask-second-attempt");
    if (m_facts.openTest) return saying("ask-bring-followers", {m_facts.openTest->name});
    return saying("ask-lead");
}

/// With us the last time somebody judged, and no longer, not long ago.
bool Places::justTurned() const
{
    if (!m_worker.assessed() || m_worker.withUs()) return false;
    const Campaign &campaign = m_facts.reading.campaign();
    const int days = campaign.hasSettings() ? campaign.settings().staleAfterDays : 42;
    if (m_worker.assessment->on < m_facts.reading.asOf().addDays(-days)) return false;
    const Assessment *before = nullptr;
    for (const Assessment *each : campaign.allWith<&Assessment::worker>(m_worker.worker->id)) {
        const bool isEarlier = each != m_worker.assessment && each->level
                               && each->on <= m_worker.assessment->on;
        if (isEarlier && (!before || each->on >= before->on)) before = each;
    }
    const Scale *scale = before ? campaign.find(before->scale) : nullptr;
    const ScaleLevel *level = scale ? scale->find(*before->level) : nullptr;
    return level && level->side == Side::With;
}

void Places::asLeaderInMissedCell()
{
    const auto found = m_facts.lastCells.find(m_worker.cell());
    if (!m_facts.lastTest || !m_worker.isLeader() || found == m_facts.lastCells.end()) return;
    const TestCounts &counts = found->second;
    const int toGo = peopleNeeded(m_facts.lastTest->goal(), counts.base) - counts.tookPart;
    if (toGo <= 0) return;
    offer(OutreachPlace::LeaderMissed, within(toGo, kHalfOfFollowers),
          saying("leader-cell-missed",
                 {inDigits(counts.tookPart), inDigits(counts.base), m_facts.lastTest->name}),
          saying("ask-what-stopped-them", {m_facts.lastTest->name}));
}

void Places::asWhoKnows()
{
    const auto found = m_facts.askedForLeaders.find(m_worker.worker->id);
    if (found == m_facts.askedForLeaders.end()) return;
    const bool known = found->second.code == QLatin1String("cell-leader-against");
    offer(OutreachPlace::CellWithoutLeader,
          within(found->second.args.value(1).toInt(), kHalfOfPeople), found->second,
          known ? saying("ask-who-else") : saying("ask-who-people-turn-to"));
}

void Places::asUnknown()
{
    if (!m_worker.assessed()) {
        offer(OutreachPlace::NeverAssessed, within(m_worker.followers, kHalfOfFollowers),
              saying(m_worker.assessment ? "unassessed-again" : "never-assessed"),
              saying("ask-first-conversation"));
        return;
    }
    const auto staleness = m_worker.stale ? stalenessOf(m_facts.reading, m_worker) : std::nullopt;
    if (!staleness) return;
    const auto days = static_cast<double>(m_worker.assessment->on.daysTo(m_facts.reading.asOf()));
    QStringList args{m_worker.assessment->on.toString(Qt::ISODate)};
    if (const auto *test = m_facts.reading.campaign().find(staleness->test))
        args.append(test->name);
    if (const auto *leader = m_facts.reading.campaign().find(staleness->leader))
        args.append(nameInReason(*leader));
    if (staleness->move) args.append(staleness->since.toString(Qt::ISODate));
    offer(OutreachPlace::StaleAssessment, within(days, kHalfOfDays),
          {QStringLiteral("stale-") + keyOf(staleness->reason), args}, saying("ask-talk-again"));
}

Reason Places::askToTakePart() const
{
    if (m_facts.openTest) return saying("ask-take-part", {m_facts.openTest->name});
    return saying("ask-bring-one");
}

void Places::asOneOfMany()
{
    if (!m_worker.assessed() || isOrganicLeader(m_worker)) return;
    const std::optional<int> level = m_worker.level();
    if (m_worker.withUs()) {
        if (level != m_facts.firmest)
            offer(OutreachPlace::ThroughLeader, 0, saying("with-us-not-firmly"), askToTakePart());
    } else if (m_worker.side == Side::Undecided) {
        offer(OutreachPlace::ThroughLeader, kWithin / 2, saying("undecided"), askToTakePart());
    } else if (level == m_facts.mostOpposed) {
        offer(OutreachPlace::Opposed, 0, saying("opposed-without-followers"), saying("ask-listen"));
    } else {
        offer(OutreachPlace::Against, 0, saying("against-without-followers"), saying("ask-listen"));
    }
}

}   // namespace

std::vector<PlaceOffered> placesOf(const OutreachFacts &facts, const WorkerReading &worker)
{
    return Places(facts, worker).all();
}

}   // namespace wallchart
