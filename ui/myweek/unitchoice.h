// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"

#include <QTreeWidget>

namespace wallchart {

/// The units of a campaign with ticks: on which of them a week was practised.
class UnitChoice final : public QTreeWidget {
    Q_OBJECT

public:
    explicit UnitChoice(QWidget *parent = nullptr);

    /// None of `chosen` = all of them.
    void show(const Campaign &campaign, const std::vector<UnitId> &chosen);
    /// None = all of them.
    [[nodiscard]] std::vector<UnitId> chosen() const;
    [[nodiscard]] bool isNothingChosen() const;

Q_SIGNALS:
    void chosenChanged();

private:
    void addUnits(QTreeWidgetItem *parent, std::vector<const Unit *> units,
                  const Campaign &campaign);
    void tick(const std::vector<UnitId> &chosen);
};

}   // namespace wallchart
