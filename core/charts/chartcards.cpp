// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chartcards.h"

namespace wallchart {

namespace {

/// Collects cards, at most one per person and node.
class CardCollector {
public:
    CardCollector(const Grouping &grouping, GroupTree &tree, std::vector<ChartCard> &cards)
        : m_grouping(&grouping), m_tree(&tree), m_cards(&cards)
    {
    }

    void add(std::uint32_t person, const Post *post, bool secondary)
    {
        m_grouping->pathOf(Grouping::placeOf(post), m_path);
        ChartCard card{.person = person, .group = m_tree->insert(m_path)};
        card.secondary = secondary;
        if (post) card.job = post->jobTitle;
        m_cards->push_back(std::move(card));
    }

private:
    const Grouping *m_grouping;
    GroupTree *m_tree;
    std::vector<ChartCard> *m_cards;
    GroupPath m_path;
};

/// Further posts; those in a group where the person already has a card are left out.
void addFurtherPosts(const Reading &reading, const ChartPeople &people, CardCollector &collector,
                     std::vector<ChartCard> &cards)
{
    const std::size_t firstFurther = cards.size();
    for (const Post &post : reading.campaign().all<Post>()) {
        if (!holdsOn(reading.asOf(), post.from, post.to)) continue;
        const WorkerReading *worker = reading.find(post.worker);
        if (!worker || worker->mainPost == &post) continue;
        const std::uint32_t person =
            people.ofWorker[static_cast<std::size_t>(worker - reading.workers().data())];
        if (person != kNone) collector.add(person, &post, true);
    }
    if (cards.size() == firstFurther) return;
    std::vector<std::uint32_t> mainNode(people.people.size(), kNone);
    for (std::size_t i = 0; i < firstFurther; ++i) mainNode[cards[i].person] = cards[i].group;
    std::map<std::pair<std::uint32_t, std::uint32_t>, bool> seen;
    const auto repeated = [&](const ChartCard &card) {
        return card.secondary
               && (mainNode[card.person] == card.group
                   || !seen.emplace(std::pair(card.person, card.group), true).second);
    };
    cards.erase(std::remove_if(cards.begin() + static_cast<std::ptrdiff_t>(firstFurther),
                               cards.end(), repeated),
                cards.end());
}

void gatherUnnamed(const CellCounts &counts, const Grouping &grouping, GroupTree &tree,
                   ChartCards &result)
{
    GroupPath path;
    for (const auto &[cell, each] : counts.cells()) {
        if (each.unnamed() <= 0) continue;
        grouping.pathOf(Grouping::placeOf(cell), path);
        const std::uint32_t node = tree.insert(path);
        result.unnamed.resize(tree.size(), 0);
        result.unnamed[node] += each.unnamed();
    }
}

/// A unit in which nobody is known has its block all the same: the hole is what it shows.
void addEmptyUnits(const Campaign &campaign, const Grouping &grouping, GroupTree &tree)
{
    for (const Unit &unit : campaign.all<Unit>()) {
        if (campaign.allWith<&Unit::parent>(unit.id).empty())
            tree.insert(grouping.pathOfUnit(unit.id));
    }
}

void addUnnamedCards(ChartCards &gathered)
{
    for (std::uint32_t node = 0; node < gathered.unnamed.size(); ++node) {
        const int people = gathered.unnamed[node];
        const int single = std::min(people, kMostUnnamedCards);
        for (int i = 0; i < single; ++i) gathered.cards.push_back({.group = node, .unnamed = 1});
        if (people > single)
            gathered.cards.push_back({.group = node, .unnamed = people - single, .rest = true});
    }
}

/// Where a card stands in its group; compared from the first to the last.
struct CardKey {
    std::uint32_t group;
    std::uint32_t
        part;   // leader groups, then the rest, then further posts, unnamed, out of the base
    std::uint32_t level;   // levels by digit, unassessed last
    std::uint32_t name;
    std::uint32_t card;
    auto operator<=>(const CardKey &) const = default;
};

constexpr std::uint32_t kRestPart = 1u << 30;
constexpr std::uint32_t kUnnamedPart = kRestPart + 1;
constexpr std::uint32_t kOutPart = kRestPart + 2;

CardKey plainKey(const ChartCard &card, std::uint32_t index, const ChartPeople &people,
                 CardOrder order)
{
    if (card.person == kNone) return {card.group, kUnnamedPart, card.rest ? 1u : 0u, 0, index};
    const ChartPerson &person = people.people[card.person];
    const bool byLevel = order != CardOrder::Name;
    const std::uint32_t level = person.level > 0 ? static_cast<std::uint32_t>(person.level) : kNone;
    const std::uint32_t name = people.nameOrder[card.person];
    return {card.group, person.out ? kOutPart : kRestPart, byLevel ? level : 0u, name, index};
}

/// Moves leaders to the front of their group, each followed by those who follow them there.
class LeaderGroups {
public:
    LeaderGroups(const std::vector<ChartCard> &cards, const ChartPeople &people)
        : m_cards(&cards), m_people(&people), m_cardOf(people.people.size(), kNone)
    {
        m_byLeader = people.follows;
        std::sort(m_byLeader.begin(), m_byLeader.end(),
                  [](const FollowLink &a, const FollowLink &b) {
                      return std::tie(a.leader, a.follower) < std::tie(b.leader, b.follower);
                  });
    }

