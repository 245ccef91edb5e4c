// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documentprint/documentprintdialog.h"

#include "ui/documentprint/documentform.h"
#include "ui/documentprint/documentprintpreview.h"
#include "ui/documentprint/documentwork.h"
#include "ui/painting/shapedtext.h"
#include "ui/printing/printwords.h"
#include "ui/text/errortext.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/filequestions.h"
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
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QWidget>

namespace wallchart {

namespace {

constexpr double kFormWidth = 330;

QToolButton *turningButton(const char *iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    setRole(button, "flat");
    button->setIcon(icon(iconName));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}   // namespace

DocumentPrintDialog::DocumentPrintDialog(Workspace &workspace, Appearance &appearance,
                                         QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_appearance(appearance),
      m_work(new DocumentWork(workspace, this)), m_columns(new QHBoxLayout),
      m_preview(new DocumentPrintPreview(this)), m_previous(turningButton("chevron-left", this)),
      m_next(turningButton("chevron-right", this)), m_page(new QLabel(this)),
      m_cautions(labelWithRole("caption", this)), m_said(labelWithRole("caption", this)),
      m_progress(new QProgressBar(this)), m_cancel(new QPushButton(this)),
      m_close(new QPushButton(this)), m_pdf(new QPushButton(this))
{
    m_columns->setSpacing(0);
    m_columns->addWidget(makePreviewSide(), 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addLayout(m_columns, 1);
    rows->addWidget(horizontalRule(this));
    rows->addWidget(makeFoot());
    openAt(*this, {appearance.px(960), appearance.px(720)});
    connectAll();
    setWorking(false);
}

DocumentPrintDialog::~DocumentPrintDialog() = default;

void DocumentPrintDialog::setSide(QWidget *side)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);   // what is in it takes the keyboard
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(std::max(m_appearance.px(kFormWidth),
                                   side->minimumSizeHint().width()
                                       + scroll->verticalScrollBar()->sizeHint().width()));
    m_columns->insertWidget(0, scroll);
    m_side = side;
}

void DocumentPrintDialog::setForm(DocumentForm *form)
{
    setSide(form);
    m_form = form;
    connect(form, &DocumentForm::changed, this, &DocumentPrintDialog::refresh);
    refresh();
}

QWidget *DocumentPrintDialog::makePreviewSide()
{
    auto *bar = new QFrame(this);
    setRole(bar, "strip");
    auto *tools = new QHBoxLayout(bar);
    tools->setContentsMargins(12, 5, 12, 5);
    tools->setSpacing(4);
    for (QWidget *each : std::initializer_list<QWidget *>{m_previous, m_page, m_next})
        tools->addWidget(each);
    tools->addStretch();
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_preview, 1);
    return side;
}

QWidget *DocumentPrintDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(4);
    for (QLabel *label : {m_cautions, m_said}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_said->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_pdf);
    column->addSpacing(6);
    column->addLayout(buttons);
    setRole(m_pdf, "primary");
    m_pdf->setDefault(true);
    return foot;
}

void DocumentPrintDialog::connectAll()
{
    connect(&m_workspace, &Workspace::changed, this, &DocumentPrintDialog::refresh);
    connect(m_work, &DocumentWork::laidOut, this, &DocumentPrintDialog::showSheets);
    connect(m_work, &DocumentWork::told, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, static_cast<int>(total));
        m_progress->setValue(static_cast<int>(done));
    });
    connect(m_work, &DocumentWork::failed, this, [this](const Error &error) {
        setWorking(false);
        say(Said::Failed, errorText(error));
    });
    connect(m_work, &DocumentWork::written, this,
            [this](const QString &file, int sheets, int number) {
                setWorking(false);
                const bool isRegistered = m_work->document()->isRegistered();
                say(Said::Done, isRegistered ? savedText(QFileInfo(file).fileName(), sheets, number)
                                             : tr("Saved as %1, %Ln page(s).", nullptr, sheets)
                                                   .arg(isolated(QFileInfo(file).fileName())));
                if (isRegistered) Q_EMIT documentPrinted(number);
                Q_EMIT saved(file);
            });
    connect(m_preview, &DocumentPrintPreview::pageChanged, this, &DocumentPrintDialog::followPage);
    connect(m_previous, &QToolButton::clicked, this,
            [this] { m_preview->setPage(m_preview->page() - 1); });
    connect(m_next, &QToolButton::clicked, this,
            [this] { m_preview->setPage(m_preview->page() + 1); });
    connect(m_cancel, &QPushButton::clicked, m_work, &DocumentWork::cancel);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_pdf, &QPushButton::clicked, this, &DocumentPrintDialog::askForFile);
}

