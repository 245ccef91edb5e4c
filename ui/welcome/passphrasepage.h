// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "ui/widgets/appearance.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace wallchart {

enum class PassphraseTask {
    Open,   ///< asks for the passphrase of a file that exists
    Make    ///< asks twice for a new one, and says how strong it is
};

/// Where a passphrase is typed: to open a campaign, or to lock a new one.
///
/// The passphrase lives only in the fields, which are cleared as soon as it is handed over.
class PassphrasePage final : public QWidget {
    Q_OBJECT

public:
    explicit PassphrasePage(Appearance &appearance, QWidget *parent = nullptr);

    /// Shows the file that is meant, by its name alone, with empty fields.
    void start(PassphraseTask task, const QString &path);
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] PassphraseTask task() const { return m_task; }
    [[nodiscard]] bool wantsRecoverySheet() const;

    /// While the key is derived and the file is read; fields are locked.
    void setBusy(bool busy);
    void showError(const QString &sentence);

Q_SIGNALS:
    /// Take it with takePassphrase(); the page is busy from here on.
    void given();
    void cancelled();

public:
    /// What was typed; can be taken once.
    [[nodiscard]] Result<Secret> takePassphrase();

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void updateStrength();
    void retranslate();

    Appearance &m_appearance;
    PassphraseTask m_task = PassphraseTask::Open;
    QString m_path;
    QLabel *m_title;
    QLabel *m_file;
    QLabel *m_label;
    QLineEdit *m_field;
    QToolButton *m_eye;
    QLabel *m_againLabel;
    QLineEdit *m_again;
    QLabel *m_strength;
    QCheckBox *m_recovery;
    QLabel *m_error;
    QLabel *m_note;
    QProgressBar *m_progress;
    QPushButton *m_ok;
    QPushButton *m_cancel;
};

}   // namespace wallchart
