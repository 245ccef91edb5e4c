// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workerranks.h"

#include "core/query/foldedname.h"

#include <numeric>
#include <unordered_map>

namespace wallchart {

namespace {

using Ranks = std::vector<std::uint32_t>;

/// Numbers are ranks as soon as they begin at 0.
template <class NumberOf>
Ranks ranksByNumber(const Reading &reading, NumberOf numberOf)
{
    std::vector<std::optional<qint64>> numbers;
    numbers.reserve(reading.workers().size());
    qint64 least = std::numeric_limits<qint64>::max();
    for (const WorkerReading &worker : reading.workers()) {
        numbers.push_back(numberOf(worker));
        if (numbers.back()) least = std::min(least, *numbers.back());
    }
    Ranks ranks;
    ranks.reserve(numbers.size());
    for (const auto &number : numbers)
        ranks.push_back(number ? static_cast<std::uint32_t>(*number - least) : kNoRank);
    return ranks;
}

/// Ranks of positions 0…n-1 by keys; empty keys have none.
template <class Key, class Less>
Ranks ranksOfKeys(const std::vector<Key> &keys, Less less)
{
    std::vector<std::uint32_t> order(keys.size());
    std::iota(order.begin(), order.end(), 0u);
    std::erase_if(order, [&](std::uint32_t at) { return keys[at].isEmpty(); });
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return less(keys[a], keys[b]); });
    Ranks ranks(keys.size(), kNoRank);
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && less(keys[order[i - 1]], keys[order[i]])) ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

/// A folded text whose first letters compare as one number: most texts differ in them.
struct TextKey {
    std::uint64_t begin = 0;
    QString text;

    explicit TextKey(const QString &folded) : text(folded)
    {
        for (qsizetype i = 0; i < 4; ++i)
            begin = (begin << 16) | (i < text.size() ? text[i].unicode() : 0u);
    }
    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    bool operator<(const TextKey &other) const
    {
        return begin != other.begin ? begin < other.begin : text < other.text;
    }
};

template <class TextOf>
Ranks ranksByText(const Reading &reading, FoldedTexts &folded, TextOf textOf)
{
    std::vector<TextKey> keys;
    keys.reserve(reading.workers().size());
    for (const WorkerReading &worker : reading.workers())
        keys.emplace_back(folded.of(textOf(worker)));
    return ranksOfKeys(keys, std::less<>());
}

/// A folded text in which numbers compare by size: "3 East" comes before "10 East".
QString naturalKey(const QString &text)
{
    constexpr qsizetype kPaddedTo = 9;
    const QString folded = foldedName(text);
    QString key;
    for (qsizetype i = 0; i < folded.size();) {
        qsizetype end = i;
        while (end < folded.size() && folded[end].isDigit()) ++end;
        if (end == i) {
            key += folded[i++];
            continue;
        }
        key += QString(std::max<qsizetype>(0, kPaddedTo - (end - i)), u'0');
        key += QStringView(folded).mid(i, end - i);
        i = end;
    }
    return key;
}

Ranks naturalRanks(const std::vector<QString> &texts)
{
    std::vector<QString> keys;
    for (const QString &text : texts) keys.push_back(naturalKey(text));
    return ranksOfKeys(keys, std::less<>());
}

/// For what many workers share: `keyOf` says which thing it is (or none), `textOf` its name.
template <class KeyOf, class TextOf>
Ranks ranksByShared(const Reading &reading, KeyOf keyOfWorker, TextOf textOf)
{
    using Key = typename std::invoke_result_t<KeyOf, const WorkerReading &>::value_type;
    std::unordered_map<Key, std::size_t> numbers;
    std::vector<QString> texts;
    std::vector<std::optional<std::size_t>> things;
    things.reserve(reading.workers().size());
    for (const WorkerReading &worker : reading.workers()) {
        const auto key = keyOfWorker(worker);
        if (!key) {
            things.emplace_back();
            continue;
        }
        const auto [at, isNew] = numbers.try_emplace(*key, texts.size());
        if (isNew) texts.push_back(textOf(*key));
        things.emplace_back(at->second);
    }
    const Ranks ofTexts = naturalRanks(texts);
    Ranks ranks;
    ranks.reserve(things.size());
    for (const auto &thing : things) ranks.push_back(thing ? ofTexts[*thing] : kNoRank);
    return ranks;
}

Ranks ranksByUnit(const Reading &reading)
{
    return ranksByShared(
        reading, [](const WorkerReading &worker) { return worker.cell().unit; },
        [&](UnitId unit) { return unitPath(reading.campaign(), unit); });
}

Ranks ranksByWorksite(const Reading &reading)
{
    return ranksByShared(
        reading,
        [](const WorkerReading &worker) {
            return worker.mainPost ? std::optional(worker.mainPost->worksite) : std::nullopt;
        },
        [&](WorksiteId site) {
            const Worksite *found = reading.campaign().find(site);
            return found ? found->name : QString();
        });
}

Ranks ranksByJob(const Reading &reading)
{
    return ranksByShared(
        reading,
        [](const WorkerReading &worker) {
            const bool has = worker.mainPost && !worker.mainPost->jobTitle.isEmpty();
            return has ? std::optional(worker.mainPost->jobTitle) : std::nullopt;
        },
        [](const QString &job) { return job; });
}

