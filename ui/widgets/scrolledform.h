// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QDialog;

namespace wallchart {

/// A form in a dialog: as high as it likes to be while the screen has room, else it scrolls.
class ScrolledForm final : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrolledForm(QWidget *form, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Makes a dialog as large as wanted, but never larger than its screen.
void openAt(QDialog &dialog, const QSize &wanted);

}   // namespace wallchart
