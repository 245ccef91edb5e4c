// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/leaders/circlemodel.h"
#include "ui/widgets/appearance.h"

#include <QTableView>

namespace wallchart {

/// The circles inside the units; choosing one chooses everybody in it.
class CircleView final : public QTableView {
    Q_OBJECT

public:
    explicit CircleView(Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] CircleModel &circles() { return *m_model; }
    /// Stands on the circle of a worker, without choosing anybody.
    void follow(std::optional<WorkerId> worker);

Q_SIGNALS:
    /// Whoever the circle turns to comes first.
    void circleChosen(const std::vector<wallchart::WorkerId> &members);

private:
    void fitColumns();

    Appearance &m_appearance;
    CircleModel *m_model;
};

}   // namespace wallchart
