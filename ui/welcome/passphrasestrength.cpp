// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/passphrasestrength.h"

#include <QCoreApplication>
#include <QSet>
#include <QString>

#include <algorithm>
#include <cmath>

namespace wallchart {

namespace {

struct StrengthText {
    Q_DECLARE_TR_FUNCTIONS(PassphraseStrength)
};

constexpr double kBitsOfWord = 11;
constexpr double kFair = 44;
constexpr double kStrong = 66;

double bitsOfPhrase(QStringView text)
{
    QSet<QString> words;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() > 2) words.insert(word.toString().toLower());
    }
    return kBitsOfWord * static_cast<double>(words.size());
}

double bitsOfSigns(QStringView text)
{
    double kinds = 0;
    const auto has = [&](auto is) { return std::any_of(text.begin(), text.end(), is); };
    if (has([](QChar c) { return c.isLower(); })) kinds += 26;
    if (has([](QChar c) { return c.isUpper(); })) kinds += 26;
    if (has([](QChar c) { return c.isDigit(); })) kinds += 10;
    if (has([](QChar c) { return !c.isLetterOrNumber() && !c.isSpace(); })) kinds += 20;
    if (has([](QChar c) { return c.isLetter() && !c.isLower() && !c.isUpper(); })) kinds += 40;
    if (kinds == 0) return 0;
    double counted = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == 0 || text[i] != text[i - 1]) counted += text[i].isSpace() ? 0 : 1;
    }
    // People do not choose signs by lot.
    return 0.6 * counted * std::log2(kinds);
}

}   // namespace

PassphraseStrength strengthOf(QStringView passphrase)
{
    if (passphrase.isEmpty()) return PassphraseStrength::Empty;
    const bool isPhrase = passphrase.trimmed().contains(u' ');
    const double bits = isPhrase ? std::min(std::max(bitsOfPhrase(passphrase), 1.0) + 4,
                                            bitsOfSigns(passphrase))
                                 : bitsOfSigns(passphrase);
    if (bits >= kStrong) return PassphraseStrength::Strong;
    return bits >= kFair ? PassphraseStrength::Fair : PassphraseStrength::Weak;
}

QString strengthText(PassphraseStrength strength)
{
    switch (strength) {
    case PassphraseStrength::Empty:
        return StrengthText::tr("Four or more words that nobody would put together are strong.");
    case PassphraseStrength::Weak:
        return StrengthText::tr("Weak: somebody who has the file could guess this.");
    case PassphraseStrength::Fair:
        return StrengthText::tr("Fair: one or two more words make it strong.");
    case PassphraseStrength::Strong: break;
    }
    return StrengthText::tr("Strong.");
}

}   // namespace wallchart
