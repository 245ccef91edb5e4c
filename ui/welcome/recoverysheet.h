// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QDialog>

class QLabel;

namespace wallchart {

/// The 24 words that open a campaign when its passphrase is lost: to copy by hand or print, once.
class RecoverySheet final : public QDialog {
    Q_OBJECT

public:
    RecoverySheet(const QStringList &words, Appearance &appearance, QWidget *parent = nullptr);

private:
    void savePdf();

    QStringList m_words;
    QLabel *m_saved;
};

/// Writes the words on one sheet of A4. False when the file cannot be written.
[[nodiscard]] bool writeRecoverySheet(const QStringList &words, const QString &path);

}   // namespace wallchart
