// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editioneditor/editionform.h"

namespace wallchart {

/// The sheet of a week: its session, and the assignment that is practised after it.
class WeekForm final : public EditionForm {
    Q_OBJECT

public:
    explicit WeekForm(const EditionSheet &sheet, QWidget *parent = nullptr);

private:
    [[nodiscard]] EditionSession &session() const;
    [[nodiscard]] QString sessionPath(const char *field) const;
    void addDay();
    void addAssignmentFields(int at);
    void addLeaves(EditionAssignment &assignment, const QString &path);
};

}   // namespace wallchart
