// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <vector>

namespace wallchart {

/// How a failure ends a command; the numbers are the exit codes of the command line.
enum class ErrorKind {
    Failed = 1,       ///< damaged, newer, opened elsewhere, disk: nothing changed
    Usage = 2,        ///< the request itself makes no sense
    CannotOpen = 3,   ///< wrong passphrase, or not a campaign
    Rejected = 4,     ///< the input was read and refused: nothing changed
};

/// What went wrong, as a key that ui/text turns into a sentence.
///
/// Each library declares its codes as constants beside what can fail; a test checks that
/// every declared code has a sentence. The key is also the `code` of JSON output.
struct ErrorCode {
    const char *key;   ///< kebab-case, unique in the program, never shown as it is
    ErrorKind kind;

    friend bool operator==(const ErrorCode &a, const ErrorCode &b);
};

/// A failure: a code and the arguments of its sentence, in the order the sentence names them.
struct Error {
    ErrorCode code;
    QStringList args = {};

    bool operator==(const Error &) const = default;
};

/// A mistake in the user's input, with the place where they can mend it.
struct Problem {
    ErrorCode code;
    QStringList args = {};
    QString file = {};
    int line = 0;     ///< counted from 1; 0 = not about a line
    int column = 0;   ///< counted from 1; 0 = about the whole line

    bool operator==(const Problem &) const = default;
};

using Problems = std::vector<Problem>;

template <class T>
using Result = tl::expected<T, Error>;

/// Returns the failed state of a Result: `return fail(kDiskFull, {path});`
inline tl::unexpected<Error> fail(ErrorCode code, QStringList args = {})
{
    return tl::unexpected<Error>(Error{code, std::move(args)});
}

}   // namespace wallchart
