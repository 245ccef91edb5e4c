// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QLineEdit>

class QStringListModel;

namespace wallchart {

/// Who asked: a worker, or an organizer by name; an unknown name is a new organizer.
struct Asker {
    std::optional<WorkerId> worker = {};
    QString organizer = {};
    bool isNew = false;   ///< nobody of that name is known

    [[nodiscard]] bool isNobody() const { return !worker && organizer.isEmpty(); }
    bool operator==(const Asker &) const = default;
};

/// Whom a typed text means: `217` or `Ana Lima (217)` a worker by number, a whole name the
/// organizer or the only worker who has it, anything else an organizer.
[[nodiscard]] Asker askerNamed(const Campaign &campaign, const QString &text);

/// The field that stays set while results are recorded, with the names it may mean.
class WhoAskedField final : public QLineEdit {
    Q_OBJECT

public:
    explicit WhoAskedField(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] Asker asker() const { return askerNamed(m_workspace.campaign(), text()); }

Q_SIGNALS:
    /// Enter or Esc: back to the grid.
    void left();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Workspace &m_workspace;
    QStringListModel *m_names;
};

}   // namespace wallchart
