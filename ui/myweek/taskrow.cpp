// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/taskrow.h"

#include "core/editing/intents/trainingintents.h"
#include "ui/myweek/answereditor.h"
#include "ui/myweek/starttext.h"
#include "ui/myweek/tasksign.h"
#include "ui/myweek/weekwords.h"
#include "ui/text/reasontext.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace wallchart {

namespace {

constexpr std::size_t kMissingAtOnce = 3;
constexpr char kLooked[] = "looked at";   // any text says so

bool asksForText(const EditionTask &task)
{
    return task.kind == TaskKind::Judgement && task.words > 0;
}

}   // namespace

TaskRow::TaskRow(Workspace &workspace, Appearance &appearance, ParticipantId participant,
                 QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_appearance(appearance), m_participant(participant),
      m_sign(new TaskSign(appearance, this)), m_title(new StartText("task", this)),
      m_detail(new StartText("caption", this)), m_saying(new StartText("caption", this)),
      m_missing(new StartText("caption", this)), m_more(new QPushButton(this)),
      m_looked(new TickBox(appearance, this)), m_remarks(new QFrame(this)),
      m_remarksHead(new StartText("caption", m_remarks)),
      m_remarksText(new StartText("", m_remarks)), m_write(new QPushButton(this)),
      m_go(new QPushButton(this)), m_column(new QVBoxLayout)
{
    layOut();
    connect(m_write, &QPushButton::clicked, this, [this] { openEditor(); });
    connect(m_go, &QPushButton::clicked, this,
            [this] { Q_EMIT targetWanted(m_standing.task.target); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_wholeMissing = true;
        fillMissing();
    });
    connect(m_looked, &QCheckBox::clicked, this,
            [this](bool looked) { answer(looked ? QString::fromLatin1(kLooked) : QString()); });
}

void TaskRow::layOut()
{
    setRole(m_remarks, "sunk");
    setRole(m_more, "link");
    auto *remarks = new QVBoxLayout(m_remarks);
    remarks->setContentsMargins(10, 8, 10, 8);
    remarks->setSpacing(2);
    remarks->addWidget(m_remarksHead);
    remarks->addWidget(m_remarksText);
    m_column->setSpacing(1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_title, m_detail, m_saying, m_missing})
        m_column->addWidget(each);
    m_column->addWidget(m_more, 0, Qt::AlignLeading);
    m_column->addWidget(m_looked, 0, Qt::AlignLeading);
    m_column->addWidget(m_remarks);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 7, 0, 7);
    line->setSpacing(10);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addLayout(m_column, 1);
    line->addWidget(m_write, 0, Qt::AlignTop);
    line->addWidget(m_go, 0, Qt::AlignTop);
}

void TaskRow::show(const TaskStanding &standing, const QString &review)
{
    m_standing = standing;
    m_review = review;
    const bool writes = asksForText(standing.task);
    if (m_editor) m_editor->setStored(standing.answer);
    // Half-typed text that waits is shown, so that nobody looks for it.
    const QString subject = answerSubject(m_participant.toString(), standing.task.key);
    if (writes && !m_editor
        && Drafts::of(m_workspace).text(QString::fromLatin1(kAnswerDraft), subject))
        openEditor();
    retranslate();
}

void TaskRow::retranslate()
{
    fillWords();
    fillMissing();
    fillRemarks();
    fillButtons();
    if (m_editor) m_editor->retranslate();
}

bool TaskRow::isWriting() const
{
    return m_editor && m_editor->isVisibleTo(this);
}

QString TaskRow::saying() const
{
    const EditionTask &task = m_standing.task;
    const QLocale locale;
    QStringList said;
    if (asksForText(task) && !isWriting())
        said << tr("%1 of %2 words", "written, asked for")
                    .arg(locale.toString(wordsIn(m_standing.answer)), locale.toString(task.words));
    if (m_standing.check) said << reasonText(sayingOf(m_standing.check->result));
    else if (decides(task)) said << tr("Being worked out …");
    return said.join(QStringLiteral(" · "));
}

