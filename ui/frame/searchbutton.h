// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace wallchart {

/// What looks like a search field and opens the palette: its words at the start, its keys at the
/// end. Gives way to whatever stands beside it.
class SearchButton final : public QPushButton {
    Q_OBJECT

public:
    explicit SearchButton(QWidget *parent = nullptr);

    void setKeys(const QString &keys);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

}   // namespace wallchart
