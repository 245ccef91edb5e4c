// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

namespace wallchart {

/// An answer to an open question, seen from the worker that is shown.
struct NominationFact {
    NominationId nomination;
    bool received = true;            ///< else given by the worker
    std::optional<WorkerId> other;   ///< who named them, or whom they named; none = nobody
    QString name = {};               ///< of the other; empty = nobody
    QString question = {};
    QDate on = {};
    bool alone = true;
    bool staff = false;
    QString askedBy = {};

    bool operator==(const NominationFact &) const = default;
};
/// Those received first, then those given; each newest first. None of the future.
[[nodiscard]] std::vector<NominationFact> nominationFactsOf(const Reading &reading,
                                                            WorkerId worker);

/// Questions that the method asks, in the language of the program.
[[nodiscard]] QStringList openQuestions();

/// What makes an answer weigh what it weighs: "asked alone", "in a group", "staff's own view".
[[nodiscard]] QString weightWords(const NominationFact &fact);

}   // namespace wallchart
