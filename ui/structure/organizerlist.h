// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace wallchart {

/// Who organizes: co-workers and staff, with ways to add, change and remove them.
class OrganizerList final : public QWidget {
    Q_OBJECT

public:
    explicit OrganizerList(Workspace &workspace, QWidget *parent = nullptr);

    void read();
    void retranslate();
    void add();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void change();
    void remove();
    void openForm(const std::optional<Organizer> &held);
    [[nodiscard]] std::optional<OrganizerId> chosen() const;

    Workspace &m_workspace;
    QLabel *m_title;
    QListWidget *m_list;
    std::vector<OrganizerId> m_organizers;   // beside the rows of m_list
    QToolButton *m_add;
    QToolButton *m_change;
    QToolButton *m_remove;
};

/// The worker whose number or whole name that is: `217`, `Ana Lima (217)`, `Ana Lima`.
[[nodiscard]] std::optional<WorkerId> workerWritten(const Campaign &campaign, const QString &text);

}   // namespace wallchart
