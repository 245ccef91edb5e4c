// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartwords.h"
#include "ui/painting/shapedtext.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QFrame>
#include <QTimer>

namespace wallchart {

/// A card beside the cursor that says who a small cell of the chart is.
class Lens final : public QFrame {
    Q_OBJECT

public:
    Lens(Workspace &workspace, Appearance &appearance, QWidget *parent);

    /// Shows the worker beside `area` (in the parent) after a moment, or at once.
    void showFor(WorkerId worker, const QRect &area, std::chrono::milliseconds after,
                 const QString &category = {});
    void hideLens();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void placeBeside(const QRect &area);

    Workspace &m_workspace;
    Appearance &m_appearance;
    QTimer m_timer;
    std::optional<WorkerId> m_worker;
    QRect m_area;
    QString m_category;   ///< what the colour of the card says, unless it is the assessment
    QStringList m_lines;
    QString m_digit;
    std::optional<int> m_tone;
};

}   // namespace wallchart
