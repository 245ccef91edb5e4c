// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QLineEdit>

class QStandardItemModel;

namespace wallchart {

/// A line for somebody's name: offers who is meant while it is typed, whatever the accents.
class PersonField final : public QLineEdit {
    Q_OBJECT

public:
    explicit PersonField(Workspace &workspace, QWidget *parent = nullptr);

    /// Who is meant: the one that was chosen, else the only one of that name or chart number.
    [[nodiscard]] std::optional<WorkerId> person() const;
    void setPerson(WorkerId worker);
    /// Never offered: nobody is tied to themselves.
    void setExcept(std::optional<WorkerId> worker) { m_except = worker; }

private:
    void offer(const QString &text);

    Workspace &m_workspace;
    QStandardItemModel *m_offers;
    std::optional<WorkerId> m_chosen;
    QString m_chosenText;
    std::optional<WorkerId> m_except;
};

/// Nobody, or more than one, is called what is typed: a sentence that says so.
[[nodiscard]] QString personMistake(const PersonField &field);

}   // namespace wallchart
