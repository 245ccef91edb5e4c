// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trainingpeople/peoplestatus.h"

#include <QAbstractTableModel>

namespace wallchart {

/// One row for each participant: what is late, who never replied, who came. Never a chart, never
/// an answer.
class StatusModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Columns before those of the weeks.
    static constexpr int kName = 0;
    static constexpr int kAttendance = 1;
    static constexpr int kFirstWeek = 2;

    using QAbstractTableModel::QAbstractTableModel;

    /// `campaign` is the one they point into: it is kept as long as they are shown.
    void show(const Campaign &campaign, std::vector<PersonStatus> people);
    void retranslate();
    [[nodiscard]] const PersonStatus &person(int row) const
    {
        return m_people.at(static_cast<std::size_t>(row));
    }
    [[nodiscard]] const std::vector<PersonStatus> &people() const { return m_people; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString aboutPerson(const PersonStatus &person) const;
    [[nodiscard]] QVariant nameData(const PersonStatus &person, int role) const;
    [[nodiscard]] QVariant weekData(const StatusLine &line, int role) const;

    Campaign m_campaign;
    std::vector<PersonStatus> m_people;
};

}   // namespace wallchart
