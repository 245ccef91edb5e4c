// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/searchtext.h"

#include "core/query/foldedname.h"

#include <QByteArrayMatcher>

namespace wallchart {

namespace {

constexpr char kTextEnd = '\x1F';   // no phrase reaches over it
constexpr char kPersonEnd = '\n';

}   // namespace

void SearchText::add(const QStringList &texts)
{
    QStringList folded;
    for (const QString &text : texts) {
        if (!text.isEmpty()) folded.append(foldedName(text));
    }
    addPlain(folded);
}

void SearchText::addPlain(const QStringList &texts)
{
    for (const QString &text : texts) {
        m_texts += ' ';
        m_texts += text.toStdString();
        m_texts += kTextEnd;
    }
    m_texts += kPersonEnd;
    m_ends.push_back(static_cast<std::uint32_t>(m_texts.size()));
}

void SearchText::addFrom(const SearchText &other, std::size_t at)
{
    const std::size_t begin = at == 0 ? 0 : other.m_ends[at - 1];
    m_texts.append(other.m_texts, begin, other.m_ends[at] - begin);
    m_ends.push_back(static_cast<std::uint32_t>(m_texts.size()));
}

PositionSet SearchText::withWords(const QString &folded) const
{
    return containing(' ' + folded.toStdString());
}

PositionSet SearchText::withLetters(const QString &letters) const
{
    return containing(letters.toStdString());
}

PositionSet SearchText::containing(const std::string &letters) const
{
    PositionSet found(size());
    const QByteArrayMatcher matcher(letters.data(), static_cast<qsizetype>(letters.size()));
    std::size_t person = 0;
    qsizetype at = 0;
    while ((at = matcher.indexIn(m_texts.data(), static_cast<qsizetype>(m_texts.size()), at))
           >= 0) {
        while (m_ends[person] <= static_cast<std::uint32_t>(at)) ++person;
        found.insert(person);
        at = m_ends[person];
    }
    return found;
}

}   // namespace wallchart
