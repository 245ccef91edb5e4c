// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printdialog.h"

#include "core/editing/intents/structureintents.h"
#include "ui/printing/chartwriting.h"
#include "ui/printing/previewbar.h"
#include "ui/printing/printform.h"
#include "ui/printing/printwords.h"
#include "ui/printing/sheetlayout.h"
#include "ui/printing/sheetpreview.h"
#include "ui/printing/sheetprinting.h"
#include "ui/text/errortext.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/filequestions.h"
#include "ui/widgets/headerlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrolledform.h"
#include "ui/workspace/workspace.h"

#include <QAccessible>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTime>
#include <QWidget>

namespace wallchart {

PrintDialog::PrintDialog(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_appearance(appearance),
      m_form(new PrintForm(workspace.campaign(), workspace.today(), appearance, this)),
      m_preview(new SheetPreview(this)), m_bar(new PreviewBar(*m_preview, this)),
      m_layout(new SheetLayout(this)), m_writing(new ChartWriting(workspace, this)),
      m_printing(new SheetPrinting(this)), m_leaving(labelWithRole("section", this)),
      m_caution(labelWithRole("caption", this)), m_said(labelWithRole("caption", this)),
      m_progress(new QProgressBar(this)), m_cancel(new QPushButton(this)),
      m_close(new QPushButton(this)), m_png(new QPushButton(this)), m_svg(new QPushButton(this)),
      m_print(new QPushButton(this)), m_pdf(new QPushButton(this))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(makeFormSide());
    columns->addWidget(makePreviewSide(), 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addLayout(columns, 1);
    rows->addWidget(horizontalRule(this));
    rows->addWidget(makeFoot());
    openAt(*this, {appearance.px(1180), appearance.px(780)});
    connectAll();
    retranslate();
    setWorking(false);
    layOut();
}

PrintDialog::~PrintDialog() = default;

QWidget *PrintDialog::makeFormSide()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);   // what is in it takes the keyboard
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Before they are shown, boxes to tick do not know yet how large their signs are.
    for (QWidget *each : m_form->findChildren<QWidget *>()) each->ensurePolished();
    scroll->setFixedWidth(
        std::max(m_appearance.px(364), m_form->minimumSizeHint().width()
                                           + scroll->verticalScrollBar()->sizeHint().width()));
    return scroll;
}

QWidget *PrintDialog::makePreviewSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_preview, 1);
    return side;
}

QWidget *PrintDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(4);
    for (QLabel *label : {m_leaving, m_caution, m_said}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_said->hide();
    auto *buttons = new HeaderLayout;
    buttons->setSpacing(6);
    for (QWidget *each : std::initializer_list<QWidget *>{m_progress, m_cancel})
        buttons->add(each, HeaderLayout::Side::Start);
    for (QPushButton *button : {m_close, m_png, m_svg, m_print, m_pdf})
        buttons->add(button, HeaderLayout::Side::End);
    column->addSpacing(6);
    column->addLayout(buttons);
    setRole(m_pdf, "primary");
    m_pdf->setDefault(true);
    m_print->setIcon(icon("printer"));
    return foot;
}

void PrintDialog::connectAll()
{
    connect(m_form, &PrintForm::changed, this, &PrintDialog::layOut);
    connect(&m_workspace, &Workspace::changed, this, &PrintDialog::layOut);
    connect(m_layout, &SheetLayout::started, this, [this] { m_bar->setBusy(true); });
    connect(m_layout, &SheetLayout::laidOut, this, &PrintDialog::showSheets);
    connect(m_writing, &ChartWriting::told, this, &PrintDialog::showProgress);
    connect(m_printing, &SheetPrinting::told, this, &PrintDialog::showProgress);
    const auto fail = [this](const Error &error) {
        setWorking(false);
        say(Said::Failed, errorText(error));
    };
    connect(m_writing, &ChartWriting::failed, this, fail);
    connect(m_printing, &SheetPrinting::failed, this, fail);
    connect(m_printing, &SheetPrinting::printed, this, &PrintDialog::finishPrinting);
    connect(
        m_writing, &ChartWriting::written, this, [this](const PrintedChart &printed, int number) {
            setWorking(false);
            say(Said::Done, savedText(QFileInfo(printed.file).fileName(), printed.pages, number));
            Q_EMIT chartPrinted(number);
        });
    connect(m_cancel, &QPushButton::clicked, m_writing, &ChartWriting::cancel);
    connect(m_cancel, &QPushButton::clicked, m_printing, &SheetPrinting::cancel);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_pdf, &QPushButton::clicked, this,
            [this] { askForFile(QStringLiteral("pdf"), tr("PDF documents (*.pdf)")); });
    connect(m_svg, &QPushButton::clicked, this,
            [this] { askForFile(QStringLiteral("svg"), tr("SVG pictures (*.svg)")); });
    connect(m_png, &QPushButton::clicked, this,
            [this] { askForFile(QStringLiteral("png"), tr("PNG pictures (*.png)")); });
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::askForPrinter);
}

