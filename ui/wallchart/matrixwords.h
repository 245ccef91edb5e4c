// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/statusmatrix.h"

namespace wallchart {

/// What the cells of a status matrix show.
enum class MatrixFigure { People, OfRow, OfColumn, OfAll };

/// The words of a status matrix in the language of the program.
class MatrixWords {
public:
    /// Borrowed: both live as long as the words.
    MatrixWords(const Campaign &campaign, const StatusMatrix &matrix)
        : m_campaign(campaign), m_matrix(matrix)
    {
    }

    [[nodiscard]] QString rowLabel(std::size_t row) const;
    [[nodiscard]] QString columnLabel(std::size_t column) const;
    /// What stands in a cell: "4" or "25%", where the base stands its number of people; a star
    /// marks groups that are named only.
    [[nodiscard]] QString cellText(std::size_t row, std::size_t column, MatrixFigure figure) const;
    /// A cell as a sentence: "ICU, Night: 4 of 16 are 3 Undecided".
    [[nodiscard]] QString cellSentence(std::size_t row, std::size_t column,
                                       MatrixFigure figure) const;
    /// What the percentages are of, who stands beside them, and the day they are read on.
    [[nodiscard]] QString note(MatrixFigure figure) const;

private:
    [[nodiscard]] QString label(const StatusDimension &dimension, const StatusValue &value) const;
    [[nodiscard]] QString columnSentence(std::size_t row, std::size_t column) const;
    [[nodiscard]] bool isBaseOf(std::size_t row, std::size_t column, ShareOf of) const;
    [[nodiscard]] QString dayNote() const;
    [[nodiscard]] bool anyNamedOnly() const;

    const Campaign &m_campaign;
    const StatusMatrix &m_matrix;
};

/// A dimension as the menus call it: "Unit and shift", the name of a test.
[[nodiscard]] QString dimensionLabel(const Campaign &campaign, const StatusDimension &dimension);

/// What a figure is a share of; none = it counts people.
[[nodiscard]] std::optional<ShareOf> shareOf(MatrixFigure figure);

/// Those that a campaign offers, in the order of the menus; tests last, in ladder order.
[[nodiscard]] std::vector<StatusDimension> dimensionsOf(const Reading &reading);

}   // namespace wallchart
