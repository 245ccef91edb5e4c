// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace wallchart {

enum class PassphraseStrength { Empty, Weak, Fair, Strong };

/// How hard a passphrase is to guess for somebody who has the file: a rough lower bound.
///
/// Counts words of a phrase at 11 bits each (a list of 2 048 common words) and other texts by
/// the kinds of signs in them; repeated signs count once. Fair from 44 bits on, strong from 66:
/// each guess costs an attacker what Argon2id with 256 MiB costs.
[[nodiscard]] PassphraseStrength strengthOf(QStringView passphrase);

/// What is said beside the field in which it is typed.
[[nodiscard]] QString strengthText(PassphraseStrength strength);

}   // namespace wallchart
