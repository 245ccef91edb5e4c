// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/positionset.h"

#include <QStringList>

#include <string>

namespace wallchart {

/// Folded texts of many people, one after the other in memory, to be scanned at every key press.
class SearchText {
public:
    /// Adds the next person with their texts, which are folded here.
    void add(const QStringList &texts);
    /// Adds the next person with texts that are kept as they are.
    void addPlain(const QStringList &texts);
    /// Adds the next person with the texts that `at` has in `other`.
    void addFrom(const SearchText &other, std::size_t at);

    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    /// Who has the folded words side by side, the last perhaps only begun: `ana li` is in
    /// `maria ana lima`, `na` is not.
    [[nodiscard]] PositionSet withWords(const QString &folded) const;
    /// Who has the letters anywhere.
    [[nodiscard]] PositionSet withLetters(const QString &letters) const;

private:
    [[nodiscard]] PositionSet containing(const std::string &letters) const;

    std::string m_texts;   // UTF-8; each text begins with a space, each person ends with a line
    std::vector<std::uint32_t> m_ends;   // where each person ends in m_texts
};

}   // namespace wallchart
