// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/chunked.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

namespace wallchart {

namespace {

struct Row {
    int key;
    int value;
    bool operator==(const Row &) const = default;
};
struct ByKey {
    int operator()(const Row &row) const { return row.key; }
};
using Rows = Chunked<Row, ByKey>;
using Wanted = std::map<int, int>;

std::vector<Row> rowsOf(const Rows &rows)
{
    return {rows.begin(), rows.end()};
}

std::vector<Row> rowsOf(const Wanted &wanted)
{
    std::vector<Row> rows;
    for (const auto &[key, value] : wanted) rows.push_back({key, value});
    return rows;
}

/// Applies the same changes to both: a value, or none for "goes away".
void apply(Rows &rows, Wanted &wanted, const std::map<int, std::optional<int>> &changes)
{
    std::vector<Row> after;
    after.reserve(changes.size());
    std::vector<Rows::Replacement> replacements;
    for (const auto &[key, value] : changes) {
        if (value) after.push_back({key, *value});
        replacements.push_back({key, value ? &after.back() : nullptr});
        if (value) wanted[key] = *value;
        else wanted.erase(key);
    }
    rows = rows.with(replacements);
}

Rows evenKeys(int count)
{
    std::vector<Row> rows;
    for (int i = 0; i < count; ++i) rows.push_back({2 * i, i});
    return Rows::fromRows(rows);
}

}   // namespace

TEST(Chunked, of_nothing_is_empty)
{
    const Rows rows;
    EXPECT_TRUE(rows.empty());
    EXPECT_EQ(rows.begin(), rows.end());
    EXPECT_EQ(rows.find(1), nullptr);
    EXPECT_EQ(rows.lowerBound(1), rows.end());
    EXPECT_TRUE(rows.with({}).empty());
}

TEST(Chunked, takes_rows_in_any_order_and_keeps_one_of_equal_keys)
{
    const Rows rows = Rows::fromRows({{3, 30}, {1, 10}, {2, 20}, {1, 10}});
    EXPECT_EQ(rowsOf(rows), (std::vector<Row>{{1, 10}, {2, 20}, {3, 30}}));
    EXPECT_EQ(rows.size(), 3u);
}

TEST(Chunked, finds_each_row_and_no_other_across_many_chunks)
{
    const Rows rows = evenKeys(10000);
    for (int key = -1; key <= 20001; ++key) {
        const Row *found = rows.find(key);
        const bool there = key >= 0 && key < 20000 && key % 2 == 0;
        ASSERT_EQ(found != nullptr, there) << key;
        if (found) {
            ASSERT_EQ(found->key, key);
        }
    }
}

TEST(Chunked, lower_bound_is_the_first_row_not_below)
{
    const Rows rows = evenKeys(5000);
    EXPECT_EQ(rows.lowerBound(-7)->key, 0);
    EXPECT_EQ(rows.lowerBound(2047)->key, 2048);   // across the border of two chunks
    EXPECT_EQ(rows.lowerBound(2048)->key, 2048);
    EXPECT_EQ(rows.lowerBound(9998)->key, 9998);
    EXPECT_EQ(rows.lowerBound(9999), rows.end());
}

TEST(Chunked, replacing_leaves_the_old_rows_as_they_were)
{
    const Rows before = evenKeys(3000);
    Rows after = before;
    Wanted wanted;
    apply(after, wanted, {{10, 99}, {11, 98}, {4000, std::nullopt}});
    EXPECT_EQ(before.find(10)->value, 5);
    EXPECT_EQ(before.find(11), nullptr);
    EXPECT_NE(before.find(4000), nullptr);
    EXPECT_EQ(after.find(10)->value, 99);
    EXPECT_EQ(after.find(11)->value, 98);
    EXPECT_EQ(after.find(4000), nullptr);
    EXPECT_EQ(after.size(), 3000u);
}

TEST(Chunked, shares_the_chunks_that_a_change_does_not_touch)
{
    const Rows before = evenKeys(10000);
    Rows after = before;
    Wanted wanted;
    apply(after, wanted, {{10001, 1}});
    int shared = 0;
    for (const Row &row : before) shared += after.find(row.key) == &row ? 1 : 0;
    EXPECT_GE(shared, 10000 - 2 * 1024);
    EXPECT_LT(shared, 10000);
}

TEST(Chunked, rows_stay_where_they_are_as_long_as_a_copy_lives)
{
    Rows rows = evenKeys(3000);
    const Rows copy = rows;
    const Row *row = rows.find(100);
    Wanted wanted;
    apply(rows, wanted, {{100, std::nullopt}});
    EXPECT_EQ(row->key, 100);
    EXPECT_EQ(copy.find(100), row);
}

TEST(Chunked, becomes_empty_when_every_row_goes)
{
    Rows rows = evenKeys(2500);
    Wanted wanted;
    std::map<int, std::optional<int>> changes;
    for (int i = 0; i < 2500; ++i) changes[2 * i] = std::nullopt;
    apply(rows, wanted, changes);
    EXPECT_TRUE(rows.empty());
    EXPECT_EQ(rows.begin(), rows.end());
    apply(rows, wanted, {{5, 1}});
    EXPECT_EQ(rowsOf(rows), (std::vector<Row>{{5, 1}}));
}

TEST(Chunked, removing_what_is_not_there_changes_nothing)
{
    Rows rows = evenKeys(10);
    Wanted wanted;
    apply(rows, wanted, {{-5, std::nullopt}, {7, std::nullopt}, {100, std::nullopt}});
    EXPECT_EQ(rowsOf(rows), rowsOf(evenKeys(10)));
}

TEST(Chunked, grows_and_shrinks_like_a_map_over_thousands_of_rows)
{
    // A fixed walk that crosses chunk borders again and again.
    Rows rows;
    Wanted wanted;
    unsigned state = 1;
    for (int round = 0; round < 60; ++round) {
        std::map<int, std::optional<int>> changes;
        for (int i = 0; i < 400; ++i) {
            state = state * 1664525u + 1013904223u;
            const int key = static_cast<int>((state >> 8) % 9000);
            changes[key] = round % 3 == 2 ? std::nullopt : std::optional(round);
        }
        apply(rows, wanted, changes);
        ASSERT_EQ(rows.size(), wanted.size());
        ASSERT_EQ(rowsOf(rows), rowsOf(wanted));
    }
    EXPECT_GT(rows.size(), 3000u);
}

RC_GTEST_PROP(Chunked, holds_what_a_map_holds_after_any_changes, ())
{
    Rows rows;
    Wanted wanted;
    const auto rounds = *rc::gen::inRange(1, 12);
    for (int round = 0; round < rounds; ++round) {
        const auto keys = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 300));
        std::map<int, std::optional<int>> changes;
        for (const int key : keys)
            changes[key] = *rc::gen::arbitrary<bool>() ? std::optional(round) : std::nullopt;
        apply(rows, wanted, changes);
        RC_ASSERT(rows.size() == wanted.size());
        RC_ASSERT(rowsOf(rows) == rowsOf(wanted));
    }
    const int probe = *rc::gen::inRange(-2, 303);
    const auto bound = wanted.lower_bound(probe);
    RC_ASSERT((rows.lowerBound(probe) == rows.end()) == (bound == wanted.end()));
    if (bound != wanted.end()) RC_ASSERT(rows.lowerBound(probe)->key == bound->first);
}

}   // namespace wallchart
