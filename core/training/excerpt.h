// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"
#include "core/training/checks.h"

#include <QHash>
#include <QJsonObject>

namespace wallchart {

/// Cells with fewer people are merged before anything leaves.
inline constexpr int kLeastOfACell = 5;

/// The codes of one edition: W01, W02, … for workers, A, B, … for units, S1, S2, … for shifts.
///
/// Drawn at random once and kept only in this file (ExcerptCode), so that versions can be
/// compared and nothing can be read from the order.
class ExcerptCodes final {
public:
    ExcerptCodes(const Campaign &campaign, StoredEditionId edition);

    /// Empty for what has none.
    [[nodiscard]] QString codeOf(const Uuid &subject) const { return m_codes.value(subject); }
    /// Draws codes for people of the base in these units (none = all), their units and shifts, as
    /// far as they have none; they are known here from then on. The rows are to be stored.
    [[nodiscard]] Edits draw(const Reading &reading, const std::vector<UnitId> &units,
                             IdSource &ids);

private:
    StoredEditionId m_edition;
    QHash<Uuid, QString> m_codes;
};

/// What an excerpt is made of.
struct ExcerptGround {
    const CheckGround &ground;   ///< the chart, the week and the units that are practised on
    const Edition &edition;
    int week = 0;
};

/// The pseudonymous excerpt of a chart: only what the assignment's `leaves` lists.
///
/// No names, employer, job titles or workers' words; week numbers of the edition for dates; cells
/// of fewer than kLeastOfACell people merged; people out of the base and private ties left out.
/// Names of the chart in the participant's own asks are replaced by codes. Its fields:
/// cells [{units, shifts, workers, people}], assessments [{worker, level, side, basis, week}],
/// nominations [{by, of, alone, week}] (of: a code, "nobody" or "outside"), leaders [{worker,
/// state, week}], ties [{from, to, kind, directed, strength}], conversations [{worker, week, steps,
/// ask, answer, talk_share}], tests [{kind, goal, opens, closes, cells, delivered}], outreach
/// [codes], readiness [{key, holds, value, goal}], next_steps [{worker, owned, week}].
[[nodiscard]] QJsonObject excerptOf(const ExcerptGround &ground, const ExcerptCodes &codes);

/// The chart that an excerpt shows, as a campaign that the charts draw: workers are called by
/// their codes, units and shifts by theirs. `firstDay` is the first session's.
[[nodiscard]] Campaign campaignOfExcerpt(const QJsonObject &excerpt, QDate firstDay);

/// The week of the edition a day is in: 1 = from the first session on, 0 = the week before.
[[nodiscard]] int weekOfDay(const Edition &edition, QDate day);

}   // namespace wallchart
