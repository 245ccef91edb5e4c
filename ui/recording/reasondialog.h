// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wallchart {

/// Asks why somebody is excluded from a test: who is excluded is no longer in its base.
class ReasonDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ReasonDialog(const QString &whom, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const QString &reason);

private:
    QLineEdit *m_reason;
};

}   // namespace wallchart
