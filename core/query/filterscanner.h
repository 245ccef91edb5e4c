// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filtervalues.h"

namespace wallchart {

/// Reads the typed text from left to right in the pieces that the grammar is made of.
class FilterScanner {
public:
    explicit FilterScanner(const QString &text) : m_text(text) {}

    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] FilterSpan spanFrom(qsizetype start) const { return {start, m_at - start}; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    void skipSpace();
    /// Moves over the sign when it stands here.
    bool take(QChar sign);
    [[nodiscard]] bool sees(QChar sign) const { return !atEnd() && m_text[m_at] == sign; }
    [[nodiscard]] bool seesQuote() const;
    /// A `-` with something behind it.
    [[nodiscard]] bool seesMinus() const;

    /// The bare word that begins here, without moving: up to space, quote or bracket.
    [[nodiscard]] QStringView bareWord() const;
    /// The word `and`, `or` or `not` that stands here in any case; else empty.
    [[nodiscard]] QString keyword() const;
    void skip(qsizetype length) { m_at += length; }
    void skipToEnd() { m_at = m_text.size(); }

    /// The letters before a colon or a comparison that stand here; empty when none do.
    [[nodiscard]] QStringView fieldWord() const;
    /// `<`, `<=`, `>`, `>=`, `=` or nothing.
    QString takeComparison();
    /// Up to the next quote, which `\` takes the meaning from. False when there is none.
    [[nodiscard]] bool takeQuoted(QString &inside);
    /// A value without quotes: up to space, comma, quote or bracket.
    QString takeBareValue();

private:
    const QString &m_text;
    qsizetype m_at = 0;
};

}   // namespace wallchart
