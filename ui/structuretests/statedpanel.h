// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/testresults.h"
#include "ui/widgets/appearance.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;

namespace wallchart {

class OpenTable;

enum class StatedColumn { Assessor, With, Acted, DidNot, OthersActed };
inline constexpr int kStatedColumns = 5;

/// What assessments said and what people then did: everyone together, then each assessor who may
/// be shown.
class StatedModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Null = nothing; `viewer` sees their own line.
    void show(std::shared_ptr<const TestResults> results, std::size_t test,
              const std::optional<OrganizerId> &viewer);
    void retranslate();

    [[nodiscard]] const StatedAndShown &line(int row) const
    {
        return m_lines[static_cast<std::size_t>(row)];
    }
    /// The people behind a number; of the assessor's column all of theirs.
    [[nodiscard]] std::vector<WorkerId> people(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString nameAt(int row) const;
    [[nodiscard]] QString text(int row, StatedColumn column) const;

    std::shared_ptr<const TestResults> m_results;
    std::vector<StatedAndShown> m_lines;
};

/// Stated and shown, with the choice of who is looking: how somebody judged is for them alone.
class StatedPanel final : public QWidget {
    Q_OBJECT

public:
    explicit StatedPanel(Appearance &appearance, QWidget *parent = nullptr);

    void show(std::shared_ptr<const TestResults> results, std::size_t test);
    void retranslate();
    [[nodiscard]] const StatedModel &model() const { return *m_model; }

Q_SIGNALS:
    void peopleWanted(const std::vector<wallchart::WorkerId> &workers);

private:
    void fillViewers();
    void showLines();
    void fitColumns();

    Appearance &m_appearance;
    std::shared_ptr<const TestResults> m_results;
    std::size_t m_test = 0;
    StatedModel *m_model;
    QLabel *m_summary;
    OpenTable *m_table;
    QLabel *m_viewerLabel;
    QComboBox *m_viewer;
    QLabel *m_note;
};

}   // namespace wallchart
