// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace wallchart {

/// Somebody who is in the session.
struct PresentPerson {
    QString name;
    QString smallGroup = {};   ///< empty = in none yet
    QString language = {};     ///< as a tag: "pt_BR"

    bool operator==(const PresentPerson &) const = default;
};

/// Drawn mixes all, so that people meet others than those they always practise with.
enum class BreakoutBy { SmallGroup, Language, Drawn };

struct BreakoutRequest {
    BreakoutBy by = BreakoutBy::SmallGroup;
    int most = 5;   ///< people in a group; one more rather than somebody alone
    int draw = 1;   ///< of Drawn: another number mixes them in another way
};

/// A group that goes out to practise together.
struct BreakoutGroup {
    int number = 0;            ///< counted from 1 through all groups
    QString smallGroup = {};   ///< empty when it holds people of several
    QStringList languages = {};
    std::vector<PresentPerson> people = {};

    bool operator==(const BreakoutGroup &) const = default;
};

/// Who practises with whom: everyone present in one group, nobody alone unless only one came.
///
/// Groups by small group or by language; too many are parted evenly, with the same language side
/// by side, and a single one joins the smallest group that shares a language, or else the
/// smallest. Drawn groups differ by one person at most. The same people and the same draw give
/// the same groups, in whatever order they are named, on every computer.
[[nodiscard]] std::vector<BreakoutGroup> breakoutList(std::vector<PresentPerson> present,
                                                      const BreakoutRequest &request);

}   // namespace wallchart
