// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/structuretests/laddermodel.h"
#include "ui/widgets/appearance.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace wallchart {

/// Paints a rung as a card: how many took part, of everyone, how far to the goal; the ground it
/// stands on rises with what the test asks. Tests that have not closed have a dashed edge.
class RungDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    RungDelegate(const LadderModel &model, Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// The width of a card, and whether there is no room for the ask beneath.
    void setShape(int width, bool low);
    [[nodiscard]] int height(const QFont &font) const;

private:
    struct Card;
    [[nodiscard]] int rise(int row) const;
    [[nodiscard]] int steepness() const;
    void paintFrame(const Card &card, const QStyleOptionViewItem &option) const;
    void paintHead(const Card &card, QRect line) const;
    void paintNumber(const Card &card, QRect line) const;
    void paintBar(const Card &card, const QRect &bar) const;
    void paintStanding(const Card &card, QRect line) const;

    const LadderModel &m_model;
    Appearance &m_appearance;
    int m_width = 200;
    bool m_low = false;
};

/// The ladder of tests, one beside the other; the current one is what the page shows.
class LadderView final : public QListView {
    Q_OBJECT

public:
    LadderView(LadderModel &model, Appearance &appearance, QWidget *parent = nullptr);

    /// Without the asks beneath: in a low window.
    void setLow(bool low);

Q_SIGNALS:
    void testChosen(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fit();

    LadderModel &m_model;
    Appearance &m_appearance;
    RungDelegate *m_delegate;
    bool m_low = false;
};

}   // namespace wallchart
