// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/privateties.h"
#include "core/model/reading.h"

namespace wallchart {

/// Somebody on the way to a person, and the tie that leads there.
struct IntroductionStep {
    WorkerId worker;
    std::optional<TieId> via = {};   ///< from the one before; none for the first
    bool withUs = true;

    bool operator==(const IntroductionStep &) const = default;
};

/// Who can bring me to this person: from the first step to the person themselves.
struct Introduction {
    std::vector<IntroductionStep> steps = {};
    double trust = 0;   ///< 0–1: product over the ties of the kind's trust × strength ÷ 3

    [[nodiscard]] bool isEmpty() const { return steps.empty(); }
    bool operator==(const Introduction &) const = default;
};

/// The ties over which introductions travel, both ways, ready for many questions.
///
/// Ties without trust (conflict, closeness to management) are left out, and so are people who
/// left. Made in one pass over the ties; each question then costs what it meets on the way.
/// Not to be shared between threads: it keeps the paper it works on.
class Introductions {
public:
    explicit Introductions(const Reading &reading, PrivateTies privateTies = PrivateTies::LeaveOut);
    ~Introductions();
    Introductions(Introductions &&other) noexcept;
    Introductions &operator=(Introductions &&other) noexcept;

    /// The most trusted chain between two people; everybody between them is with us. Empty when
    /// there is none. Searched from both ends (Dantzig 1963, Pohl 1971).
    [[nodiscard]] Introduction between(WorkerId from, WorkerId to);
    /// Up to `most` different chains, the most trusted first, none visiting anybody twice
    /// (Yen 1971).
    [[nodiscard]] std::vector<Introduction> between(WorkerId from, WorkerId to, int most);
    /// Chains that start at the nearest people who are with us, the most trusted first. Where
    /// nobody with us knows the person, they lead through people not yet with us, but never
    /// through somebody against; IntroductionStep::withUs says so.
    [[nodiscard]] std::vector<Introduction> to(WorkerId person, int most);

private:
    class Network;
    std::unique_ptr<Network> m_network;
};

}   // namespace wallchart
