// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/enrolled.h"
#include "core/training/packetdesk.h"
#include "tests/support/campaignfromtext.h"

#include <QHash>

namespace wallchart {

/// A moment in UTC: `at("2023-02-10 09:00")`.
[[nodiscard]] QDateTime at(const char *text);

/// The shipped edition of 8 February to 15 March 2023.
[[nodiscard]] Edition edition2023();

/// Adds that edition with a group "Nurses", a small group "Circle" and these participants: Track B
/// in Berlin, speaking German, all of them in both groups. What is made stays the same in all
/// files that are made of the same seed.
[[nodiscard]] Campaign withParticipants(const Campaign &campaign,
                                        const std::vector<const char *> &names);

[[nodiscard]] const Participant &participantNamed(const Campaign &campaign, const char *name);

/// What is said of a failure: its key and arguments; "" when there is none.
template <class T>
[[nodiscard]] std::string failureOf(const Result<T> &result)
{
    if (result) return {};
    QString text = QString::fromLatin1(result.error().code.key);
    for (const QString &arg : result.error().args) text += QLatin1Char(' ') + arg;
    return text.toStdString();
}

}   // namespace wallchart
