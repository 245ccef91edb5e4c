// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/reading.h"

#include "core/model/cells.h"

#include "core/model/staleness.h"

#include <map>

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

/// A post as the workers' places are read from it: of main posts the one begun last.
void readPost(WorkerReading &worker, const Post &post, QDate asOf)
{
    if (!post.main || !holdsOn(asOf, post.from, post.to)) return;
    if (!worker.mainPost || post.from >= worker.mainPost->from) worker.mainPost = &post;
}

bool hasBegun(const Post &post, QDate asOf)
{
    return !post.from.isValid() || post.from <= asOf;
}

/// Of dated facts in order of id, the one that holds; null = none.
template <class T>
const T *latestOf(const std::vector<const T *> &facts, QDate asOf)
{
    const T *held = nullptr;
    for (const T *fact : facts) {
        if (supersedes(fact->on, asOf, held ? held->on : QDate())) held = fact;
    }
    return held;
}

/// The workers that facts of type T in the edits are about.
template <class T, class Member>
void collectTouched(const Edits &edits, Member about, std::vector<WorkerId> &touched)
{
    for (const Edit<T> &edit : edits.of<T>()) {
        if (edit.before) touched.push_back((*edit.before).*about);
        if (edit.after) touched.push_back((*edit.after).*about);
    }
}

/// Those who follow somebody whose stance or state is edited: it may make them stale.
void collectFollowers(const Campaign &next, const Edits &edits, std::vector<WorkerId> &touched)
{
    std::vector<WorkerId> leaders;
    collectTouched<Assessment>(edits, &Assessment::worker, leaders);
    collectTouched<LeaderMark>(edits, &LeaderMark::worker, leaders);
    for (const WorkerId &leader : leaders) {
        for (const Tie *tie : next.allWith<&Tie::to>(leader)) touched.push_back(tie->from);
    }
}

std::vector<WorkerId> workersTouched(const Campaign &next, const Edits &edits)
{
    std::vector<WorkerId> touched;
    collectFollowers(next, edits, touched);
    collectTouched<Worker>(edits, &Worker::id, touched);
    collectTouched<Post>(edits, &Post::worker, touched);
    collectTouched<Assessment>(edits, &Assessment::worker, touched);
    collectTouched<BaseMark>(edits, &BaseMark::worker, touched);
    collectTouched<CommitteeMark>(edits, &CommitteeMark::worker, touched);
    collectTouched<LeaderMark>(edits, &LeaderMark::worker, touched);
    collectTouched<Tie>(edits, &Tie::to, touched);
    collectTouched<Tie>(edits, &Tie::from, touched);
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    return touched;
}

/// True when the edits concern more than single workers.
bool touchesEveryone(const Edits &edits)
{
    const auto comesOrGoes = [](const Edit<Worker> &edit) { return !edit.before || !edit.after; };
    const auto isMoved = [](const Edit<Unit> &edit) {
        return edit.before && edit.after && edit.before->parent != edit.after->parent;
    };
    const auto &workers = edits.of<Worker>();
    const auto &units = edits.of<Unit>();
    return !edits.of<EmployerMove>().empty() || !edits.of<TouchedCell>().empty()
           || std::any_of(units.begin(), units.end(), isMoved) || !edits.of<StructureTest>().empty()
           || !edits.of<Settings>().empty() || !edits.of<Scale>().empty()
           || !edits.of<TieKind>().empty()
           || std::any_of(workers.begin(), workers.end(), comesOrGoes);
}

constexpr std::size_t kMostEarlier = 64;
constexpr std::size_t kMostTouched = 2'000;

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
    return mainPost ? cellOf(mainPost->worksite, mainPost->unit, mainPost->shift) : Cell{};
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

Reading Reading::after(Campaign next, const Edits &edits) const
{
    const std::vector<WorkerId> touched = workersTouched(next, edits);
    const bool isSmall = touched.size() <= kMostTouched && m_earlier.size() < kMostEarlier;
    if (!isSmall || touchesEveryone(edits)) return Reading(std::move(next), m_asOf);
    Reading result = *this;
    result.m_earlier.push_back(std::exchange(result.m_campaign, std::move(next)));
    for (const WorkerId &id : touched) {
        if (WorkerReading *worker = result.slot(id)) result.readAgain(*worker);
    }
    // Last: whether somebody's leader moved is read from the leader, who may be touched as well.
    for (const WorkerId &id : touched) {
        if (WorkerReading *worker = result.slot(id))
            worker->stale = stalenessOf(result, *worker).has_value();
    }
    return result;
}

void Reading::readAgain(WorkerReading &worker) const
{
    const WorkerId id = worker.worker->id;
    worker = WorkerReading{.worker = m_campaign.find(id)};
    const auto posts = m_campaign.allWith<&Post::worker>(id);
    worker.arrived = posts.empty()
                     || std::any_of(posts.begin(), posts.end(),
                                    [&](const Post *post) { return hasBegun(*post, m_asOf); });
    for (const Post *post : posts) readPost(worker, *post, m_asOf);
    worker.assessment = latestOf(m_campaign.allWith<&Assessment::worker>(id), m_asOf);
    readStance(worker);
    if (const auto *base = latestOf(m_campaign.allWith<&BaseMark::worker>(id), m_asOf))
        worker.out = base->out;
    if (const auto *seat = latestOf(m_campaign.allWith<&CommitteeMark::worker>(id), m_asOf))
        worker.committee = seat->member;
    if (const auto *mark = latestOf(m_campaign.allWith<&LeaderMark::worker>(id), m_asOf))
        worker.leaderState = mark->state;
    worker.followers = static_cast<int>(followersOf(id).size());
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
        began[at] = began[at] || hasBegun(post, m_asOf);
        reading->arrived = began[at];
        readPost(*reading, post, m_asOf);
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
    for (WorkerReading &reading : m_workers) readStance(reading);
    if (m_campaign.all<EmployerMove>().empty()) return;
    std::map<Cell, QDate> movedOn;
    for (WorkerReading &reading : m_workers) {
        if (!reading.assessed() || reading.stale) continue;
        const auto [at, isNew] = movedOn.try_emplace(reading.cell());
        const EmployerMove *move = isNew ? lastMoveTouching(m_campaign, at->first, m_asOf)
                                         : nullptr;
        if (move) at->second = move->on;
        reading.stale = at->second.isValid() && reading.assessment->on < at->second;
    }
}

void Reading::readStance(WorkerReading &worker) const
{
    if (!worker.assessment || !worker.assessment->level) return;
    const Scale *scale = m_campaign.find(worker.assessment->scale);
    const ScaleLevel *level = scale ? scale->find(*worker.assessment->level) : nullptr;
    if (!level) return;
    const QDate oldest = m_asOf.addDays(
        m_campaign.hasSettings() ? -m_campaign.settings().staleAfterDays : -42);
    const StructureTest *closed = lastClosedTest();
    worker.side = level->side;
    worker.stale = worker.assessment->on < oldest
                   || (closed && worker.assessment->on < closed->closes);
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
    const WorkerReading *last = nullptr;
    QDate crossed;
    for (const auto &[to, from] : follows) {
        WorkerReading *leader = slot(to);
        if (!leader) continue;
        ++leader->followers;
        if (std::exchange(last, leader) != leader)
            crossed = mayLead(*leader) ? crossedMiddleOn(m_campaign, to, m_asOf) : QDate();
        WorkerReading *follower = crossed.isValid() ? slot(from) : nullptr;
        if (follower && follower->assessed() && follower->assessment->on < crossed)
            follower->stale = true;
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
