// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/structureview.h"

#include "ui/structure/structuredelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace wallchart {

namespace {

constexpr double kGridRowHeight = 30;
constexpr double kGridNameWidth = 220;
constexpr double kGridCellWidth = 150;

}   // namespace

StructureView::StructureView(StructureModel &model, Appearance &appearance, QWidget *parent)
    : QTableView(parent), m_model(model), m_appearance(appearance)
{
    setModel(&model);
    setItemDelegate(new StructureDelegate(model, appearance, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&model, &QAbstractItemModel::modelReset, this, &StructureView::applySizes);
    connect(&appearance, &Appearance::changed, this, &StructureView::applySizes);
    applySizes();
}

void StructureView::applySizes()
{
    verticalHeader()->setDefaultSectionSize(
        std::max(m_appearance.px(kGridRowHeight), fontMetrics().height() + m_appearance.px(10)));
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnWidth(column, m_appearance.px(column == 0 ? kGridNameWidth : kGridCellWidth));
}

std::optional<UnitId> StructureView::currentUnit() const
{
    return currentIndex().isValid() ? m_model.line(currentIndex()).unit : std::nullopt;
}

std::optional<ShiftId> StructureView::currentShift() const
{
    const ShiftColumn *column = currentIndex().isValid() ? m_model.column(currentIndex()) : nullptr;
    return column ? column->shift : std::nullopt;
}

void StructureView::goTo(const QModelIndex &index)
{
    if (!index.isValid()) return;
    setCurrentIndex(index);
    scrollTo(index);
}

void StructureView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Delete && currentIndex().isValid())
        Q_EMIT clearWanted(currentIndex());
    else if (enter && currentIndex().isValid() && state() != EditingState) edit(currentIndex());
    else QTableView::keyPressEvent(event);
}

}   // namespace wallchart
