// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/structuretest.h"

class QKeyEvent;

namespace wallchart {

/// The outcome of a key in the tick grid: by key position Y, S, N, X, E and `.`, and on the
/// keypad + took part, - refused, / asked and no answer, . not asked. None for other keys.
[[nodiscard]] std::optional<Outcome> outcomeOfKey(const QKeyEvent &event);

/// What Space makes of an outcome: the next of the states that need no reason.
[[nodiscard]] Outcome nextOutcome(Outcome outcome);

/// Digits typed one after the other are one chart number: 2, 21, 217.
class NumberTyping {
public:
    /// The number so far; a pause of more than 1.5 s begins a new one. `now` in milliseconds.
    int type(int digit, qint64 now);
    void stop() { m_number = 0; }

private:
    int m_number = 0;
    qint64 m_last = 0;
};

}   // namespace wallchart
