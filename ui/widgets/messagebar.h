// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace wallchart {

/// A bar above the page for what went wrong, or what people must know; stays until closed.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const Error &error);
    /// Something to know that is no failure: "Sample, not saved".
    void showNotice(const QString &text);
    /// Takes an error back, for something went well since; a notice stays.
    void clearError();

protected:
    void changeEvent(QEvent *event) override;

private:
    void say(const QString &text, const char *iconName, const char *role);
    void retranslate();

    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
    QString m_notice;
};

}   // namespace wallchart
