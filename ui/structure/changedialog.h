// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wallchart {

/// A small form whose answer is one change: what the change breaks is told beside the fields,
/// and the form stays open until it is mended.
class ChangeDialog final : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString ok;          ///< what the button does: "Merge"
        QString note = {};   ///< what follows from it
    };
    ChangeDialog(Workspace &workspace, const Words &words, QWidget *parent);

    [[nodiscard]] QFormLayout &form() { return *m_form; }
    /// Above the note, the whole width.
    void addWide(QWidget *widget);
    [[nodiscard]] QPushButton &okButton() { return *m_ok; }
    /// Makes the change when people agree; an empty one closes the form.
    void onAccept(std::function<ChangeSet()> make) { m_make = std::move(make); }
    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    Workspace &m_workspace;
    std::function<ChangeSet()> m_make;
    QVBoxLayout *m_wide;
    QFormLayout *m_form;
    QLabel *m_error;
    QDialogButtonBox *m_buttons;
    QPushButton *m_ok;
};

}   // namespace wallchart
