// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/smallwindow/longwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace wallchart {

namespace {

constexpr qsizetype kLongestAdded = 9;   // letters

/// The letters of a text that may be others; the rest is markup, places, keys.
std::vector<bool> changeable(const QString &text)
{
    std::vector<bool> may(static_cast<std::size_t>(text.size()), true);
    const auto keep = [&may](qsizetype from, qsizetype to) {
        std::fill(may.begin() + from, may.begin() + to, false);
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'%') {
            keep(at, std::min(at + (text.mid(at + 1, 1) == u"L" ? 3 : 2), text.size()));
        } else if (text[at] == u'<') {
            const qsizetype end = text.indexOf(u'>', at);
            if (end > at) keep(at, end + 1);
        } else if (text[at] == u'*' || text[at] == u'.') {
            // A file's ending, as in "*.pdf".
            qsizetype end = at + 1;
            while (end < text.size() && text[end].isLetterOrNumber()) ++end;
            if (end > at + 1) keep(at, end);
        }
    }
    return may;
}

}   // namespace

QString lengthened(const QString &text)
{
    const std::vector<bool> may = changeable(text);
    const bool isShort = text.size() <= 20;
    QString result;
    qsizetype owed = 0;   // in hundredths of a letter
    for (qsizetype at = 0; at < text.size(); ++at) {
        result += text[at];
        if (!may[static_cast<std::size_t>(at)] || !text[at].isLetter()) continue;
        owed += isShort ? 50 : 35;
        const bool isWordsEnd = at + 1 == text.size() || !text[at + 1].isLetter();
        if (!isWordsEnd || (at + 1 < text.size() && !may[static_cast<std::size_t>(at) + 1]))
            continue;
        const qsizetype added = std::min(owed / 100, kLongestAdded);
        result += QStringLiteral("ungsweise").left(added);
        owed -= added * 100;
    }
    return result;
}

QString inArabicLetters(const QString &text)
{
    static const QString letters = QStringLiteral("ابتثجحخدذرزسشصضطظعغفقكلمنه");
    const std::vector<bool> may = changeable(text);
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at].toLower();
        const bool isLatin = letter >= u'a' && letter <= u'z';
        result += isLatin && may[static_cast<std::size_t>(at)] ? letters[letter.unicode() - u'a']
                                                               : text[at];
    }
    return result;
}

LongWords::LongWords(Script script) : m_script(script)
{
    QCoreApplication::installTranslator(this);
}

LongWords::~LongWords()
{
    QCoreApplication::removeTranslator(this);
}

QString LongWords::translate(const char *context, const char *source, const char *, int) const
{
    // Directions and keys are no words to people.
    if (qstrcmp(context, "QShortcut") == 0 || qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0)
        return {};
    const QString text = QString::fromUtf8(source);
    return m_script == Script::Latin ? lengthened(text) : inArabicLetters(text);
}

}   // namespace wallchart
