// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/leaderranking.h"

namespace wallchart {

/// What those who turn to somebody did in a test, beside what the leader did.
enum class DidWith {
    Same,         ///< took part together, or stayed away together
    StayedAway,   ///< both did not take part
    Quickly       ///< took part on the leader's day or up to "quick-days" later
};

/// What each person of a graph did in each closed test, and what those who turn to somebody did
/// with them. Made once for a ranking. Cost: one pass over the results, and one over the voices
/// for each test.
class TestDeeds {
public:
    TestDeeds(const Reading &reading, const InfluenceGraph &graph);

    /// Of whoever stands at that position.
    [[nodiscard]] MovedTogether movedBy(std::uint32_t leader, const Weights &weights) const;
    /// Who of those who turn to somebody did that in at least one test, by position.
    [[nodiscard]] std::vector<std::uint32_t> whoDid(std::uint32_t leader, DidWith what,
                                                    const Weights &weights) const;
    /// True when they took part in every test that closed since they work here, at least two.
    [[nodiscard]] bool tookPartInAll(std::uint32_t person) const;
    /// The closing day of the last test in which somebody who turns to them was heard; null = none.
    [[nodiscard]] QDate lastHeardOn(std::uint32_t leader) const;

private:
    enum class Deed : std::uint8_t { Unknown, Absent, TookPart, DidNot };
    struct Group {
        int tookPart = 0;
        int known = 0;
    };
    struct Test {
        QDate closes;
        std::vector<Deed> deeds;   // by position
        std::vector<QDate> days;   // by position: when they took part
        std::vector<Group> cells;
        Group whole = {};
    };
    struct Heard {
        int people = 0;
        int together = 0;
        int quick = 0;
        double expected = 0;
    };
    [[nodiscard]] Test read(const Reading &reading, const StructureTest &test) const;
    void judgeTheRest(Test &test) const;
    [[nodiscard]] static bool did(const Test &test, std::uint32_t leader, std::uint32_t voice,
                                  DidWith what, qint64 quickDays);
    [[nodiscard]] Heard heardIn(const Test &test, std::uint32_t leader,
                                const Weights &weights) const;

    const InfluenceGraph &m_graph;
    std::vector<QDate> m_since;   // by position: the first day of their first post; null = ever
    std::vector<Test> m_tests;
};

}   // namespace wallchart
