// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/documentpreview.h"

#include "ui/documents/documentoutput.h"
#include "ui/painting/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace wallchart {

namespace {

constexpr int kAround = 16;
constexpr double kLargest = 0.14;   ///< pixels for a unit: pages do not grow without end

}   // namespace

DocumentPreview::DocumentPreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void DocumentPreview::setPages(DocumentPages pages)
{
    m_pages = std::move(pages);
    m_page = std::clamp(m_page, 0, std::max(0, count() - 1));
    updateBars();
    viewport()->update();
    Q_EMIT pageChanged();
}

void DocumentPreview::setPage(int page)
{
    const int wanted = std::clamp(page, 0, std::max(0, count() - 1));
    if (wanted == m_page) return;
    m_page = wanted;
    verticalScrollBar()->setValue(0);
    viewport()->update();
    Q_EMIT pageChanged();
}

double DocumentPreview::scale() const
{
    if (m_pages.size.isEmpty()) return kLargest;
    return std::min(kLargest, (viewport()->width() - 2 * kAround) / m_pages.size.width());
}

void DocumentPreview::updateBars()
{
    const int height = static_cast<int>(m_pages.size.height() * scale()) + 2 * kAround;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

void DocumentPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void DocumentPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().window());
    if (count() == 0) return;
    const double factor = scale();
    const QSizeF sheet = m_pages.size * factor;
    const double left = (viewport()->width() - sheet.width()) / 2;
    const QRectF paper(QPointF(left, kAround - verticalScrollBar()->value()), sheet);
    painter.fillRect(paper, Qt::white);   // paper is white in every theme
    painter.setPen(printTheme().line2);
    painter.drawRect(paper);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(paper.topLeft());
    painter.scale(factor, factor);
    painter.setClipRect(QRectF({}, m_pages.size));
    painter.setLayoutDirection(Qt::LeftToRight);   // pages are mirrored already
    paintDocumentPage(painter, m_pages, static_cast<std::size_t>(m_page));
}

void DocumentPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp: setPage(m_page - 1); return;
    case Qt::Key_PageDown: setPage(m_page + 1); return;
    case Qt::Key_Home: setPage(0); return;
    case Qt::Key_End: setPage(count() - 1); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

}   // namespace wallchart
