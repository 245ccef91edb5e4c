// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/levelbutton.h"

#include "ui/inspector/inspectormarks.h"

#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr double kButtonWidth = 42;
constexpr double kButtonHeight = 30;
constexpr double kDigitSize = 13;
constexpr double kCorner = 6;
constexpr int kRing = 3;
constexpr int kNotch = 8;

}   // namespace

LevelButton::LevelButton(Appearance &appearance, int level, std::optional<int> tone,
                         QWidget *parent)
    : QAbstractButton(parent), m_appearance(appearance), m_level(level), m_tone(tone)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(level > 0 ? QString::number(level) : QStringLiteral("–"));
}

void LevelButton::setStale(bool stale)
{
    m_stale = stale;
    update();
}

QSize LevelButton::sizeHint() const
{
    return {m_appearance.px(kButtonWidth), m_appearance.px(kButtonHeight)};
}

void LevelButton::paintBox(QPainter &painter) const
{
    const Theme &theme = m_appearance.theme();
    // The ring of the chosen one takes the room that the others have.
    const int side = isChecked() ? kRing : 1;
    const QRectF box = QRectF(rect()).adjusted(side, kRing, -side, -kRing);
    const LevelColors &colors = theme.level(m_tone);
    const QColor ground = underMouse() ? theme.hover : theme.surface;
    QPen edge(theme.line2, 1);
    if (m_level == 0) edge = QPen(theme.dash, 1, Qt::DashLine);
    else if (isChecked()) edge = QPen(colors.edge.isValid() ? colors.edge : colors.fill, 1);
    painter.setPen(edge);
    painter.setBrush(isChecked() ? colors.fill : ground);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), kCorner - 1, kCorner - 1);
    QFont digit = font();
    digit.setPixelSize(m_appearance.px(kDigitSize));
    digit.setWeight(isChecked() ? QFont::Bold : QFont::Medium);
    painter.setFont(digit);
    painter.setPen(isChecked() ? colors.digit : theme.text2);
    painter.drawText(box, Qt::AlignCenter, text());
}

void LevelButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter);
    const QRectF ring = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() && m_stale) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const double at = mirrored ? kRing : width() - kRing - kNotch;
        drawMarks(painter, [&](ChartCanvas &canvas) {
            paintStaleNotch(canvas, QRectF(at, kRing, kNotch, kNotch), mirrored, theme,
                            theme.surface);
        });
    }
    if (!isChecked() && !hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? theme.focus : theme.text, 2));
    painter.drawRoundedRect(ring, kCorner + 1, kCorner + 1);
}

}   // namespace wallchart
