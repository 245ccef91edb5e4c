// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workermatching.h"

#include "core/exchange/personname.h"
#include "core/query/foldedname.h"
#include "core/query/phonekey.h"

namespace wallchart {

namespace {

/// Two spellings of one name share a word: `J. Morozov`, `Jan Morozov`.
bool compatible(const QString &a, const QString &b)
{
    const QStringList words = foldedName(b).split(u' ');
    if (a.isEmpty() || b.isEmpty() || mayBeLeftOf(a, b) || mayBeLeftOf(b, a)) return true;
    const QStringList mine = foldedName(a).split(u' ');
    return std::any_of(mine.begin(), mine.end(), [&](const QString &word) {
        return word.size() > 1 && words.contains(word);
    });
}

}   // namespace

WorkerMatching::WorkerMatching(const Reading &reading) : m_reading(reading)
{
    const std::size_t count = reading.workers().size();
    m_byExternalId.reserve(static_cast<qsizetype>(count));
    for (ClueIndex *index : {&m_byEmail, &m_byPhone, &m_byName}) index->reserve(count);
    for (const WorkerReading &each : reading.workers()) {
        const Worker &worker = *each.worker;
        for (const QString &id : worker.externalIds) m_byExternalId.insert(id, worker.id);
        for (const QString &email : worker.emails) m_byEmail.add(email.toLower(), worker.id);
        for (const QString &phone : worker.phones) m_byPhone.add(phoneKey(phone), worker.id);
        m_byName.add(foldedName(worker.fullName), worker.id);
        m_byLength[worker.fullName.size()].push_back(&worker);
        if (hasLostLetters(worker.fullName))
            m_lossyByLength[worker.fullName.size()].push_back(&worker);
        if (!worker.preferredName.isEmpty())
            m_byName.add(foldedName(worker.preferredName), worker.id);
    }
}

std::optional<WorkerId> WorkerMatching::byContact(const ClueIndex &index, const QStringList &keys,
                                                  const QString &name) const
{
    for (const QString &key : keys) {
        if (key.isEmpty()) continue;
        for (const WorkerId found : index.find(key)) {
            if (compatible(name, m_reading.find(found)->worker->fullName)) return found;
        }
    }
    return std::nullopt;
}

bool WorkerMatching::idsDiffer(const PersonClues &clues, const Worker &worker) const
{
    if (clues.externalIds.isEmpty() || worker.externalIds.isEmpty()) return false;
    return std::none_of(clues.externalIds.begin(), clues.externalIds.end(),
                        [&](const QString &id) { return worker.externalIds.contains(id); });
}

std::vector<WorkerId> WorkerMatching::named(const QString &name) const
{
    std::vector<WorkerId> found;
    const bool isLossy = hasLostLetters(name);
    if (!isLossy) found = m_byName.find(foldedName(name));
    if (!found.empty()) return found;
    const ByLength &candidates = isLossy ? m_byLength : m_lossyByLength;
    const auto sameLength = candidates.find(name.size());
    if (sameLength == candidates.end()) return found;
    for (const Worker *each : sameLength->second) {
        const QString &known = each->fullName;
        if (known == name || mayBeLeftOf(isLossy ? name : known, isLossy ? known : name))
            found.push_back(each->id);
    }
    return found;
}

Match WorkerMatching::byName(const PersonClues &clues) const
{
    Match match;
    std::vector<WorkerId> found;
    std::vector<WorkerId> elsewhere;
    for (const WorkerId id : named(clues.name)) {
        const WorkerReading &worker = *m_reading.find(id);
        const auto unit = worker.cell().unit;
        const bool otherUnit = clues.unit && unit && *clues.unit != *unit;
        if (otherUnit || idsDiffer(clues, *worker.worker)) elsewhere.push_back(id);
        else found.push_back(id);
    }
    match.candidates = static_cast<int>(found.size());
    if (found.size() == 1) match.worker = found.front();
    else if (found.empty() && !elsewhere.empty())
        match.namesake = *std::min_element(elsewhere.begin(), elsewhere.end());
    return match;
}

Match WorkerMatching::find(const PersonClues &clues) const
{
    // A cell that names a person may hold their id as well.
    for (const QString &id : clues.externalIds + QStringList{clues.name}) {
        const auto found = m_byExternalId.constFind(id);
        if (found != m_byExternalId.constEnd()) return {*found, MatchReason::ExternalId, 1, {}};
    }
    QStringList emails;
    for (const QString &email : clues.emails) emails.append(email.toLower());
    if (const auto found = byContact(m_byEmail, emails, clues.name))
        return {found, MatchReason::Email, 1, {}};
    QStringList phones;
    for (const QString &phone : clues.phones) phones.append(phoneKey(phone));
    if (const auto found = byContact(m_byPhone, phones, clues.name))
        return {found, MatchReason::Phone, 1, {}};
    return byName(clues);
}

}   // namespace wallchart
