// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overviewwords.h"

#include <QFrame>

class QLabel;
class QLayout;
class QPushButton;

namespace wallchart {

class ClippedText;
class TileRow;

/// Who acted, who says yes: the big number is what people did in the last closed test, what they
/// say stands beneath it, goals are marked only on what they did.
class ActedPanel final : public QFrame {
    Q_OBJECT

public:
    explicit ActedPanel(Appearance &appearance, QWidget *parent = nullptr);

    void show(const OverviewWords &words);
    void retranslate();

    [[nodiscard]] const NumberTile &acted() const { return *m_acted; }
    [[nodiscard]] SegmentBar &actedBar() { return *m_actedBar; }
    [[nodiscard]] SegmentBar &stanceBar() { return *m_stanceBar; }
    [[nodiscard]] const TileRow &tiles() const { return *m_tiles; }
    /// Gives the keyboard to what people did.
    void focusMain();

Q_SIGNALS:
    void opened(const wallchart::FigureTarget &target);

private:
    void layOut();
    [[nodiscard]] QPushButton *addSentence(QLayout *line);
    void show(QPushButton &button, const SpokenNumber &sentence);

    QLabel *m_title;
    ClippedText *m_day;
    ClippedText *m_everyone;
    NumberTile *m_acted;
    QLabel *m_noTest;
    QPushButton *m_plan;
    QPushButton *m_sayYes = nullptr;
    QPushButton *m_sayYesActed = nullptr;
    QLabel *m_actedCaption;
    SegmentBar *m_actedBar;
    QLabel *m_stanceCaption;
    SegmentBar *m_stanceBar;
    TileRow *m_tiles;
};

}   // namespace wallchart
