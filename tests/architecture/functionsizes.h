// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace wallchart {

struct FunctionSize {
    QString name;    ///< what stands before the parameters; a test as `Suite.name`
    int firstLine;   ///< of the signature, counted from 1
    int lines;       ///< from the signature to the closing brace, both included

    bool operator==(const FunctionSize &) const = default;
};

/// The functions a C++ file defines, in order; what is defined inside one counts to it.
///
/// Reads braces and what stands before them, no grammar: namespaces and classes are looked
/// into, initialisers are not taken for bodies.
[[nodiscard]] std::vector<FunctionSize> functionSizes(const QString &source);

}   // namespace wallchart
