// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace wallchart {

/// How many people of one cell a growing set of leaders covers.
///
/// People are numbered from 0. A leader covers themselves and at most `most` followers, each
/// follower counts for one leader, and they are shared out so that the most are covered: a
/// maximum matching, kept along augmenting paths (Kuhn 1955), so that one leader more costs
/// little. Adding leaders never covers fewer, and the gain only falls (a matroid's rank).
/// Small and cheap to copy.
class CellCover {
public:
    /// `followers[leader]` = who follows them in the cell; nobody follows themselves. Must outlive
    /// this and its copies.
    CellCover(const std::vector<std::vector<int>> &followers, int most);

    /// Returns how many more are covered than before: 0 or more.
    int add(int leader);
    /// What add() would return.
    [[nodiscard]] int gainOf(int leader) const;
    [[nodiscard]] int covered() const { return m_covered; }

private:
    bool takeOneMore(int leader, std::vector<bool> &seen);

    const std::vector<std::vector<int>> *m_followers;
    std::vector<int> m_coveredBy;   // by person: a leader, themselves, or kNobody
    std::vector<int> m_load;        // by leader: followers taken
    int m_most;
    int m_covered = 0;
};

}   // namespace wallchart
