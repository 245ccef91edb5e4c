// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/workmatrixmodel.h"
#include "ui/review/workmatrixview.h"

class QLabel;

namespace wallchart {

class StateChip;

/// The matrix with what it counts above it, and what its chips mean beneath.
class MatrixSide final : public QWidget {
    Q_OBJECT

public:
    MatrixSide(Appearance &appearance, QWidget *parent = nullptr);

    void showBoard(const ReviewBoard &board);
    void retranslate(const ReviewBoard &board);
    [[nodiscard]] WorkMatrixModel &model() { return *m_model; }
    [[nodiscard]] WorkMatrixView &table() { return *m_table; }
    /// "5 to review, 4 returned".
    [[nodiscard]] static QString countsText(const ReviewBoard &board);

private:
    void layOut();

    Appearance &m_appearance;
    WorkMatrixModel *m_model;
    WorkMatrixView *m_table;
    QLabel *m_people;
    QLabel *m_week;
    QLabel *m_counts;
    QLabel *m_blank;
};

}   // namespace wallchart
