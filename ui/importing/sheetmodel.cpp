// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/sheetmodel.h"

#include "ui/text/errortext.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>

namespace wallchart {

namespace {

constexpr int kRowsSearchedForWidth = 1000;
constexpr int kLongestShown = 300;

}   // namespace

void SheetModel::setSheet(std::shared_ptr<const Sheet> sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_reasons.clear();
    m_columns = 0;
    if (m_sheet) {
        for (const Problem &note : m_sheet->notes) m_reasons[note.line] = problemText(note);
        for (int row = 0; row < std::min(m_sheet->rowCount(), kRowsSearchedForWidth); ++row)
            m_columns = std::max(m_columns, m_sheet->width(row));
    }
    endResetModel();
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_sheet ? 0 : m_sheet->rowCount();
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

bool SheetModel::isTaken(int row) const
{
    const std::vector<int> &body = m_sheet->shape.body;
    return std::binary_search(body.begin(), body.end(), row);
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_sheet) return {};
    const bool isHeader = index.row() == m_sheet->shape.header;
    switch (role) {
    case Qt::DisplayRole:
        return m_sheet->cell(index.row(), index.column()).left(kLongestShown).simplified();
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setBold(isHeader);
        return font;
    }
    case Qt::ForegroundRole:
        if (isHeader || isTaken(index.row())) return {};
        return QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text);
    case Qt::ToolTipRole: {
        const auto reason = m_reasons.find(m_sheet->line(index.row()));
        return reason == m_reasons.end() ? QVariant() : QVariant(reason->second);
    }
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || !m_sheet) return {};
    if (orientation == Qt::Horizontal) return QLocale().toString(section + 1);
    return QLocale().toString(m_sheet->line(section));
}

}   // namespace wallchart
