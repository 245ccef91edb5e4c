// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/rubricbutton.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QTextLayout>

#include <algorithm>

namespace wallchart {

namespace {

constexpr int kLeastLetters = 12;

}   // namespace

RubricButton::RubricButton(QWidget *parent) : QToolButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize RubricButton::frame() const
{
    return sizeHint() - fontMetrics().size(Qt::TextShowMnemonic, text());
}

QString RubricButton::linesIn(int width) const
{
    const int room = std::max(1, width - frame().width());
    QTextLayout layout(text(), font());
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        lines.append(text().mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines.join(u'\n');
}

QSize RubricButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int least = kLeastLetters * fontMetrics().averageCharWidth() + frame().width();
    return {std::min(least, whole.width()), whole.height()};
}

int RubricButton::heightForWidth(int width) const
{
    if (width >= sizeHint().width()) return sizeHint().height();
    return fontMetrics().size(0, linesIn(width)).height() + frame().height();
}

void RubricButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    if (width() < sizeHint().width()) option.text = linesIn(width());
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

}   // namespace wallchart
