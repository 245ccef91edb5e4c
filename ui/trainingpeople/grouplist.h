// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"
#include "core/training/edition.h"
#include "ui/trainingpeople/groupchoice.h"
#include "ui/widgets/appearance.h"

#include <QListView>

class QStandardItemModel;

namespace wallchart {

/// The groups of an edition and its small groups in one list, with how many people each has and
/// what is to be looked at.
class GroupList final : public QListView {
    Q_OBJECT

public:
    explicit GroupList(Appearance &appearance, QWidget *parent = nullptr);

    /// Stays at what was chosen, if it is still there.
    void show(const Campaign &campaign, const Edition *edition,
              std::optional<StoredEditionId> stored, QDate today);
    [[nodiscard]] GroupChoice choice() const;
    void choose(const GroupChoice &choice);

Q_SIGNALS:
    void chosen();
    /// Enter or a double click on a group.
    void editWanted();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void addHeading(const QString &text);
    void addRow(const GroupChoice &choice, const QString &name, const QString &about, bool warns);
    [[nodiscard]] GroupChoice choiceAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const GroupChoice &choice) const;

    QStandardItemModel *m_rows;
    bool m_filling = false;
};

}   // namespace wallchart
