// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/blankedcode.h"

namespace wallchart {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Walks over the source once, blanking as it goes.
class Blanker final {
public:
    explicit Blanker(const QString &source) : m_text(source) {}

    QString result()
    {
        while (m_at < m_text.size()) step();
        return m_text;
    }

private:
    [[nodiscard]] bool sees(QLatin1String word) const
    {
        return QStringView(m_text).mid(m_at, word.size()) == word;
    }

    /// Blanks up to the position, keeping line ends.
    void blankUntil(qsizetype end)
    {
        for (; m_at < end && m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'\n') m_text[m_at] = u' ';
        }
    }

    [[nodiscard]] qsizetype positionOr(qsizetype found) const
    {
        return found < 0 ? m_text.size() : found;
    }

    void step()
    {
        if (sees(QLatin1String("//"))) {
            blankUntil(positionOr(m_text.indexOf(u'\n', m_at)));
        } else if (sees(QLatin1String("/*"))) {
            blankUntil(positionOr(m_text.indexOf(QLatin1String("*/"), m_at + 2)) + 2);
        } else if (m_text[m_at] == u'"') {
            if (startsRawString()) blankRawString();
            else blankQuoted(u'"');
        } else if (m_text[m_at] == u'\'' && !isDigitSeparator()) {
            blankQuoted(u'\'');
        } else {
            ++m_at;
        }
    }

    /// A quote after R, LR, uR, UR or u8R that is a word of its own.
    [[nodiscard]] bool startsRawString() const
    {
        if (m_at == 0 || m_text[m_at - 1] != u'R') return false;
        qsizetype begin = m_at - 1;
        while (begin > 0 && isWordCharacter(m_text[begin - 1])) --begin;
        const QStringView prefix = QStringView(m_text).mid(begin, m_at - begin);
        return prefix == u"R" || prefix == u"LR" || prefix == u"uR" || prefix == u"UR"
               || prefix == u"u8R";
    }

    [[nodiscard]] bool isDigitSeparator() const
    {
        return m_at > 0 && m_text[m_at - 1].isLetterOrNumber() && m_at + 1 < m_text.size()
               && m_text[m_at + 1].isLetterOrNumber() && startsWithDigit();
    }

    [[nodiscard]] bool startsWithDigit() const
    {
        qsizetype begin = m_at;
        while (begin > 0 && (isWordCharacter(m_text[begin - 1]) || m_text[begin - 1] == u'\''))
            --begin;
        return m_text[begin].isDigit();
    }

    void blankRawString()
    {
        const qsizetype open = positionOr(m_text.indexOf(u'(', m_at));
        const QString end = u')' + m_text.mid(m_at + 1, open - m_at - 1) + u'"';
        const qsizetype close = positionOr(m_text.indexOf(end, open));
        ++m_at;
        blankUntil(close + end.size() - 1);
        ++m_at;
    }

    void blankQuoted(QChar quote)
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != u'\n') {
            end += m_text[end] == u'\\' ? 2 : 1;
        }
        ++m_at;
        blankUntil(end);
        ++m_at;
    }

    QString m_text;
    qsizetype m_at = 0;
};

}   // namespace

QString blankedCode(const QString &source)
{
    return Blanker(source).result();
}

}   // namespace wallchart
