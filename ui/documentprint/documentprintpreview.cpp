// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documentprint/documentprintpreview.h"

#include "ui/documents/documentoutput.h"
#include "ui/painting/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace wallchart {

namespace {

constexpr int kSheetMargin = 14;
constexpr double kLargestScale = 0.14;   ///< pixels for a unit: sheets do not grow without end

}   // namespace

DocumentPrintPreview::DocumentPrintPreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DocumentPrintPreview::show(std::shared_ptr<const LaidOutDocument> document)
{
    m_document = std::move(document);
    updateBars();
    setPage(m_page);
}

void DocumentPrintPreview::setPage(int page)
{
    const int before = std::exchange(m_page, std::clamp(page, 0, std::max(0, pages() - 1)));
    if (m_page != before) verticalScrollBar()->setValue(0);
    viewport()->update();
    Q_EMIT pageChanged();
}

double DocumentPrintPreview::scale() const
{
    if (pages() == 0) return kLargestScale;
    const double room = viewport()->width() - 2 * kSheetMargin;
    return std::min(kLargestScale, room / m_document->pages.size.width());
}

void DocumentPrintPreview::updateBars()
{
    const double sheet = pages() == 0 ? 0 : m_document->pages.size.height() * scale();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(sheet) + 2 * kSheetMargin - viewport()->height()));
}

void DocumentPrintPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void DocumentPrintPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const double factor = scale();
    if (pages() > 0 && factor > 0) {
        const QSizeF sheet = m_document->pages.size * factor;
        const QRectF paper({(viewport()->width() - sheet.width()) / 2,
                            static_cast<double>(kSheetMargin - verticalScrollBar()->value())},
                           sheet);
        painter.fillRect(paper, printTheme().surface);   // paper is white in every theme
        painter.setPen(printTheme().line2);
        painter.drawRect(paper);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(paper.topLeft());
        painter.scale(factor, factor);
        painter.setClipRect(QRectF({}, m_document->pages.size));
        painter.setLayoutDirection(Qt::LeftToRight);   // pages are mirrored already
        paintDocumentPage(painter, m_document->pages, static_cast<std::size_t>(m_page));
        painter.restore();
    }
    if (!hasFocus()) return;
    painter.setPen(QPen(palette().highlight().color(), 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void DocumentPrintPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp: return setPage(m_page - 1);
    case Qt::Key_PageDown: return setPage(m_page + 1);
    case Qt::Key_Home: return setPage(0);
    case Qt::Key_End: return setPage(pages() - 1);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

}   // namespace wallchart
