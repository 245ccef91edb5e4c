// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits.h"

#include <QStringList>

namespace wallchart {

/// What a change is called: a key and the arguments of its sentence, which ui/text words.
struct ChangeLabel {
    QString key;             ///< kebab-case, such as "assess"
    QStringList args = {};   ///< in the order the sentence names them

    bool operator==(const ChangeLabel &) const = default;
};

/// One thing the user did: stored whole or not at all, undone whole.
struct ChangeSet {
    ChangeLabel label;
    Edits edits = {};

    [[nodiscard]] bool empty() const { return edits.empty(); }
    /// The change that takes this one back, under the same label.
    [[nodiscard]] ChangeSet inverse() const { return {label, edits.inverse()}; }

    bool operator==(const ChangeSet &) const = default;
};

}   // namespace wallchart