Ranks ranksByShift(const Reading &reading)
{
    std::vector<const Shift *> shifts;
    for (const Shift &shift : reading.campaign().all<Shift>()) shifts.push_back(&shift);
    std::stable_sort(shifts.begin(), shifts.end(),
                     [](const Shift *a, const Shift *b) { return a->order < b->order; });
    std::unordered_map<ShiftId, qint64> places;
    for (const Shift *shift : shifts) places.emplace(shift->id, static_cast<qint64>(places.size()));
    return ranksByNumber(reading, [&](const WorkerReading &worker) {
        const auto shift = worker.cell().shift;
        return shift ? std::optional(places[*shift]) : std::nullopt;
    });
}

std::optional<qint64> dayNumber(QDate day)
{
    return day.isValid() ? std::optional(day.toJulianDay()) : std::nullopt;
}

/// From who went furthest to who refused; excluded after them, not asked nowhere.
Ranks ranksByResult(const Reading &reading, StructureTestId test)
{
    Ranks ranks(reading.workers().size(), kNoRank);
    const Campaign &campaign = reading.campaign();
    for (const Participation *result : campaign.allWith<&Participation::test>(test)) {
        const WorkerReading *worker = reading.find(result->worker);
        if (!worker || result->on > reading.asOf() || result->outcome == Outcome::NotAsked)
            continue;
        const auto at = static_cast<std::size_t>(worker - reading.workers().data());
        ranks[at] = static_cast<std::uint32_t>(result->outcome);
    }
    return ranks;
}

/// From proven down to suspected; disproved and left ones after them.
std::optional<qint64> leaderNumber(const WorkerReading &worker)
{
    if (!worker.leaderState) return std::nullopt;
    const auto state = static_cast<int>(*worker.leaderState);
    const auto proven = static_cast<int>(LeaderState::Proven);
    return worker.isLeader() ? proven - state : state;
}

Ranks ranksOfWorker(const Reading &reading, WorkerColumn column, FoldedTexts &folded)
{
    using Reader = const WorkerReading &;
    const auto joined = [](const QStringList &texts) { return texts.join(u' '); };
    switch (column) {
    case WorkerColumn::PreferredName:
        return ranksByText(reading, folded, [](Reader each) { return each.worker->preferredName; });
    case WorkerColumn::CodeName:
        return ranksByText(reading, folded, [](Reader each) { return each.worker->codeName; });
    case WorkerColumn::Languages:
        return ranksByText(reading, folded,
                           [&](Reader each) { return joined(each.worker->languages); });
    case WorkerColumn::Phones:
        return ranksByText(reading, folded,
                           [&](Reader each) { return joined(each.worker->phones); });
    case WorkerColumn::Emails:
        return ranksByText(reading, folded,
                           [&](Reader each) { return joined(each.worker->emails); });
    case WorkerColumn::ExternalIds:
        return ranksByText(reading, folded,
                           [&](Reader each) { return joined(each.worker->externalIds); });
    case WorkerColumn::Note:
        return ranksByText(reading, folded, [](Reader each) { return each.worker->note; });
    default: return ranksByText(reading, folded, [](Reader each) { return each.worker->fullName; });
    }
}

}   // namespace

const QString &FoldedTexts::of(const QString &text)
{
    const auto known = m_known.constFind(text);
    if (known != m_known.constEnd()) return *known;
    return *m_known.insert(text, text.isEmpty() ? text : foldedName(text));
}

std::vector<std::uint32_t> ranksBy(const Reading &reading, const ColumnId &column,
                                   FoldedTexts &folded)
{
    using Reader = const WorkerReading &;
    using Number = std::optional<qint64>;
    switch (column.column) {
    case WorkerColumn::Number:
        return ranksByNumber(reading, [](Reader each) { return Number(each.worker->number); });
    case WorkerColumn::Unit: return ranksByUnit(reading);
    case WorkerColumn::Shift: return ranksByShift(reading);
    case WorkerColumn::Job: return ranksByJob(reading);
    case WorkerColumn::Worksite: return ranksByWorksite(reading);
    case WorkerColumn::Stance:
        return ranksByNumber(
            reading, [](Reader each) { return each.level() ? Number(*each.level()) : Number(); });
    case WorkerColumn::AssessedOn:
        return ranksByNumber(reading, [](Reader each) {
            return each.assessed() ? dayNumber(each.assessment->on) : Number();
        });
    case WorkerColumn::Freshness:
        return ranksByNumber(reading, [](Reader each) {
            return each.assessed() ? Number(each.stale ? 1 : 0) : Number();
        });
    case WorkerColumn::Base:
        return ranksByNumber(reading, [](Reader each) {
            return Number(each.out ? 2 + static_cast<int>(*each.out) : each.arrived ? 0 : 1);
        });
    case WorkerColumn::Leader: return ranksByNumber(reading, leaderNumber);
    case WorkerColumn::Followers:
        return ranksByNumber(reading, [](Reader each) {
            return each.followers > 0 ? Number(each.followers) : Number();
        });
    case WorkerColumn::Committee:
        return ranksByNumber(reading,
                             [](Reader each) { return each.committee ? Number(0) : Number(); });
    case WorkerColumn::HiredOn:
        return ranksByNumber(reading, [](Reader each) { return dayNumber(each.worker->hiredOn); });
    case WorkerColumn::BargainingUnit:
        return ranksByNumber(reading, [](Reader each) {
            const auto &member = each.worker->bargainingUnit;
            return member ? Number(*member ? 0 : 1) : Number();
        });
    case WorkerColumn::Result: return ranksByResult(reading, *column.test);
    default: return ranksOfWorker(reading, column.column, folded);
    }
}

}   // namespace wallchart
