// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallchart/matrixdelegate.h"

#include "ui/painting/shapedtext.h"

#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr int kCellGap = 2;
constexpr double kCellRadius = 4;
constexpr int kFocusWidth = 2;

}   // namespace

MatrixDelegate::MatrixDelegate(const MatrixModel &model, Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_appearance(appearance)
{
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    paintNumber(*painter, option, index);
    painter->restore();
}

void MatrixDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const bool selected = option.state & QStyle::State_Selected;
    painter.fillRect(option.rect, selected                 ? theme.sel
                                  : m_model.isTotal(index) ? theme.window
                                                           : theme.surface);
    const QRectF field = QRectF(option.rect).adjusted(kCellGap, kCellGap, -kCellGap, -kCellGap);
    if (const auto share = m_model.heatAt(index)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.heatOf(*share).fill);
        painter.drawRoundedRect(field, kCellRadius, kCellRadius);
    }
    if (!(option.state & QStyle::State_HasFocus)) return;
    const double inside = kFocusWidth / 2.0;
    painter.setPen(QPen(theme.focus, kFocusWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inside, inside, -inside, -inside),
                            kCellRadius, kCellRadius);
}

void MatrixDelegate::paintNumber(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const auto share = m_model.heatAt(index);
    const MatrixCell &cell = m_model.cellAt(index);
    QFont font = option.font;
    if (m_model.isTotal(index)) font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const bool quiet = cell.people == 0 || !cell.counted;
    painter.setPen(share ? theme.heatOf(*share).text : quiet ? theme.muted : theme.text);
    painter.drawText(option.rect, Qt::AlignCenter,
                     isolated(index.data(Qt::DisplayRole).toString()));
}

}   // namespace wallchart
