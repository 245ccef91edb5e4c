// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inplacetext.h"

#include "ui/widgets/pageheader.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QStyle>
#include <QTextDocument>

namespace wallchart {

namespace {

/// What the style sheet puts above and below the text, frame and padding.
constexpr int kAboveAndBelow = 6;
constexpr int kNarrowestColumn = 40;

}   // namespace

InPlaceText::InPlaceText(QWidget *parent) : QPlainTextEdit(parent)
{
    setRole(this, "inplace");
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &InPlaceText::fitHeight);
    fitHeight();
}

void InPlaceText::setStored(const QString &text)
{
    const bool typing = isTouched() && (hasFocus() || property("invalid").toBool());
    m_stored = text.trimmed();
    if (typing) return;
    if (toPlainText() != m_stored) setPlainText(m_stored);
    setMistake({});
}

void InPlaceText::restore()
{
    if (toPlainText() != m_stored) setPlainText(m_stored);
    setMistake({});
    Q_EMIT restored();
}

void InPlaceText::commit()
{
    if (isTouched()) Q_EMIT committed(toPlainText().trimmed());
    else restore();
}

void InPlaceText::setMistake(const QString &mistake)
{
    setToolTip(mistake);
    setAccessibleDescription(mistake);
    if (property("invalid").toBool() == !mistake.isEmpty()) return;
    setProperty("invalid", !mistake.isEmpty());
    style()->unpolish(this);
    style()->polish(this);
}

void InPlaceText::setRunsLeftToRight()
{
    m_leftToRight = true;
    turnText();
}

QSize InPlaceText::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), minimumSizeHint().height()};
}

QSize InPlaceText::minimumSizeHint() const
{
    // A plain text document tells its height in lines.
    const int lines = std::max(1, static_cast<int>(document()->size().height()));
    return {kNarrowestColumn, lines * fontMetrics().lineSpacing() + kAboveAndBelow};
}

void InPlaceText::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && isTouched()) restore();
    else if (enters && (event->modifiers() & Qt::ControlModifier)) commit();
    else {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

void InPlaceText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // A menu only borrows the keyboard.
    if (event->reason() != Qt::PopupFocusReason) commit();
}

void InPlaceText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) turnText();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitHeight();
}

void InPlaceText::fitHeight()
{
    setFixedHeight(minimumSizeHint().height());
}

void InPlaceText::turnText()
{
    if (!m_leftToRight) return;
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
}

}   // namespace wallchart
