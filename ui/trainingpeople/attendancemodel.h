// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"
#include "core/training/breakoutlist.h"
#include "core/training/edition.h"

#include <QAbstractTableModel>

namespace wallchart {

enum class AttendanceColumn { Name, Track, Present, Excused, Absent };
inline constexpr int kAttendanceColumns = 5;

/// Who is led with this file, and whether they were at the session of one week. Never writes.
class AttendanceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        ParticipantId participant;
        QString name;
        QString smallGroup = {};
        QString language = {};   ///< as a tag
        QString track = {};      ///< that of the week
        bool switched = false;   ///< for this week alone
        std::optional<Presence> presence = {};

        bool operator==(const Row &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Tells only of the rows that differ, unless other people are there now.
    void show(std::vector<Row> rows);
    void retranslate();

    [[nodiscard]] const Row &row(int at) const { return m_rows.at(static_cast<std::size_t>(at)); }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] std::vector<PresentPerson> present() const;
    [[nodiscard]] int count(std::optional<Presence> presence) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<Row> m_rows;
};

/// The presence that a column ticks, or none.
[[nodiscard]] std::optional<Presence> presenceOf(AttendanceColumn column);

/// Those of an edition who are in a small group that is led with this file, by name.
[[nodiscard]] std::vector<AttendanceModel::Row> attendanceRows(const Campaign &campaign,
                                                               StoredEditionId edition, int week);

}   // namespace wallchart
