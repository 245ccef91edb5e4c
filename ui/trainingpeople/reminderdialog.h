// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trainingpeople/peoplestatus.h"
#include "ui/widgets/appearance.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace wallchart {

class ClipboardLoan;

/// A reminder for each language of those who need one, to be copied and sent by hand. Deletes
/// itself when it is closed.
class ReminderDialog final : public QDialog {
    Q_OBJECT

public:
    /// `campaign` is the one that the reminders point into.
    ReminderDialog(Appearance &appearance, const Campaign &campaign,
                   std::vector<Reminder> reminders, QWidget *parent = nullptr);

    void choose(int row);
    void copyText();
    void copyAddresses();

private:
    QWidget *makeText();
    [[nodiscard]] const Reminder *chosen() const;
    void showChosen();

    Campaign m_campaign;
    std::vector<Reminder> m_reminders;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QLabel *m_readers;
    QLabel *m_said;
    QPushButton *m_copy;
    QPushButton *m_addresses;
    ClipboardLoan *m_loan;
};

}   // namespace wallchart
