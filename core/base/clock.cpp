// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace wallchart {

QDate Clock::today() const
{
    return now().toLocalTime().date();
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

}   // namespace wallchart
