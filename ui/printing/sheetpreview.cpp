// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheetpreview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace wallchart {

namespace {

constexpr double kPreviewMargin = 16;
constexpr double kZoomStep = 1.25;

}   // namespace

SheetPreview::SheetPreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 240);
}

QSizeF SheetPreview::paperPoints() const
{
    const auto &pages = m_sheets.geometry.pages;
    return pages.empty() ? QSizeF() : pages[static_cast<std::size_t>(m_page)].size;
}

void SheetPreview::setSheets(SheetChart sheets)
{
    m_sheets = std::move(sheets);
    m_shaper.clear();
    m_page = std::clamp(m_page, 0, std::max(0, m_sheets.pages() - 1));
    updateBars();
    Q_EMIT pageChanged();
    Q_EMIT zoomChanged();
}

void SheetPreview::setPage(int page)
{
    const int next = std::clamp(page, 0, std::max(0, m_sheets.pages() - 1));
    if (next == m_page) return;
    m_page = next;
    updateBars();
    Q_EMIT pageChanged();
}

void SheetPreview::setGreyscale(bool grey)
{
    m_grey = grey;
    viewport()->update();
}

double SheetPreview::zoom() const
{
    if (m_zoom) return *m_zoom;
    const QSizeF paper = paperPoints();
    if (paper.isEmpty()) return 1;
    const QSizeF room = QSizeF(maximumViewportSize())
                        - QSizeF(2 * kPreviewMargin, 2 * kPreviewMargin);
    return std::clamp(std::min(room.width() / paper.width(), room.height() / paper.height()),
                      kSmallestPreview, kLargestPreview);
}

void SheetPreview::fitWindow()
{
    m_zoom.reset();
    updateBars();
    Q_EMIT zoomChanged();
}

void SheetPreview::zoomBy(double factor)
{
    const double before = zoom();
    const QPointF centre = QRectF(viewport()->rect()).center() - sheetRect().topLeft();
    m_zoom = std::clamp(before * factor, kSmallestPreview, kLargestPreview);
    updateBars();
    const QPointF moved = centre * (*m_zoom / before - 1);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(moved.y()));
    Q_EMIT zoomChanged();
}

void SheetPreview::updateBars()
{
    const QSize whole =
        (paperPoints() * zoom() + QSizeF(2 * kPreviewMargin, 2 * kPreviewMargin)).toSize();
    const QSize room = m_zoom ? viewport()->size() : maximumViewportSize();
    horizontalScrollBar()->setRange(0, m_zoom ? std::max(0, whole.width() - room.width()) : 0);
    verticalScrollBar()->setRange(0, m_zoom ? std::max(0, whole.height() - room.height()) : 0);
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setSingleStep(40);
    viewport()->update();
}

QRectF SheetPreview::sheetRect() const
{
    const QSizeF size = paperPoints() * zoom();
    const QSizeF room = viewport()->size();
    const double x = std::max(kPreviewMargin, (room.width() - size.width()) / 2);
    const double y = std::max(kPreviewMargin, (room.height() - size.height()) / 2);
    // The bar of a right-to-left window counts from the other end.
    const QScrollBar *across = horizontalScrollBar();
    const int scrolled = layoutDirection() == Qt::RightToLeft ? across->maximum() - across->value()
                                                              : across->value();
    return {QPointF(std::floor(x - scrolled), std::floor(y - verticalScrollBar()->value())), size};
}

void SheetPreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Midlight));
    if (m_sheets.geometry.pages.empty()) return;
    const QRectF sheet = sheetRect();
    const Theme theme = m_grey ? greyscale(printTheme()) : printTheme();
    painter.fillRect(sheet, theme.surface);
    painter.setClipRect(sheet.toAlignedRect().intersected(event->rect()));
    PaintView view;
    view.page = static_cast<std::uint32_t>(m_page);
    view.place = {zoom(), sheet.topLeft()};
    paintWallChart(painter, m_sheets.picture(), theme, m_shaper, view);
    painter.setClipping(false);
    if (!hasFocus()) return;
    painter.setPen(QPen(palette().color(QPalette::Link), 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void SheetPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
    Q_EMIT zoomChanged();
}

void SheetPreview::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomBy(std::pow(kZoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void SheetPreview::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_PageDown: return setPage(m_page + 1);
    case Qt::Key_PageUp: return setPage(m_page - 1);
    case Qt::Key_Home: return setPage(0);
    case Qt::Key_End: return setPage(m_sheets.pages() - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (control) return zoomBy(kZoomStep);
        break;
    case Qt::Key_Minus:
        if (control) return zoomBy(1 / kZoomStep);
        break;
    case Qt::Key_0:
        if (control) return fitWindow();
        break;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

}   // namespace wallchart
