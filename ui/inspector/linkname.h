// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace wallchart {

/// A name that leads to whoever bears it; reads like text until the pointer or keyboard is there.
class LinkName final : public QAbstractButton {
    Q_OBJECT

public:
    explicit LinkName(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

}   // namespace wallchart
