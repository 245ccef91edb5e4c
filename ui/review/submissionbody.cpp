// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/submissionbody.h"

#include "ui/painting/shapedtext.h"
#include "ui/review/reviewwords.h"
#include "ui/review/taskreview.h"
#include "ui/text/reasontext.h"
#include "ui/training/excerptview.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/pageheader.h"

#include <QLabel>
#include <QVBoxLayout>

namespace wallchart {

namespace {

constexpr double kTwoColumns = 540;

void turnTo(QLabel &label)
{
    label.setLayoutDirection(label.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

}   // namespace

SubmissionBody::SubmissionBody(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_appearance(appearance),
      m_chartPart(new QWidget(this)), m_chartTitle(labelWithRole("section", m_chartPart)),
      m_chartNote(labelWithRole("caption", m_chartPart)),
      m_chart(new ExcerptView(appearance, m_chartPart)), m_column(new QVBoxLayout(this))
{
    layOut();
    connect(m_chart, &ExcerptView::read, this,
            [this] { m_chartNote->setText(m_chart->caption()); });
}

void SubmissionBody::layOut()
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_chartTitle);
    line->addStretch();
    line->addWidget(m_chartNote);
    auto *chart = new QVBoxLayout(m_chartPart);
    chart->setContentsMargins({});
    chart->setSpacing(6);
    chart->addLayout(line);
    chart->addWidget(m_chart);
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(14);
    m_column->addWidget(m_chartPart);
    m_column->addStretch();
}

QLabel *SubmissionBody::addText(QVBoxLayout &into, const char *role, const QString &text)
{
    QLabel *label = wrappedText(role, m_parts);
    label->setText(text);
    into.addWidget(label);
    return label;
}

void SubmissionBody::showSubmission(const SubmissionReading &reading, const Edition &edition,
                                    const ReviewDraft &draft)
{
    showChart(reading, edition);
    delete m_parts;
    m_tasks.clear();
    m_parts = new QWidget(this);
    m_column->insertWidget(1, m_parts);
    addTasks(reading, draft);
    addEarlier(reading, edition);
    arrange();
}

void SubmissionBody::showChart(const SubmissionReading &reading, const Edition &edition)
{
    m_chartTitle->setText(tr("Chart, redacted"));
    const bool hasChart = reading.work && reading.latest
                          && reading.work->excerpt.contains(QLatin1String("cells"));
    m_chartPart->setVisible(hasChart);
    if (!hasChart) return;
    m_chart->showExcerpt(reading.work->excerpt, firstDayOf(edition, reading),
                         reading.latest->madeAt.date());
}

void SubmissionBody::addTasks(const SubmissionReading &reading, const ReviewDraft &draft)
{
    auto *all = new QVBoxLayout(m_parts);
    all->setContentsMargins({});
    all->setSpacing(12);
    m_sideBySide = new QBoxLayout(QBoxLayout::TopToBottom);
    m_sideBySide->setSpacing(16);
    auto *checks = new QVBoxLayout;
    checks->setSpacing(4);
    auto *judged = new QVBoxLayout;
    judged->setSpacing(8);
    m_sideBySide->addLayout(checks, 3);
    all->addLayout(m_sideBySide);
    all->addLayout(judged);
    for (const TaskKind kind : {TaskKind::Check, TaskKind::Judgement}) {
        QVBoxLayout &into = kind == TaskKind::Check ? *checks : *judged;
        bool isFirst = true;
        for (const EditionTask &task :
             reading.assignment ? reading.assignment->tasks : std::vector<EditionTask>()) {
            if (task.kind != kind) continue;
            if (std::exchange(isFirst, false))
                addText(into, "section",
                        kind == TaskKind::Check ? tr("Checks") : tr("For you to judge"));
            auto *review = new TaskReview(m_workspace, m_appearance, task, m_parts);
            review->showFor(reading, draft);
            review->setWritable(!m_workspace.isReadOnly());
            connect(review, &TaskReview::changed, this, &SubmissionBody::changed);
            into.addWidget(review);
            m_tasks.push_back(review);
        }
    }
    addText(*checks, "caption",
            reading.work ? ReviewWords::names(reading)
                         : tr("Nothing of it is in this file: look at it together."));
    checks->addStretch();
    addChanges(reading);
}

void SubmissionBody::addChanges(const SubmissionReading &reading)
{
    if (reading.earlier.empty()) return;
    auto *side = new QVBoxLayout;
    side->setSpacing(4);
    m_sideBySide->addLayout(side, 2);
    addText(*side, "section", tr("Since the last version"));
    for (const Reason &change : reading.changes) addText(*side, "caption", reasonText(change));
    if (reading.changes.empty())
        addText(*side, "caption",
                reading.work ? tr("Nothing that counts here has changed.")
                             : tr("Work by hand cannot be compared."));
    side->addStretch();
}

void SubmissionBody::addEarlier(const SubmissionReading &reading, const Edition &edition)
{
    if (reading.earlier.empty()) return;
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    static_cast<QVBoxLayout *>(m_parts->layout())->addLayout(column);
    addText(*column, "section", tr("Earlier versions"));
    for (const EarlierVersion &each : reading.earlier) {
        const QString version = QLocale().toString(each.work.version);
        const QString made = ReviewWords::moment(each.work.madeAt);
        addText(*column, "caption",
                each.review ? tr("Version %1, %2. %3.", "number, when, what was said of it")
                                  .arg(version, made, ReviewWords::verdict(*each.review))
                            : tr("Version %1, %2. Not reviewed.").arg(version, made));
        if (!each.review) continue;
        for (const TaskComment &comment : each.review->comments)
            turnTo(*addText(*column, "", ReviewWords::comment(edition, comment)));
    }
}

void SubmissionBody::readInto(ReviewDraft &draft) const
{
    for (const TaskReview *task : m_tasks) task->readInto(draft);
}

void SubmissionBody::keep()
{
    for (TaskReview *task : m_tasks) task->keep();
}

void SubmissionBody::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SubmissionBody::arrange()
{
    if (!m_sideBySide) return;
    m_sideBySide->setDirection(width() >= m_appearance.px(kTwoColumns) ? QBoxLayout::LeftToRight
                                                                       : QBoxLayout::TopToBottom);
}

}   // namespace wallchart
