// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/handin.h"

#include "core/training/workerrors.h"
#include "core/training/workstate.h"

#include <QJsonDocument>

namespace wallchart {

namespace {

/// Everything that leaves as text is looked through, task by task.
std::vector<AnswerHit> hitsInAnswers(const std::map<QString, QString> &answers,
                                     const NameScan &scan)
{
    std::vector<AnswerHit> hits;
    for (const auto &[task, text] : answers) {
        for (NameHit &hit : scan.hitsIn(text)) hits.push_back({task, std::move(hit)});
    }
    return hits;
}

/// The facilitator is told how many leave, and never which.
void setHits(HandIn &work, std::vector<AnswerHit> hits)
{
    work.hits = std::move(hits);
    work.payload.namesFound = static_cast<int>(work.hits.size());
}

/// The texts that were asked for; that something was looked at is no text.
std::map<QString, QString> answersOf(const Campaign &campaign, const EditionAssignment &assignment,
                                     ParticipantId participant)
{
    std::map<QString, QString> answers;
    if (!assignment.leaves.contains(u"own-texts")) return answers;
    for (const EditionTask &task : assignment.tasks) {
        const QString text = answerTo(campaign, participant, task.key);
        if (task.kind == TaskKind::Judgement && !text.isEmpty()) answers.emplace(task.key, text);
    }
    return answers;
}

QStringList answeredTasks(const Campaign &campaign, ParticipantId participant)
{
    QStringList tasks;
    for (const TaskAnswer *answer : campaign.allWith<&TaskAnswer::participant>(participant))
        tasks.append(answer->task);
    return tasks;
}

/// The codes of an edition with those that were only drawn.
ExcerptCodes codesWith(const Campaign &campaign, StoredEditionId edition, const Edits &drawn)
{
    return ExcerptCodes(campaign.with(drawn), edition);
}

/// The same for one subject; all codes of a large chart take a while to read.
QString oneCode(const Campaign &campaign, StoredEditionId edition, const Edits &drawn,
                const Uuid &subject)
{
    const QString text = subject.toString();
    for (const Edit<ExcerptCode> &edit : drawn.of<ExcerptCode>()) {
        if (edit.after && edit.after->subject == text) return edit.after->code;
    }
    for (const ExcerptCode *each : campaign.allWith<&ExcerptCode::edition>(edition)) {
        if (each->subject == text) return each->code;
    }
    return {};
}

}   // namespace

CheckGround checkGroundOf(const Reading &reading, const Edition &edition,
                          const Participant &participant, int week, std::vector<UnitId> units)
{
    const Campaign &campaign = reading.campaign();
    CheckGround ground{.reading = reading, .units = std::move(units)};
    if (const auto session = sessionOf(campaign, edition, participant, week))
        ground.from = session->starts.date();
    if (const auto due = dueOf(campaign, edition, participant, week)) ground.due = due->date();
    ground.lookedAt = answeredTasks(campaign, participant.id);
    return ground;
}

Result<HandIn> preparedHandIn(const Reading &reading, const HandInRequest &request, IdSource &ids)
{
    const Campaign &campaign = reading.campaign();
    const Participant &participant = *campaign.find(request.participant);
    const StoredEdition &stored = *campaign.find(editionOf(campaign, participant));
    const auto edition = editionIn(stored);
    if (!edition) return fail(kEditionUnreadable, {stored.key});
    const EditionAssignment *assignment = edition->assignment(request.week);
    if (!assignment) return fail(kNoSuchWeek, {QString::number(request.week), stored.key});

    HandIn made{{.participant = participant.id.toString(),
                 .week = request.week,
                 .language = participant.language,
                 .peersMaySee = request.peersMaySee}};
    const auto versions = versionsOf(campaign, participant.id, request.week);
    made.version = versions.empty() ? 1 : versions.back()->version + 1;
    const CheckGround ground = checkGroundOf(reading, *edition, participant, request.week,
                                             request.units);
    made.checks = computedChecks(*assignment, ground);
    for (const ComputedCheck &check : made.checks) made.payload.checks.push_back(check.result);
    ExcerptCodes codes(campaign, stored.id);
    made.codes = codes.draw(reading, request.units, ids);
    made.payload.excerpt = excerptOf({ground, *edition, request.week}, codes);
    made.payload.answers = answersOf(campaign, *assignment, participant.id);
    const auto &answers = made.payload.answers;
    setHits(made, answers.empty() ? std::vector<AnswerHit>()
                                  : hitsInAnswers(answers, NameScan(campaign)));
    return made;
}

HandIn withCodesForNames(const Campaign &campaign, HandIn handIn)
{
    const auto id = ParticipantId::fromString(handIn.payload.participant);
    const Participant &participant = *campaign.find(*id);
    const ExcerptCodes codes = codesWith(campaign, editionOf(campaign, participant), handIn.codes);
    const NameScan scan(campaign);
    for (auto &[task, text] : handIn.payload.answers) text = withoutNames(text, scan, codes);
    setHits(handIn, hitsInAnswers(handIn.payload.answers, scan));
    return handIn;
}

HandIn withCodeForName(const Campaign &campaign, HandIn handIn, std::size_t hit)
{
    const auto id = ParticipantId::fromString(handIn.payload.participant);
    const StoredEditionId edition = editionOf(campaign, *campaign.find(*id));
    std::vector<AnswerHit> others = std::move(handIn.hits);
    const AnswerHit replaced = others[hit];
    QString code = replaced.hit.subject
                       ? oneCode(campaign, edition, handIn.codes, *replaced.hit.subject)
                       : QString();
    if (code.isEmpty()) code = QStringLiteral("…");
    handIn.payload.answers[replaced.task].replace(replaced.hit.from, replaced.hit.length, code);
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(hit));
    for (AnswerHit &each : others) {
        if (each.task == replaced.task && each.hit.from > replaced.hit.from)
            each.hit.from += code.size() - replaced.hit.length;
    }
    setHits(handIn, std::move(others));
    return handIn;
}

}   // namespace wallchart
