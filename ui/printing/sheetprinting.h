// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chartprint/wallchartprint.h"
#include "ui/painting/shapedtext.h"

#include <QPainter>
#include <QPrinter>

#include <memory>

namespace wallchart {

class SheetLayout;

/// The printer refused. Arg: its name.
inline constexpr ErrorCode kPrinterRefused{"printer-refused", ErrorKind::Failed};

/// A printer set up for the paper of a print; the job is called "Wallchart" and nothing else.
[[nodiscard]] std::unique_ptr<QPrinter> printerFor(const ChartPrint &print);

/// Sends sheets to a printer, one at each turn of the event loop, so that the window stays alive
/// and can stop it.
class SheetPrinting final : public QObject {
    Q_OBJECT

public:
    explicit SheetPrinting(QObject *parent = nullptr);
    ~SheetPrinting() override;

    /// Lays out and prints. Nothing else must be printed meanwhile.
    void start(const Campaign &campaign, const ChartPrint &print,
               std::unique_ptr<QPrinter> printer);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_printer != nullptr; }

Q_SIGNALS:
    void told(qint64 done, qint64 total);
    void printed(const wallchart::PrintedChart &printed);
    void failed(const wallchart::Error &error);

private:
    void begin();
    void paintNext();
    void end();

    SheetLayout *m_layout;
    ChartPrint m_print;
    std::unique_ptr<QPrinter> m_printer;
    QPainter m_painter;   ///< ends before the printer goes
    SheetChart m_sheets;
    TextShaper m_shaper;
    int m_next = 0;
    bool m_cancelled = false;
};

}   // namespace wallchart
