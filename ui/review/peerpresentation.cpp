// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/peerpresentation.h"

#include "ui/review/reviewwords.h"
#include "ui/review/statechip.h"
#include "ui/text/reasontext.h"
#include "ui/training/excerptview.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/pageheader.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wallchart {

namespace {

constexpr double kShownTitle = 32;
constexpr double kShownText = 24;
constexpr double kShownNote = 18;
constexpr double kShownFactor = 1.7;
constexpr int kShownEdge = 48;

}   // namespace

PeerPresentation::PeerPresentation(Appearance &appearance, const SubmissionReading &reading,
                                   const Edition &edition, QWidget *parent)
    : QWidget(parent, Qt::Window), m_appearance(appearance), m_parts(new QStackedWidget(this)),
      m_place(labelWithRole("caption", this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Wallchart"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    addChart(reading, edition);
    addChecks(reading);
    addAnswers(reading);
    if (m_parts->count() == 0)
        addText(*addPart(ReviewWords::week(reading.week, {})), tr("There is nothing to show."),
                kShownText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_parts, 1);
    column->addWidget(m_place, 0, Qt::AlignCenter);
    column->addSpacing(8);
    goTo(0);
}

QVBoxLayout *PeerPresentation::addPart(const QString &title)
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(kShownEdge, kShownEdge, kShownEdge, kShownEdge / 2);
    column->setSpacing(m_appearance.px(16));
    auto *area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(title);
    m_parts->addWidget(area);
    addText(*column, title, kShownTitle);
    return column;
}

void PeerPresentation::addText(QVBoxLayout &into, const QString &text, double size)
{
    QLabel *label = wrappedText("", into.parentWidget());
    // The style sheet of the program has the last word on fonts.
    label->setStyleSheet(QStringLiteral("font-size: %1px; font-weight: %2;")
                             .arg(m_appearance.px(size))
                             .arg(size >= kShownTitle ? QFont::DemiBold : QFont::Normal));
    label->setText(text);
    label->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    into.addWidget(label);
}

void PeerPresentation::addChart(const SubmissionReading &reading, const Edition &edition)
{
    if (!reading.work || !reading.work->excerpt.contains(QLatin1String("cells"))) return;
    QVBoxLayout *column = addPart(
        ReviewWords::week(reading.week, reading.assignment ? reading.assignment->title : Texts()));
    auto *chart = new ExcerptView(m_appearance);
    chart->enlarge(kShownFactor);
    chart->showExcerpt(reading.work->excerpt, firstDayOf(edition, reading),
                       reading.latest->madeAt.date());
    column->addWidget(chart);
    column->addStretch();
}

void PeerPresentation::addChecks(const SubmissionReading &reading)
{
    if (!reading.work || !reading.assignment) return;
    QVBoxLayout *column = nullptr;
    for (const EditionTask &task : reading.assignment->tasks) {
        const CheckResult *result = reading.resultOf(task.key);
        if (task.kind != TaskKind::Check || !result) continue;
        if (!column) column = addPart(tr("Checks"));
        const QString title = shownText(task.title);
        addText(*column,
                result->met ? tr("✓ %1", "a check that is met").arg(title)
                            : tr("✗ %1", "a check that is not met").arg(title),
                kShownText);
        addText(*column, reasonText(sayingOf(*result)), kShownNote);
    }
    if (column) column->addStretch();
}

void PeerPresentation::addAnswers(const SubmissionReading &reading)
{
    if (!reading.assignment) return;
    for (const EditionTask &task : reading.assignment->tasks) {
        const QString answer = reading.answerTo(task.key);
        if (task.kind != TaskKind::Judgement || answer.isEmpty()) continue;
        QVBoxLayout *column = addPart(shownText(task.title));
        addText(*column, answer, kShownText);
        column->addStretch();
    }
}

int PeerPresentation::parts() const
{
    return m_parts->count();
}

int PeerPresentation::part() const
{
    return m_parts->currentIndex();
}

void PeerPresentation::goTo(int part)
{
    m_parts->setCurrentIndex(std::clamp(part, 0, parts() - 1));
    const QLocale locale;
    m_place->setText(tr("%1 of %2. Arrow keys go on, Esc ends.", "part, all parts")
                         .arg(locale.toString(this->part() + 1), locale.toString(parts())));
    setAccessibleName(m_parts->currentWidget()->accessibleName());
    setAccessibleDescription(m_place->text());
}

void PeerPresentation::keyPressEvent(QKeyEvent *event)
{
    auto *area = static_cast<QScrollArea *>(m_parts->currentWidget());
    QScrollBar *bar = area->verticalScrollBar();
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Escape: close(); break;
    case Qt::Key_Right: goTo(part() + forward); break;
    case Qt::Key_Left: goTo(part() - forward); break;
    case Qt::Key_Space:
    case Qt::Key_PageDown: goTo(part() + 1); break;
    case Qt::Key_PageUp: goTo(part() - 1); break;
    case Qt::Key_Home: goTo(0); break;
    case Qt::Key_End: goTo(parts() - 1); break;
    case Qt::Key_Down: bar->setValue(bar->value() + bar->pageStep() / 2); break;
    case Qt::Key_Up: bar->setValue(bar->value() - bar->pageStep() / 2); break;
    default: QWidget::keyPressEvent(event);
    }
}

}   // namespace wallchart
