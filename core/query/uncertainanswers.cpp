// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/uncertainanswers.h"

#include "core/query/filternames.h"

#include <algorithm>

namespace wallchart {

namespace {

template <class Chosen>
PositionSet whereWorker(const WorkerIndex &index, Chosen chosen)
{
    const auto &workers = index.reading().workers();
    return PositionSet::where(workers.size(), [&](std::size_t at) { return chosen(workers[at]); });
}

PositionSet allAssessed(const WorkerIndex &index)
{
    return whereWorker(index, [](const WorkerReading &each) { return each.assessed(); });
}

Answer stanceAnswer(const FilterValue &value, const WorkerIndex &index)
{
    const PositionSet known = allAssessed(index);
    if (value.kind == ValueKind::Range)
        return whereKnown(whereWorker(index,
                                      [&](const WorkerReading &each) {
                                          return each.assessed() && value.holds(*each.level());
                                      }),
                          known);
    const auto side = fromKey<Side>(value.text);
    if (!side) return trueOrFalse(known.complement());   // none
    return whereKnown(
        whereWorker(index, [&](const WorkerReading &each) { return each.side == side; }), known);
}

Answer assessedAnswer(const FilterValue &value, const WorkerIndex &index)
{
    const PositionSet known = allAssessed(index);
    if (value.text == QLatin1String("never")) return trueOrFalse(known.complement());
    const bool stale = value.text == QLatin1String("stale");
    const auto isMeant = [&](const WorkerReading &each) {
        if (value.kind == ValueKind::Key) return each.stale == stale;
        return each.assessed() && value.holds(each.assessment->on.toJulianDay());
    };
    return whereKnown(whereWorker(index, isMeant), known);
}

Answer byAnswer(const FilterValue &value, const WorkerIndex &index)
{
    const bool none = value.kind == ValueKind::Key;
    const PositionSet names = namesMeant(FilterField::By, value, index);
    std::vector<OrganizerId> meant;
    std::size_t at = 0;
    for (const Organizer &each : index.reading().campaign().all<Organizer>()) {
        if (names.contains(at++)) meant.push_back(each.id);
    }
    const auto isMeant = [&](const WorkerReading &each) {
        if (!each.assessed()) return false;
        const auto &organizer = each.assessment->by;
        if (!organizer) return none;
        return std::find(meant.begin(), meant.end(), *organizer) != meant.end();
    };
    return whereKnown(whereWorker(index, isMeant), allAssessed(index));
}

Answer hiredAnswer(const FilterValue &value, const WorkerIndex &index)
{
    const PositionSet known = whereWorker(
        index, [](const WorkerReading &each) { return each.worker->hiredOn.isValid(); });
    if (value.kind == ValueKind::Key) return trueOrFalse(known.complement());   // none
    return whereKnown(whereWorker(index,
                                  [&](const WorkerReading &each) {
                                      return value.holds(each.worker->hiredOn.toJulianDay());
                                  }),
                      known);
}

Answer memberAnswer(const FilterValue &value, const WorkerIndex &index)
{
    const PositionSet known = whereWorker(
        index, [](const WorkerReading &each) { return each.worker->bargainingUnit.has_value(); });
    if (value.text == QLatin1String("unknown")) return trueOrFalse(known.complement());
    const bool yes = value.text == QLatin1String("yes");
    return whereKnown(
        whereWorker(index,
                    [&](const WorkerReading &each) { return each.worker->bargainingUnit == yes; }),
        known);
}

}   // namespace

Answer uncertainAnswer(FilterField field, const FilterValue &value, const WorkerIndex &index)
{
    switch (field) {
    case FilterField::Assessed: return assessedAnswer(value, index);
    case FilterField::By: return byAnswer(value, index);
    case FilterField::Hired: return hiredAnswer(value, index);
    case FilterField::Member: return memberAnswer(value, index);
    default: return stanceAnswer(value, index);
    }
}

}   // namespace wallchart
