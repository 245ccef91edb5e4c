// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/leaders/leadermodel.h"
#include "ui/painting/leveltones.h"
#include "ui/widgets/appearance.h"
#include "ui/workers/workermarks.h"

#include <QStyledItemDelegate>

namespace wallchart {

/// Paints the leaders: name with star and cell, stances as squares, shares and numbers as bars.
class LeaderDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    LeaderDelegate(const LeaderModel &model, Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    struct Spot;
    void paintLeader(const Spot &spot, const RankedLeader &row) const;
    void paintStance(const Spot &spot, const RankedLeader &row) const;
    void paintFollowers(const Spot &spot, const RankedLeader &row) const;
    void paintSquare(const Spot &spot, const QRect &square, std::optional<int> level,
                     const LevelTones &tones) const;
    void paintDelivered(const Spot &spot, const RankedLeader &row) const;
    void paintNext(const Spot &spot, const RankedLeader &row) const;
    void paintScore(const Spot &spot, double score, const std::vector<ScorePart> &parts) const;
    void write(const Spot &spot, const QRect &rect, const QString &text, const QFont &font,
               const QColor &color, Qt::Alignment side) const;

    const LeaderModel &m_model;
    Appearance &m_appearance;
    mutable WorkerMarks m_marks;
};

/// A number made of parts: each a step of the same ink, `most` is the whole length.
void paintScoreBar(QPainter &painter, const QRect &rect, const std::vector<ScorePart> &parts,
                   const Theme &theme, Qt::LayoutDirection direction);

}   // namespace wallchart
