// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"

namespace wallchart {

/// Gathers what is done to single workers into one change.
class GroupChange {
public:
    /// `key` and `args` label the whole when it is about several workers.
    explicit GroupChange(const char *key, QStringList args = {})
        : m_group{QString::fromLatin1(key), std::move(args)}
    {
    }

    /// What is done to one more worker; an empty change does not count.
    void add(ChangeSet one)
    {
        if (one.empty()) return;
        ++m_touched;
        m_one = std::move(one.label);
        m_edits.append(one.edits);
    }
    /// What every single change stands on; nothing when there is none.
    void addGround(const Edits &edits)
    {
        if (m_touched > 0) m_edits.append(edits);
    }

    /// Its label is that of the one change, or that of the group with how many there are before
    /// its other arguments.
    [[nodiscard]] ChangeSet take()
    {
        if (m_touched == 1) return {std::move(m_one), std::move(m_edits)};
        m_group.args.prepend(QString::number(m_touched));
        return {std::move(m_group), std::move(m_edits)};
    }

private:
    ChangeLabel m_group;
    ChangeLabel m_one = {};
    Edits m_edits;
    int m_touched = 0;
};

}   // namespace wallchart
