// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewboard.h"

#include <algorithm>
#include <limits>
#include <set>

namespace wallchart {

namespace {

WorkCell cellOf(const Campaign &campaign, const Edition &edition, const Participant &participant,
                const StatusLine &line, const QDateTime &now)
{
    const WorkOfWeek work = workOf(campaign, edition, participant, line.week, now);
    WorkCell cell{.week = line.week, .state = line.state, .late = line.late};
    if (work.due) cell.due = *work.due;
    if (!work.latest) return cell;
    cell.version = work.latest->version;
    cell.source = work.latest->source;
    cell.madeAt = versionsOf(campaign, participant.id, line.week).front()->madeAt;
    cell.passedOn = work.review && work.review->passedOn;
    return cell;
}

WorkLine lineOf(const Campaign &campaign, const Edition &edition, const MatrixRow &row,
                const QDateTime &now)
{
    const Participant &participant = *row.participant;
    const TrainingGroup *group = campaign.find(participant.group);
    WorkLine line{participant.id, participant.name, group ? group->name : QString(),
                  participant.language};
    for (const StatusLine &week : row.weeks)
        line.weeks.push_back(cellOf(campaign, edition, participant, week, now));
    return line;
}

int weekHeldBy(const Edition &edition, QDate day)
{
    int last = 0;
    for (const EditionSession &session : edition.sessions) {
        if (session.on.isValid() && session.on <= day) last = session.week;
    }
    return last;
}

bool waitsForReview(const Campaign &campaign, const Submission &work)
{
    return versionsOf(campaign, work.participant, work.week).back()->id == work.id
           && !reviewOf(campaign, work.id);
}

}   // namespace

std::vector<const SmallGroup *> groupsLedHere(const Campaign &campaign)
{
    std::vector<const SmallGroup *> led;
    for (const SmallGroup &each : campaign.all<SmallGroup>()) {
        if (each.mine) led.push_back(&each);
    }
    std::sort(led.begin(), led.end(), [](const SmallGroup *a, const SmallGroup *b) {
        if (a->edition != b->edition) return a->edition < b->edition;
        const int names = a->name.localeAwareCompare(b->name);
        return names != 0 ? names < 0 : a->id < b->id;
    });
    return led;
}

int worksToReview(const Campaign &campaign)
{
    int waiting = 0;
    for (const Submission &work : campaign.all<Submission>()) {
        const Participant *participant = campaign.find(work.participant);
        const SmallGroup *circle = participant ? campaign.find(participant->smallGroup) : nullptr;
        if (circle && circle->mine && waitsForReview(campaign, work)) ++waiting;
    }
    return waiting;
}

std::vector<const Participant *> participantsOn(const Campaign &campaign, const BoardChoice &choice)
{
    if (choice.group) return participantsOf(campaign, *choice.group);
    auto whom = participantsOf(campaign, choice.edition);
    std::erase_if(whom, [&](const Participant *each) {
        const SmallGroup *circle = campaign.find(each->smallGroup);
        return !circle || !circle->mine;
    });
    return whom;
}

void ReviewBoard::readEdition(const StoredEdition *stored)
{
    if (!stored) {
        m_edition.reset();
        m_text.clear();
    } else if (!m_edition || m_text != stored->text) {
        m_edition.reset();
        if (auto edition = editionIn(*stored)) m_edition = std::move(*edition);
        m_text = stored->text;
    }
}

void ReviewBoard::read(const Campaign &campaign, const std::optional<BoardChoice> &choice,
                       const QDateTime &now)
{
    m_choice = choice;
    m_weeks.clear();
    m_lines.clear();
    m_languages.clear();
    m_groups = 0;
    m_currentWeek = 0;
    readEdition(choice ? campaign.find(choice->edition) : nullptr);
    if (!m_edition) return;
    for (const EditionAssignment &assignment : m_edition->assignments) {
        const EditionSession *session = m_edition->session(assignment.week);
        m_weeks.push_back({assignment.week, session ? session->title : assignment.title,
                           session ? session->on : QDate()});
    }
    m_currentWeek = weekHeldBy(*m_edition, now.date());
    auto whom = participantsOn(campaign, *choice);
    std::set<QString> languages;
    for (const Participant *each : whom) languages.insert(each->language);
    m_languages = QStringList(languages.begin(), languages.end());
    std::erase_if(whom, [&](const Participant *each) {
        return !choice->language.isEmpty() && each->language != choice->language;
    });
    std::set<TrainingGroupId> groups;
    for (const Participant *each : whom) groups.insert(each->group);
    m_groups = static_cast<int>(groups.size());
    for (const MatrixRow &row : matrixOf(campaign, *m_edition, whom, now))
        m_lines.push_back(lineOf(campaign, *m_edition, row, now));
}

int ReviewBoard::count(WorkState state) const
{
    int count = 0;
    for (const WorkLine &line : m_lines)
        count += static_cast<int>(
            std::count_if(line.weeks.begin(), line.weeks.end(),
                          [state](const WorkCell &cell) { return cell.state == state; }));
    return count;
}

const WorkCell *ReviewBoard::cell(const WorkSpot &spot) const
{
    for (const WorkLine &line : m_lines) {
        if (line.participant != spot.participant) continue;
        for (const WorkCell &cell : line.weeks) {
            if (cell.week == spot.week) return &cell;
        }
    }
    return nullptr;
}

std::vector<WorkSpot> ReviewBoard::toReview() const
{
    std::vector<WorkSpot> spots;
    for (const WorkLine &line : m_lines) {
        for (const WorkCell &cell : line.weeks) {
            if (cell.state == WorkState::Received) spots.push_back({line.participant, cell.week});
        }
    }
    return spots;
}

/// In reading order; what is not on the board comes last.
std::size_t ReviewBoard::placeOf(const WorkSpot &spot) const
{
    std::size_t place = 0;
    for (const WorkLine &line : m_lines) {
        for (const WorkCell &cell : line.weeks) {
            if (line.participant == spot.participant && cell.week == spot.week) return place;
            ++place;
        }
    }
    return std::numeric_limits<std::size_t>::max();
}

std::optional<WorkSpot> ReviewBoard::toReviewAfter(const std::optional<WorkSpot> &spot) const
{
    std::vector<WorkSpot> waiting = toReview();
    if (spot) std::erase(waiting, *spot);
    if (waiting.empty()) return std::nullopt;
    if (!spot) return waiting.front();
    const std::size_t from = placeOf(*spot);
    for (const WorkSpot &each : waiting) {
        if (placeOf(each) > from) return each;
    }
    return waiting.front();
}

std::optional<WorkSpot> ReviewBoard::toReviewBefore(const std::optional<WorkSpot> &spot) const
{
    std::vector<WorkSpot> waiting = toReview();
    if (spot) std::erase(waiting, *spot);
    if (waiting.empty()) return std::nullopt;
    const std::size_t from = spot ? placeOf(*spot) : std::numeric_limits<std::size_t>::max();
    for (auto each = waiting.rbegin(); each != waiting.rend(); ++each) {
        if (placeOf(*each) < from) return *each;
    }
    return waiting.back();
}

}   // namespace wallchart
