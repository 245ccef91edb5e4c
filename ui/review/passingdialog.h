// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reviewboard.h"
#include "ui/review/reviewstopass.h"
#include "ui/training/trainingdesk.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace wallchart {

/// Reviews on their way to those they are for: one packet for each participant into one folder,
/// and a tick for each that was given to its participant.
///
/// Names of packets tell nothing, so the list says which is for whom. Deletes itself.
class PassingDialog final : public QDialog {
    Q_OBJECT

public:
    PassingDialog(Workspace &workspace, TrainingDesk &desk, const BoardChoice &choice,
                  QWidget *parent = nullptr);

    /// The packets of all who have a review that is not passed on, and whose keys are known.
    void saveAll();
    /// That of the chosen line, locked with a passphrase told by voice.
    void saveWithPassphrase();
    [[nodiscard]] QTreeWidget &list() { return *m_list; }
    [[nodiscard]] const std::vector<ReviewsToPass> &lines() const { return m_lines; }

private:
    using Made = std::shared_ptr<std::vector<ParticipantId>>;   // shared with what makes packets

    void layOut();
    void refresh();
    void tick(QTreeWidgetItem *item, int column);
    void nameFiles(const QStringList &paths);
    [[nodiscard]] TrainingDesk::Make packetOf(ParticipantId participant) const;
    void showWhatCanBeDone();

    Workspace &m_workspace;
    TrainingDesk &m_desk;
    BoardChoice m_choice;
    std::vector<ReviewsToPass> m_lines;
    QHash<QString, QString> m_files;   ///< participant → name of the packet saved last
    Made m_made;                       ///< for whom packets were made, in the order of saving
    bool m_isFilling = false;
    QTreeWidget *m_list;
    QLabel *m_note;
    QPushButton *m_save;
    QPushButton *m_told;
};

}   // namespace wallchart
