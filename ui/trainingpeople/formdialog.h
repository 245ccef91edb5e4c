// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wallchart {

/// A dialog of fields that ends in a change; what is wrong is said beneath them. Deletes itself
/// when it is closed.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    void accept() override;

protected:
    FormDialog(Workspace &workspace, Appearance &appearance, QWidget *parent);

    /// What the fields say, or nothing after complain().
    [[nodiscard]] virtual std::optional<ChangeSet> change() = 0;
    /// The change is done.
    virtual void performed(const ChangeSet &changes);

    void setHeading(const QString &heading);
    void setActionText(const QString &text);
    void setActionEnabled(bool enabled);
    [[nodiscard]] QFormLayout &form() { return *m_form; }
    /// Between the fields and what is said.
    [[nodiscard]] QVBoxLayout &body() { return *m_body; }
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    void complain(const QString &text);
    /// The same, with the field that is to be mended.
    void complain(const QString &text, QWidget *field);

private:
    Workspace &m_workspace;
    QLabel *m_heading;
    QFormLayout *m_form;
    QVBoxLayout *m_body;
    QLabel *m_error;
    QPushButton *m_action;
};

}   // namespace wallchart
