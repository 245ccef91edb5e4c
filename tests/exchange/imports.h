// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"
#include "core/model/reading.h"
#include "tests/exchange/sheets.h"

#include <map>

namespace wallchart {

inline const QDate kImportDay(2023, 4, 1);

using Counts = std::map<std::string, int>;

/// A campaign that files are imported into, one after the other.
///
/// Each import is validated as the session would, and proven to be undone whole.
class ImportedCampaign final {
public:
    /// Nothing in it but what every new campaign has.
    ImportedCampaign();
    explicit ImportedCampaign(Campaign campaign);

    ImportPlan import(const Sheet &sheet, ImportOptions options = {});
    ImportPlan import(const char *rosterFile, ImportOptions options = {});
    /// The error of an import that must be refused.
    [[nodiscard]] std::string refusal(const Sheet &sheet, ImportOptions options = {});

    [[nodiscard]] const Campaign &campaign() const { return m_campaign; }
    [[nodiscard]] Reading reading() const { return {m_campaign, kImportDay}; }
    [[nodiscard]] Counts byUnit() const;
    [[nodiscard]] Counts byShift() const;
    [[nodiscard]] Counts byJob() const;
    /// Levels as digits; "" = unassessed.
    [[nodiscard]] Counts byLevel() const;
    /// Keys of outcomes; those without any are "not-asked".
    [[nodiscard]] Counts byOutcome(const char *test) const;
    /// The worker of that full name; fails the test when there is none.
    [[nodiscard]] WorkerReading worker(const char *name) const;
    [[nodiscard]] bool knows(const char *name) const;

private:
    Campaign m_campaign;
    IdSource m_ids;
};

/// "code@line:column" of problems from the import itself and from reading alike.
[[nodiscard]] std::string summaryOf(const ImportPlan &plan);

}   // namespace wallchart
