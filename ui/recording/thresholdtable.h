// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/structuretest.h"

#include <QWidget>

class QGridLayout;
class QMenu;
class QToolButton;

namespace wallchart {

/// The thresholds of a test, one a line: share, of whom, where, tactical or legal.
class ThresholdTable final : public QWidget {
    Q_OBJECT

public:
    explicit ThresholdTable(QWidget *parent = nullptr);

    void setThresholds(const std::vector<Threshold> &thresholds);
    [[nodiscard]] const std::vector<Threshold> &thresholds() const { return m_thresholds; }

Q_SIGNALS:
    /// People changed something here; not told by setThresholds().
    void edited();

private:
    void rebuild();
    void addLine(std::size_t at);
    void fillPresets();

    std::vector<Threshold> m_thresholds;
    QWidget *m_lines = nullptr;
    QToolButton *m_add;
    QMenu *m_presets;
};

}   // namespace wallchart
