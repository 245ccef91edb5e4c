// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/describe.h"
#include "core/model/enumkeys.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>

#include <vector>

namespace wallchart {

enum class TestKind {
    Survey,
    StickerDay,
    Petition,
    PhotoBoard,
    Cards,
    Delegates,
    March,
    Meeting,
    PracticePicket,
    StrikePledge,
    PracticeVote,
    StrikeVote,
    Strike,
    Other
};

template <>
struct EnumKeys<TestKind> {
    static constexpr std::array all{std::pair{TestKind::Survey, "survey"},
                                    std::pair{TestKind::StickerDay, "sticker-day"},
                                    std::pair{TestKind::Petition, "petition"},
                                    std::pair{TestKind::PhotoBoard, "photo-board"},
                                    std::pair{TestKind::Cards, "cards"},
                                    std::pair{TestKind::Delegates, "delegates"},
                                    std::pair{TestKind::March, "march"},
                                    std::pair{TestKind::Meeting, "meeting"},
                                    std::pair{TestKind::PracticePicket, "practice-picket"},
                                    std::pair{TestKind::StrikePledge, "strike-pledge"},
                                    std::pair{TestKind::PracticeVote, "practice-vote"},
                                    std::pair{TestKind::StrikeVote, "strike-vote"},
                                    std::pair{TestKind::Strike, "strike"},
                                    std::pair{TestKind::Other, "other"}};
};

/// Where a threshold must be reached.
enum class ThresholdLevel { Site, EachUnit, EachShift };

template <>
struct EnumKeys<ThresholdLevel> {
    static constexpr std::array all{std::pair{ThresholdLevel::Site, "site"},
                                    std::pair{ThresholdLevel::EachUnit, "each-unit"},
                                    std::pair{ThresholdLevel::EachShift, "each-shift"}};
};

/// Whom a threshold is a share of.
enum class ThresholdBase { AllWorkers, Members, Eligible, VotesCast };

template <>
struct EnumKeys<ThresholdBase> {
    static constexpr std::array all{std::pair{ThresholdBase::AllWorkers, "all-workers"},
                                    std::pair{ThresholdBase::Members, "members"},
                                    std::pair{ThresholdBase::Eligible, "eligible"},
                                    std::pair{ThresholdBase::VotesCast, "votes-cast"}};
};

struct Threshold {
    double value = 0.65;   ///< 0–1
    ThresholdLevel level = ThresholdLevel::Site;
    ThresholdBase base = ThresholdBase::AllWorkers;
    bool legal = false;   ///< else tactical

    bool operator==(const Threshold &) const = default;
};

/// A mini-campaign with a deadline that builds and measures the structure.
struct StructureTest {
    StructureTestId id;
    QString name;
    TestKind kind = TestKind::Other;
    int rung = 0;   ///< place on the ladder; higher asks more risk
    QString ask = {};
    bool isPublic = true;
    QDate opens = {};
    QDate closes = {};   ///< last day; null = open
    std::vector<Threshold> thresholds = {};
    std::optional<double> publishAt = {};   ///< share above which results may be shown outside

    /// The share to reach, of all workers: the first tactical threshold, else 65 %.
    [[nodiscard]] double goal() const
    {
        for (const Threshold &threshold : thresholds) {
            if (!threshold.legal) return threshold.value;
        }
        return 0.65;
    }
    [[nodiscard]] bool isClosed(QDate on) const { return closes.isValid() && closes < on; }

