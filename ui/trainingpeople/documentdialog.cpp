// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/documentdialog.h"

#include "ui/documents/documentoutput.h"
#include "ui/text/errortext.h"
#include "ui/trainingpeople/documentpreview.h"
#include "ui/trainingpeople/peoplewords.h"
#include "ui/widgets/filequestions.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QtConcurrent/QtConcurrentRun>

#include <iterator>

namespace wallchart {

namespace {

constexpr double kChoicesWidth = 280;

/// All documents as one file, each with its own page numbers.
DocumentPages layOutAll(const std::vector<PrintDocument> &documents, const DocumentPaper &paper)
{
    DocumentPages all;
    for (const PrintDocument &each : documents) {
        DocumentPages pages = layOutDocument(each, paper);
        all.size = pages.size;
        all.rightToLeft = pages.rightToLeft;
        std::move(pages.pages.begin(), pages.pages.end(), std::back_inserter(all.pages));
    }
    return all;
}

}   // namespace

DocumentDialog::DocumentDialog(Appearance &appearance, QWidget *parent)
    : QDialog(parent), m_appearance(appearance), m_heading(labelWithRole("title", this)),
      m_choices(new QVBoxLayout), m_preview(new DocumentPreview(this)),
      m_back(new QToolButton(this)), m_next(new QToolButton(this)),
      m_page(labelWithRole("caption", this)), m_said(labelWithRole("caption", this)),
      m_close(new QPushButton(this)), m_pdf(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Wallchart"));
    auto *side = new QWidget;
    m_choices->setContentsMargins(20, 16, 16, 16);
    m_choices->setSpacing(6);
    m_choices->addWidget(m_heading);
    m_heading->setWordWrap(true);
    side->setLayout(m_choices);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);   // what is in it takes the keyboard
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(appearance.px(kChoicesWidth));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(scroll);
    columns->addWidget(makePreviewSide(), 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addLayout(columns, 1);
    rows->addWidget(horizontalRule(this));
    rows->addWidget(makeFoot());
    resize(appearance.px(940), appearance.px(700));
    connect(&m_laying, &QFutureWatcherBase::finished, this, &DocumentDialog::showPages);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &DocumentDialog::finishWriting);
}

QWidget *DocumentDialog::makePreviewSide()
{
    auto *side = new QWidget(this);
    auto *turning = new QHBoxLayout;
    turning->setContentsMargins(12, 8, 12, 0);
    turning->addStretch();
    for (QToolButton *button : {m_back, m_next}) setRole(button, "flat");
    m_back->setIcon(icon("chevron-left"));
    m_next->setIcon(icon("chevron-right"));
    turning->addWidget(m_back);
    turning->addWidget(m_page);
    turning->addWidget(m_next);
    turning->addStretch();
    connect(m_back, &QToolButton::clicked, this,
            [this] { m_preview->setPage(m_preview->page() - 1); });
    connect(m_next, &QToolButton::clicked, this,
            [this] { m_preview->setPage(m_preview->page() + 1); });
    connect(m_preview, &DocumentPreview::pageChanged, this, &DocumentDialog::showPageNumber);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(turning);
    column->addWidget(m_preview, 1);
    return side;
}

QWidget *DocumentDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(20, 10, 16, 12);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    line->addWidget(m_said, 1);
    line->addWidget(m_close);
    line->addWidget(m_pdf);
    setRole(m_pdf, "primary");
    m_pdf->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_pdf, &QPushButton::clicked, this, &DocumentDialog::askForFile);
    return foot;
}

void DocumentDialog::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
}

QLabel *DocumentDialog::addChoice(QWidget *field)
{
    auto *label = labelWithRole("caption", this);
    label->setBuddy(field);
    if (auto *box = qobject_cast<QComboBox *>(field)) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_choices->addSpacing(6);
    m_choices->addWidget(label);
    m_choices->addWidget(field);
    return label;
}

void DocumentDialog::nameChoice(QLabel *label, QWidget *field, const QString &text)
{
    label->setText(text);
    field->setAccessibleName(text);
}

void DocumentDialog::refresh()
{
    if (m_laying.isRunning()) {
        m_again = true;
        return;
    }
    const DocumentPaper paper{Paper::A4, orientation()};
    m_laying.setFuture(
        QtConcurrent::run([all = documents(), paper] { return layOutAll(all, paper); }));
    m_pdf->setEnabled(false);
}

void DocumentDialog::showPages()
{
    if (m_again) {
        m_again = false;
        refresh();
        return;
    }
    if (m_laying.future().resultCount() == 0) return;
    m_preview->setPages(m_laying.future().result());
    m_pdf->setEnabled(m_preview->count() > 0 && !m_writing.isRunning());
    Q_EMIT laidOut();
}

void DocumentDialog::showPageNumber()
{
    const QLocale locale;
    const int count = m_preview->count();
    m_page->setText(count == 0
                        ? QString()
                        : tr("Page %1 of %2")
                              .arg(locale.toString(m_preview->page() + 1), locale.toString(count)));
    m_back->setEnabled(m_preview->page() > 0);
    m_next->setEnabled(m_preview->page() + 1 < count);
}

void DocumentDialog::askForFile()
{
    QFileDialog *dialog = fileToWrite(
        {.title = tr("Save as PDF"),
         .filters = {tr("PDF documents (%1)").arg(QStringLiteral("*.pdf"))},
         .suffix = QStringLiteral("pdf")},
        this);
    connect(dialog, &QFileDialog::fileSelected, this, &DocumentDialog::saveAs);
    dialog->open();
}

void DocumentDialog::saveAs(const QString &path)
{
    if (m_writing.isRunning() || m_preview->count() == 0) return;
    m_pdf->setEnabled(false);
    m_writing.setFuture(QtConcurrent::run(
        [path, pages = m_preview->pages()] { return writeDocument({path}, pages); }));
}

void DocumentDialog::finishWriting()
{
    if (m_writing.future().resultCount() == 0) return;
    const Result<WrittenPicture> written = m_writing.future().result();
    m_pdf->setEnabled(!m_laying.isRunning());
    if (!written) {
        say(errorText(written.error()), "error");
        Q_EMIT failed(written.error());
        return;
    }
    say(tr("Saved as %1, %n page(s).", nullptr, written->pages)
            .arg(inOwnDirection(QFileInfo(written->file).fileName())),
        "section");
    Q_EMIT saved(written->file);
}

void DocumentDialog::say(const QString &text, const char *role)
{
    setRole(m_said, role);
    m_said->setText(text);
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void DocumentDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QDialog::changeEvent(event);
}

void DocumentDialog::retranslate()
{
    m_close->setText(tr("Close"));
    m_pdf->setText(tr("Save PD&F…"));
    m_preview->setAccessibleName(tr("Preview of the page"));
    m_back->setAccessibleName(tr("Page before"));
    m_back->setToolTip(m_back->accessibleName());
    m_next->setAccessibleName(tr("Next page"));
    m_next->setToolTip(m_next->accessibleName());
    showPageNumber();
}

}   // namespace wallchart
