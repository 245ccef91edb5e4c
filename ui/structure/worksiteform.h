// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QWidget>

#include <array>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace wallchart {

/// What is known of a worksite; each field is stored when people leave it.
class WorksiteForm final : public QWidget {
    Q_OBJECT

public:
    explicit WorksiteForm(Workspace &workspace, QWidget *parent = nullptr);
    ~WorksiteForm() override;

    void setWorksite(const std::optional<WorksiteId> &worksite);
    /// Shows what the campaign says now, but not over what is being typed.
    void read();
    void retranslate();
    void focusName();

private:
    void store();

    Workspace &m_workspace;
    std::optional<WorksiteId> m_worksite;
    QLineEdit *m_name;
    QLineEdit *m_employer;
    QLineEdit *m_address;
    QLineEdit *m_timeZone;
    std::array<QLabel *, 4> m_labels = {};
    QLabel *m_error;
};

}   // namespace wallchart
