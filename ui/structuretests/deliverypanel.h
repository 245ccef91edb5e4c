// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/structuretests/deliverymodel.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QWidget>

class QLabel;
class QListView;
class QSplitter;
class QTableView;

namespace wallchart {

/// Who delivered in one test, and of the chosen leader each follower with what they did.
class DeliveryPanel final : public QWidget {
    Q_OBJECT

public:
    DeliveryPanel(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    void show(std::shared_ptr<const TestResults> results, std::size_t test);
    void retranslate();
    [[nodiscard]] const DeliveryModel &leaders() const { return *m_leaders; }
    [[nodiscard]] const FollowerModel &followers() const { return *m_followers; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void fitColumns();
    void followSelection();
    void chooseLeader();
    void chooseFollower();
    void showFollowers();

    Workspace &m_workspace;
    Appearance &m_appearance;
    std::shared_ptr<const TestResults> m_results;
    std::size_t m_test = 0;
    DeliveryModel *m_leaders;
    FollowerModel *m_followers;
    QLabel *m_about;
    QTableView *m_table;
    QLabel *m_whose;
    QListView *m_list;
    QSplitter *m_parts;
};

}   // namespace wallchart
