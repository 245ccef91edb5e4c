// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QVariant>

namespace wallchart {

/// What was typed into forms and not stored yet, by worker and form: it waits there, over a lock
/// too, until the worker is shown again.
class FormDrafts {
public:
    explicit FormDrafts(Workspace &workspace) : m_workspace(workspace) {}

    void keep(WorkerId worker, const QString &form, const QVariantList &typed);
    void forget(WorkerId worker, const QString &form);
    /// None when nothing waits.
    [[nodiscard]] std::optional<QVariantList> typed(WorkerId worker, const QString &form) const;

private:
    Workspace &m_workspace;
};

/// How the names of all forms of the inspector begin; their subject is the worker.
inline constexpr const char *kInspectorDraft = "worker-";
/// How a field of a worker is called among all forms with drafts.
[[nodiscard]] QString draftForm(const QString &field);

/// What all parts of an inspector share.
struct InspectorScope {
    Workspace &workspace;
    Appearance &appearance;
    FormDrafts drafts{workspace};
};

/// Stores a change, or says in a sentence why it cannot be; empty = it is stored.
[[nodiscard]] QString storeIn(Workspace &workspace, ChangeSet changes);

}   // namespace wallchart
