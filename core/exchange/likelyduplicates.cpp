// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/likelyduplicates.h"

#include "core/query/foldedname.h"
#include "core/query/phonekey.h"

#include <algorithm>
#include <map>

namespace wallchart {

namespace {

using ReasonsOfPairs = std::map<std::pair<WorkerId, WorkerId>, std::vector<MatchReason>>;

double chanceBy(MatchReason reason)
{
    switch (reason) {
    case MatchReason::ExternalId: return 0.95;
    case MatchReason::Email: return 0.9;
    case MatchReason::Phone: return 0.5;
    case MatchReason::Name: return 0.5;
    }
    return 0;
}

/// The chance that not every reason misleads, as if they were independent.
double scoreOf(const std::vector<MatchReason> &reasons)
{
    double misled = 1;
    for (const MatchReason reason : reasons) misled *= 1 - chanceBy(reason);
    return 1 - misled;
}

/// `J. Morozov` and `Jan Morozov` share a word longer than an initial.
bool haveNameInCommon(const Worker &a, const Worker &b)
{
    const QStringList words = foldedName(a.fullName).split(u' ');
    const QStringList others = foldedName(b.fullName).split(u' ');
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return word.size() > 1 && others.contains(word);
    });
}

/// Notes everyone who meets under one key; `keysOf` gives the keys of a worker.
template <class KeysOf>
void meetBy(const Campaign &campaign, MatchReason reason, KeysOf keysOf, ReasonsOfPairs &pairs)
{
    QHash<QString, std::vector<WorkerId>> met;
    for (const Worker &worker : campaign.all<Worker>()) {
        for (const QString &key : keysOf(worker)) {
            if (key.isEmpty()) continue;
            std::vector<WorkerId> &there = met[key];
            for (const WorkerId earlier : there) {
                if (earlier == worker.id) continue;
                if (reason == MatchReason::Phone
                    && !haveNameInCommon(*campaign.find(earlier), worker))
                    continue;
                std::vector<MatchReason> &reasons = pairs[{earlier, worker.id}];
                if (reasons.empty() || reasons.back() != reason) reasons.push_back(reason);
            }
            there.push_back(worker.id);
        }
    }
}

}   // namespace

std::vector<LikelyDuplicate> likelyDuplicates(const Campaign &campaign)
{
    ReasonsOfPairs pairs;
    meetBy(
        campaign, MatchReason::ExternalId, [](const Worker &worker) { return worker.externalIds; },
        pairs);
    meetBy(
        campaign, MatchReason::Email,
        [](const Worker &worker) {
            QStringList keys;
            for (const QString &email : worker.emails) keys.append(email.trimmed().toLower());
            return keys;
        },
        pairs);
    meetBy(
        campaign, MatchReason::Phone,
        [](const Worker &worker) {
            QStringList keys;
            for (const QString &phone : worker.phones) keys.append(phoneKey(phone));
            return keys;
        },
        pairs);
    meetBy(
        campaign, MatchReason::Name,
        [](const Worker &worker) { return QStringList{foldedName(worker.fullName)}; }, pairs);
    std::vector<LikelyDuplicate> found;
    for (auto &[pair, reasons] : pairs)
        found.push_back({pair.first, pair.second, scoreOf(reasons), std::move(reasons)});
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.score > b.score; });
    return found;
}

}   // namespace wallchart
