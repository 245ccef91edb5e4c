// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace wallchart {

struct StoredPart {
    QByteArray name;
    QByteArray content;
};

/// A ZIP archive whose parts are not packed, made in memory: quick enough to make millions.
[[nodiscard]] QByteArray storedArchive(const std::vector<StoredPart> &parts);

}   // namespace wallchart
