// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/breakoutlist.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace wallchart {

namespace {

PresentPerson person(const char *name, const char *smallGroup, const char *language)
{
    return {QString::fromUtf8(name), QString::fromUtf8(smallGroup), QString::fromUtf8(language)};
}

/// The names of each group: "Amal Ben | Chen Dara".
std::string namesOf(const std::vector<BreakoutGroup> &groups)
{
    QStringList all;
    for (const BreakoutGroup &group : groups) {
        QStringList names;
        for (const PresentPerson &one : group.people) names << one.name;
        all << names.join(u' ');
    }
    return all.join(QStringLiteral(" | ")).toStdString();
}

std::vector<PresentPerson> many(int count, std::mt19937 &random)
{
    const char *languages[] = {"en", "de", "ar", "hi"};
    std::vector<PresentPerson> people;
    for (int i = 0; i < count; ++i) {
        people.push_back({QStringLiteral("P%1").arg(i), QString::number(random() % 4),
                          QLatin1String(languages[random() % 4])});
    }
    return people;
}

const BreakoutRequest kBySmallGroup{BreakoutBy::SmallGroup, 4};
const BreakoutRequest kByLanguage{BreakoutBy::Language, 4};

}   // namespace

TEST(BreakoutList, keeps_small_groups_together)
{
    const auto groups = breakoutList({person("Amal", "1", "ar"), person("Ben", "2", "en"),
                                      person("Chen", "1", "en"), person("Dara", "2", "en")},
                                     kBySmallGroup);
    EXPECT_EQ(namesOf(groups), "Amal Chen | Ben Dara");
    EXPECT_EQ(groups[0].smallGroup, QStringLiteral("1"));
    EXPECT_EQ(groups[0].languages, QStringList({QStringLiteral("ar"), QStringLiteral("en")}));
    EXPECT_EQ(groups[1].number, 2);
}

TEST(BreakoutList, groups_by_language_across_small_groups)
{
    const auto groups = breakoutList({person("Amal", "1", "ar"), person("Ben", "2", "en"),
                                      person("Chen", "1", "en"), person("Dara", "2", "ar")},
                                     kByLanguage);
    EXPECT_EQ(namesOf(groups), "Amal Dara | Chen Ben");
    EXPECT_EQ(groups[0].smallGroup, QString()) << "they are of two small groups";
}

TEST(BreakoutList, a_large_group_is_parted_evenly_with_languages_side_by_side)
{
    const auto groups = breakoutList({person("A", "1", "ar"), person("B", "1", "en"),
                                      person("C", "1", "ar"), person("D", "1", "en"),
                                      person("E", "1", "ar"), person("F", "1", "en")},
                                     kBySmallGroup);
    EXPECT_EQ(namesOf(groups), "A C E | B D F");
}

TEST(BreakoutList, who_would_be_alone_joins_those_of_the_same_language)
{
    const auto groups = breakoutList({person("A", "1", "en"), person("B", "1", "en"),
                                      person("C", "2", "ru"), person("D", "2", "ru"),
                                      person("E", "2", "ru"), person("F", "3", "ru")},
                                     kBySmallGroup);
    EXPECT_EQ(namesOf(groups), "A B | C D E F");
}

TEST(BreakoutList, two_who_would_be_alone_find_each_other)
{
    const auto groups = breakoutList({person("A", "1", "en"), person("B", "1", "en"),
                                      person("C", "2", "ru"), person("D", "3", "ru")},
                                     kBySmallGroup);
    EXPECT_EQ(namesOf(groups), "A B | C D");
}

TEST(BreakoutList, all_alone_in_their_language_still_meet)
{
    EXPECT_EQ(
        namesOf(breakoutList({person("A", "", "ar"), person("B", "", "de"), person("C", "", "en")},
                             kByLanguage)),
        "A B C");
    EXPECT_EQ(namesOf(breakoutList({person("A", "", "ar")}, kByLanguage)), "A");
    EXPECT_TRUE(breakoutList({}, kByLanguage).empty());
}

TEST(BreakoutList, has_everyone_once_and_nobody_alone)
{
    std::mt19937 random(7);
    for (int count = 2; count < 60; ++count) {
        for (const BreakoutBy by : {BreakoutBy::SmallGroup, BreakoutBy::Language}) {
            for (const int most : {1, 2, 3, 5}) {
                const auto people = many(count, random);
                std::size_t seen = 0;
                for (const BreakoutGroup &group : breakoutList(people, {by, most})) {
                    EXPECT_GE(group.people.size(), 2u) << count;
                    seen += group.people.size();
                }
                EXPECT_EQ(seen, people.size());
            }
        }
    }
}

TEST(BreakoutList, is_the_same_in_whatever_order_people_are_named)
{
    std::mt19937 random(11);
    auto people = many(25, random);
    const auto groups = breakoutList(people, kByLanguage);
    for (int round = 0; round < 10; ++round) {
        std::shuffle(people.begin(), people.end(), random);
        EXPECT_EQ(breakoutList(people, kByLanguage), groups);
    }
}

TEST(BreakoutList, the_same_draw_gives_the_same_groups_and_another_draw_others)
{
    std::mt19937 random(7);
    std::vector<PresentPerson> people = many(17, random);
    const BreakoutRequest first{BreakoutBy::Drawn, 5, 1};
    const std::string drawn = namesOf(breakoutList(people, first));
    std::reverse(people.begin(), people.end());
    EXPECT_EQ(namesOf(breakoutList(people, first)), drawn);
    EXPECT_NE(namesOf(breakoutList(people, {BreakoutBy::Drawn, 5, 2})), drawn);
}

TEST(BreakoutList, drawn_groups_are_even_and_mix_the_small_groups)
{
    std::vector<PresentPerson> people;
    for (int i = 0; i < 14; ++i)
        people.push_back(
            {QStringLiteral("P%1").arg(i), i < 7 ? QStringLiteral("1") : QStringLiteral("2")});
    const auto groups = breakoutList(people, {BreakoutBy::Drawn, 5, 1});
    ASSERT_EQ(groups.size(), 3u);
    std::size_t all = 0;
    bool mixes = false;
    for (const BreakoutGroup &group : groups) {
        EXPECT_GE(group.people.size(), 4u);
        EXPECT_LE(group.people.size(), 5u);
        all += group.people.size();
        mixes = mixes || group.smallGroup.isEmpty();
    }
    EXPECT_EQ(all, people.size());
    EXPECT_TRUE(mixes);
}

}   // namespace wallchart
