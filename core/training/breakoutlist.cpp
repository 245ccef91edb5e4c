// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/breakoutlist.h"

#include <algorithm>
#include <map>
#include <random>
#include <tuple>

namespace wallchart {

namespace {

using People = std::vector<PresentPerson>;

constexpr std::size_t kLeastTogether = 2;

/// First by what keeps them together, so that parting a group keeps languages side by side.
auto orderOf(const PresentPerson &person)
{
    return std::tie(person.smallGroup, person.language, person.name);
}

bool inOrder(const PresentPerson &a, const PresentPerson &b)
{
    return orderOf(a) < orderOf(b);
}

bool speaks(const People &people, const QString &language)
{
    return std::any_of(people.begin(), people.end(),
                       [&](const PresentPerson &one) { return one.language == language; });
}

/// As few groups as hold them all, of sizes that differ by one at most, none of one person.
void partEvenly(const People &people, std::size_t most, std::vector<People> &parts)
{
    std::size_t count = (people.size() + most - 1) / most;
    if (count > 1) count = std::min(count, people.size() / kLeastTogether);
    auto next = people.begin();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t size = people.size() / count + (i < people.size() % count ? 1 : 0);
        const auto end = next + static_cast<People::difference_type>(size);
        parts.emplace_back(next, end);
        next = end;
    }
}

/// The group that a single person joins; it is none of one person if any other is there.
People &hostOf(std::vector<People> &groups, const PresentPerson &single)
{
    const auto rank = [&](const People &group) {
        return std::tuple(!speaks(group, single.language), group.size());
    };
    return *std::min_element(groups.begin(), groups.end(),
                             [&](const People &a, const People &b) { return rank(a) < rank(b); });
}

/// Puts those who would be alone to others; singles of one language find each other first.
void joinSingles(std::vector<People> &groups)
{
    const auto isSingle = [](const People &group) { return group.size() < kLeastTogether; };
    People singles;
    for (const People &group : groups) {
        if (isSingle(group)) singles.push_back(group.front());
    }
    std::erase_if(groups, isSingle);
    std::stable_sort(singles.begin(), singles.end(),
                     [](const auto &a, const auto &b) { return a.language < b.language; });
    std::size_t at = 0;
    while (at < singles.size()) {
        const bool hasMate = at + 1 < singles.size()
                             && (singles[at].language == singles[at + 1].language
                                 || groups.empty());
        if (hasMate) groups.push_back({singles[at], singles[at + 1]});
        else if (groups.empty()) groups.push_back({singles[at]});
        else hostOf(groups, singles[at]).push_back(singles[at]);
        at += hasMate ? 2 : 1;
    }
}

/// Mixes people that are in order. Written out, because std::shuffle may differ between computers.
void mix(People &people, int draw)
{
    std::mt19937 random(static_cast<std::mt19937::result_type>(draw));
    for (std::size_t left = people.size(); left > 1; --left)
        std::swap(people[left - 1], people[random() % left]);
}

/// By what somebody is put together with others.
QString keyOfGroup(const PresentPerson &person, BreakoutBy by)
{
    if (by == BreakoutBy::Drawn) return {};
    return by == BreakoutBy::SmallGroup ? person.smallGroup : person.language;
}

BreakoutGroup groupOf(People people, int number)
{
    std::sort(people.begin(), people.end(), inOrder);
    BreakoutGroup group{.number = number, .smallGroup = people.front().smallGroup};
    for (const PresentPerson &person : people) {
        if (person.smallGroup != group.smallGroup) group.smallGroup.clear();
        if (!person.language.isEmpty() && !group.languages.contains(person.language))
            group.languages << person.language;
    }
    group.people = std::move(people);
    return group;
}

}   // namespace

std::vector<BreakoutGroup> breakoutList(std::vector<PresentPerson> present,
                                        const BreakoutRequest &request)
{
    std::sort(present.begin(), present.end(), inOrder);
    if (request.by == BreakoutBy::Drawn) mix(present, request.draw);
    std::map<QString, People> together;
    for (PresentPerson &person : present) {
        const QString key = keyOfGroup(person, request.by);
        together[key].push_back(std::move(person));
    }
    const auto most = static_cast<std::size_t>(std::max(request.most, 2));
    std::vector<People> parts;
    for (const auto &[key, people] : together) partEvenly(people, most, parts);
    joinSingles(parts);
    std::vector<BreakoutGroup> groups;
    for (People &people : parts)
        groups.push_back(groupOf(std::move(people), static_cast<int>(groups.size()) + 1));
    return groups;
}

}   // namespace wallchart
