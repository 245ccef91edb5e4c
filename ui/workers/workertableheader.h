// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QHeaderView>

namespace wallchart {

/// The header of the table of workers: long names of structure tests end in dots.
class WorkerTableHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit WorkerTableHeader(Appearance &appearance, QWidget *parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;

private:
    Appearance &m_appearance;
};

}   // namespace wallchart
