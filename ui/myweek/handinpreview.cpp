// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/handinpreview.h"

#include "ui/myweek/longtext.h"
#include "ui/myweek/starttext.h"
#include "ui/myweek/weekwords.h"
#include "ui/text/reasontext.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QThreadPool>
#include <QWidget>
#include <QtConcurrentRun>

namespace wallchart {

namespace {

constexpr int kTabMargin = 12;
constexpr int kFileTab = 3;
constexpr std::size_t kWrittenAtOnce = 1'000;   // people

void empty(QVBoxLayout &lines)
{
    while (QLayoutItem *item = lines.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void addText(QVBoxLayout &lines, const char *role, const QString &text)
{
    QLabel *label = new StartText(role);
    label->setText(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines.addWidget(label);
}

/// One line of a megabyte cannot be read, nor laid out.
QString brokenIntoLines(QString text)
{
    text.replace(QLatin1String("},"), QLatin1String("},\n"));
    text.replace(QLatin1String("],"), QLatin1String("],\n"));
    return text;
}

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

}   // namespace

HandInPreview::HandInPreview(Appearance &appearance, const Learner &learner, QWidget *parent)
    : QTabWidget(parent), m_learner(learner), m_chartSide(new QStackedWidget),
      m_chart(new ExcerptView(appearance)), m_size(new StartText("caption")), m_file(new LongText)
{
    setDocumentMode(true);
    m_chartSide->addWidget(chartArea());
    QLabel *none = new StartText("caption");
    none->setText(tr("No chart leaves in this week."));
    none->setAlignment(Qt::AlignCenter);
    m_chartSide->addWidget(none);
    addTab(m_chartSide, tr("Chart with codes"));
    addTab(scrolled(m_answers), tr("What you wrote"));
    addTab(scrolled(m_checks), tr("Checks"));
    auto *file = new QWidget;
    auto *column = new QVBoxLayout(file);
    column->setContentsMargins(kTabMargin, kTabMargin, kTabMargin, 0);
    column->addWidget(m_size);
    column->addWidget(m_file);
    m_file->setAccessibleName(tr("The file, to the letter"));
    addTab(file, tr("The file, to the letter"));
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        // Work that was given up ends without a text.
        if (m_writing.future().isResultReadyAt(0)) showFile(m_writing.result());
    });
    connect(this, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == kFileTab) fillFile();
    });
}

HandInPreview::~HandInPreview()
{
    // Neither waited for nor freed here: of a large chart both are a pause.
    m_writing.disconnect(this);
    QThreadPool::globalInstance()->start(
        [writing = m_writing.future(), work = std::move(m_unwritten)] {});
}

QScrollArea *HandInPreview::scrolled(QVBoxLayout *&lines)
{
    auto *list = new QWidget;
    lines = new QVBoxLayout(list);
    lines->setContentsMargins(kTabMargin, kTabMargin, kTabMargin, kTabMargin);
    return scrolling(list);
}

QScrollArea *HandInPreview::chartArea()
{
    QScrollArea *area = scrolling(m_chart);
    area->setAccessibleName(m_chart->accessibleName());
    m_chart->setScrolledBy(*area);
    return area;
}

void HandInPreview::show(const HandIn &work, const ExcerptView::Chart &chart)
{
    if (chart != m_chart->chart()) m_chart->showChart(chart);
    m_chartSide->setCurrentIndex(chart ? 0 : 1);
    if (const EditionAssignment *assignment = m_learner.edition.assignment(work.payload.week)) {
        fillAnswers(work, *assignment);
        fillChecks(work);
    }
    m_unwritten = work.payload;
    m_isLarge = chart && chart->people.size() > kWrittenAtOnce;
    if (currentIndex() == kFileTab) fillFile();
}

void HandInPreview::fillAnswers(const HandIn &work, const EditionAssignment &assignment)
{
    empty(*m_answers);
    for (const auto &[task, text] : work.payload.answers) {
        addText(*m_answers, "section", taskTitle(m_learner.edition, task));
        addText(*m_answers, "", text);
    }
    if (work.payload.answers.empty())
        addText(*m_answers, "caption",
                assignment.leaves.contains(u"own-texts")
                    ? tr("You wrote nothing for this week yet.")
                    : tr("No text of yours leaves in this week."));
    m_answers->addStretch();
}

void HandInPreview::fillChecks(const HandIn &work)
{
    empty(*m_checks);
    for (const CheckResult &check : work.payload.checks) {
        const QString title = taskTitle(m_learner.edition, check.task);
        addText(*m_checks, "section",
                check.met ? tr("Holds: %1", "a check").arg(title)
                          : tr("Does not hold yet: %1", "a check").arg(title));
        addText(*m_checks, "caption", reasonText(sayingOf(check)));
    }
    const int names = work.payload.namesFound;
    addText(*m_checks, "section",
            names == 0 ? tr("No names of the chart found")
                       : tr("%Ln names of the chart found", nullptr, names));
    addText(*m_checks, "caption", tr("How many there are leaves too, not which."));
    addText(*m_checks, "caption",
            work.payload.checks.empty()
                ? tr("Nothing is counted from your chart in this week.")
                : tr("Only these numbers leave. What is missing by name stays here."));
    m_checks->addStretch();
}

void HandInPreview::fillFile()
{
    if (!m_unwritten) return;
    const WorkPayload payload = *std::exchange(m_unwritten, std::nullopt);
    m_writing.setFuture({});   // what is still being written is of another version
    if (!m_isLarge) {
        showFile(written(payload));
        return;
    }
    m_size->setText(tr("Being worked out …"));
    m_file->showText({});
    m_writing.setFuture(QtConcurrent::run([payload] { return written(payload); }));
}

HandInPreview::WrittenFile HandInPreview::written(const WorkPayload &payload)
{
    const QByteArray bytes = bytesOf(payload);
    return {bytes.size(), brokenIntoLines(QString::fromUtf8(bytes))};
}

void HandInPreview::showFile(const WrittenFile &file)
{
    m_size->setText(tr("This is all: %1. It is locked before it is saved. Line breaks are shown so "
                       "that it can be read.")
                        .arg(QLocale().formattedDataSize(file.bytes)));
    m_file->showText(file.text);
}

QString HandInPreview::fileText()
{
    fillFile();
    m_writing.waitForFinished();
    if (m_writing.future().isResultReadyAt(0)) showFile(m_writing.result());
    m_file->finish();
    return m_file->toPlainText();
}

}   // namespace wallchart
