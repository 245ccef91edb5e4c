// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/atomicfile.h"

#include <algorithm>

namespace wallchart {

/// An error about the temporary file that will be `path`, told of the name that people know.
[[nodiscard]] inline Error aboutTarget(Error error, const AtomicFile &file, const QString &path)
{
    std::replace(error.args.begin(), error.args.end(), file.temporaryPath(), path);
    return error;
}

}   // namespace wallchart
