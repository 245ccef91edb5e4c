// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/leaders/leadermodel.h"
#include "ui/widgets/appearance.h"

#include <QTableView>

class QMenu;

namespace wallchart {

/// The ranking as a table: a header that sorts, the keys of every chart, a menu on each leader.
class LeaderTable final : public QTableView {
    Q_OBJECT

public:
    LeaderTable(Workspace &workspace, LeaderModel &model, Appearance &appearance,
                QWidget *parent = nullptr);

    /// The keys of the hidden columns, a line each; says nothing about people.
    [[nodiscard]] QByteArray hiddenColumns() const;
    /// Lines that make no sense are left out; the column of names is always shown.
    void setHiddenColumns(const QByteArray &keys);
    /// Back to the order of the view.
    void forgetOrder();

Q_SIGNALS:
    /// Whom a number counts: InfluenceGraph::kFollows, kNames or both.
    void voicesWanted(wallchart::WorkerId worker, std::uint8_t kind);
    void stateWanted(wallchart::WorkerId worker, wallchart::LeaderState state);
    void logWanted(wallchart::WorkerId worker);
    /// To see them among those they work with.
    void chartWanted(wallchart::WorkerId worker);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &text) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fitColumns();
    void openColumns(const QPoint &globalPosition);
    void fillColumns(QMenu &menu);
    void openMenu(WorkerId worker, const QPoint &globalPosition);

    Workspace &m_workspace;
    LeaderModel &m_model;
    Appearance &m_appearance;
};

}   // namespace wallchart
