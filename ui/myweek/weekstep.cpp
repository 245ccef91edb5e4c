// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/weekstep.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/paintedtext.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr double kDisc = 22;
constexpr double kDiscGap = 8;
constexpr int kEdge = 6;   // around everything, with room for the ring of the keyboard
constexpr int kSign = 14;

}   // namespace

WeekStep::WeekStep(Appearance &appearance, QWidget *parent)
    : QAbstractButton(parent), m_appearance(appearance)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

void WeekStep::show(const WeekStepContent &content)
{
    m_content = content;
    const QString spoken =
        content.isCurrent ? tr("Week %1, this week: %2, %3")
                                .arg(QLocale().toString(content.week), content.title, content.note)
                          : tr("Week %1: %2, %3")
                                .arg(QLocale().toString(content.week), content.title, content.note);
    setAccessibleName(spoken);
    setToolTip(spoken);
    updateGeometry();
    update();
}

void WeekStep::setWorded(bool worded)
{
    m_worded = worded;
    update();
}

QFont WeekStep::titleFont() const
{
    return sizedFont(font(), m_appearance.px(12.5),
                     m_content.isCurrent ? QFont::DemiBold : QFont::Medium);
}

QFont WeekStep::noteFont() const
{
    return sizedFont(font(), m_appearance.px(11));
}

int WeekStep::bareWidth() const
{
    return m_appearance.px(kDisc) + 2 * kEdge;
}

int WeekStep::wordedWidth() const
{
    const int title = QFontMetrics(titleFont()).horizontalAdvance(m_content.title);
    const int note = QFontMetrics(noteFont()).horizontalAdvance(m_content.note);
    return bareWidth() + m_appearance.px(kDiscGap) + std::max(title, note) + 2;
}

QSize WeekStep::sizeHint() const
{
    const int words = QFontMetrics(titleFont()).height() + QFontMetrics(noteFont()).height();
    return {m_worded ? wordedWidth() : bareWidth(),
            std::max(words, m_appearance.px(kDisc)) + 2 * kEdge};
}

QColor WeekStep::noteColor() const
{
    const Theme &theme = m_appearance.theme();
    switch (m_content.state) {
    case WeekStepContent::State::Returned:
    case WeekStepContent::State::Late: return theme.accentText;
    case WeekStepContent::State::Approved: return theme.ok;
    default: return theme.muted;
    }
}

void WeekStep::paintDisc(QPainter &painter, const QRect &disc) const
{
    using State = WeekStepContent::State;
    const Theme &theme = m_appearance.theme();
    const bool isFilled = m_content.state == State::Approved || m_content.state == State::HandedIn;
    const QColor ring = m_content.isCurrent ? theme.accent : isFilled ? theme.ink : theme.dash;
    painter.setPen(QPen(ring, m_content.isCurrent ? 2 : 1));
    painter.setBrush(isFilled ? theme.ink : theme.surface);
    painter.drawEllipse(QRectF(disc).adjusted(1, 1, -1, -1));
    const QColor ink = isFilled ? theme.surface : theme.text;
    if (m_content.state == State::Approved) {
        const double size = disc.width();
        painter.setPen(
            QPen(ink, 1.75 * m_appearance.textScale(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        const QPointF at = disc.topLeft();
        painter.drawPolyline(QPolygonF({at + QPointF(size * 0.31, size * 0.53),
                                        at + QPointF(size * 0.45, size * 0.66),
                                        at + QPointF(size * 0.70, size * 0.37)}));
        return;
    }
    if (m_content.state == State::Returned) {
        const int sign = m_appearance.px(kSign);
        const QRect place(disc.center() - QPoint(sign / 2 - 1, sign / 2 - 1), QSize(sign, sign));
        wallchart::icon("corner-up-left").paint(&painter, place);
        return;
    }
    painter.setFont(sizedFont(font(), m_appearance.px(12), QFont::DemiBold));
    painter.setPen(ink);
    painter.drawText(disc, Qt::AlignCenter, QLocale().toString(m_content.week));
}

void WeekStep::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_appearance.theme();
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme.sel : theme.hover);
        painter.drawRoundedRect(frame, 6, 6);
    }
    const auto shown = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const int size = m_appearance.px(kDisc);
    paintDisc(painter, shown({kEdge, (height() - size) / 2, size, size}));
    if (m_worded) {
        const int at = kEdge + size + m_appearance.px(kDiscGap);
        const int title = QFontMetrics(titleFont()).height();
        const int note = QFontMetrics(noteFont()).height();
        const int top = (height() - title - note) / 2;
        painter.setFont(titleFont());
        painter.setPen(theme.text);
        writeLine(painter, shown({at, top, width() - at - kEdge + 2, title}), m_content.title,
                  layoutDirection(), Qt::AlignLeft);
        painter.setFont(noteFont());
        painter.setPen(noteColor());
        writeLine(painter, shown({at, top + title, width() - at - kEdge + 2, note}), m_content.note,
                  layoutDirection(), Qt::AlignLeft);
    }
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.focus, 2));
    painter.drawRoundedRect(frame, 6, 6);
}

}   // namespace wallchart
