// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterscanner.h"

namespace wallchart {

namespace {

/// Straight ones, and those that programs put in their place.
bool isQuote(QChar c)
{
    return c == QLatin1Char('"') || (c.unicode() >= 0x201C && c.unicode() <= 0x201F);
}

bool endsBareWord(QChar c)
{
    return c.isSpace() || isQuote(c) || c == QLatin1Char('(') || c == QLatin1Char(')');
}

bool isAsciiLetter(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
           || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
}

bool isComparison(QChar c)
{
    return c == QLatin1Char('<') || c == QLatin1Char('>') || c == QLatin1Char('=');
}

}   // namespace

void FilterScanner::skipSpace()
{
    while (!atEnd() && m_text[m_at].isSpace()) ++m_at;
}

bool FilterScanner::take(QChar sign)
{
    if (!sees(sign)) return false;
    ++m_at;
    return true;
}

bool FilterScanner::seesQuote() const
{
    return !atEnd() && isQuote(m_text[m_at]);
}

bool FilterScanner::seesMinus() const
{
    return sees(QLatin1Char('-')) && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
}

QStringView FilterScanner::bareWord() const
{
    qsizetype end = m_at;
    while (end < m_text.size() && !endsBareWord(m_text[end])) ++end;
    return QStringView(m_text).mid(m_at, end - m_at);
}

QString FilterScanner::keyword() const
{
    const QString word = bareWord().toString().toLower();
    const bool isKeyword = word == QLatin1String("and") || word == QLatin1String("or")
                           || word == QLatin1String("not");
    return isKeyword ? word : QString();
}

QStringView FilterScanner::fieldWord() const
{
    qsizetype end = m_at;
    while (end < m_text.size() && isAsciiLetter(m_text[end])) ++end;
    const bool valueFollows = end < m_text.size() && end > m_at
                              && (m_text[end] == QLatin1Char(':') || isComparison(m_text[end]));
    return valueFollows ? QStringView(m_text).mid(m_at, end - m_at) : QStringView();
}

QString FilterScanner::takeComparison()
{
    const qsizetype start = m_at;
    if (!atEnd() && isComparison(m_text[m_at])) ++m_at;
    if (m_at > start && m_text[start] != QLatin1Char('=')) take(QLatin1Char('='));
    return m_text.mid(start, m_at - start);
}

bool FilterScanner::takeQuoted(QString &inside)
{
    for (++m_at; !atEnd(); ++m_at) {
        if (isQuote(m_text[m_at])) {
            ++m_at;
            return true;
        }
        const bool escapes = m_text[m_at] == QLatin1Char('\\') && m_at + 1 < m_text.size();
        inside += escapes ? m_text[++m_at] : m_text[m_at];
    }
    return false;
}

QString FilterScanner::takeBareValue()
{
    const qsizetype start = m_at;
    while (!atEnd() && !endsBareWord(m_text[m_at]) && m_text[m_at] != QLatin1Char(',')) ++m_at;
    return m_text.mid(start, m_at - start);
}

}   // namespace wallchart
