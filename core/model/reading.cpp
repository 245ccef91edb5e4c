// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/reading.h"

namespace wallchart {

namespace {

/// Tables run in order of id, so of facts with equal dates the later made one wins.
bool supersedes(QDate on, QDate asOf, QDate held)
{
    return on <= asOf && (!held.isValid() || on >= held);
}

bool isFollows(const Campaign &campaign, const Tie &tie)
{
    const TieKind *kind = campaign.find(tie.kind);
    return kind && kind->key == QLatin1String(kFollowsKey);
}

}   // namespace

bool holdsOn(QDate on, QDate from, QDate to)
{
    return (!from.isValid() || from <= on) && (!to.isValid() || on < to);
}

QString unitPath(const Campaign &campaign, UnitId unit)
{
    QStringList names;
    for (const Unit *at = campaign.find(unit); at; at = campaign.find(at->parent))
        names.prepend(at->name);
    return names.join(QStringLiteral(" / "));
}

Cell WorkerReading::cell() const
{
    return mainPost ? Cell{mainPost->unit, mainPost->shift} : Cell{};
}

std::optional<int> WorkerReading::level() const
{
    return side ? assessment->level : std::nullopt;
}

bool WorkerReading::isLeader() const
{
    return leaderState && *leaderState != LeaderState::Disproved
           && *leaderState != LeaderState::Left;
}

bool WorkerReading::isTestedLeader() const
{
    return leaderState == LeaderState::Tested || leaderState == LeaderState::Proven;
}

Reading::Reading(Campaign campaign, QDate asOf) : m_campaign(std::move(campaign)), m_asOf(asOf)
{
    m_workers.reserve(m_campaign.all<Worker>().size());
    for (const Worker &worker : m_campaign.all<Worker>()) m_workers.push_back({.worker = &worker});
    readTests();
    readPosts();
    readAssessments();
    readMarks();
    readFollowers();
}

const WorkerReading *Reading::find(WorkerId id) const
{
    const auto at = std::partition_point(
        m_workers.begin(), m_workers.end(),
        [&](const WorkerReading &each) { return each.worker->id < id; });
    return at != m_workers.end() && at->worker->id == id ? &*at : nullptr;
}

WorkerReading *Reading::slot(WorkerId id)
{
    return const_cast<WorkerReading *>(std::as_const(*this).find(id));
}

void Reading::readPosts()
{
    std::vector<bool> began(m_workers.size());
    for (const Post &post : m_campaign.all<Post>()) {
        WorkerReading *reading = slot(post.worker);
        if (!reading) continue;
        const auto at = static_cast<std::size_t>(reading - m_workers.data());
        began[at] = began[at] || !post.from.isValid() || post.from <= m_asOf;
        reading->arrived = began[at];
        if (!post.main || !holdsOn(m_asOf, post.from, post.to)) continue;
        if (!reading->mainPost || post.from >= reading->mainPost->from) reading->mainPost = &post;
    }
}

void Reading::readAssessments()
{
    for (const Assessment &assessment : m_campaign.all<Assessment>()) {
        WorkerReading *reading = slot(assessment.worker);
        if (!reading) continue;
        const QDate held = reading->assessment ? reading->assessment->on : QDate();
        if (supersedes(assessment.on, m_asOf, held)) reading->assessment = &assessment;
    }
    const StructureTest *closed = lastClosedTest();
    const QDate oldest = m_asOf.addDays(
        m_campaign.hasSettings() ? -m_campaign.settings().staleAfterDays : -42);
    for (WorkerReading &reading : m_workers) {
        if (!reading.assessment || !reading.assessment->level) continue;
        const Scale *scale = m_campaign.find(reading.assessment->scale);
        const ScaleLevel *level = scale ? scale->find(*reading.assessment->level) : nullptr;
        if (!level) continue;
        reading.side = level->side;
        reading.stale = reading.assessment->on < oldest
                        || (closed && reading.assessment->on < closed->closes);
    }
}

void Reading::readMarks()
{
    std::vector<QDate> held(m_workers.size());
    const auto latest = [&](const auto &table, auto apply) {
        std::fill(held.begin(), held.end(), QDate());
        for (const auto &mark : table) {
            WorkerReading *reading = slot(mark.worker);
            if (!reading) continue;
            QDate &date = held[static_cast<std::size_t>(reading - m_workers.data())];
            if (!supersedes(mark.on, m_asOf, date)) continue;
            date = mark.on;
            apply(*reading, mark);
        }
    };
    latest(m_campaign.all<BaseMark>(),
           [](WorkerReading &reading, const BaseMark &mark) { reading.out = mark.out; });
    latest(m_campaign.all<CommitteeMark>(), [](WorkerReading &reading, const CommitteeMark &mark) {
        reading.committee = mark.member;
    });
    latest(m_campaign.all<LeaderMark>(), [](WorkerReading &reading, const LeaderMark &mark) {
        reading.leaderState = mark.state;
    });
}

void Reading::readFollowers()
{
    // Seen twice, a follower is still one.
    std::vector<std::pair<WorkerId, WorkerId>> follows;
    for (const Tie &tie : m_campaign.all<Tie>()) {
        if (isFollows(m_campaign, tie) && holdsOn(m_asOf, tie.seenOn, tie.until))
            follows.emplace_back(tie.to, tie.from);
    }
    std::sort(follows.begin(), follows.end());
    follows.erase(std::unique(follows.begin(), follows.end()), follows.end());
    for (const auto &[to, from] : follows) {
        if (WorkerReading *leader = slot(to)) ++leader->followers;
    }
}

void Reading::readTests()
{
    for (const StructureTest &test : m_campaign.all<StructureTest>()) {
        if (!test.opens.isValid() || test.opens <= m_asOf) m_tests.push_back(&test);
    }
    std::stable_sort(m_tests.begin(), m_tests.end(),
                     [](const StructureTest *a, const StructureTest *b) {
                         return std::tie(a->opens, a->rung) < std::tie(b->opens, b->rung);
                     });
}

const StructureTest *Reading::lastClosedTest() const
{
    const StructureTest *last = nullptr;
    for (const StructureTest *test : m_tests) {
        if (test->isClosed(m_asOf) && (!last || test->closes >= last->closes)) last = test;
    }
    return last;
}

std::vector<const WorkerReading *> Reading::followersOf(WorkerId leader) const
{
    std::vector<const WorkerReading *> followers;
    for (const Tie *tie : m_campaign.allWith<&Tie::to>(leader)) {
        if (!isFollows(m_campaign, *tie) || !holdsOn(m_asOf, tie->seenOn, tie->until)) continue;
        const WorkerReading *follower = find(tie->from);
        if (follower && std::find(followers.begin(), followers.end(), follower) == followers.end())
            followers.push_back(follower);
    }
    return followers;
}

const Participation *Reading::participationOf(WorkerId worker, StructureTestId test) const
{
    for (const Participation *participation : m_campaign.allWith<&Participation::worker>(worker)) {
        if (participation->test == test && participation->on <= m_asOf) return participation;
    }
    return nullptr;
}

std::vector<const Post *> Reading::postsOf(WorkerId worker) const
{
    std::vector<const Post *> posts = m_campaign.allWith<&Post::worker>(worker);
    std::erase_if(posts, [&](const Post *post) { return !holdsOn(m_asOf, post->from, post->to); });
    std::stable_sort(posts.begin(), posts.end(),
                     [](const Post *a, const Post *b) { return a->main > b->main; });
    return posts;
}

}   // namespace wallchart
