// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace wallchart {

/// A number that a check takes.
struct CheckParameter {
    const char *key;
    double least;
    double most;
    bool whole;   ///< else a share of everyone
};

/// A fact of the chart that an assignment may ask for.
struct CheckKind {
    const char *key;
    std::span<const CheckParameter> parameters;   ///< each must be given
};

/// All checks that the data of an edition may name.
[[nodiscard]] std::span<const CheckKind> checkKinds();
/// Null when there is none of that key.
[[nodiscard]] const CheckKind *checkKind(const QString &key);

/// Where the button of a task may lead: pages and forms of the program.
[[nodiscard]] const QStringList &taskTargets();
/// What an excerpt may hold beside codes for names; nothing else ever leaves.
[[nodiscard]] const QStringList &excerptParts();

}   // namespace wallchart