void TaskRow::fillWords()
{
    const EditionTask &task = m_standing.task;
    const bool isUnknown = decides(task) && !m_standing.check;
    m_sign->show(isUnknown         ? TickState::BeingWorkedOut
                 : m_standing.done ? TickState::Done
                                   : TickState::Open);
    const QString title = editionText(task.title);
    m_title->setText(title);
    m_title->setAccessibleName(m_standing.done ? tr("Done: %1").arg(title)
                                               : tr("Open: %1").arg(title));
    m_detail->setText(editionText(task.detail));
    m_detail->setVisible(!m_detail->text().isEmpty() && !m_standing.done);
    m_saying->setText(saying());
    m_saying->setVisible(!m_saying->text().isEmpty());
    m_looked->setVisible(isToBeLookedAt(task));
    m_looked->setText(tr("I looked at it"));
    m_looked->setAccessibleName(tr("I looked at it: %1").arg(title));
    m_looked->setChecked(!m_standing.answer.isEmpty());
    m_looked->setEnabled(!m_workspace.isReadOnly());
}

void TaskRow::fillMissing()
{
    static const std::vector<Reason> kNothing;
    const auto &missing = m_standing.check ? m_standing.check->missing : kNothing;
    const std::size_t shown = m_wholeMissing ? missing.size()
                                             : std::min(missing.size(), kMissingAtOnce);
    QStringList lines;
    for (std::size_t at = 0; at < shown; ++at) lines << reasonText(missing[at]);
    m_missing->setText(lines.join(u'\n'));
    m_missing->setVisible(!lines.isEmpty());
    m_more->setVisible(shown < missing.size());
    m_more->setText(tr("Show %Ln more", nullptr, static_cast<int>(missing.size() - shown)));
}

void TaskRow::fillRemarks()
{
    const TaskRemarks &remarks = m_standing.remarks;
    m_remarks->setVisible(!remarks.isEmpty());
    m_remarksHead->setText(
        remarks.level.isEmpty()
            ? m_review
            : tr("%1: %2", "whose review, what it found").arg(m_review, remarks.level));
    m_remarksText->setText(remarks.comments.join(u'\n'));
    m_remarksText->setVisible(!remarks.comments.isEmpty());
}

void TaskRow::fillButtons()
{
    const EditionTask &task = m_standing.task;
    const QString title = editionText(task.title);
    m_write->setVisible(asksForText(task) && !isWriting());
    m_write->setText(m_standing.answer.isEmpty() ? tr("Write") : tr("Write on"));
    m_write->setAccessibleName(tr("Write: %1").arg(title));
    m_write->setEnabled(!m_workspace.isReadOnly());
    const bool leads = !task.target.isEmpty() && task.target != u"write";
    m_go->setVisible(leads && (!m_standing.done || isToBeLookedAt(task)));
    m_go->setText(targetLabel(task.target));
    m_go->setAccessibleName(
        tr("%1: %2", "where a button leads, for which task").arg(m_go->text(), title));
}

void TaskRow::openEditor()
{
    if (!m_editor) {
        m_editor = new AnswerEditor(m_workspace, m_appearance, this);
        m_column->addWidget(m_editor);
        connect(m_editor, &AnswerEditor::committed, this, &TaskRow::answer);
        connect(m_editor, &AnswerEditor::closeWanted, this, &TaskRow::closeEditor);
        m_editor->open(answerSubject(m_participant.toString(), m_standing.task.key),
                       m_standing.answer, m_standing.task.words);
    }
    m_editor->setTitle(editionText(m_standing.task.title));
    m_editor->setReadOnly(m_workspace.isReadOnly());
    m_editor->show();
    m_editor->focusText();
    fillWords();
    fillButtons();
}

void TaskRow::closeEditor()
{
    m_editor->commit();
    m_editor->hide();
    fillWords();
    fillButtons();
    m_write->setFocus();
}

void TaskRow::commit()
{
    if (m_editor) m_editor->commit();
}

void TaskRow::answer(const QString &text)
{
    const bool isStored = m_workspace.perform(
        answerTask(m_workspace.campaign(), m_participant, m_standing.task.key, text,
                   m_workspace.ids(), editionText(m_standing.task.title)));
    if (isStored) return;
    m_looked->setChecked(!m_standing.answer.isEmpty());
    if (m_editor) m_editor->keepUnstored(m_standing.answer);
}

QWidget *TaskRow::firstControl() const
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_editor, m_looked, m_write, m_go})
        if (each && each->isVisibleTo(this) && each->isEnabled()) return each;
    return nullptr;
}

}   // namespace wallchart