    bool operator==(const StructureTest &) const = default;
};

/// What one worker did in one test. "Not asked" is also the state without any.
enum class Outcome { TookPart, SaidYes, Asked, Refused, NotAsked, Excluded };

template <>
struct EnumKeys<Outcome> {
    static constexpr std::array all{
        std::pair{Outcome::TookPart, "took-part"}, std::pair{Outcome::SaidYes, "said-yes"},
        std::pair{Outcome::Asked, "asked"},        std::pair{Outcome::Refused, "refused"},
        std::pair{Outcome::NotAsked, "not-asked"}, std::pair{Outcome::Excluded, "excluded"}};
};

/// At most one per worker and test.
struct Participation {
    ParticipationId id;
    StructureTestId test;
    WorkerId worker;
    Outcome outcome = Outcome::NotAsked;
    QDate on = {};
    std::optional<WorkerId> askedByWorker = {};
    std::optional<OrganizerId> askedByOrganizer = {};
    QString reason = {};

    bool operator==(const Participation &) const = default;
};

/// Participation of a cell counted without names; the latest on a cell holds.
struct Tally {
    TallyId id;
    StructureTestId test;
    std::optional<UnitId> unit;
    std::optional<ShiftId> shift;
    int tookPart = 0;
    QString countedBy = {};
    QDate on = {};
    std::optional<WorksiteId> worksite = {};   ///< only where unit and shift are open

    bool operator==(const Tally &) const = default;
};

/// The base of a cell on the day a test closed; written once, never by recording results.
struct FrozenBase {
    FrozenBaseId id;
    StructureTestId test;
    std::optional<UnitId> unit;
    std::optional<ShiftId> shift;
    int people = 0;
    std::optional<WorksiteId> worksite = {};   ///< only where unit and shift are open

    bool operator==(const FrozenBase &) const = default;
};

template <>
struct Describe<Threshold> {
    static constexpr std::tuple fields{
        field("value", &Threshold::value), field("level", &Threshold::level),
        field("base", &Threshold::base), field("legal", &Threshold::legal)};
};
static_assert(kDescribesAllMembers<Threshold>);

template <>
struct Describe<StructureTest> {
    static constexpr auto table = "structure_test";
    static constexpr std::tuple fields{field("id", &StructureTest::id),
                                       field("name", &StructureTest::name),
                                       field("kind", &StructureTest::kind),
                                       field("rung", &StructureTest::rung),
                                       field("ask", &StructureTest::ask),
                                       field("public", &StructureTest::isPublic),
                                       field("opens", &StructureTest::opens),
                                       field("closes", &StructureTest::closes),
                                       field("thresholds", &StructureTest::thresholds),
                                       field("publish_at", &StructureTest::publishAt)};
};
static_assert(kDescribesAllMembers<StructureTest>);

template <>
struct Describe<Participation> {
    static constexpr auto table = "participation";
    static constexpr std::tuple fields{
        field("id", &Participation::id),
        indexed("test", &Participation::test),
        indexed("worker", &Participation::worker),
        field("outcome", &Participation::outcome),
        field("on_date", &Participation::on),
        indexed("asked_by_worker", &Participation::askedByWorker),
        field("asked_by_organizer", &Participation::askedByOrganizer),
        field("reason", &Participation::reason)};
};
static_assert(kDescribesAllMembers<Participation>);

template <>
struct Describe<Tally> {
    static constexpr auto table = "tally";
    static constexpr std::tuple fields{field("id", &Tally::id),
                                       indexed("test", &Tally::test),
                                       indexed("unit", &Tally::unit),
                                       indexed("shift", &Tally::shift),
                                       field("took_part", &Tally::tookPart),
                                       field("counted_by", &Tally::countedBy),
                                       field("on_date", &Tally::on),
                                       indexed("worksite", &Tally::worksite)};
};
static_assert(kDescribesAllMembers<Tally>);

template <>
struct Describe<FrozenBase> {
    static constexpr auto table = "frozen_base";
    static constexpr std::tuple fields{
        field("id", &FrozenBase::id),         indexed("test", &FrozenBase::test),
        indexed("unit", &FrozenBase::unit),   indexed("shift", &FrozenBase::shift),
        field("people", &FrozenBase::people), indexed("worksite", &FrozenBase::worksite)};
};
static_assert(kDescribesAllMembers<FrozenBase>);

}   // namespace wallchart
