// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/sessiontimes.h"

#include <QAbstractTableModel>

namespace wallchart {

/// The sessions of an edition, each with its tracks as the clocks of one zone tell them.
class SessionModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const Edition &edition, const QTimeZone &zone);
    void clear();
    void retranslate();
    [[nodiscard]] int week(int row) const { return m_edition.sessions.at(at(row)).week; }
    [[nodiscard]] int rowOf(int week) const;   ///< −1 = none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static std::size_t at(int row) { return static_cast<std::size_t>(row); }
    [[nodiscard]] std::optional<SessionTime> timeOf(int row, int track) const;

    Edition m_edition;
    QTimeZone m_zone;
};

}   // namespace wallchart