void DocumentPrintDialog::refresh()
{
    m_work->layOut(maker());
    setWorking(m_work->isWriting());
}

bool DocumentPrintDialog::isBusy() const
{
    return m_work->isLayingOut() || m_work->isWriting();
}

bool DocumentPrintDialog::mayLeave() const
{
    return !m_workspace.isReadOnly() || !m_work->document() || !m_work->document()->isRegistered();
}

void DocumentPrintDialog::showSheets()
{
    m_preview->show(m_work->document());
    m_cautions->setText(cautions(m_work->document()->print).join(u'\n'));
    m_cautions->setVisible(!m_cautions->text().isEmpty());
    if (!mayLeave())
        say(Said::Failed, tr("The file can only be read here, so the print register takes no line. "
                             "Nothing leaves the program without one."));
    setWorking(m_work->isWriting());
}

void DocumentPrintDialog::followPage()
{
    const QLocale locale;
    const int pages = m_preview->pages();
    const int page = m_preview->page() + 1;
    m_page->setText(pages == 0
                        ? QString()
                        : tr("Sheet %1 of %2").arg(locale.toString(page), locale.toString(pages)));
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < pages);
    m_preview->setAccessibleDescription(m_page->text());
}

void DocumentPrintDialog::askForFile()
{
    QFileDialog *dialog = fileToWrite(
        {.filters = {tr("PDF documents (*.pdf)")}, .suffix = QStringLiteral("pdf")}, this);
    connect(dialog, &QFileDialog::fileSelected, this, &DocumentPrintDialog::saveAs);
    dialog->open();
}

void DocumentPrintDialog::saveAs(const QString &path)
{
    setWorking(true);
    m_work->write(path);
}

void DocumentPrintDialog::say(Said said, const QString &text)
{
    setRole(m_said, said == Said::Failed ? "error" : "section");
    m_said->setText(text);
    m_said->show();
    m_said->setAccessibleName(text);
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void DocumentPrintDialog::setWorking(bool working)
{
    m_progress->setVisible(working);
    m_cancel->setVisible(working);
    if (m_side) m_side->setEnabled(!working);
    m_pdf->setEnabled(!working && !m_work->isLayingOut() && m_preview->pages() > 0 && mayLeave());
    m_close->setEnabled(!working);
    if (working) m_said->hide();
}

void DocumentPrintDialog::done(int result)
{
    if (m_work->isWriting()) return;   // Cancel comes first
    QDialog::done(result);
}

void DocumentPrintDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_side && m_side->focusProxy()) m_side->setFocus();   // its first field
}

void DocumentPrintDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QDialog::changeEvent(event);
}

void DocumentPrintDialog::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_previous, tr("Previous sheet"));
    name(m_next, tr("Next sheet"));
    m_cancel->setText(tr("&Cancel"));
    m_close->setText(tr("Close"));
    m_pdf->setText(tr("Save PD&F…"));
    m_progress->setAccessibleName(tr("Writing the file"));
    m_preview->setAccessibleName(tr("Preview of the sheet"));
    if (m_form) m_form->retranslate();
    followPage();
}

}   // namespace wallchart
