// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace wallchart {

/// One section of an open campaign: layout and wiring; what is worth a test sits beside it.
///
/// Texts are set in retranslate(), which runs again whenever the language changes.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// As the navigation and screen readers call it.
    [[nodiscard]] virtual QString title() const = 0;
    /// Gives the keyboard to what people came for.
    virtual void focusMain() = 0;

protected:
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
};

}   // namespace wallchart
