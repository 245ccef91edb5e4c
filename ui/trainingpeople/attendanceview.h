// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trainingpeople/attendancemodel.h"
#include "ui/widgets/appearance.h"

#include <QTableView>

namespace wallchart {

/// The grid of attendance with its keys: P present, E excused, A absent, full stop takes it back,
/// Space goes on to the next, T switches the track. Says what people want and records nothing.
class AttendanceView final : public QTableView {
    Q_OBJECT

public:
    AttendanceView(AttendanceModel &model, Appearance &appearance, QWidget *parent = nullptr);

    /// Those of the selected rows, or of the current one.
    [[nodiscard]] std::vector<ParticipantId> chosen() const;

Q_SIGNALS:
    void presenceWanted(const std::vector<wallchart::ParticipantId> &whom,
                        std::optional<wallchart::Presence> presence);
    void trackWanted(wallchart::ParticipantId whom);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void tick(const QModelIndex &index);
    bool typed(const QKeyEvent &event);
    void goOn();
    void fitColumns();

    AttendanceModel &m_model;
    Appearance &m_appearance;
};

}   // namespace wallchart