    /// `keys` are those of one group.
    void apply(CardKey *begin, CardKey *end)
    {
        for (CardKey *key = begin; key != end; ++key) {
            if (isMovable(*key)) m_cardOf[person(*key)] = static_cast<std::uint32_t>(key - begin);
        }
        std::uint32_t part = 0;
        for (CardKey *leader : leadersIn(begin, end)) {
            leader->part = part++;
            leader->level = 0;
            for (const FollowLink &link : followersOf(person(*leader))) {
                const std::uint32_t at = m_cardOf[link.follower];
                if (at != kNone && begin[at].part == kRestPart && !isLeader(begin[at]))
                    begin[at].part = part;
            }
            ++part;
        }
        for (CardKey *key = begin; key != end; ++key) {
            if ((*m_cards)[key->card].person != kNone) m_cardOf[person(*key)] = kNone;
        }
    }

private:
    [[nodiscard]] std::uint32_t person(const CardKey &key) const
    {
        return (*m_cards)[key.card].person;
    }
    [[nodiscard]] bool isMovable(const CardKey &key) const { return key.part == kRestPart; }
    [[nodiscard]] bool isLeader(const CardKey &key) const
    {
        return m_people->people[person(key)].star != Star::None;
    }
    /// Those with most followers first.
    [[nodiscard]] std::vector<CardKey *> leadersIn(CardKey *begin, CardKey *end) const
    {
        std::vector<CardKey *> leaders;
        for (CardKey *key = begin; key != end; ++key) {
            if (isMovable(*key) && isLeader(*key)) leaders.push_back(key);
        }
        std::stable_sort(leaders.begin(), leaders.end(), [&](const CardKey *a, const CardKey *b) {
            const auto followersA = m_people->followers[person(*a)];
            const auto followersB = m_people->followers[person(*b)];
            return std::tie(followersB, a->name) < std::tie(followersA, b->name);
        });
        return leaders;
    }
    struct Links {
        const FollowLink *first;
        const FollowLink *last;
        [[nodiscard]] const FollowLink *begin() const { return first; }
        [[nodiscard]] const FollowLink *end() const { return last; }
    };
    [[nodiscard]] Links followersOf(std::uint32_t leader) const
    {
        const auto [from, to] = std::equal_range(
            m_byLeader.begin(), m_byLeader.end(), FollowLink{0, leader},
            [](const FollowLink &a, const FollowLink &b) { return a.leader < b.leader; });
        return {m_byLeader.data() + (from - m_byLeader.begin()),
                m_byLeader.data() + (to - m_byLeader.begin())};
    }

    const std::vector<ChartCard> *m_cards;
    const ChartPeople *m_people;
    std::vector<std::uint32_t> m_cardOf;   // by person: their key in the group at hand
    std::vector<FollowLink> m_byLeader;
};

void groupByLeaders(std::vector<CardKey> &keys, const std::vector<ChartCard> &cards,
                    const ChartPeople &people)
{
    LeaderGroups leaders(cards, people);
    for (std::size_t from = 0, to = 0; from < keys.size(); from = to) {
        while (to < keys.size() && keys[to].group == keys[from].group) ++to;
        leaders.apply(keys.data() + from, keys.data() + to);
    }
    std::sort(keys.begin(), keys.end());
}

}   // namespace

ChartCards gatherCards(const Reading &reading, const CellCounts &counts, const ChartPeople &people,
                       const Grouping &grouping, bool withUnnamed, GroupTree &tree)
{
    ChartCards result;
    result.cards.reserve(people.people.size());
    CardCollector collector(grouping, tree, result.cards);
    for (std::size_t i = 0; i < people.ofWorker.size(); ++i) {
        if (people.ofWorker[i] != kNone)
            collector.add(people.ofWorker[i], reading.workers()[i].mainPost, false);
    }
    addFurtherPosts(reading, people, collector, result.cards);
    if (withUnnamed) {
        gatherUnnamed(counts, grouping, tree, result);
        addEmptyUnits(reading.campaign(), grouping, tree);
    }
    addUnnamedCards(result);
    return result;
}

void orderCards(WallChart &chart, ChartCards gathered, const ChartPeople &people, CardOrder order,
                const std::vector<std::uint32_t> &groupOfNode)
{
    std::vector<CardKey> keys;
    keys.reserve(gathered.cards.size());
    for (std::uint32_t i = 0; i < gathered.cards.size(); ++i) {
        gathered.cards[i].group = groupOfNode[gathered.cards[i].group];
        keys.push_back(plainKey(gathered.cards[i], i, people, order));
    }
    std::sort(keys.begin(), keys.end());
    if (order == CardOrder::LeaderGroups) groupByLeaders(keys, gathered.cards, people);
    chart.cards.reserve(keys.size());
    for (const CardKey &key : keys) {
        const auto at = static_cast<std::uint32_t>(chart.cards.size());
        chart.cards.push_back(std::move(gathered.cards[key.card]));
        for (std::uint32_t group = key.group; group != kNone; group = chart.groups[group].parent) {
            Range &range = chart.groups[group].cards;
            if (range.size() == 0) range.first = at;
            range.end = at + 1;
        }
    }
}

}   // namespace wallchart
