// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/paper.h"

namespace wallchart {

namespace {

QSizeF portraitMillimetres(Paper paper)
{
    switch (paper) {
    case Paper::A0: return {841, 1189};
    case Paper::A1: return {594, 841};
    case Paper::A2: return {420, 594};
    case Paper::A3: return {297, 420};
    case Paper::A4: return {210, 297};
    case Paper::A5: return {148, 210};
    case Paper::Letter: return {215.9, 279.4};
    case Paper::Legal: return {215.9, 355.6};
    case Paper::Tabloid: return {279.4, 431.8};
    }
    return {210, 297};
}

}   // namespace

QSizeF paperSize(Paper paper, Orientation orientation)
{
    const QSizeF portrait = portraitMillimetres(paper) * kPointsPerMillimetre;
    return orientation == Orientation::Portrait ? portrait : portrait.transposed();
}

}   // namespace wallchart
