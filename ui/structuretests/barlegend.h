// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/structuretests/resultbar.h"

#include <QWidget>

namespace wallchart {

/// What the stretches of a bar stand for.
class BarLegend final : public QWidget {
    Q_OBJECT

public:
    explicit BarLegend(Appearance &appearance, QWidget *parent = nullptr);

    void setClosed(bool closed);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        std::optional<TestWho> who;
        QString text;
        QRect swatch = {};
        QRect words = {};
    };
    /// In lines, as words in a paragraph; returns the height.
    int arrange(int width, std::vector<Entry> *placed) const;
    [[nodiscard]] std::vector<Entry> entries() const;

    Appearance &m_appearance;
    bool m_closed = true;
};

}   // namespace wallchart
