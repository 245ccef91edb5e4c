// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documentprint/documentprintpreview.h"

#include "ui/documents/documentoutput.h"
#include "ui/painting/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace wallchart {

namespace {

constexpr double kSheetMargin = 14;

}   // namespace

DocumentPrintPreview::DocumentPrintPreview(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DocumentPrintPreview::show(std::shared_ptr<const LaidOutDocument> document)
{
    m_document = std::move(document);
    setPage(m_page);
}

void DocumentPrintPreview::setPage(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pages() - 1));
    update();
    Q_EMIT pageChanged();
}

void DocumentPrintPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (hasFocus()) {
        painter.setPen(QPen(palette().highlight().color(), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    if (pages() == 0) return;
    const QRectF room = QRectF(rect()).adjusted(kSheetMargin, kSheetMargin, -kSheetMargin,
                                                -kSheetMargin);
    const QSizeF paper = m_document->pages.size;
    const double scale = std::min(room.width() / paper.width(), room.height() / paper.height());
    if (scale <= 0) return;
    const QSizeF size = paper * scale;
    const QPointF at(room.center().x() - size.width() / 2, room.center().y() - size.height() / 2);
    painter.fillRect(QRectF(at, size), printTheme().surface);
    painter.setPen(printTheme().line2);
    painter.drawRect(QRectF(at, size));
    painter.translate(at);
    painter.scale(scale, scale);
    paintDocumentPage(painter, m_document->pages, static_cast<std::size_t>(m_page));
}

void DocumentPrintPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp: return setPage(m_page - 1);
    case Qt::Key_PageDown: return setPage(m_page + 1);
    case Qt::Key_Home: return setPage(0);
    case Qt::Key_End: return setPage(pages() - 1);
    default: QWidget::keyPressEvent(event);
    }
}

}   // namespace wallchart
