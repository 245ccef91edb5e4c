// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/editing/changeset.h"

#include <optional>

namespace wallchart {

/// What became of one packet that was to be taken.
struct TakenPacket {
    QString file;                        ///< its name, without folders
    std::optional<Error> refused = {};   ///< why nothing was changed; none = it was taken
    ChangeLabel what = {};               ///< what was done
    int version = 1;                     ///< of what it is about
    QString from = {};                   ///< who wrote it
    QStringList newCode = {};            ///< of whose keys became known with it; else empty
};

/// What it did, or why it was not taken, in one or two sentences.
[[nodiscard]] QString takenPacketText(const TakenPacket &packet);

}   // namespace wallchart
