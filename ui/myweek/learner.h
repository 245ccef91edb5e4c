// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/workstate.h"

namespace wallchart {

/// Somebody who learns with this file, and the edition they learn in.
struct Learner {
    Participant participant;
    Edition edition;

    bool operator==(const Learner &) const = default;
};

/// Work is told of in the navigation from so many days before it is due until so many after.
inline constexpr int kWaitingDays = 7;

/// Those who learn with this file. An edition is read again only when its text is another one.
class Learners final {
public:
    void read(const Campaign &campaign);
    /// By name; without those whose edition cannot be read.
    [[nodiscard]] const std::vector<Learner> &all() const { return m_all; }
    /// Null when nobody of that id learns here.
    [[nodiscard]] const Learner *find(ParticipantId participant) const;

private:
    struct KnownEdition {
        QString text;
        std::optional<Edition> edition;   // none = it cannot be read
    };
    [[nodiscard]] const std::optional<Edition> &editionIn(const StoredEdition &stored);

    std::map<StoredEditionId, KnownEdition> m_editions;
    std::vector<Learner> m_all;
};

/// The week that is current at a moment.
///
/// A week begins the day before its session, unless the work of the week before is still to be
/// handed in: then with the session's day. Before the first session it is the first, after the
/// last one the last. 0 when the edition has no sessions.
[[nodiscard]] int currentWeek(const Campaign &campaign, const Learner &learner,
                              const QDateTime &now);

/// In how many weeks something waits for the learner: work that was returned, or that is due
/// within kWaitingDays, before or behind, and not handed in.
[[nodiscard]] int weeksWaiting(const Campaign &campaign, const Learner &learner,
                               const QDateTime &now);

/// The units that the newest version with a chart was about; none = all, or nothing known.
[[nodiscard]] std::vector<UnitId> practisedUnits(const Campaign &campaign, const Learner &learner);

/// The sessions of the learner for a calendar, in weeks with a switched track at its time.
/// `title` is the translated word for a meeting.
[[nodiscard]] QByteArray calendarOf(const Campaign &campaign, const Learner &learner,
                                    const QString &title, const QDateTime &now);

}   // namespace wallchart
