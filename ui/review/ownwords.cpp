// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ownwords.h"

#include "ui/widgets/draftfield.h"

#include <QEvent>
#include <QTextOption>

namespace wallchart {

namespace {

constexpr double kWordsFrame = 12;

}   // namespace

OwnWords::OwnWords(Workspace &workspace, Appearance &appearance, int lines, QWidget *parent)
    : QPlainTextEdit(parent), m_appearance(appearance), m_lines(lines),
      m_draft(new DraftField(workspace, *this, QString::fromLatin1(kReviewDraft)))
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &OwnWords::followDirection);
    connect(&appearance, &Appearance::changed, this, [this] { updateGeometry(); });
    followDirection();
}

void OwnWords::open(const QString &subject, const QString &text, const QString &stored)
{
    const QSignalBlocker quiet(this);
    setPlainText(text);
    m_draft->open(subject, stored);
    if (toPlainText() != stored) m_draft->save();
    followDirection();
}

void OwnWords::keep()
{
    m_draft->save();
}

void OwnWords::followDirection()
{
    const QString text = toPlainText();
    const bool turned = text.isEmpty() ? isRightToLeft() : text.isRightToLeft();
    const Qt::Alignment side = (turned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    QTextOption option = document()->defaultTextOption();
    if (option.textDirection() == Qt::LayoutDirectionAuto && option.alignment() == side) return;
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(side);   // lines of plain text do not turn by themselves
    document()->setDefaultTextOption(option);
}

void OwnWords::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) followDirection();
}

QSize OwnWords::sizeHint() const
{
    return {m_appearance.px(200),
            m_lines * fontMetrics().lineSpacing() + m_appearance.px(kWordsFrame)};
}

QSize OwnWords::minimumSizeHint() const
{
    return {m_appearance.px(100), sizeHint().height()};
}

}   // namespace wallchart
