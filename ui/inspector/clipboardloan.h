// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace wallchart {

/// Lends a text to the clipboard: after a while it is taken back, unless something else was
/// copied since. Phone numbers do not belong into what other programs remember.
class ClipboardLoan final : public QObject {
    Q_OBJECT

public:
    explicit ClipboardLoan(QObject *parent = nullptr,
                           std::chrono::milliseconds after = std::chrono::seconds(15));
    ~ClipboardLoan() override;

    void lend(const QString &text);

private:
    void takeBack();

    QTimer m_timer;
    QString m_lent;
};

}   // namespace wallchart
