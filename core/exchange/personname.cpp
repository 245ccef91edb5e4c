// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/personname.h"

#include "core/query/foldedname.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace wallchart {

namespace {

template <std::size_t N>
bool isAmong(const QString &word, const std::array<const char *, N> &words)
{
    const QString folded = foldedName(QString(word).remove(u'.'));
    return std::any_of(words.begin(), words.end(),
                       [&](const char *each) { return folded == QLatin1String(each); });
}

/// Jr., III: part of the name, but behind it.
bool isGeneration(const QString &word)
{
    return isAmong(word, std::array{"jr", "sr", "ii", "iii", "iv"});
}

/// What people put behind their name at work, and what is no name.
bool isTitle(const QString &word)
{
    return isAmong(word, std::array{"rn",  "lpn",    "lvn", "cna",  "np",  "fnp",  "crna", "cnm",
                                    "bsn", "msn",    "dnp", "md",   "do",  "dds",  "pa",   "pac",
                                    "phd", "pharmd", "rph", "rt",   "rrt", "crt",  "pt",   "dpt",
                                    "ot",  "otr",    "slp", "lcsw", "msw", "lmsw", "emt",  "ma",
                                    "mba", "mph",    "ms",  "ba",   "bs",  "esq",  "cpa"});
}

/// Words inside a name that keep small letters.
bool isParticle(const QString &word)
{
    return isAmong(word, std::array{"de", "la", "las", "los", "del", "der", "den", "van", "von",
                                    "da", "dos", "di", "du", "bin", "ibn"});
}

bool isAllCapitals(const QString &text)
{
    int letters = 0;
    for (const QChar c : text) letters += c.isLetter() ? 1 : 0;
    return letters > 1 && text == text.toUpper() && text != text.toLower();
}

/// Small letters but for the first of each part; parts end at hyphens and apostrophes.
QString wordWithSmallLetters(const QString &word)
{
    QString result = word.toLower();
    bool first = true;
    for (QChar &c : result) {
        if (c.isLetter() && first) c = c.toUpper();
        first = !c.isLetterOrNumber() && !c.isMark();
    }
    constexpr int kShortestScottish = 5;
    if (result.size() >= kShortestScottish && result.startsWith(QLatin1String("Mc")))
        result[2] = result[2].toUpper();
    return result;
}

QString naturalCase(const QString &text)
{
    if (!isAllCapitals(text)) return text;
    QStringList words = text.split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i > 0 && isParticle(words[i])) words[i] = words[i].toLower();
        else if (!isGeneration(words[i]) || words[i].size() > 3)
            words[i] = wordWithSmallLetters(words[i]);
    }
    return words.join(u' ');
}

/// First names of two capitals that cannot be spoken as a word are initials: MJ, TJ.
QString naturalFirstName(const QString &text)
{
    const auto isVowel = [](QChar c) { return QStringLiteral("AEIOUY").contains(c); };
    const bool initials = text.size() == 2
                          && (text.endsWith(u'J')
                              || std::none_of(text.begin(), text.end(), isVowel));
    return initials ? text : naturalCase(text);
}

QString joined(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.isEmpty()) filled.append(part);
    }
    return filled.join(u' ');
}

}   // namespace

QString personName(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',')) parts.append(part.simplified());
    QStringList generations;
    // "Ana Lee, RN" has a whole name before the comma; "Do, Ma" and "Nguyen Van, Do" are names.
    const auto endsInTitle = [&] {
        const bool isSure = !isAmong(parts.last(), std::array{"do", "ma", "pa", "ba", "ot"});
        return isTitle(parts.last())
               && (parts.size() > 2 || (isSure && parts.first().contains(u' ')));
    };
    while (parts.size() > 1 && (isGeneration(parts.last()) || endsInTitle())) {
        if (isGeneration(parts.last())) generations.prepend(parts.last());
        parts.removeLast();
    }
    const QString generation = generations.join(u' ');
    if (parts.size() == 1) return joined({naturalCase(parts.first()), generation});
    return personName(parts.mid(1).join(u' '), {}, parts.first(), generation);
}

QString personName(const QString &first, const QString &middle, const QString &last,
                   const QString &suffix)
{
    return joined({naturalFirstName(first.simplified()), naturalFirstName(middle.simplified()),
                   naturalCase(last.simplified()), naturalCase(suffix.simplified())});
}

bool hasLostLetters(const QString &name)
{
    return name.contains(u'?') || name.contains(QChar::ReplacementCharacter);
}

bool mayBeLeftOf(const QString &lossy, const QString &whole)
{
    constexpr int kEnough = 3;
    if (lossy.size() != whole.size()) return false;
    int same = 0;
    for (qsizetype i = 0; i < lossy.size(); ++i) {
        const bool lost = lossy[i] == u'?' || lossy[i] == QChar::ReplacementCharacter;
        if (!lost && lossy[i].toCaseFolded() != whole[i].toCaseFolded()) return false;
        if (!lost && lossy[i].isLetter()) ++same;
    }
    return same >= kEnough;
}

}   // namespace wallchart
