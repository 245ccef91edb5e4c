// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/documents/documentlayout.h"
#include "ui/painting/chartoutput.h"

#include <QImage>

namespace wallchart {

/// Paints a page at its size: a painter whose unit is a tenth of a point.
void paintDocumentPage(QPainter &painter, const DocumentPages &document, std::size_t page);

/// A page as a picture, for a preview.
[[nodiscard]] QImage documentImage(const DocumentPages &document, std::size_t page,
                                   double dotsPerInch);

/// Writes all pages with their fonts inside, whole or not at all; nothing but the pages names
/// anybody: the title is "Wallchart", there is no author. Needs loadFonts().
[[nodiscard]] Result<WrittenPicture> writeDocument(const OutputFile &file,
                                                   const DocumentPages &document,
                                                   const Progress &progress = {});

}   // namespace wallchart
