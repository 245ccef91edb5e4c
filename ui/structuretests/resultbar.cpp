// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structuretests/resultbar.h"

#include "ui/recording/testwords.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr int kNumberRoom = 6;

struct BarInk {
    QBrush ground;
    QColor number;
};

QColor readableOn(const QColor &fill, const Theme &theme)
{
    return contrast(theme.text, fill) >= contrast(theme.surface, fill) ? theme.text : theme.surface;
}

BarInk inkOf(const BarStretch &stretch, bool met, const Theme &theme)
{
    if (!stretch.who) return {theme.surface, theme.muted};
    switch (*stretch.who) {
    case TestWho::TookPart: {
        const QColor fill = met ? theme.ink : theme.ink2;
        return {fill, readableOn(fill, theme)};
    }
    case TestWho::DidNot: return {theme.line2, readableOn(theme.line2, theme)};
    case TestWho::Refused: return {theme.refused, readableOn(theme.refused, theme)};
    default: return {theme.inkBg, theme.text2};
    }
}

/// What a colour-blind eye and a grey printer tell the stretches apart by.
void paintPattern(QPainter &painter, const BarStretch &stretch, const Theme &theme)
{
    const QRect inner = stretch.rect.adjusted(0, 0, -1, -1);
    if (!stretch.who) {
        painter.setPen(QPen(theme.dash, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(inner);
        return;
    }
    if (*stretch.who != TestWho::Refused) return;
    // Refusals carry slanted lines along their foot, clear of the number.
    QColor line = readableOn(theme.refused, theme);
    line.setAlpha(110);
    painter.fillRect(stretch.rect, QBrush(line, Qt::BDiagPattern));
}

void paintBarNumber(QPainter &painter, const BarStretch &stretch, const BarInk &ink)
{
    const QString number = QLocale().toString(stretch.people);
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = metrics.horizontalAdvance(number);
    if (width + kNumberRoom > stretch.rect.width()) return;
    QRect box(0, 0, width + 4, std::min(stretch.rect.height(), metrics.height()));
    box.moveCenter(stretch.rect.center());
    painter.fillRect(box, ink.ground);
    painter.setPen(ink.number);
    painter.drawText(stretch.rect, Qt::AlignCenter, number);
}

}   // namespace

int barPlaceOf(double share, const QRect &rect, Qt::LayoutDirection direction)
{
    const int along = qRound(rect.width() * share);
    return direction == Qt::RightToLeft ? rect.right() - along : rect.left() + along;
}

std::vector<BarStretch> barStretches(const TestCounts &counts, const QRect &rect,
                                     Qt::LayoutDirection direction)
{
    const int named = std::min(counts.notAsked(), namedNotAsked(counts));
    const std::array parts{BarStretch{TestWho::TookPart, counts.tookPart},
                           BarStretch{TestWho::DidNot, counts.saidYes + counts.asked},
                           BarStretch{TestWho::Refused, counts.refused},
                           BarStretch{TestWho::NotAsked, named},
                           BarStretch{std::nullopt, counts.notAsked() - named}};
    std::vector<BarStretch> stretches;
    int done = 0;
    const auto at = [&](int people) {
        return static_cast<int>(std::int64_t(rect.width()) * std::min(people, counts.base)
                                / std::max(1, counts.base));
    };
    for (BarStretch part : parts) {
        if (part.people <= 0) continue;
        const QRect along(rect.left() + at(done), rect.top(), at(done + part.people) - at(done),
                          rect.height());
        done += part.people;
        part.rect = QStyle::visualRect(direction, rect, along);
        stretches.push_back(part);
    }
    return stretches;
}

void paintResultBar(QPainter &painter, const std::vector<BarStretch> &stretches, bool met,
                    const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const BarStretch &stretch : stretches) {
        if (stretch.rect.width() <= 0) continue;
        painter.fillRect(stretch.rect, inkOf(stretch, met, theme).ground);
        paintPattern(painter, stretch, theme);
        // A hair of ground between neighbours, so that they never run into each other.
        painter.fillRect(QRect(stretch.rect.right(), stretch.rect.top(), 1, stretch.rect.height()),
                         theme.surface);
    }
    painter.restore();
}

void paintBarNumbers(QPainter &painter, const std::vector<BarStretch> &stretches, bool met,
                     const Theme &theme)
{
    for (const BarStretch &stretch : stretches)
        paintBarNumber(painter, stretch, inkOf(stretch, met, theme));
}

}   // namespace wallchart
