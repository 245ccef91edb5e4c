// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/workstate.h"

namespace wallchart {

/// The week of one participant.
struct WorkSpot {
    ParticipantId participant;
    int week = 0;

    bool operator==(const WorkSpot &) const = default;
};

/// Where the work of a week stands, as the matrix shows it.
struct WorkCell {
    int week = 0;
    WorkState state = WorkState::NotReceived;
    bool late = false;
    int version = 0;   ///< the latest; 0 = none
    std::optional<WorkSource> source = {};
    QDateTime madeAt = {};   ///< of the first version; null = none
    QDateTime due = {};      ///< by the participant's clock; null = never
    bool passedOn = false;   ///< the review of the latest version was

    bool operator==(const WorkCell &) const = default;
};

/// One participant with all weeks that have an assignment.
struct WorkLine {
    ParticipantId participant;
    QString name;
    QString group = {};      ///< the training group they come from
    QString language = {};   ///< tag
    std::vector<WorkCell> weeks = {};

    bool operator==(const WorkLine &) const = default;
};

/// The head of a column.
struct WorkWeek {
    int week = 0;
    Texts title = {};
    QDate on = {};   ///< its session; null in a template

    bool operator==(const WorkWeek &) const = default;
};

/// What a facilitator looks at: a small group, or none for all of the edition that are led here.
struct BoardChoice {
    StoredEditionId edition;
    std::optional<SmallGroupId> group = {};
    QString language = {};   ///< only those who read this one; empty = all

    bool operator==(const BoardChoice &) const = default;
};

/// The small groups that are led with this file, by edition and name.
[[nodiscard]] std::vector<const SmallGroup *> groupsLedHere(const Campaign &campaign);
/// How much work waits for a review, in all small groups that are led here.
[[nodiscard]] int worksToReview(const Campaign &campaign);

/// Participants and their weeks, as a facilitator reads them.
class ReviewBoard final {
public:
    /// Without a choice it is empty; so it is when the edition cannot be read.
    void read(const Campaign &campaign, const std::optional<BoardChoice> &choice,
              const QDateTime &now);

    [[nodiscard]] const std::optional<BoardChoice> &choice() const { return m_choice; }
    /// Null when there is none.
    [[nodiscard]] const Edition *edition() const { return m_edition ? &*m_edition : nullptr; }
    [[nodiscard]] const std::vector<WorkWeek> &weeks() const { return m_weeks; }
    [[nodiscard]] const std::vector<WorkLine> &lines() const { return m_lines; }
    /// The languages of everybody in the choice, whatever language is looked at.
    [[nodiscard]] const QStringList &languages() const { return m_languages; }
    /// How many training groups they come from.
    [[nodiscard]] int groups() const { return m_groups; }
    /// The week whose session was last; 0 = none yet, or there are no days.
    [[nodiscard]] int currentWeek() const { return m_currentWeek; }

    [[nodiscard]] int count(WorkState state) const;
    /// Null when it is not on the board.
    [[nodiscard]] const WorkCell *cell(const WorkSpot &spot) const;
    /// What waits for a review, line by line.
    [[nodiscard]] std::vector<WorkSpot> toReview() const;
    /// The next or the one before to review, around the end; none when nothing else waits.
    [[nodiscard]] std::optional<WorkSpot> toReviewAfter(const std::optional<WorkSpot> &spot) const;
    [[nodiscard]] std::optional<WorkSpot> toReviewBefore(const std::optional<WorkSpot> &spot) const;

private:
    void readEdition(const StoredEdition *stored);
    [[nodiscard]] std::size_t placeOf(const WorkSpot &spot) const;

    std::optional<BoardChoice> m_choice;
    std::optional<Edition> m_edition;
    QString m_text;   ///< that m_edition was read from: reading it takes a while
    std::vector<WorkWeek> m_weeks;
    std::vector<WorkLine> m_lines;
    QStringList m_languages;
    int m_groups = 0;
    int m_currentWeek = 0;
};

/// Those of a choice, by name: of its small group, or of all that are led here.
[[nodiscard]] std::vector<const Participant *> participantsOn(const Campaign &campaign,
                                                              const BoardChoice &choice);

}   // namespace wallchart
