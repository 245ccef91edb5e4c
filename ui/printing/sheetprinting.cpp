// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheetprinting.h"

#include "ui/printing/sheetlayout.h"

#include <QPageLayout>
#include <QTimer>

namespace wallchart {

namespace {

QPageSize pageSizeFor(Paper paper)
{
    const QSizeF upright = paperSize(paper, Orientation::Portrait);
    const QPageSize::PageSizeId id = QPageSize::id(upright, QPageSize::Point,
                                                   QPageSize::FuzzyMatch);
    return id == QPageSize::Custom ? QPageSize(upright, QPageSize::Point) : QPageSize(id);
}

}   // namespace

std::unique_ptr<QPrinter> printerFor(const ChartPrint &print)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(QStringLiteral("Wallchart"));
    printer->setCreator(QString());
    const bool landscape = print.orientation == Orientation::Landscape;
    QPageLayout layout(pageSizeFor(print.paper),
                       landscape ? QPageLayout::Landscape : QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    printer->setPageLayout(layout);
    printer->setFullPage(true);
    return printer;
}

SheetPrinting::SheetPrinting(QObject *parent) : QObject(parent), m_layout(new SheetLayout(this))
{
    connect(m_layout, &SheetLayout::laidOut, this, &SheetPrinting::begin);
}

SheetPrinting::~SheetPrinting()
{
    if (!m_printer) return;
    m_printer->abort();
    if (m_painter.isActive()) m_painter.end();
}

void SheetPrinting::start(const Campaign &campaign, const ChartPrint &print,
                          std::unique_ptr<QPrinter> printer)
{
    m_printer = std::move(printer);
    m_print = print;
    m_cancelled = false;
    Q_EMIT told(0, 0);
    m_layout->layOut(campaign, print);
}

void SheetPrinting::cancel()
{
    m_cancelled = true;
}

void SheetPrinting::begin()
{
    m_sheets = m_layout->takeSheets();
    m_shaper.clear();
    m_next = 0;
    if (!m_sheets.geometry.fits) {
        m_printer.reset();
        Q_EMIT failed(doesNotFit(m_print, m_sheets));
        return;
    }
    if (m_cancelled) return end();
    if (!m_painter.begin(m_printer.get())) {
        const QString name = m_printer->printerName();
        m_printer.reset();
        Q_EMIT failed({kPrinterRefused, {name}});
        return;
    }
    paintNext();
}

void SheetPrinting::paintNext()
{
    if (m_cancelled || m_next == m_sheets.pages()) return end();
    if (m_next > 0) m_printer->newPage();
    PaintView view;
    view.page = static_cast<std::uint32_t>(m_next);
    const QSizeF sheet = m_sheets.geometry.pages[view.page].size;
    const QSizeF paper = m_printer->paperRect(QPrinter::DevicePixel).size();
    // The user may have put another paper in: then the sheet is made to fit on it.
    view.place.scale = std::min(paper.width() / sheet.width(), paper.height() / sheet.height());
    view.device = DeviceKind::Paths;
    paintWallChart(m_painter, m_sheets.picture(), printTheme(), m_shaper, view);
    Q_EMIT told(++m_next, m_sheets.pages());
    QTimer::singleShot(0, this, &SheetPrinting::paintNext);
}

void SheetPrinting::end()
{
    if (m_cancelled) m_printer->abort();
    if (m_painter.isActive()) m_painter.end();
    const bool refused = m_printer->printerState() == QPrinter::Error;
    const QString name = m_printer->printerName();
    m_printer.reset();
    if (m_cancelled) Q_EMIT failed({kCancelled});
    else if (refused) Q_EMIT failed({kPrinterRefused, {name}});
    else
        Q_EMIT printed({.pages = m_sheets.pages(),
                        .names = m_sheets.names(),
                        .redaction = m_sheets.redaction});
}

}   // namespace wallchart
