// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/chartink.h"

namespace wallchart {

/// Adds the ground and the frame of a block.
void paintBlockFrame(const ChartInk &ink, const BlockBox &block);

/// Adds the texts, bars, marks and rules of a block or a page that touch `visible`.
void paintParts(const ChartInk &ink, const Parts &parts, const QRectF &visible);

/// Adds what belongs to a sheet alone: the glue strips' hatching and the sheet map.
void paintSheet(const ChartInk &ink, const PageBox &page);

/// Draws the texts of a page that lie across everything else.
void paintWatermarks(const ChartInk &ink, const Parts &parts);

}   // namespace wallchart
