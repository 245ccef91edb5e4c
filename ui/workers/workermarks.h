// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/wallchart.h"
#include "ui/painting/theme.h"

#include <QHash>
#include <QPixmap>

class QPainter;

namespace wallchart {

/// The marks of the wall chart for table cells, drawn once for each size and colour.
class WorkerMarks {
public:
    /// Each is painted into the square at the middle of `rect`.
    void star(QPainter &painter, const QRect &rect, Star star, const Theme &theme,
              const QColor &ground);
    void diamond(QPainter &painter, const QRect &rect, const Theme &theme);
    void pip(QPainter &painter, const QRect &rect, Pip pip, const Theme &theme,
             const QColor &ground);
    void notch(QPainter &painter, const QRect &rect, bool rightToLeft, const Theme &theme,
               const QColor &ground);

private:
    struct Key {
        int mark;
        QRgb color;
        QRgb ground;
        int side;
        double ratio;
        bool operator==(const Key &) const = default;
        friend std::size_t qHash(const Key &key, std::size_t seed)
        {
            return qHashMulti(seed, key.mark, key.color, key.ground, key.side, key.ratio);
        }
    };
    template <class Draw>
    void paint(QPainter &painter, const QRect &rect, int mark, const QColor &color,
               const QColor &ground, Draw draw);

    QHash<Key, QPixmap> m_pixmaps;
};

}   // namespace wallchart
