// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <cstring>

namespace wallchart {

/// A key of the core and the English sentence that translations start from.
struct KeyedSentence {
    const char *key;
    const char *text;
};

enum class Wording { Translated, English };

/// The sentence of a key, or null.
template <std::size_t N>
[[nodiscard]] const char *sentenceOf(const std::array<KeyedSentence, N> &sentences,
                                     const QString &key)
{
    for (const KeyedSentence &sentence : sentences) {
        if (key == QLatin1String(sentence.key)) return sentence.text;
    }
    return nullptr;
}

/// The text in the program's language, or as it stands.
[[nodiscard]] inline QString wordedIn(Wording wording, const char *context, const char *text)
{
    return wording == Wording::English ? QString::fromUtf8(text)
                                       : QCoreApplication::translate(context, text);
}

/// Puts arguments in place of %1, %2 …, also where an argument itself contains such a sign.
/// Places without an argument stay empty.
[[nodiscard]] inline QString filled(const QString &sentence, const QStringList &args)
{
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool place = sentence[i] == QLatin1Char('%') && i + 1 < sentence.size()
                           && sentence[i + 1].isDigit();
        if (place) result += args.value(sentence[++i].digitValue() - 1);
        else result += sentence[i];
    }
    return result;
}

}   // namespace wallchart
