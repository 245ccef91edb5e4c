// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/cardmetrics.h"

#include "core/charts/layoutrequest.h"

namespace wallchart {

namespace {

double pixelsOf(TextRole role, bool paper, Detail detail)
{
    switch (role) {
    case TextRole::ChartTitle: return 29;
    case TextRole::ChartSubtitle: return 14;
    case TextRole::TotalNumber: return 22;
    case TextRole::TotalLabel: return 13;
    case TextRole::BlockTitle: return paper ? 18 : detail >= Detail::Names ? 14 : 12;
    case TextRole::BlockCount: return paper ? 16 : detail >= Detail::Names ? 13 : 12;
    case TextRole::HeaderText: return paper ? 13 : 12;
    case TextRole::SubHeading: return paper ? 13 : 12;
    case TextRole::SubHeadingNote: return paper ? 13 : 12;
    case TextRole::CardName: return 12;
    case TextRole::CardMeta: return 11;
    case TextRole::CardDigit: return 13;
    case TextRole::CellDigit: return 10;
    case TextRole::SegmentCount: return 9.5;
    case TextRole::Legend:
    case TextRole::Footer:
    case TextRole::FooterStrong: return 12;
    case TextRole::SheetCode:
    case TextRole::GlueStrip: return 11;
    case TextRole::Watermark: return 120;
    }
    return 12;
}

/// What UX draws for each level of detail, in pixels.
CardMetrics designOf(Detail detail)
{
    CardMetrics metrics{.detail = detail, .scale = 1, .paper = false, .card = {}, .gap = {}};
    const auto set = [&](QSizeF card, QSizeF gap, double tab, double digit, double name,
                         double star) {
        metrics.card = card;
        metrics.gap = gap;
        metrics.tab = tab;
        metrics.digitSize = digit;
        metrics.nameSize = name;
        metrics.star = star;
    };
    switch (detail) {
    case Detail::Cells: set({8, 8}, {1, 1}, 0, 8.5, 0, 7); break;
    case Detail::Digits: set({14, 14}, {2, 2}, 0, 10, 0, 3); break;
    case Detail::Initials: set({46, 18}, {3, 3}, 15, 10.5, 10.5, 9); break;
    case Detail::Names: set({112, 22}, {4, 4}, 18, 11, 11.5, 11); break;
    case Detail::Cards: set({140, 36}, {6, 4}, 19, 13, 12, 12); break;
    }
    metrics.pad = detail == Detail::Initials ? 3 : 5;
    if (detail != Detail::Cards) return metrics;
    metrics.metaSize = 11;
    metrics.diamond = 8;
    metrics.pip = 8;
    metrics.pipGap = 1;
    return metrics;
}

void multiply(CardMetrics &metrics, double factor)
{
    metrics.scale *= factor;
    metrics.card *= factor;
    metrics.gap *= factor;
    for (double *size :
         {&metrics.tab, &metrics.digitSize, &metrics.nameSize, &metrics.metaSize, &metrics.star,
          &metrics.diamond, &metrics.pip, &metrics.pipGap, &metrics.pad})
        *size *= factor;
}

/// Rows of text are as high as the fonts say: Devanagari and Arabic need more than Latin.
void makeRoomForText(CardMetrics &metrics, const TextMeasurer &measurer)
{
    if (metrics.detail < Detail::Initials) return;
    double text = measurer.lineHeight({TextRole::CardName, metrics.nameSize});
    if (metrics.detail == Detail::Cards)
        text += measurer.lineHeight({TextRole::CardMeta, metrics.metaSize});
    const double needed = text + 3 * metrics.scale;
    if (needed > metrics.card.height()) metrics.card.setHeight(needed);
}

}   // namespace

Detail detailAt(double zoom)
{
    if (zoom >= 0.8) return Detail::Cards;
    if (zoom >= 0.5) return Detail::Names;
    if (zoom >= 0.28) return Detail::Initials;
    return zoom >= 0.14 ? Detail::Digits : Detail::Cells;
}

TextStyle styleOf(TextRole role, const CardMetrics &metrics)
{
    const double size = pixelsOf(role, metrics.paper, metrics.detail) * metrics.scale;
    return {role, metrics.paper ? std::max(kSmallestPoints, size) : size};
}

CardMetrics screenMetrics(double zoom, double textScale, const TextMeasurer &measurer)
{
    CardMetrics metrics = designOf(detailAt(zoom));
    multiply(metrics, textScale * std::max(1.0, zoom));
    makeRoomForText(metrics, measurer);
    return metrics;
}

CardMetrics paperMetrics(double scale, const TextMeasurer &measurer)
{
    CardMetrics metrics = designOf(Detail::Cards);
    metrics.card = {148, 38};
    multiply(metrics, scale * kPointsPerPixel);
    metrics.paper = true;
    for (double *size : {&metrics.digitSize, &metrics.nameSize, &metrics.metaSize})
        *size = std::max(kSmallestPoints, *size);
    metrics.tab = std::max(metrics.tab, metrics.digitSize * 1.3);
    makeRoomForText(metrics, measurer);
    return metrics;
}

}   // namespace wallchart
