// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/trackchoice.h"

#include "ui/widgets/paintedtext.h"

#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr double kRing = 16;
constexpr int kTrackPadding = 12;
constexpr int kGap = 10;

}   // namespace

TrackChoice::TrackChoice(Appearance &appearance, QWidget *parent)
    : QRadioButton(parent), m_appearance(appearance)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] { updateGeometry(); });
}

void TrackChoice::show(const TrackContent &content)
{
    m_content = content;
    setChecked(content.chosen);
    const QString spoken = content.note.isEmpty()
                               ? tr("%1: %2", "a track, its time").arg(content.title, content.time)
                               : tr("%1: %2, %3", "a track, its time, a note")
                                     .arg(content.title, content.time, content.note);
    setAccessibleName(spoken);
    setToolTip(spoken);
    updateGeometry();
    update();
}

QFont TrackChoice::strongFont() const
{
    return sizedFont(font(), m_appearance.px(13), QFont::DemiBold);
}

QFont TrackChoice::plainFont() const
{
    return sizedFont(font(), m_appearance.px(13));
}

int TrackChoice::textStart() const
{
    return kTrackPadding + m_appearance.px(kRing) + kGap;
}

QSize TrackChoice::sizeHint() const
{
    const QFontMetrics strong(strongFont());
    const QFontMetrics plain(plainFont());
    const int note =
        m_content.note.isEmpty()
            ? 0
            : QFontMetrics(sizedFont(font(), m_appearance.px(12))).horizontalAdvance(m_content.note)
                  + kGap;
    return {textStart() + plain.horizontalAdvance(m_content.time) + note + kTrackPadding + 4,
            strong.height() + plain.height() + 2 * kTrackPadding - 6};
}

QSize TrackChoice::minimumSizeHint() const
{
    return {textStart() + m_appearance.px(120), sizeHint().height()};
}

bool TrackChoice::hitButton(const QPoint &point) const
{
    return rect().contains(point);
}

void TrackChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_appearance.theme();
    painter.setPen(QPen(isChecked() || hasFocus() ? theme.focus : theme.line2, hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() ? theme.sel : underMouse() ? theme.hover : theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const auto shown = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const int ring = m_appearance.px(kRing);
    const QRectF disc = QRectF(shown({kTrackPadding, (height() - ring) / 2, ring, ring}));
    painter.setPen(QPen(isChecked() ? theme.focus : theme.dash, 1.2));
    painter.setBrush(theme.surface);
    painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.focus);
        const double inset = ring * 0.27;
        painter.drawEllipse(disc.adjusted(inset, inset, -inset, -inset));
    }
    const QFont small = sizedFont(font(), m_appearance.px(12));
    const int noteWidth = m_content.note.isEmpty()
                              ? 0
                              : QFontMetrics(small).horizontalAdvance(m_content.note) + 2;
    const int end = width() - kTrackPadding - noteWidth;
    painter.setFont(small);
    painter.setPen(theme.muted);
    writeLine(painter, shown({end, 0, noteWidth, height()}), m_content.note, layoutDirection(),
              Qt::AlignRight);
    const QFontMetrics strong(strongFont());
    const QFontMetrics plain(plainFont());
    const int top = (height() - strong.height() - plain.height()) / 2;
    const int room = end - textStart() - (noteWidth > 0 ? kGap : 0);
    painter.setPen(isEnabled() ? theme.text : theme.muted);
    painter.setFont(strongFont());
    writeLine(painter, shown({textStart(), top, room, strong.height()}), m_content.title,
              layoutDirection(), Qt::AlignLeft);
    painter.setFont(plainFont());
    writeLine(painter, shown({textStart(), top + strong.height(), room, plain.height()}),
              m_content.time, layoutDirection(), Qt::AlignLeft);
}

}   // namespace wallchart
