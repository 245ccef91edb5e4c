// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"

#include <QAbstractTableModel>

namespace wallchart {

enum class ParticipantColumn { Name, Language, TimeZone, Track, Group, Keys };
inline constexpr int kParticipantColumns = 6;

/// The participants of an edition, or of one group, as a table; never writes.
class ParticipantModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        Participant participant;
        QString group;
        QString smallGroup = {};   ///< empty = in none
        bool hasKeys = false;      ///< theirs are known here

        bool operator==(const Row &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Campaign &campaign, const std::vector<const Participant *> &whom);
    void retranslate();
    [[nodiscard]] const Row &row(int at) const { return m_rows.at(static_cast<std::size_t>(at)); }
    [[nodiscard]] int rowOf(ParticipantId participant) const;   ///< −1 = not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const Row &row, ParticipantColumn column) const;

    std::vector<Row> m_rows;
};

}   // namespace wallchart
