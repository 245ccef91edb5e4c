// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/filekey.h"

#include <QStringList>

namespace wallchart {

/// These are not the words of a recovery sheet. Arg: the first word that cannot be one, or empty
/// when their count or their check sum is wrong.
inline constexpr ErrorCode kWrongRecoveryWords{"wrong-recovery-words", ErrorKind::CannotOpen};

/// The key of a file as 24 words to print: whoever has them reads the file without a passphrase.
///
/// Each word is two syllables made by rule, such as "bako": 2 048 of them, the same in every
/// language, easy to say and to write down. The last 8 of their 264 bits are a check sum.
/// A new passphrase makes a new key, so the words of before are void.
[[nodiscard]] Result<QStringList> recoveryWords(const QString &path, const Secret &passphrase);

[[nodiscard]] QStringList wordsOf(const Secret &key);
/// Case and surrounding spaces do not matter.
[[nodiscard]] Result<Secret> keyFromWords(const QStringList &words);

}   // namespace wallchart
