// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/leaders/leaderplace.h"

#include <QWidget>

class QComboBox;

namespace wallchart {

/// Chooses the unit and the shift whose leaders are listed; each only where there are several.
class LeaderPlaceChoice final : public QWidget {
    Q_OBJECT

public:
    explicit LeaderPlaceChoice(QWidget *parent = nullptr);

    /// Offers what the campaign has; a choice that is gone becomes everything.
    void offer(const Campaign &campaign);
    [[nodiscard]] const LeaderPlace &place() const { return m_place; }
    void showEverything();
    void retranslate();

Q_SIGNALS:
    /// Chosen by somebody.
    void chosen();

private:
    void fill();
    void choose();

    std::vector<OverviewScope> m_scopes;
    QStringList m_units;   // what they are called
    QStringList m_shifts;
    LeaderPlace m_place;
    QComboBox *m_unit;
    QComboBox *m_shift;
};

}   // namespace wallchart
