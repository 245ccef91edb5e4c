// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QHash>
#include <QVariant>

namespace wallchart {

/// What was typed and could not be stored yet, by worker and field: it waits there until the
/// worker is shown again.
class FieldDrafts {
public:
    void keep(WorkerId worker, const QString &field, QVariant typed)
    {
        m_typed[worker].insert(field, std::move(typed));
    }
    void forget(WorkerId worker, const QString &field) { m_typed[worker].remove(field); }
    /// Invalid when nothing waits.
    [[nodiscard]] QVariant typed(WorkerId worker, const QString &field) const
    {
        return m_typed.value(worker).value(field);
    }

private:
    QHash<WorkerId, QHash<QString, QVariant>> m_typed;
};

/// What all parts of an inspector share.
struct InspectorScope {
    Workspace &workspace;
    Appearance &appearance;
    FieldDrafts drafts = {};
};

/// Stores a change, or says in a sentence why it cannot be; empty = it is stored.
[[nodiscard]] QString storeIn(Workspace &workspace, ChangeSet changes);

}   // namespace wallchart
