// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/privateties.h"
#include "core/model/reading.h"

namespace wallchart {

/// Which way a tie goes, seen from the worker that is shown.
enum class TieWay { Mutual, To, From };

/// A tie that holds, seen from one of both.
struct TieFact {
    TieId tie;
    WorkerId other;
    QString name;    ///< of the other
    QString kind;    ///< in words: "follows", "follower", "carpool"
    QString where;   ///< the cell of the other
    TieWay way = TieWay::Mutual;
    bool outside = false;   ///< the other works in another unit
    int strength = 2;
    QString source = {};
    QDate seenOn = {};

    bool operator==(const TieFact &) const = default;
};

/// Leaders first and followers last, in between the strongest; then by name.
[[nodiscard]] std::vector<TieFact> tieFactsOf(const Reading &reading, WorkerId worker,
                                              PrivateTies privateTies);

/// A kind of tie as one of both says it: "follows", "follower", "friend".
[[nodiscard]] QString tieWords(const TieKind &kind, TieWay way);
/// "loose", "usual", "strong".
[[nodiscard]] QString strengthWords(int strength);

}   // namespace wallchart
