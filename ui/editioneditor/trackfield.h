// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/edition.h"

#include <QWidget>

class QGridLayout;

namespace wallchart {

/// The tracks of an edition, one a line: key and when it begins in the anchor zone.
class TrackField final : public QWidget {
    Q_OBJECT

public:
    explicit TrackField(Edition &edition, QWidget *parent = nullptr);

Q_SIGNALS:
    void edited();

private:
    void rebuild();
    void addLine(int at, QGridLayout &grid);

    Edition &m_edition;
    QWidget *m_lines = nullptr;
};

}   // namespace wallchart
