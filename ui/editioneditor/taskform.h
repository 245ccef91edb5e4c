// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editioneditor/editionform.h"

namespace wallchart {

/// The sheet of a task: what is asked for, who judges it, and what the facilitator can say.
class TaskForm final : public EditionForm {
    Q_OBJECT

public:
    explicit TaskForm(const EditionSheet &sheet, QWidget *parent = nullptr);

private:
    [[nodiscard]] EditionTask &task() const;
    [[nodiscard]] QString path(const QString &field) const;
    void addKind();
    void addCheck();
    void addNumbers();
    void addTarget();
    void addRubric();
    void addLevel(int at);
    void takeKind(TaskKind kind);
    void makeAnew();
};

}   // namespace wallchart
