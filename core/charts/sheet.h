// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/layoutrequest.h"
#include "core/charts/partlist.h"

#include <QStringList>

namespace wallchart {

/// What stands on one sheet besides its blocks.
struct SheetContents {
    int page = 0;   ///< from 0
    int pages = 1;
    QStringList blocks = {};   ///< names, in order
    bool continues = false;    ///< the first block began on the sheet before
    double scale = 1;
};

/// The printed frame of sheets: header, legend, footer, cut marks, glue strips, sheet map.
class Sheet {
public:
    Sheet(const WallChart &chart, const PaperRequest &request, const TextMeasurer &measurer);

    /// The box for blocks on a page, of a printed chart with any number of pages.
    [[nodiscard]] QRectF body(int page) const;
    /// The page with its parts, added to the geometry's lists.
    [[nodiscard]] PageBox place(WallChartGeometry &geometry, const SheetContents &contents) const;
    /// "A1" on a poster, else the number of the page.
    [[nodiscard]] QString code(int page) const;

private:
    [[nodiscard]] PageBox frame(int page) const;
    double addHeader(PartList &parts, PageBox &page, const SheetContents &contents) const;
    double addTotals(PartList &parts, double end, double leastStart) const;
    QString subtitle(const SheetContents &contents, double width) const;
    double addMap(PageBox &page, PartList &parts, int current) const;
    double addLegend(PartList &parts, double width) const;
    double addFooter(PartList &parts, double width, const SheetContents &contents) const;
    void addCutMarks(PartList &parts, const PageBox &page) const;
    void addGlueTexts(PartList &parts, const PageBox &page, int number) const;
    [[nodiscard]] FlowItem legendItem(MarkKind kind, int level, const QString &text) const;

    const PaperRequest &m_request;
    QSizeF m_size;
    LayoutContext m_context;
};

}   // namespace wallchart
