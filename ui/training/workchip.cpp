// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/workchip.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/paintedtext.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr int kChipHeight = 20;
constexpr int kSignSide = 13;
constexpr int kEdge = 6;
constexpr int kGap = 4;
constexpr int kTextSize = 12;
constexpr double kRadius = 4;
constexpr double kReadable = 4.5;

QFont chipFont(const Appearance &appearance)
{
    return sizedFont(QApplication::font(), appearance.px(kTextSize), QFont::Medium);
}

QString chipWord(const char *text)
{
    return QCoreApplication::translate("WorkChip", text);
}

WorkChip receivedBy(WorkSide side)
{
    switch (side) {
    case WorkSide::Participant: return WorkChip::HandedIn;
    case WorkSide::ContactPerson: return WorkChip::Received;
    case WorkSide::Facilitator: break;
    }
    return WorkChip::ToReview;
}

}   // namespace

QPixmap tintedIcon(const char *name, int size, const QColor &color, qreal devicePixelRatio)
{
    QPixmap sign = icon(name).pixmap(QSize(size, size), devicePixelRatio);
    QPainter painter(&sign);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, size + 1, size + 1), color);
    return sign;
}

WorkChip workChipOf(WorkState state, bool late, WorkSide side)
{
    switch (state) {
    case WorkState::Received: return receivedBy(side);
    case WorkState::Returned: return WorkChip::Returned;
    case WorkState::Approved: return WorkChip::Approved;
    case WorkState::NotReceived: break;
    }
    if (late) return WorkChip::Late;
    return side == WorkSide::Participant ? WorkChip::NotHandedIn : WorkChip::NotReceived;
}

QString workChipText(WorkChip chip)
{
    switch (chip) {
    case WorkChip::NotHandedIn: return chipWord(QT_TRANSLATE_NOOP("WorkChip", "Not handed in"));
    case WorkChip::HandedIn: return chipWord(QT_TRANSLATE_NOOP("WorkChip", "Handed in"));
    case WorkChip::Received: return chipWord(QT_TRANSLATE_NOOP("WorkChip", "Received"));
    case WorkChip::ToReview: return chipWord(QT_TRANSLATE_NOOP("WorkChip", "To review"));
    case WorkChip::Returned: return chipWord(QT_TRANSLATE_NOOP("WorkChip", "Returned"));
    case WorkChip::Approved: return chipWord(QT_TRANSLATE_NOOP("WorkChip", "Approved"));
    case WorkChip::Late: return chipWord(QT_TRANSLATE_NOOP("WorkChip", "Late"));
    case WorkChip::NotReceived: break;
    }
    return chipWord(QT_TRANSLATE_NOOP("WorkChip", "Not received"));
}

const char *workChipIcon(WorkChip chip)
{
    switch (chip) {
    case WorkChip::HandedIn: return "send";
    case WorkChip::Received:
    case WorkChip::ToReview: return "inbox";
    case WorkChip::Returned: return "corner-up-left";
    case WorkChip::Approved: return "check";
    case WorkChip::Late: return "clock";
    case WorkChip::NotReceived:
    case WorkChip::NotHandedIn: break;
    }
    return "minus";
}

WorkChipColors workChipColors(WorkChip chip, const Theme &theme)
{
    const auto onInfo = [&] {
        return contrast(theme.info, theme.onAccent) >= kReadable ? theme.onAccent : theme.window;
    };
    switch (chip) {
    case WorkChip::HandedIn:
    case WorkChip::Received: return {theme.infoBg, theme.info};
    case WorkChip::ToReview: return {theme.info, onInfo()};
    case WorkChip::Returned: return {theme.accentBg, theme.accentText};
    case WorkChip::Approved: return {theme.okBg, theme.ok};
    case WorkChip::Late: return {theme.warnBg, theme.warn};
    case WorkChip::NotReceived:
    case WorkChip::NotHandedIn: break;
    }
    return {theme.surface, theme.muted, theme.dash};
}

QSize workChipSize(WorkChip chip, const Appearance &appearance)
{
    const int word = QFontMetrics(chipFont(appearance)).horizontalAdvance(workChipText(chip));
    return {appearance.px(2 * kEdge + kSignSide + kGap) + word + 2, appearance.px(kChipHeight) + 2};
}

void paintWorkChip(QPainter &painter, const QRect &rect, WorkChip chip,
                   const Appearance &appearance, Qt::LayoutDirection direction)
{
    const WorkChipColors colors = workChipColors(chip, appearance.theme());
    const QSize size = workChipSize(chip, appearance).boundedTo(rect.size());
    const QRect box = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect);
    const int edge = appearance.px(kEdge);
    const int side = appearance.px(kSignSide);
    const auto mirrored = [&](const QRect &logical) {
        return QStyle::visualRect(direction, box, logical);
    };
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colors.fill);
    painter.setPen(colors.edge.isValid() ? QPen(colors.edge, 1, Qt::DashLine) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    const QRect sign(box.left() + edge, box.center().y() - side / 2, side, side);
    painter.drawPixmap(mirrored(sign), tintedIcon(workChipIcon(chip), side, colors.text,
                                                  painter.device()->devicePixelRatioF()));
    painter.setFont(chipFont(appearance));
    painter.setPen(colors.text);
    const int from = edge + side + appearance.px(kGap);
    writeLine(painter, mirrored(box.adjusted(from, 0, -edge / 2, 0)), workChipText(chip), direction,
              Qt::AlignLeft);
    painter.restore();
}

}   // namespace wallchart
