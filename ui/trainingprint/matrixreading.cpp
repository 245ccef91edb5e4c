// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingprint/matrixreading.h"

namespace wallchart {

namespace {

PrintedState printedState(WorkState state)
{
    switch (state) {
    case WorkState::Received: return PrintedState::Received;
    case WorkState::Returned: return PrintedState::Returned;
    case WorkState::Approved: return PrintedState::Approved;
    case WorkState::NotReceived: break;
    }
    return PrintedState::NotReceived;
}

/// Excused is not present, too; nothing written down says nothing.
std::optional<bool> presentIn(const StatusLine &line)
{
    if (line.presence.isEmpty()) return std::nullopt;
    return line.presence == keyOf(Presence::Present);
}

PrintedCell printedCell(const Campaign &campaign, const Participant &participant,
                        const StatusLine &line)
{
    PrintedCell cell{
        .state = printedState(line.state), .late = line.late, .present = presentIn(line)};
    const auto versions = versionsOf(campaign, participant.id, line.week);
    if (versions.empty()) return cell;
    cell.version = versions.back()->version;
    cell.byHand = versions.back()->source != WorkSource::Packet;
    return cell;
}

PrintedRow printedRow(const Campaign &campaign, const MatrixRow &row)
{
    const Participant &participant = *row.participant;
    const TrainingGroup *group = campaign.find(participant.group);
    PrintedRow printed{.participant = participant.name,
                       .group = group ? group->name : QString(),
                       .language = participant.language};
    for (const StatusLine &line : row.weeks)
        printed.weeks.push_back(printedCell(campaign, participant, line));
    return printed;
}

PrintedWeek printedWeek(const Edition &edition, const EditionAssignment &assignment,
                        const QString &language)
{
    const EditionSession *session = edition.session(assignment.week);
    PrintedWeek week{.week = assignment.week,
                     .title = textIn(session ? session->title : assignment.title, language)};
    if (edition.tracks.empty()) return week;
    const auto due = assignmentDue(edition, assignment.week, edition.tracks.front().key,
                                   QTimeZone(edition.anchorZone.toLatin1()));
    if (due) week.due = due->date();
    return week;
}

}   // namespace

MatrixPrint matrixPrintOf(const Campaign &campaign, const Edition &edition,
                          const std::vector<MatrixRow> &rows, const MatrixHeading &heading)
{
    MatrixPrint print{.title = textIn(edition.title, heading.language),
                      .subtitle = heading.subtitle,
                      .asOf = heading.asOf};
    for (const EditionAssignment &assignment : edition.assignments)
        print.weeks.push_back(printedWeek(edition, assignment, heading.language));
    for (const MatrixRow &row : rows) print.rows.push_back(printedRow(campaign, row));
    return print;
}

}   // namespace wallchart
