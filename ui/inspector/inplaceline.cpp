// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inplaceline.h"

#include "ui/widgets/pageheader.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QStyle>

namespace wallchart {

namespace {

constexpr int kFrameAround = 10;
constexpr int kNarrowest = 40;

}   // namespace

InPlaceLine::InPlaceLine(QWidget *parent) : QLineEdit(parent)
{
    setRole(this, "inplace");
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void InPlaceLine::setStored(const QString &text)
{
    const bool typing = isTouched() && (hasFocus() || property("invalid").toBool());
    m_stored = text;
    if (typing) return;
    setText(text);
    setCursorPosition(0);
    setMistake({});
}

void InPlaceLine::restore()
{
    setText(m_stored);
    setMistake({});
    Q_EMIT restored();
}

void InPlaceLine::commit()
{
    if (isTouched()) Q_EMIT committed(text().trimmed());
    else restore();
}

void InPlaceLine::setMistake(const QString &mistake)
{
    setToolTip(mistake);
    setAccessibleDescription(mistake);
    if (property("invalid").toBool() == !mistake.isEmpty()) return;
    setProperty("invalid", !mistake.isEmpty());
    style()->unpolish(this);
    style()->polish(this);
}

void InPlaceLine::hugText()
{
    m_hugging = true;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, [this] { updateGeometry(); });
}

QSize InPlaceLine::sizeHint() const
{
    const QSize usual = QLineEdit::sizeHint();
    if (!m_hugging) return usual;
    const QString shown = text().isEmpty() ? placeholderText() : text();
    return {std::max(kNarrowest, fontMetrics().horizontalAdvance(shown) + kFrameAround),
            usual.height()};
}

QSize InPlaceLine::minimumSizeHint() const
{
    return {kNarrowest, QLineEdit::minimumSizeHint().height()};
}

void InPlaceLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isTouched()) {
        restore();
        event->accept();
        return;
    }
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QLineEdit::keyPressEvent(event);
    if (!enters) return;
    commit();
    event->accept();   // the window's default button is not meant
}

void InPlaceLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // A menu or the list of completions only borrows the keyboard.
    if (event->reason() != Qt::PopupFocusReason) commit();
}

}   // namespace wallchart
