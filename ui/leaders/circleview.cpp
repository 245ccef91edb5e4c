// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaders/circleview.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

namespace wallchart {

namespace {

/// As far from the edge as the header's words.
class CircleDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem moved = option;
        painter->fillRect(option.rect, option.state & QStyle::State_Selected
                                           ? option.palette.highlight()
                                           : option.palette.base());
        const int margin = QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
        moved.rect.adjust(8 - margin, 0, margin - 8, 0);
        QStyledItemDelegate::paint(painter, moved, index);
    }
};

constexpr std::array kCircleWidths{170, 210, 60, 80, 190, 240};
constexpr int kCircleRow = 36;

}   // namespace

CircleView::CircleView(Appearance &appearance, QWidget *parent)
    : QTableView(parent), m_appearance(appearance), m_model(new CircleModel(this))
{
    setModel(m_model);
    setItemDelegate(new CircleDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(&appearance, &Appearance::changed, this, &CircleView::fitColumns);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid()) Q_EMIT circleChosen(m_model->circle(index.row()).members);
            });
    fitColumns();
}

void CircleView::follow(std::optional<WorkerId> worker)
{
    const int shown = currentIndex().row();
    const auto holds = [&](const CircleLine &line) {
        return std::find(line.members.begin(), line.members.end(), *worker) != line.members.end();
    };
    if (!worker || (currentIndex().isValid() && holds(m_model->circle(shown)))) return;
    const int row = m_model->rowOf(*worker);
    const QSignalBlocker quiet(selectionModel());
    if (row >= 0) {
        selectRow(row);
        scrollTo(currentIndex());
    } else {
        clearSelection();
    }
    viewport()->update();
}

void CircleView::fitColumns()
{
    for (int column = 0; column < kCircleColumns; ++column)
        setColumnWidth(column, m_appearance.px(kCircleWidths[static_cast<std::size_t>(column)]));
    verticalHeader()->setDefaultSectionSize(m_appearance.px(kCircleRow));
}

}   // namespace wallchart
