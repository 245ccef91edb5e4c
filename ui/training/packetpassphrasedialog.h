// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace wallchart {

enum class PacketPassphraseTask {
    Open,   ///< asks for the one that the sender tells by voice
    Lock    ///< asks twice for a new one, and says how strong it is
};

/// Asks for the passphrase of a packet. Stays open while it is tried, for that takes a second.
///
/// What is typed lives only in the fields, which are cleared as soon as it is handed over. Deletes
/// itself when it is closed.
class PacketPassphraseDialog final : public QDialog {
    Q_OBJECT

public:
    /// `subject` is the name of the file that is opened, or what is going to be locked.
    PacketPassphraseDialog(PacketPassphraseTask task, const QString &subject, QWidget *parent);

    /// What was typed; can be taken once.
    [[nodiscard]] Result<Secret> takePassphrase();
    /// While it is tried: the fields are locked, Cancel is not.
    void setBusy(bool busy);
    void showError(const QString &sentence);
    /// Closes without telling that it was given up.
    void finish();

    void accept() override;

Q_SIGNALS:
    /// Take it with takePassphrase(); the dialog is busy from here on.
    void given();

private:
    void layOut();
    void word(const QString &subject);
    void sayStrength();

    PacketPassphraseTask m_task;
    QLabel *m_title;
    QLabel *m_note;
    QLabel *m_label;
    QLineEdit *m_field;
    QLabel *m_againLabel;
    QLineEdit *m_again;
    QLabel *m_strength;
    QLabel *m_error;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_ok;
};

}   // namespace wallchart
