// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filtermatching.h"

#include "core/query/filterlists.h"
#include "core/query/termanswers.h"

namespace wallchart {

namespace {

Answer answerOf(const Filter &filter, const WorkerIndex &index)
{
    if (filter.kind == FilterKind::Term) return answerTo(filter.term, index);
    const bool isAnd = filter.kind == FilterKind::And;
    PositionSet nobody(index.size());
    Answer answer = trueOrFalse(isAnd ? nobody.complement() : nobody);
    for (const Filter &part : filter.parts) {
        const Answer one = answerOf(part, index);
        if (filter.kind == FilterKind::Not) return {one.no, one.yes};
        if (isAnd) {
            answer.yes &= one.yes;
            answer.no |= one.no;
        } else {
            answer.yes |= one.yes;
            answer.no &= one.no;
        }
    }
    return answer;
}

}   // namespace

PositionSet matching(const Filter &filter, const WorkerIndex &index)
{
    return answerOf(withoutLists(filter, index), index).yes;
}

std::vector<WorkerId> matchingIds(const Filter &filter, const WorkerIndex &index)
{
    std::vector<WorkerId> ids;
    matching(filter, index).each([&](std::size_t at) {
        ids.push_back(index.reading().workers()[at].worker->id);
    });
    return ids;
}

}   // namespace wallchart
