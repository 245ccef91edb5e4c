// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/wallchartoptions.h"
#include "core/model/campaign.h"

#include <QCoreApplication>

namespace wallchart {

/// What people, units and shifts are called in a campaign, where the word stands alone: headings,
/// columns, menus, counts. Sentences keep the words of the program, for an own word fits into no
/// grammar; it has no plural, and is shown as it was typed.
class CampaignTerms final {
    Q_DECLARE_TR_FUNCTIONS(CampaignTerms)

public:
    /// The words of the program.
    CampaignTerms() = default;
    explicit CampaignTerms(const Campaign &campaign);

    bool operator==(const CampaignTerms &) const = default;

    /// "Workers", "Tenants", "Members".
    [[nodiscard]] QString people() const;
    /// The same beneath a number: "workers".
    [[nodiscard]] QString peopleBeneath() const;
    [[nodiscard]] QString person() const;
    /// "412 tenants".
    [[nodiscard]] QString count(int people) const;
    /// "8 of 412 tenants".
    [[nodiscard]] QString countOf(int some, int people) const;
    [[nodiscard]] QString addPerson() const;
    [[nodiscard]] QString addPeople() const;
    /// What a page says before there is anybody: "No tenants yet".
    [[nodiscard]] QString nobodyYet() const;

    /// As a heading: "Unit", "Building".
    [[nodiscard]] QString unit() const;
    [[nodiscard]] QString units() const;
    [[nodiscard]] QString allUnits() const;
    [[nodiscard]] QString shift() const;
    [[nodiscard]] QString shifts() const;
    [[nodiscard]] QString allShifts() const;
    /// "shift unknown".
    [[nodiscard]] QString shiftUnknown() const;
    [[nodiscard]] QString unitUnknown() const;
    [[nodiscard]] QString unitAndShift() const;
    [[nodiscard]] QString unitsAndShifts() const;

    /// As a heading: "Unit", "Outermost unit", "Shift", "Job", "Worksite".
    [[nodiscard]] QString dimension(const Dimension &by) const;
    /// After other words: "unit".
    [[nodiscard]] QString dimensionInText(const Dimension &by) const;
    /// "Unit, then shift"; of no dimension: "Everyone together".
    [[nodiscard]] QString grouping(const std::vector<Dimension> &by) const;

private:
    PeopleWord m_people = PeopleWord::Workers;
    QString m_unit;    ///< empty = the program's word
    QString m_shift;   ///< empty = the program's word
};

/// Where somebody works: "ICU / Night", "ICU / shift unknown".
[[nodiscard]] QString placeName(const Campaign &campaign, const std::optional<UnitId> &unit,
                                const std::optional<ShiftId> &shift);

}   // namespace wallchart
