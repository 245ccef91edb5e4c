// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/workstate.h"

#include <algorithm>

namespace wallchart {

namespace {

WorkState stateOf(const Submission *latest, const Review *review)
{
    if (!latest) return WorkState::NotReceived;
    if (!review) return WorkState::Received;
    return review->verdict == Verdict::Approve ? WorkState::Approved : WorkState::Returned;
}

StatusLine statusLine(const Campaign &campaign, const Edition &edition,
                      const Participant &participant, int week, const QDateTime &now)
{
    const WorkOfWeek work = workOf(campaign, edition, participant, week, now);
    const Attendance *attendance = attendanceOf(campaign, participant.id, week);
    return {participant.id.toString(), week, work.state, work.late,
            attendance ? keyOf(attendance->presence) : QString()};
}

/// What the latest report that speaks of it says; null = none does.
const StatusLine *reportedLine(const std::vector<const StatusReport *> &latestFirst,
                               const QString &participant, int week)
{
    for (const StatusReport *report : latestFirst) {
        for (const StatusLine &line : report->lines) {
            if (line.week == week && line.participant == participant) return &line;
        }
    }
    return nullptr;
}

/// Without a report: missing, and late once it is due.
StatusLine unreportedLine(const Campaign &campaign, const Edition &edition,
                          const Participant &participant, int week, const QDateTime &now)
{
    const auto due = dueOf(campaign, edition, participant, week);
    return {participant.id.toString(), week, WorkState::NotReceived, due && isLate(now, *due), {}};
}

/// Led or learnt with this file.
bool isWorkedHere(const Campaign &campaign, const Participant &participant)
{
    const SmallGroup *circle = campaign.find(participant.smallGroup);
    return participant.mine || (circle && circle->mine) || !campaign.find(participant.group)->mine;
}

}   // namespace

WorkOfWeek workOf(const Campaign &campaign, const Edition &edition, const Participant &participant,
                  int week, const QDateTime &now)
{
    WorkOfWeek work;
    const auto versions = versionsOf(campaign, participant.id, week);
    work.versions = static_cast<int>(versions.size());
    work.due = dueOf(campaign, edition, participant, week);
    work.latest = versions.empty() ? nullptr : versions.back();
    work.review = work.latest ? reviewOf(campaign, work.latest->id) : nullptr;
    work.state = stateOf(work.latest, work.review);
    work.late = work.due && isLate(versions.empty() ? now : versions.front()->madeAt, *work.due);
    return work;
}

std::vector<const Submission *> versionsOf(const Campaign &campaign, ParticipantId participant,
                                           int week)
{
    std::vector<const Submission *> versions;
    for (const Submission *each : campaign.allWith<&Submission::participant>(participant)) {
        if (each->week == week) versions.push_back(each);
    }
    std::sort(versions.begin(), versions.end(),
              [](const Submission *a, const Submission *b) { return a->version < b->version; });
    return versions;
}

const Review *reviewOf(const Campaign &campaign, SubmissionId submission)
{
    const auto reviews = campaign.allWith<&Review::submission>(submission);
    return reviews.empty() ? nullptr : reviews.front();
}

QString answerTo(const Campaign &campaign, ParticipantId participant, const QString &task)
{
    for (const TaskAnswer *answer : campaign.allWith<&TaskAnswer::participant>(participant)) {
        if (answer->task == task) return answer->text;
    }
    return {};
}

std::vector<MatrixRow> matrixOf(const Campaign &campaign, const Edition &edition,
                                const std::vector<const Participant *> &whom, const QDateTime &now)
{
    std::vector<MatrixRow> rows;
    for (const Participant *participant : whom) {
        MatrixRow row{participant};
        for (const EditionAssignment &assignment : edition.assignments)
            row.weeks.push_back(statusLine(campaign, edition, *participant, assignment.week, now));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<MatrixRow> reportedMatrixOf(const Campaign &campaign, const Edition &edition,
                                        TrainingGroupId group, const QDateTime &now)
{
    std::vector<const StatusReport *> reports = campaign.allWith<&StatusReport::group>(group);
    std::stable_sort(reports.begin(), reports.end(),
                     [](const StatusReport *a, const StatusReport *b) { return a->at > b->at; });
    std::vector<MatrixRow> rows;
    for (const Participant *participant : participantsOf(campaign, group)) {
        MatrixRow row{participant};
        for (const EditionAssignment &assignment : edition.assignments) {
            const StatusLine *line = reportedLine(reports, participant->id.toString(),
                                                  assignment.week);
            row.weeks.push_back(
                line ? *line
                     : unreportedLine(campaign, edition, *participant, assignment.week, now));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<MatrixRow> trainingMatrix(const Campaign &campaign, const Edition &edition,
                                      StoredEditionId stored, const QDateTime &now)
{
    std::vector<MatrixRow> rows;
    for (const Participant *each : participantsOf(campaign, stored)) {
        if (isWorkedHere(campaign, *each)) {
            rows.push_back(matrixOf(campaign, edition, {each}, now).front());
            continue;
        }
        for (MatrixRow &row : reportedMatrixOf(campaign, edition, each->group, now)) {
            if (row.participant == each) rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::vector<QStringList> matrixSheet(const Campaign &campaign, const std::vector<MatrixRow> &rows)
{
    QStringList headers{QStringLiteral("name"), QStringLiteral("group"),
                        QStringLiteral("small group")};
    for (const StatusLine &line : rows.empty() ? std::vector<StatusLine>() : rows.front().weeks) {
        for (const char *what : {"state", "late", "attendance"})
            headers.append(QStringLiteral("week %1 %2").arg(line.week).arg(QLatin1String(what)));
    }
    std::vector<QStringList> sheet{headers};
    for (const MatrixRow &row : rows) {
        const SmallGroup *circle = campaign.find(row.participant->smallGroup);
        QStringList cells{row.participant->name, campaign.find(row.participant->group)->name,
                          circle ? circle->name : QString()};
        for (const StatusLine &line : row.weeks)
            cells << keyOf(line.state) << (line.late ? QStringLiteral("yes") : QString())
                  << line.presence;
        sheet.push_back(std::move(cells));
    }
    return sheet;
}

}   // namespace wallchart
