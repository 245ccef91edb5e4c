// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/taskreview.h"

#include "ui/review/commentpicks.h"
#include "ui/review/reviewwords.h"
#include "ui/review/rubricbutton.h"
#include "ui/review/statechip.h"
#include "ui/text/reasontext.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pageheader.h"

#include <QButtonGroup>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace wallchart {

namespace {

constexpr double kTaskSign = 16;

}   // namespace

TaskReview::TaskReview(Workspace &workspace, Appearance &appearance, const EditionTask &task,
                       QWidget *parent)
    : QWidget(parent), m_task(task), m_appearance(appearance), m_sign(new QLabel(this)),
      m_title(wrappedText("section", this)), m_saying(wrappedText("caption", this)),
      m_answerBox(new QFrame(this)), m_answer(wrappedText("", m_answerBox)),
      m_levels(new QButtonGroup(this)),
      m_comments(new CommentPicks(workspace, appearance, task, this))
{
    layOut();
    connect(m_comments, &CommentPicks::changed, this, &TaskReview::changed);
    retranslate();
}

void TaskReview::layOut()
{
    m_sign->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_sign->setFixedWidth(m_appearance.px(kTaskSign) + 4);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setRole(m_answerBox, "panel");
    auto *answer = new QVBoxLayout(m_answerBox);
    answer->setContentsMargins(8, 6, 8, 6);
    answer->addWidget(m_answer);
    m_levels->setExclusive(false);
    auto *column = new QVBoxLayout;
    column->setSpacing(3);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_saying, m_answerBox})
        column->addWidget(part);
    if (!m_task.rubric.empty()) {
        auto *levels = new QWidget(this);
        addLevels(levels);
        column->addWidget(levels);
    }
    column->addWidget(m_comments);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(8);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(column, 1);
}

void TaskReview::addLevels(QWidget *into)
{
    auto *flow = new FlowLayout(into);
    flow->setContentsMargins(0, 2, 0, 0);
    flow->setSpacing(4);
    for (std::size_t i = 0; i < m_task.rubric.size(); ++i) {
        auto *button = new RubricButton(into);
        setRole(button, "segment");
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setText(shownText(m_task.rubric[i].label));
        button->setAccessibleName(tr("Found: %1").arg(button->text()));
        m_levels->addButton(button, static_cast<int>(i));
        flow->addWidget(button);
    }
    connect(m_levels, &QButtonGroup::idClicked, this, &TaskReview::chooseLevel);
}

/// One or none: the chosen one again takes it back.
void TaskReview::chooseLevel(int id)
{
    const bool isOn = m_levels->button(id)->isChecked();
    setLevel(isOn ? m_task.rubric[static_cast<std::size_t>(id)].key : QString());
    Q_EMIT changed();
}

QString TaskReview::level() const
{
    for (std::size_t i = 0; i < m_task.rubric.size(); ++i) {
        if (m_levels->button(static_cast<int>(i))->isChecked()) return m_task.rubric[i].key;
    }
    return {};
}

void TaskReview::setLevel(const QString &level)
{
    for (std::size_t i = 0; i < m_task.rubric.size(); ++i)
        m_levels->button(static_cast<int>(i))->setChecked(m_task.rubric[i].key == level);
    m_comments->setLevel(level);
}

void TaskReview::showFor(const SubmissionReading &reading, const ReviewDraft &draft)
{
    showSign(reading);
    m_saying->setText(sayingIn(reading));
    const bool isWritten = m_task.kind == TaskKind::Judgement && reading.work;
    const QString answer = reading.answerTo(m_task.key);
    m_answerBox->setVisible(isWritten);
    m_answer->setText(answer.isEmpty() ? tr("Nothing was written.") : answer);
    m_answer->setLayoutDirection(m_answer->text().isRightToLeft() ? Qt::RightToLeft
                                                                  : Qt::LeftToRight);
    m_answer->setAccessibleName(tr("What %1 wrote").arg(reading.participant.name));
    const bool isUnmet = m_task.kind == TaskKind::Check && reading.work
                         && !(reading.resultOf(m_task.key) && reading.resultOf(m_task.key)->met);
    const bool isSaid = !draft.picks(m_task.key).isEmpty() || !draft.text(m_task.key).isEmpty();
    m_comments->setVisible(m_task.kind == TaskKind::Judgement || isUnmet || isSaid);
    setLevel(draft.level(m_task.key));
    const QString subject = QStringLiteral("%1/%2").arg(
        reading.latest ? reading.latest->id.toString() : QString(), m_task.key);
    const QString stored = reading.review ? ReviewDraft(*reading.review).text(m_task.key)
                                          : QString();
    m_comments->showFor(draft, subject, stored, reading.participant.language);
}

void TaskReview::showSign(const SubmissionReading &reading)
{
    const Theme &theme = m_appearance.theme();
    const CheckResult *result = reading.resultOf(m_task.key);
    const bool decides = m_task.kind == TaskKind::Check;
    const char *name = !decides ? "eye" : !result ? "minus" : result->met ? "check" : "x";
    const QColor color = !decides      ? theme.info
                         : !result     ? theme.muted
                         : result->met ? theme.ok
                                       : theme.accentText;
    m_sign->setPixmap(tintedIcon(name, m_appearance.px(kTaskSign), color, devicePixelRatioF()));
    const QString spoken = !decides      ? tr("For you to judge")
                           : !result     ? tr("Not checked")
                           : result->met ? tr("Met")
                                         : tr("Not met");
    m_sign->setToolTip(spoken);
    m_sign->setAccessibleName(spoken);
}

QString TaskReview::sayingIn(const SubmissionReading &reading) const
{
    const CheckResult *result = reading.resultOf(m_task.key);
    if (m_task.kind == TaskKind::Check)
        return result ? reasonText(sayingOf(*result)) : tr("No result came with it.");
    const QString detail = shownText(m_task.detail);
    if (!result) return detail;
    return tr("%1 Beside it: %2", "what is asked for, what the chart says")
        .arg(detail, reasonText(sayingOf(*result)));
}

void TaskReview::readInto(ReviewDraft &draft) const
{
    draft.setLevel(m_task.key, level());
    m_comments->readInto(draft);
}

void TaskReview::keep()
{
    m_comments->keep();
}

void TaskReview::setWritable(bool writable)
{
    for (QAbstractButton *button : m_levels->buttons()) button->setEnabled(writable);
    m_comments->setWritable(writable);
}

void TaskReview::retranslate()
{
    m_title->setText(shownText(m_task.title));
    m_comments->retranslate();
}

}   // namespace wallchart
