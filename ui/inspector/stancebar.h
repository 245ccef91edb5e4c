// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"
#include "ui/widgets/appearance.h"

#include <QWidget>

#include <span>

namespace wallchart {

/// How many workers stand where: one part of the bar for each level, with its number where there
/// is room for it.
class StanceBar final : public QWidget {
    Q_OBJECT

public:
    explicit StanceBar(Appearance &appearance, QWidget *parent = nullptr);

    struct Part {
        int level;   ///< 0 = unassessed
        int people;
        std::optional<int> tone;
    };
    void showParts(std::vector<Part> parts);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    std::vector<Part> m_parts;
};

}   // namespace wallchart
