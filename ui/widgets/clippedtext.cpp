// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clippedtext.h"

#include "ui/widgets/pageheader.h"

namespace wallchart {

namespace {

constexpr int kNarrowestText = 24;

}   // namespace

ClippedText::ClippedText(const char *role, QWidget *parent) : QLabel(parent)
{
    setRole(this, role);
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ClippedText::setWhole(const QString &text)
{
    if (text == m_whole) return;
    m_whole = text;
    setAccessibleName(text);
    updateGeometry();
    clip();
}

QSize ClippedText::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_whole) + 2, fontMetrics().height()};
}

QSize ClippedText::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), kNarrowestText), fontMetrics().height()};
}

void ClippedText::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    clip();
}

void ClippedText::clip()
{
    const QString shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, width());
    setText(shown);
    setToolTip(shown == m_whole ? QString() : m_whole);
}

QLabel *wrappedText(const char *role, QWidget *parent)
{
    QLabel *label = labelWithRole(role, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    // A label's own least height is that of its narrowest width: a scroll bar for nothing.
    label->setMinimumHeight(1);
    return label;
}

}   // namespace wallchart
