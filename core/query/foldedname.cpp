// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/foldedname.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <array>
#include <memory>

namespace wallchart {

namespace {

constexpr char16_t kLatinEnd = 0x0250;          // Latin-1 to Latin Extended-B
constexpr char16_t kVietnameseBegin = 0x1E00;   // Latin Extended Additional
constexpr char16_t kVietnameseEnd = 0x1F00;

/// ICU's rules and what they make of the Latin letters, one instance per thread:
/// a Transliterator must not be used by two threads at once.
class LatinLetters final {
public:
    LatinLetters()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_rules.reset(icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower()",
                                                          UTRANS_FORWARD, status));
        for (char16_t c = 0x80; c < kLatinEnd; ++c) m_latin[c] = transliterated({&c, 1});
        for (char16_t c = kVietnameseBegin; c < kVietnameseEnd; ++c)
            m_vietnamese[c - kVietnameseBegin] = transliterated({&c, 1});
    }

    [[nodiscard]] QString transliterated(QStringView text) const
    {
        if (!m_rules) return text.toString().toLower();   // ICU without its data
        icu::UnicodeString work(text.utf16(), static_cast<int32_t>(text.size()));
        m_rules->transliterate(work);
        return QString(reinterpret_cast<const QChar *>(work.getBuffer()), work.length());
    }

    /// What `c` becomes, or null if it depends on its neighbours.
    [[nodiscard]] const QString *letter(char16_t c) const
    {
        if (c < kLatinEnd) return &m_latin[c];
        if (c >= kVietnameseBegin && c < kVietnameseEnd) return &m_vietnamese[c - kVietnameseBegin];
        return nullptr;
    }

private:
    std::unique_ptr<icu::Transliterator> m_rules;
    std::array<QString, kLatinEnd> m_latin;
    std::array<QString, kVietnameseEnd - kVietnameseBegin> m_vietnamese;
};

/// Arabic marks for vowels, and the stroke that makes words longer: mostly left out in writing.
bool isArabicMark(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x064B && u <= 0x065F) || u == 0x0670 || u == 0x0640;
}

QString withoutArabicMarks(QString text)
{
    text.removeIf(isArabicMark);
    return text;
}

/// Lower-case Latin letters of `text`, punctuation still in it.
QString plainLetters(QStringView text)
{
    static thread_local const LatinLetters letters;
    QString plain;
    plain.reserve(text.size() + 8);
    for (const QChar c : text) {
        if (c.unicode() < 0x80) {
            plain += c.toLower();
        } else if (const QString *letter = letters.letter(c.unicode())) {
            plain += *letter;
        } else {
            const QString composed = text.toString().normalized(QString::NormalizationForm_C);
            return letters.transliterated(withoutArabicMarks(composed));
        }
    }
    return plain;
}

bool isApostrophe(QChar c)
{
    const char16_t u = c.unicode();
    const bool isModifierLetter = u >= 0x02B0 && u <= 0x036F;   // also marks left by ICU
    return u == '\'' || u == '`' || u == 0x00B4 || (u >= 0x2018 && u <= 0x201B) || isModifierLetter;
}

bool isAscii(QStringView text)
{
    for (const QChar c : text)
        if (c.unicode() >= 0x80) return false;
    return true;
}

QString wordsOf(QStringView plain, QLatin1String keptSigns)
{
    QString words;
    words.reserve(plain.size());
    bool gap = false;
    for (const QChar c : plain) {
        if (isApostrophe(c)) continue;
        const bool isWord = c.isLetterOrNumber() || c.isSurrogate() || keptSigns.contains(c);
        if (isWord && gap && !words.isEmpty()) words += QLatin1Char(' ');
        if (isWord) words += c.toLower();
        gap = !isWord;
    }
    return words;
}

QString folded(QStringView text, QLatin1String keptSigns)
{
    const QString words = isAscii(text) ? wordsOf(text, keptSigns)
                                        : wordsOf(plainLetters(text), keptSigns);
    return words.isEmpty() ? text.trimmed().toString() : words;
}

}   // namespace

QString foldedName(QStringView name)
{
    return folded(name, QLatin1String());
}

QString foldedHeader(QStringView header)
{
    constexpr QChar kByteOrderMark(0xFEFF);
    while (header.startsWith(kByteOrderMark)) header = header.mid(1);
    return folded(header, QLatin1String("#%"));
}

}   // namespace wallchart
