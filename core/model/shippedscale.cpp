// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/shippedscale.h"

namespace wallchart {

Scale shippedScale(ScaleId id)
{
    return Scale{.id = id,
                 .key = QStringLiteral("stance"),
                 .levels = {{1, QStringLiteral("firmly-with-us"), {}, Side::With},
                            {2, QStringLiteral("with-us"), {}, Side::With},
                            {3, QStringLiteral("undecided"), {}, Side::Undecided},
                            {4, QStringLiteral("leaning-against"), {}, Side::Against},
                            {5, QStringLiteral("opposed"), {}, Side::Against}}};
}

std::vector<TieKind> shippedTieKinds(IdSource &ids)
{
    const auto kind = [&](const char *key, bool directed, bool isPrivate, double trust) {
        return TieKind{
            ids.make<TieKindId>(), QString::fromLatin1(key), {}, directed, isPrivate, trust};
    };
    return {kind(kFollowsKey, true, false, 0.9),
            kind("friend", false, false, 0.9),
            kind("family", false, true, 0.9),
            kind("carpool", false, false, 0.7),
            kind("works-closely", false, false, 0.6),
            kind("shares-language", false, false, 0.5),
            kind("shares-faith", false, true, 0.5),
            kind("conflict", false, false, 0.0),
            kind("close-to-management", true, true, 0.0)};
}

}   // namespace wallchart
