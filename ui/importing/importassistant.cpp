// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importassistant.h"

#include "core/editing/intents/testintents.h"
#include "ui/importing/changesstep.h"
#include "ui/importing/columnsstep.h"
#include "ui/importing/donestep.h"
#include "ui/importing/duplicatesstep.h"
#include "ui/importing/importfoot.h"
#include "ui/importing/importrun.h"
#include "ui/importing/readingstep.h"
#include "ui/importing/sourcestep.h"
#include "ui/text/errortext.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/filequestions.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrolledform.h"
#include "ui/workspace/workspace.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <QWidget>

namespace wallchart {

namespace {

/// Keeps the names of steps in line, with and without a tick before them.
QPixmap emptyPicture(QSize size)
{
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    return picture;
}

}   // namespace

ImportAssistant::ImportAssistant(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_appearance(appearance),
      m_run(new ImportRun(workspace, this)), m_steps(new QListWidget(this)),
      m_title(labelWithRole("title", this)), m_pages(new QStackedWidget(this)),
      m_failure(labelWithRole("error", this)), m_foot(new ImportFoot(*m_run, appearance, this))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(makeStepSide());
    columns->addWidget(makeContent(), 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addLayout(columns, 1);
    rows->addWidget(horizontalRule(this));
    rows->addWidget(m_foot);
    openAt(*this, {appearance.px(1020), appearance.px(700)});
    setAcceptDrops(true);
    addPages();
    connectAll();
    // As every edit does: what a test's base is must not depend on whom an import adds later.
    if (!workspace.isReadOnly())
        workspace.perform(closeDueTests(workspace.campaign(), workspace.today(), workspace.ids()));
    retranslate();
    show(ImportStep::Source);
}

ImportAssistant::~ImportAssistant() = default;

QWidget *ImportAssistant::makeStepSide()
{
    m_steps->setFixedWidth(m_appearance.px(160));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setIconSize(QSize(m_appearance.px(16), m_appearance.px(16)));
    m_steps->setSpacing(m_appearance.px(2));
    for (int i = 0; i < kImportSteps; ++i) m_steps->addItem(QString());
    return m_steps;
}

QWidget *ImportAssistant::makeContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(m_appearance.px(20), m_appearance.px(16), m_appearance.px(20),
                               m_appearance.px(14));
    column->setSpacing(m_appearance.px(10));
    column->addWidget(m_title);
    column->addWidget(m_failure);
    auto *area = new QScrollArea(content);   // large text on a small screen
    area->setWidget(m_pages);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    for (QWidget *each : std::initializer_list<QWidget *>{area->viewport(), m_pages})
        each->setAutoFillBackground(false);
    column->addWidget(area, 1);
    m_failure->setWordWrap(true);
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->hide();
    return content;
}

void ImportAssistant::addPages()
{
    auto *source = new SourceStep(*m_run, m_appearance, this);
    m_done = new DoneStep(*m_run, m_appearance, this);
    m_pages->addWidget(source);
    m_pages->addWidget(new ReadingStep(*m_run, m_appearance, this));
    m_pages->addWidget(new ColumnsStep(*m_run, m_workspace, m_appearance, this));
    m_pages->addWidget(new DuplicatesStep(*m_run, m_workspace, m_appearance, this));
    m_pages->addWidget(new ChangesStep(*m_run, m_appearance, this));
    m_pages->addWidget(m_done);
    connect(source, &SourceStep::fileWanted, this, &ImportAssistant::askForFile);
    connect(m_done, &DoneStep::rejectedWanted, this, &ImportAssistant::askForRejected);
    connect(m_done, &DoneStep::undoWanted, this, &ImportAssistant::undo);
    connect(m_done, &DoneStep::anotherWanted, this, [this] {
        m_run->begin();
        show(ImportStep::Source);
    });
}

void ImportAssistant::connectAll()
{
    connect(m_run, &ImportRun::changed, this, &ImportAssistant::follow);
    connect(m_run, &ImportRun::sheetRead, this, [this] { show(ImportStep::Reading); });
    connect(m_run, &ImportRun::stored, this, [this] {
        show(ImportStep::Done);
        Q_EMIT imported();
    });
    connect(m_run, &ImportRun::failed, this, [this](const Error &error) {
        m_failure->setText(errorText(error));
        m_failure->show();
    });
    connect(m_foot, &ImportFoot::closeWanted, this, &QDialog::reject);
    connect(m_foot, &ImportFoot::backWanted, this, &ImportAssistant::back);
    connect(m_foot, &ImportFoot::nextWanted, this, &ImportAssistant::next);
    connect(m_steps, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row != static_cast<int>(m_step)) goTo(static_cast<ImportStep>(row));
    });
}

void ImportAssistant::openFile(const QString &path)
{
    m_run->chooseFile(path);
}

void ImportAssistant::paste(const QString &text)
{
    m_run->choosePasted(text);
}

