// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterlists.h"

#include "core/editing/intents/savedlistintents.h"
#include "core/query/filtererrors.h"
#include "core/query/filternames.h"
#include "tests/query/searchedcampaign.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// A ward with saved lists, given as name and filter in turn.
Campaign wardWithLists(std::initializer_list<const char *> namesAndFilters)
{
    Campaign campaign = campaignFromText(R"(
        ICU / Night: Ana* 2, Ben 3 → Ana, Cem
        Surgery / Day: Dia 5, Eva
    )");
    IdSource ids = idsAbove(campaign);
    for (auto at = namesAndFilters.begin(); at != namesAndFilters.end(); at += 2) {
        campaign = campaign.with(
            saveList(campaign, QString::fromUtf8(*at), QString::fromUtf8(at[1]), ids).edits);
    }
    return campaign;
}

}   // namespace

TEST(FilterLists, a_list_finds_whom_its_filter_finds)
{
    const SearchedCampaign found(wardWithLists({"Night shift", "shift:Night"}));
    EXPECT_EQ(found.find("list:\"Night shift\""), "Ana, Ben, Cem");
    EXPECT_EQ(found.find("list:night stance:3"), "Ben");
    EXPECT_EQ(found.find("not list:\"Night shift\""), "Dia, Eva");
}

TEST(FilterLists, what_a_list_leaves_unknown_stays_unknown_when_negated)
{
    const SearchedCampaign found(wardWithLists({"Undecided", "stance:3"}));
    EXPECT_EQ(found.find("list:Undecided"), "Ben");
    EXPECT_EQ(found.find("not list:Undecided"), "Ana, Dia");   // never the unassessed
}

TEST(FilterLists, lists_may_stand_on_lists_and_several_may_be_meant)
{
    const SearchedCampaign found(
        wardWithLists({"Night", "shift:Night", "Night open", "list:Night stance:none", "Surgery",
                       "unit:Surgery"}));
    EXPECT_EQ(found.find("list:\"Night open\""), "Cem");
    EXPECT_EQ(found.find("list:\"Night open\",Surgery"), "Cem, Dia, Eva");
}

TEST(FilterLists, lists_that_ask_for_themselves_are_a_mistake_and_end)
{
    const SearchedCampaign found(
        wardWithLists({"One", "list:Two", "Two", "list:One", "Self", "shift:Day or list:Self"}));
    EXPECT_EQ(found.find("list:One"), "!filter-list-unreadable");
    EXPECT_EQ(found.find("list:Self"), "!filter-list-unreadable");
    EXPECT_FALSE(isListReadable(0, found.index()));
}

TEST(FilterLists, a_list_of_what_is_gone_is_told_at_its_name)
{
    const SearchedCampaign found(wardWithLists({"Old", "unit:Laundry", "Odd", "shift:("}));
    EXPECT_EQ(found.find("list:Old"), "!filter-list-unreadable");
    EXPECT_EQ(found.find("list:Odd"), "!filter-list-unreadable");
    const ParsedFilter parsed = found.parse("ana list:Old");
    ASSERT_EQ(parsed.errors.size(), 1U);
    EXPECT_EQ(parsed.errors.front().args, QStringList{QStringLiteral("Old")});
    EXPECT_EQ(parsed.errors.front().span, (FilterSpan{9, 3}));
}

TEST(FilterLists, an_unknown_name_is_told_with_those_there_are)
{
    const SearchedCampaign found(wardWithLists({"Night", "shift:Night"}));
    const ParsedFilter parsed = found.parse("list:Nihgt");
    ASSERT_EQ(parsed.errors.size(), 1U);
    EXPECT_EQ(parsed.errors.front().code, kFilterNoList);
    EXPECT_EQ(parsed.errors.front().args.value(1), QStringLiteral("Night"));
}

TEST(FilterLists, a_list_cannot_hide_that_it_asks_for_private_ties)
{
    const Campaign campaign = wardWithLists({"Kin", "tie:family", "Night", "shift:Night"});
    const SearchedCampaign found(campaign);
    EXPECT_TRUE(asksForPrivateTies(*found.parse("list:Kin").filter, found.index()));
    EXPECT_FALSE(asksForPrivateTies(*found.parse("list:Night").filter, found.index()));
}

TEST(FilterLists, an_index_knows_the_lists_that_were_saved_meanwhile)
{
    const Campaign before = wardWithLists({});
    const Reading reading(before, kTextDay);
    const WorkerIndex index(reading);
    IdSource ids = idsAbove(before);
    const Edits edits =
        saveList(before, QStringLiteral("Night"), QStringLiteral("shift:Night"), ids).edits;
    const Campaign after = before.with(edits);
    const Reading next(after, kTextDay);
    const WorkerIndex indexAfter = index.after(next, edits);
    const ParsedFilter parsed = parseFilter(QStringLiteral("list:Night"), indexAfter);
    ASSERT_TRUE(parsed.filter);
    EXPECT_EQ(matching(*parsed.filter, indexAfter).count(), 3U);
}

}   // namespace wallchart
