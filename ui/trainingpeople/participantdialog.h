// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/edition.h"
#include "ui/trainingpeople/formdialog.h"

class QComboBox;
class QLineEdit;

namespace wallchart {

/// Adds a participant, or changes one.
class ParticipantDialog final : public FormDialog {
    Q_OBJECT

public:
    /// `edition` gives the tracks.
    ParticipantDialog(Workspace &workspace, Appearance &appearance, const Edition &edition,
                      const Participant &participant, QWidget *parent = nullptr);
    /// A new one of that group: first track, the program's language and this computer's zone.
    [[nodiscard]] static Participant fresh(TrainingGroupId group, const Edition &edition);

    [[nodiscard]] Participant participant() const;

Q_SIGNALS:
    void stored(wallchart::ParticipantId participant);

protected:
    [[nodiscard]] std::optional<ChangeSet> change() override;
    void performed(const ChangeSet &changes) override;

private:
    [[nodiscard]] bool isNew() const;
    void fillGroups();

    Participant m_participant;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QComboBox *m_language;
    QLineEdit *m_zone;
    QComboBox *m_track;
    QComboBox *m_group;
    QComboBox *m_circle;
};

}   // namespace wallchart
