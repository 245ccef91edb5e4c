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

/// Whom to talk to next, or who is left alone for now. A line is put into words when it is looked
/// at: of a large campaign most never are.
class OutreachModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    enum class Shown { Lines, SetAside };
    /// With an organizer only their turf, and what they took on; null insight = nothing.
    void show(std::shared_ptr<const OutreachInsight> insight, Shown shown,
              std::optional<OrganizerId> organizer);

    [[nodiscard]] const OutreachEntry &entry(int row) const;
    /// What entry() has in sentences.
    [[nodiscard]] std::vector<Reason> reasons(int row) const;
    /// How many reasons entry() has and whether it says what to ask and who should, for less.
    struct Shape {
        int reasons = 0;
        bool ask = false;
        bool asker = false;
    };
    [[nodiscard]] Shape shape(int row) const;
    /// Other words: after a change of language.
    void retranslate();
    [[nodiscard]] int rowOf(WorkerId worker) const;   ///< −1 = not shown
    [[nodiscard]] const OutreachInsight *insight() const { return m_insight.get(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<const OutreachInsight> m_insight;
    std::optional<Shown> m_shown;
    std::optional<OrganizerId> m_organizer;
    std::vector<const OutreachLine *> m_lines;   // the insight's; or
    std::vector<const SetAside *> m_setAside;
    mutable std::vector<std::optional<OutreachEntry>> m_entries;   // those looked at
};

}   // namespace wallchart
