// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/sectionheading.h"

#include "ui/widgets/icons.h"

#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr int kChevron = 14;
constexpr int kHeadingGap = 6;
constexpr double kTitleSize = 13;
constexpr double kFactSize = 12;

}   // namespace

SectionHeading::SectionHeading(Appearance &appearance, QWidget *parent)
    : QAbstractButton(parent), m_appearance(appearance)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &SectionHeading::name);
}

void SectionHeading::setTitle(const QString &title)
{
    setText(title);
    name();
    updateGeometry();
}

void SectionHeading::setFact(const QString &fact)
{
    if (fact == m_fact) return;
    m_fact = fact;
    setToolTip(fact);
    name();
    update();
}

void SectionHeading::name()
{
    setAccessibleName(m_fact.isEmpty() ? text() : tr("%1: %2").arg(text(), m_fact));
    setAccessibleDescription(isChecked() ? tr("Open. Press to fold it away.")
                                         : tr("Folded away. Press to open it."));
}

QFont SectionHeading::titleFont() const
{
    QFont bold = font();
    bold.setPixelSize(m_appearance.px(kTitleSize));
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont SectionHeading::factFont() const
{
    QFont small = font();
    small.setPixelSize(m_appearance.px(kFactSize));
    return small;
}

QSize SectionHeading::sizeHint() const
{
    const QFontMetrics title(titleFont());
    const QFontMetrics small(factFont());
    return {title.horizontalAdvance(text()) + small.horizontalAdvance(m_fact) + kChevron
                + 3 * kHeadingGap,
            title.height() + 6};
}

QSize SectionHeading::minimumSizeHint() const
{
    return {QFontMetrics(titleFont()).horizontalAdvance(text()) + kChevron + kHeadingGap,
            sizeHint().height()};
}

void SectionHeading::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto place = [this](const QRect &box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter;
    const int titleWidth = QFontMetrics(titleFont()).horizontalAdvance(text()) + 2;
    painter.setFont(titleFont());
    painter.setPen(theme.text);
    painter.drawText(place({0, 0, titleWidth, height()}), start, text());
    const bool pointed = underMouse() || hasFocus() || !isChecked();
    const int chevronAt = titleWidth + kHeadingGap;
    if (pointed) {
        const char *sign = isChecked() ? "chevron-down" : "chevron-right";
        wallchart::icon(sign, IconTone::Muted)
            .paint(&painter, place({chevronAt, (height() - kChevron) / 2, kChevron, kChevron}));
    }
    const int factAt = chevronAt + kChevron + kHeadingGap;
    painter.setFont(factFont());
    painter.setPen(theme.muted);
    const QString shown = painter.fontMetrics().elidedText(m_fact, Qt::ElideRight,
                                                           std::max(0, width() - factAt));
    painter.drawText(place({factAt, 0, width() - factAt, height()}), end, shown);
    if (!hasFocus()) return;
    painter.setPen(QPen(theme.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void SectionHeading::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SectionHeading::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

}   // namespace wallchart
