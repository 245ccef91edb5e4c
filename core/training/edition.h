// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>
#include <QTime>

#include <map>
#include <optional>
#include <vector>

namespace wallchart {

/// A text in several languages: tag ("en", "pt_BR") → text.
using Texts = std::map<QString, QString>;

/// The text in that language, else in its main language, else in English, else in any.
[[nodiscard]] QString textIn(const Texts &texts, const QString &language);

/// A ready comment for a review; a facilitator picks it and writes on.
struct BankComment {
    QString key;
    Texts text;

    bool operator==(const BankComment &) const = default;
};

/// One step of a rubric, from the best to the least.
struct RubricLevel {
    QString key;
    Texts label;
    std::vector<BankComment> comments = {};

    bool operator==(const RubricLevel &) const = default;
};

enum class TaskKind {
    Check,       ///< computed from the chart
    Judgement,   ///< read by the facilitator; blocks nothing
};

/// A fact of the chart that is computed: a key of checkkinds.h and its parameters.
struct TaskCheck {
    QString key;
    std::map<QString, double> parameters = {};

    bool operator==(const TaskCheck &) const = default;
};

/// One line of an assignment.
struct EditionTask {
    QString key;   ///< unique in the edition
    TaskKind kind = TaskKind::Check;
    Texts title = {};
    Texts detail = {};   ///< what is asked for, in a sentence or two
    /// Of a check: what decides. Of a judgement: what is shown beside it, and decides nothing.
    std::optional<TaskCheck> check = {};
    /// Of a judgement: the check that takes its place once the program can compute it.
    QString standsInFor = {};
    int words = 0;         ///< of a judgement: as many are asked for; 0 = no text is asked for
    QString target = {};   ///< where the button leads: a key of taskTargets()
    std::vector<RubricLevel> rubric = {};     ///< of a judgement
    std::vector<BankComment> comments = {};   ///< of a check that is not met

    bool operator==(const EditionTask &) const = default;
};

/// The campaign practice of one week.
struct EditionAssignment {
    int week = 0;
    Texts title = {};
    Texts instructions = {};
    /// Due at 23:59 on the day before the participant's session of that week; a week beyond the
    /// last session is as many weeks later.
    int dueBeforeWeek = 0;
    QStringList leaves = {};   ///< what leaves the participant's computer: keys of excerptParts()
    std::vector<Texts> bring = {};   ///< what to bring to the session
    std::vector<EditionTask> tasks = {};

    bool operator==(const EditionAssignment &) const = default;
};

struct EditionSession {
    int week = 0;
    Texts title = {};
    Texts summary = {};
    QDate on = {};   ///< in the anchor zone; null in a template

    bool operator==(const EditionSession &) const = default;
};

/// The same sessions, held once more at another time of day.
struct EditionTrack {
    QString key;    ///< "A", "B"
    QTime starts;   ///< in the anchor zone

    bool operator==(const EditionTrack &) const = default;
};

/// A run of the training as data: the syllabus, and when it is held. A template has no dates.
struct Edition {
    QString key;
    Texts title = {};
    std::vector<Texts> fundamentals = {};
    QString anchorZone = {};   ///< IANA name of the zone its times are told in
    int lengthMinutes = 120;
    QDate registrationUntil = {};
    QStringList languages = {};
    std::vector<EditionTrack> tracks = {};
    std::vector<EditionSession> sessions = {};   ///< in order of week
    std::vector<EditionAssignment> assignments = {};

    bool operator==(const Edition &) const = default;

    [[nodiscard]] bool isTemplate() const;
    /// Null when there is none.
    [[nodiscard]] const EditionTrack *track(const QString &trackKey) const;
    [[nodiscard]] const EditionSession *session(int week) const;
    [[nodiscard]] const EditionAssignment *assignment(int week) const;
    /// Of whatever week.
    [[nodiscard]] const EditionTask *task(const QString &taskKey) const;
};

/// How a template becomes an edition.
struct EditionStart {
    QString key;         ///< of the new edition
    Texts title = {};    ///< empty = that of the template
    QDate starts = {};   ///< the day of the first session, in the anchor zone
    QDate registrationUntil = {};

    bool operator==(const EditionStart &) const = default;
};

/// The template with a session each week from its first day on, whatever weekday that is.
[[nodiscard]] Edition startedOn(const Edition &pattern, const EditionStart &start);

}   // namespace wallchart