ImportPage *ImportAssistant::page(ImportStep step) const
{
    return static_cast<ImportPage *>(m_pages->widget(static_cast<int>(step)));
}

void ImportAssistant::goTo(ImportStep step)
{
    if (m_run->draft().isOpen(step)) show(step);
    else followSteps();
}

void ImportAssistant::show(ImportStep step)
{
    m_step = step;
    m_failure->hide();
    m_pages->setCurrentIndex(static_cast<int>(step));
    const bool byList = m_steps->hasFocus();
    follow();
    if (!byList) page(step)->focusMain();
}

void ImportAssistant::next()
{
    switch (m_step) {
    case ImportStep::Changes: return m_run->perform();
    case ImportStep::Done: return accept();
    default: return goTo(static_cast<ImportStep>(static_cast<int>(m_step) + 1));
    }
}

void ImportAssistant::back()
{
    goTo(static_cast<ImportStep>(static_cast<int>(m_step) - 1));
}

void ImportAssistant::follow()
{
    for (int i = 0; i < kImportSteps; ++i) page(static_cast<ImportStep>(i))->refresh();
    followSteps();
    followFoot();
}

void ImportAssistant::followSteps()
{
    const QStringList names{tr("List"),       tr("Reading"),      tr("Columns"),
                            tr("Duplicates"), tr("What changes"), tr("Done")};
    for (int i = 0; i < kImportSteps; ++i) {
        QListWidgetItem *item = m_steps->item(i);
        const bool isOpen = m_run->draft().isOpen(static_cast<ImportStep>(i));
        const bool isBehind = i < static_cast<int>(m_step);
        item->setText(
            tr("%1. %2", "number and name of a step").arg(QLocale().toString(i + 1), names[i]));
        item->setFlags(isOpen || i == static_cast<int>(m_step)
                           ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                           : Qt::NoItemFlags);
        item->setIcon(isBehind ? icon("check") : QIcon(emptyPicture(m_steps->iconSize())));
        item->setSizeHint({0, m_appearance.px(32)});
    }
    m_steps->setCurrentRow(static_cast<int>(m_step));
    const QStringList titles{
        tr("Which list?"),           tr("How is it read?"),   tr("What are the columns about?"),
        tr("Who is known already?"), tr("What will change?"), QString()};
    m_title->setText(titles[static_cast<int>(m_step)]);
    m_title->setVisible(m_step != ImportStep::Done);
}

void ImportAssistant::followFoot()
{
    const bool isReadOnly = m_workspace.isReadOnly();
    m_foot->follow(m_step,
                   isReadOnly ? ImportFoot::Campaign::ReadOnly : ImportFoot::Campaign::Writable);
    const bool isStoring = m_run->activity() == ImportRun::Activity::Storing;
    m_pages->setEnabled(!isStoring);
    m_steps->setEnabled(!isStoring);
    if (!isReadOnly) return;
    m_failure->setText(tr("The file can only be read here, so nothing can be imported into it."));
    m_failure->show();
}

void ImportAssistant::askForFile()
{
    QFileDialog *dialog = fileToRead(
        {.filters = {tr("Lists (*.csv *.tsv *.txt *.xlsx)"), tr("All files (*)")}}, this);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportAssistant::openFile);
    dialog->open();
}

void ImportAssistant::askForRejected()
{
    QFileDialog *dialog = fileToWrite(
        {.filters = {tr("Text with columns (*.csv)")}, .suffix = QStringLiteral("csv")}, this);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportAssistant::saveRejected);
    dialog->open();
}

void ImportAssistant::saveRejected(const QString &path)
{
    const Result<int> saved = m_run->saveRejected(path);
    if (saved) m_done->sayRejectedSaved(QFileInfo(path).fileName(), *saved);
    else m_done->sayFailed(errorText(saved.error()));
}

void ImportAssistant::undo()
{
    if (m_workspace.undo()) m_done->sayUndone();
    else m_done->sayFailed(tr("It could not be taken back."));
}

void ImportAssistant::done(int result)
{
    if (m_run->activity() == ImportRun::Activity::Storing) return;   // it can be stopped instead
    m_run->cancel();
    QDialog::done(result);
}

void ImportAssistant::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isUseful = event->mimeData()->hasUrls() || event->mimeData()->hasText();
    if (isUseful && m_run->activity() != ImportRun::Activity::Storing)
        event->acceptProposedAction();
}

void ImportAssistant::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile())
        openFile(urls.constFirst().toLocalFile());
    else if (event->mimeData()->hasText()) paste(event->mimeData()->text());
    event->acceptProposedAction();
}

void ImportAssistant::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void ImportAssistant::retranslate()
{
    setWindowTitle(tr("Import a list"));
    m_steps->setAccessibleName(tr("Steps of the import"));
    m_foot->retranslate();
    for (int i = 0; i < kImportSteps; ++i) page(static_cast<ImportStep>(i))->retranslate();
    follow();
}

}   // namespace wallchart