ChartPrint PrintDialog::wanted() const
{
    return printOf(m_form->choices(), nextPrintNumber(m_workspace.campaign()),
                   QDateTime(m_workspace.today(), QTime::currentTime()));
}

void PrintDialog::layOut()
{
    m_layout->layOut(m_workspace.campaign(), wanted());
}

void PrintDialog::showSheets()
{
    m_bar->setBusy(false);
    m_preview->setSheets(m_layout->takeSheets());
    describe();
    setWorking(m_writing->isRunning() || m_printing->isRunning());
}

void PrintDialog::describe()
{
    const SheetChart &sheets = m_preview->sheets();
    m_leaving->setText(leavingText(sheets.names(), sheets.redaction));
    m_caution->setText(cautionText(sheets.chart.assessmentsHidden, m_form->choices().destroyBy));
    if (!sheets.geometry.fits) say(Said::Failed, errorText(doesNotFit(wanted(), sheets)));
    else if (m_workspace.isReadOnly())
        say(Said::Failed, tr("The file can only be read here, so the print register takes no line. "
                             "Nothing leaves the program without one."));
    else m_said->hide();
}

void PrintDialog::askForFile(const QString &suffix, const QString &filter)
{
    QFileDialog *dialog = fileToWrite({.filters = {filter}, .suffix = suffix}, this);
    connect(dialog, &QFileDialog::fileSelected, this, &PrintDialog::saveAs);
    dialog->open();
}

void PrintDialog::saveAs(const QString &path)
{
    m_current = wanted();
    m_current.output = path;
    setWorking(true);
    m_writing->start(m_current);
}

void PrintDialog::askForPrinter()
{
    auto printer = std::make_shared<std::unique_ptr<QPrinter>>(printerFor(wanted()));
    auto *dialog = new QPrintDialog(printer->get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile);
    // The dialog keeps the printer alive until it has closed itself.
    connect(dialog, &QDialog::accepted, this, [this, printer] { printOn(std::move(*printer)); });
    dialog->open();
}

void PrintDialog::printOn(std::unique_ptr<QPrinter> printer)
{
    m_current = wanted();
    setWorking(true);
    m_printing->start(m_workspace.campaign(), m_current, std::move(printer));
}

void PrintDialog::finishPrinting(const PrintedChart &printed)
{
    const Result<void> registered = registerPrinted(m_workspace, m_current, printed);
    setWorking(false);
    if (!registered) {
        say(Said::Failed, errorText(registered.error()));
        return;
    }
    say(Said::Done, printedText(printed.pages, m_current.number));
    Q_EMIT chartPrinted(m_current.number);
}

void PrintDialog::say(Said said, const QString &text)
{
    setRole(m_said, said == Said::Failed ? "error" : "section");
    m_said->setText(text);
    m_said->show();
    m_said->setAccessibleName(text);
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PrintDialog::showProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
}

void PrintDialog::setWorking(bool working)
{
    m_progress->setVisible(working);
    m_cancel->setVisible(working);
    m_form->setEnabled(!working);
    const bool canPrint = !working && m_preview->sheets().geometry.fits
                          && m_preview->sheets().pages() > 0 && !m_workspace.isReadOnly();
    for (QPushButton *button : {m_png, m_svg, m_print, m_pdf}) button->setEnabled(canPrint);
    m_close->setEnabled(!working);
    if (working) m_said->hide();
}

void PrintDialog::done(int result)
{
    if (m_writing->isRunning() || m_printing->isRunning()) return;   // Cancel comes first
    QDialog::done(result);
}

void PrintDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_form->setFocus();
}

void PrintDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        layOut();
    }
    QDialog::changeEvent(event);
}

void PrintDialog::retranslate()
{
    setWindowTitle(tr("Print or export the wall chart"));
    m_cancel->setText(tr("&Cancel"));
    m_close->setText(tr("Close"));
    m_png->setText(tr("Save P&NG…"));
    m_svg->setText(tr("Save S&VG…"));
    m_print->setText(tr("&Print…"));
    m_pdf->setText(tr("Save PD&F…"));
    m_progress->setAccessibleName(tr("Printing"));
    m_preview->setAccessibleName(tr("Preview of the sheet"));
}

}   // namespace wallchart
