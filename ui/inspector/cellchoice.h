// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

#include <QObject>

class QComboBox;

namespace wallchart {

/// Two boxes to choose a cell from: a unit and a shift, each may be open.
class CellChoice final : public QObject {
    Q_OBJECT

public:
    explicit CellChoice(QWidget *parent);

    [[nodiscard]] QComboBox &unit() { return *m_unit; }
    [[nodiscard]] QComboBox &shift() { return *m_shift; }

    /// Offers what the campaign has; what was chosen stays when it is still there.
    void offer(const Campaign &campaign);
    void choose(const Cell &cell);
    [[nodiscard]] Cell cell() const;
    /// Of the unit, else of the shift, else `otherwise`.
    [[nodiscard]] std::optional<WorksiteId> worksite(
        const Campaign &campaign, const std::optional<WorksiteId> &otherwise) const;

private:
    QComboBox *m_unit;
    QComboBox *m_shift;
};

}   // namespace wallchart
