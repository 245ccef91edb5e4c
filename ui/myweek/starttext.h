// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace wallchart {

/// Text in as many lines as the width asks for, never as markup. Its letters run in their own
/// direction, and it stands at the start of the window's.
class StartText final : public QLabel {
    Q_OBJECT

public:
    /// `role` is one of the style sheet.
    explicit StartText(const char *role, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void turn();
};

}   // namespace wallchart
