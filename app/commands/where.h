// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"
#include "core/model/reading.h"

#include <functional>

namespace wallchart {

/// Args: which character the mistake begins at, from 1; what stands there; what is wrong with it.
inline constexpr ErrorCode kWhereWrong{"where-wrong", ErrorKind::Usage};
inline constexpr ErrorCode kWherePrivateTies{"where-private-ties", ErrorKind::Usage};

/// What a command does with those found: what leaves the file as a chart or table must not tell
/// of private ties without --with-private-ties.
enum class WhereUse { Show, TakeOut };

/// Judges the expression of --where by itself, before the file is opened.
[[nodiscard]] Result<void> judgeWhere(const Invocation &call);

/// Whom --where finds as of the reading's day; an empty function, which is everybody, without it.
[[nodiscard]] Result<std::function<bool(WorkerId)>> whereFrom(const Invocation &call,
                                                              const Reading &reading, WhereUse use);

/// The option as the help shows it; `meaning` says of what.
[[nodiscard]] QCommandLineOption whereOption(const char *meaning);

}   // namespace wallchart
