// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/wallchartoptions.h"

namespace wallchart {

namespace {

std::optional<Dimension> dimensionFromText(QStringView text)
{
    static constexpr std::array kinds{
        std::pair{DimensionKind::Worksite, "worksite"}, std::pair{DimensionKind::Unit, "unit"},
        std::pair{DimensionKind::Shift, "shift"}, std::pair{DimensionKind::Job, "job"}};
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const QStringView name = colon < 0 ? text : text.left(colon);
    for (const auto &[kind, key] : kinds) {
        if (name != QLatin1String(key)) continue;
        if (colon < 0) return Dimension{kind, 0};
        bool isNumber = false;
        const int depth = text.mid(colon + 1).toInt(&isNumber);
        if (isNumber && depth >= 1 && kind == DimensionKind::Unit) return Dimension{kind, depth};
    }
    return std::nullopt;
}

}   // namespace

Result<std::vector<Dimension>> dimensionsFromText(const QString &text)
{
    std::vector<Dimension> dimensions;
    if (text.trimmed().isEmpty() || text.trimmed() == QLatin1String("none")) return dimensions;
    for (const QString &part : text.split(QLatin1Char(','))) {
        const auto dimension = dimensionFromText(part.trimmed());
        if (!dimension) return fail(kUnknownDimension, {part.trimmed()});
        if (std::find(dimensions.begin(), dimensions.end(), *dimension) != dimensions.end())
            return fail(kDimensionTwice, {part.trimmed()});
        dimensions.push_back(*dimension);
    }
    return dimensions;
}

WallChartOptions ourWall(WallChartOptions options, const QString &neutralTitle)
{
    options.title = neutralTitle;
    options.coloring = {};
    options.redaction = Redaction::Short;
    options.hideAssessments = false;
    options.hideTotals = true;
    return options;
}

WallChartOptions handOn(WallChartOptions options, const QString &neutralTitle)
{
    options.title = neutralTitle;
    options.coloring = {};
    options.redaction = Redaction::Codes;
    options.hideAssessments = true;
    options.hideTotals = true;
    return options;
}

}   // namespace wallchart
