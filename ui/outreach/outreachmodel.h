// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/insights.h"

#include <QAbstractListModel>

namespace wallchart {

/// One line as it is shown, in sentences.
struct OutreachEntry {
    WorkerId worker;
    QString name;
    std::optional<int> level = {};
    QString place;
    QStringList reasons = {};   ///< of somebody set aside: why for now
    QString ask = {};
    QString asker = {};
    QString claim = {};   ///< who took it on, and until when
    bool late = false;
    std::optional<NextStepId> step = {};
};

/// Whom to talk to next, or who is left alone for now.
class OutreachModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    enum class Shown { Lines, SetAside };
    /// With an organizer only their turf, and what they took on; null insight = nothing.
    void show(std::shared_ptr<const OutreachInsight> insight, Shown shown,
              std::optional<OrganizerId> organizer);

    [[nodiscard]] const OutreachEntry &entry(int row) const
    {
        return m_entries[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] int rowOf(WorkerId worker) const;   ///< −1 = not shown
    [[nodiscard]] const OutreachInsight *insight() const { return m_insight.get(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<const OutreachInsight> m_insight;
    std::vector<OutreachEntry> m_entries;
};

}   // namespace wallchart
