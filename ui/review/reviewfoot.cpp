// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewfoot.h"

#include "ui/painting/shapedtext.h"
#include "ui/review/labelsides.h"
#include "ui/review/ownwords.h"
#include "ui/review/reviewwords.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/headerlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace wallchart {

namespace {

constexpr int kCommentLines = 2;

void markInvalid(QWidget &field, bool invalid)
{
    field.setProperty("invalid", invalid);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

}   // namespace

ReviewFoot::ReviewFoot(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_title(wrappedText("section", this)),
      m_note(wrappedText("caption", this)),
      m_comment(new OwnWords(workspace, appearance, kCommentLines, this)),
      m_mistake(wrappedText("error", this)), m_reads(wrappedText("caption", this)),
      m_return(new QPushButton(this)), m_approve(new QPushButton(this))
{
    layOut();
    connect(m_return, &QPushButton::clicked, this, &ReviewFoot::returnWanted);
    connect(m_approve, &QPushButton::clicked, this, &ReviewFoot::approveWanted);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &ReviewFoot::takeBackMistake);
}

void ReviewFoot::layOut()
{
    setRole(this, "inspector");
    setRole(m_return, "control");
    m_return->setIcon(icon("corner-up-left"));
    setRole(m_approve, "primary");
    m_approve->setIcon(icon("check", IconTone::OnAccent));
    m_title->setBuddy(m_comment);
    m_mistake->hide();
    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_note, 1);
    auto *verdict = new HeaderLayout;
    verdict->setSpacing(8);
    for (QPushButton *button : {m_return, m_approve}) verdict->add(button, HeaderLayout::Side::End);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 12);
    column->setSpacing(6);
    column->addWidget(horizontalRule(this));
    column->addLayout(heading);
    column->addWidget(m_comment);
    column->addWidget(m_mistake);
    column->addWidget(m_reads);
    column->addLayout(verdict);
}

void ReviewFoot::showSubmission(const SubmissionReading &reading, const ReviewDraft &draft)
{
    for (QLabel *label : {m_title, m_mistake, m_reads}) putAtStart(*label);
    putAtEnd(*m_note);
    const QString name = isolated(reading.participant.name);
    m_title->setText(tr("Comment to %1").arg(name));
    m_comment->setAccessibleName(m_title->text());
    m_note->setText(reading.review ? ReviewWords::verdict(*reading.review)
                                   : tr("goes into the review packet"));
    const QString language = ReviewWords::language(reading.participant.language);
    m_reads->setText(language.isEmpty()
                         ? QString()
                         : tr("%1 reads %2", "who, language").arg(name, isolated(language)));
    m_return->setText(tr("Return with comment"));
    m_return->setToolTip(tr("Return with comment (Ctrl+Enter)"));
    m_approve->setText(tr("Approve"));
    m_approve->setToolTip(tr("Approve (Ctrl+Shift+Enter)"));
    const bool canSay = reading.latest && !m_workspace.isReadOnly();
    for (QPushButton *button : {m_return, m_approve}) button->setEnabled(canSay);
    m_comment->setReadOnly(!canSay);
    if (reading.latest)
        m_comment->open(reading.latest->id.toString(), draft.text({}),
                        reading.review ? ReviewDraft(*reading.review).text({}) : QString());
    takeBackMistake();
}

void ReviewFoot::readInto(ReviewDraft &draft) const
{
    draft.setText({}, m_comment->toPlainText());
}

void ReviewFoot::keep()
{
    m_comment->keep();
}

void ReviewFoot::askForComment()
{
    m_mistake->setText(tr("Write a comment first, or pick one: who gets work back needs to know "
                          "what to do."));
    m_mistake->show();
    m_comment->setAccessibleDescription(m_mistake->text());
    markInvalid(*m_comment, true);
    m_comment->setFocus();
}

void ReviewFoot::takeBackMistake()
{
    if (m_mistake->isHidden()) return;
    m_mistake->hide();
    m_mistake->clear();
    m_comment->setAccessibleDescription({});
    markInvalid(*m_comment, false);
}

QString ReviewFoot::mistake() const
{
    return m_mistake->text();
}

}   // namespace wallchart
