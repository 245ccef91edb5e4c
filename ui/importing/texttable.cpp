// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/texttable.h"

#include "ui/widgets/appearance.h"

#include <QHeaderView>
#include <QTableView>

namespace wallchart {

void TextTable::setColumns(const QStringList &headers)
{
    beginResetModel();
    m_headers = headers;
    endResetModel();
}

void TextTable::setRows(int count, Text text)
{
    beginResetModel();
    m_rows = count;
    m_text = std::move(text);
    endResetModel();
}

int TextTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int TextTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant TextTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_text) return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_text(index.row(), index.column());
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::DisplayRole) return m_headers.value(section);
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

QTableView *tableView(const Appearance &appearance, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(appearance.px(27));
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultSectionSize(appearance.px(180));
    return view;
}

}   // namespace wallchart
