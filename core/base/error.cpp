// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <cstring>

namespace wallchart {

bool operator==(const ErrorCode &a, const ErrorCode &b)
{
    return std::strcmp(a.key, b.key) == 0;
}

}   // namespace wallchart
