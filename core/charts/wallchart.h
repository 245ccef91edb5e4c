// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcategory.h"
#include "core/charts/wallchartoptions.h"
#include "core/model/counting.h"

#include <QString>

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace wallchart {

/// Indices are 32 bits: a chart of 100 000 people stays a few megabytes.
inline constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

/// The elements [first, end) of a flat list.
struct Range {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
    [[nodiscard]] std::uint32_t size() const { return end - first; }
    [[nodiscard]] bool contains(std::uint32_t index) const { return index >= first && index < end; }
    bool operator==(const Range &) const = default;
};

enum class Star : std::uint8_t { None, Outlined, Filled };

/// A pip: what one worker did in one test. Ring = said yes or gave no answer.
enum class Pip : std::uint8_t { NotAsked, TookPart, DidNot, Refused, Excluded };

inline constexpr std::size_t kMostPips = 5;

/// One person on the chart, however many cards they have.
struct ChartPerson {
    WorkerId id;
    QString name;                        ///< as redacted
    int number = 0;                      ///< chart number
    std::optional<OutReason> out = {};   ///< out of the base
    std::int16_t level = 0;              ///< the digit; 0 = unassessed, or assessments are hidden
    std::int16_t category = 0;           ///< the code of theirs where colours are not assessments
    std::optional<Side> side = {};
    bool stale = false;
    bool committee = false;
    bool nameIsNumber = false;   ///< the number is not shown a second time
    Star star = Star::None;
    std::array<Pip, kMostPips> pips = {};   ///< as many as the chart has tests, in their order
    std::uint32_t leader = kNone;           ///< the person followed who has most followers
};

/// One box of a group: a person in one of their posts, or unnamed people.
struct ChartCard {
    std::uint32_t person = kNone;   ///< kNone = unnamed
    std::uint32_t group = 0;        ///< the innermost group
    std::int32_t unnamed = 0;       ///< people this card stands for when unnamed: 1, or the rest
    bool rest = false;              ///< "+245 unnamed"
    bool secondary = false;         ///< a further post: not counted here
    QString job = {};
};

/// The latest closed test in a group.
struct GroupTest {
    TestCounts counts;
    int needed = 0;   ///< people who reach the goal
    [[nodiscard]] bool met() const { return counts.tookPart >= needed; }
    [[nodiscard]] int toGo() const { return std::max(0, needed - counts.tookPart); }
};

/// People covered by leaders with us.
struct GroupCoverage {
    int stated = 0;
    int proven = 0;
};

/// A block, or a heading within one.
struct ChartGroup {
    QString name;                ///< empty = unassigned, or everyone: see `dimension`
    QString unassignedAt = {};   ///< of unassigned: their worksite, if there are others
    std::optional<Dimension> dimension = {};   ///< none = the one block of an ungrouped chart
    std::optional<WorksiteId> worksite = {};
    std::optional<UnitId> unit = {};
    std::optional<ShiftId> shift = {};
    QString job = {};
    int depth = 0;   ///< 0 = block
    std::uint32_t parent = kNone;
    std::uint32_t end = 0;   ///< index after the last group inside
    Range cards = {};        ///< all inside, also of inner groups
    Counts counts = {};      ///< without stances when assessments are hidden
    std::optional<GroupTest> lastTest = {};
    std::optional<GroupCoverage> coverage = {};

    [[nodiscard]] bool isUnassigned() const { return dimension && name.isEmpty(); }
};

/// A test of the pips and the legend.
struct ChartTest {
    StructureTestId id;
    QString name;
    double goal = 0;
};

/// Somebody follows somebody, both on the chart: indices of people.
struct FollowLink {
    std::uint32_t follower;
    std::uint32_t leader;
    auto operator<=>(const FollowLink &) const = default;
};

/// What a wall chart says, without a place for anything.
struct WallChart {
    std::vector<ChartPerson> people;   ///< in order of id
    std::vector<ChartCard> cards;      ///< group by group, in reading order
    std::vector<ChartGroup> groups;    ///< each before those inside it
    std::vector<ScaleLevel> levels;    ///< of the scale, those in use or offered; by digit
    Coloring coloring = {};            ///< what colours stand for
    /// What they mean, unless they are assessments; in their order, the empty one last.
    std::vector<ChartCategory> categories = {};
    std::vector<ChartTest> tests;   ///< of the pips, in ladder order, at most kMostPips
    std::optional<ChartTest> lastClosed = {};
    std::vector<FollowLink> follows;   ///< sorted
    Counts total = {};                 ///< as Counting says: each person once
    QString title = {};                ///< the campaign's name, or the neutral one
    bool assessmentsHidden = false;
    bool totalsHidden = false;

    /// What the colour of a card says: the level or the code of the category; 0 = nothing known.
    [[nodiscard]] std::int16_t codeOf(const ChartPerson &person) const
    {
        return showsAssessments() ? person.level : person.category;
    }
    [[nodiscard]] std::int16_t codeOf(const ChartCard &card) const
    {
        return card.person == kNone ? std::int16_t(0) : codeOf(people[card.person]);
    }
    /// The category with that code, or null: then codes are levels.
    [[nodiscard]] const ChartCategory *categoryOf(std::int16_t code) const;
    /// Null when they are not on the chart.
    [[nodiscard]] const ChartPerson *find(WorkerId worker) const;
    [[nodiscard]] bool showsAssessments() const
    {
        return coloring.kind == ColoringKind::Assessment;
    }
    /// Cards have neither colour nor sign.
    [[nodiscard]] bool hidesCodes() const { return assessmentsHidden && showsAssessments(); }

    /// The digits of the side "with", joined: "1+2".
    [[nodiscard]] QString levelsWithUs() const;
};

/// Reads what to show. Cost O(n log n); numbers come from Counting, never from the cards.
[[nodiscard]] WallChart wallChartOf(const Reading &reading, const WallChartOptions &options);

}   // namespace wallchart
