// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documenttext.h"

#include "ui/painting/fonts.h"
#include "ui/painting/shapedtext.h"

#include <QTextOption>

#include <algorithm>

namespace wallchart {

namespace {

// Of the size. Scripts with tall signs take more, but by far not what their fonts reserve; their
// baselines stand level with those of Latin in the next column.
constexpr double kLeastLineHeight = 1.36;
constexpr double kMostLineHeight = 1.6;
constexpr double kBaseline = 1.05;

FontWeight weightOf(PrintRole role)
{
    const bool isBold = role == PrintRole::Title || role == PrintRole::Heading
                        || role == PrintRole::Strong;
    return isBold ? FontWeight::Bold : FontWeight::Regular;
}

}   // namespace

double textSize(PrintRole role)
{
    switch (role) {
    case PrintRole::Title: return 200;
    case PrintRole::Subtitle: return 110;
    case PrintRole::Heading: return 130;
    case PrintRole::Strong:
    case PrintRole::Body: return 100;
    case PrintRole::Note: break;
    }
    return 85;
}

double markWidth(const PrintText &text)
{
    return text.mark == TextMark::None ? 0 : textSize(text.role) * 1.35;
}

double breakLines(QTextLayout &layout, const PrintText &text, double width, bool rightToLeft)
{
    QTextOption option(Qt::AlignAbsolute | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    option.setTextDirection(startsRightToLeft(text.text) ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setText(text.text);
    layout.setFont(chartFont(text.text, textSize(text.role), weightOf(text.role)));
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const double size = textSize(text.role);
        line.setPosition({0, height + size * kBaseline - line.ascent()});
        height += std::clamp(line.height(), size * kLeastLineHeight, size * kMostLineHeight);
    }
    layout.endLayout();
    return height;
}

}   // namespace wallchart
