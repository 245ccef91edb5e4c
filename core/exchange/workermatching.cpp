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
    const auto add = [](TextIndex &index, const QString &text, WorkerId worker) {
        if (!text.isEmpty()) index.add(qHash(text), worker);
    };
    for (TextIndex *index : {&m_byExternalId, &m_byEmail, &m_byPhone, &m_byName})
        index->reserve(reading.workers().size());
    for (const WorkerReading &each : reading.workers()) {
        const Worker &worker = *each.worker;
        for (const QString &id : worker.externalIds) add(m_byExternalId, id, worker.id);
        for (const QString &email : worker.emails) add(m_byEmail, email.toLower(), worker.id);
        for (const QString &phone : worker.phones) add(m_byPhone, phoneKey(phone), worker.id);
        add(m_byName, foldedName(worker.fullName), worker.id);
        m_byLength[worker.fullName.size()].push_back(&worker);
        if (hasLostLetters(worker.fullName))
            m_lossyByLength[worker.fullName.size()].push_back(&worker);
        if (!worker.preferredName.isEmpty())
            add(m_byName, foldedName(worker.preferredName), worker.id);
    }
}

template <class Has>
std::vector<const Worker *> WorkerMatching::indexed(const TextIndex &index, const QString &text,
                                                    Has has) const
{
    std::vector<const Worker *> found;
    if (text.isEmpty()) return found;
    for (const WorkerId id : index.find(qHash(text))) {
        const Worker *worker = m_reading.find(id)->worker;
        if (has(*worker)) found.push_back(worker);
    }
    return found;
}

template <class Has>
std::optional<WorkerId> WorkerMatching::byContact(const TextIndex &index, const QString &text,
                                                  const QString &name, Has has) const
{
    for (const Worker *worker : indexed(index, text, has)) {
        if (compatible(name, worker->fullName)) return worker->id;
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
    const QString folded = foldedName(name);
    const auto isNamed = [&](const Worker &worker) {
        return foldedName(worker.fullName) == folded || foldedName(worker.preferredName) == folded;
    };
    if (!isLossy) {
        for (const Worker *each : indexed(m_byName, folded, isNamed)) found.push_back(each->id);
    }
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

Match WorkerMatching::byExternalId(const PersonClues &clues) const
{
    // A cell that names a person may hold their id as well.
    for (const QString &id : clues.externalIds + QStringList{clues.name}) {
        const auto hasId = [&](const Worker &worker) { return worker.externalIds.contains(id); };
        const auto found = indexed(m_byExternalId, id, hasId);
        if (!found.empty()) return {found.front()->id, MatchReason::ExternalId, 1, {}};
    }
    return {};
}

Match WorkerMatching::byContacts(const PersonClues &clues) const
{
    for (const QString &written : clues.emails) {
        const QString email = written.toLower();
        const auto hasEmail = [&](const Worker &worker) {
            return worker.emails.contains(email, Qt::CaseInsensitive);
        };
        if (const auto found = byContact(m_byEmail, email, clues.name, hasEmail))
            return {found, MatchReason::Email, 1, {}};
    }
    for (const QString &written : clues.phones) {
        const QString phone = phoneKey(written);
        const auto hasPhone = [&](const Worker &worker) {
            return std::any_of(worker.phones.begin(), worker.phones.end(),
                               [&](const QString &each) { return phoneKey(each) == phone; });
        };
        if (const auto found = byContact(m_byPhone, phone, clues.name, hasPhone))
            return {found, MatchReason::Phone, 1, {}};
    }
    return {};
}

Match WorkerMatching::find(const PersonClues &clues) const
{
    if (const Match match = byExternalId(clues); match.worker) return match;
    if (const Match match = byContacts(clues); match.worker) return match;
    return byName(clues);
}

}   // namespace wallchart
