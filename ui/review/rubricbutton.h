// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace wallchart {

/// A level of a rubric to choose; its sentence takes as many lines as the width asks for.
class RubricButton final : public QToolButton {
    Q_OBJECT

public:
    explicit RubricButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// The sentence broken into lines for a button of this width.
    [[nodiscard]] QString linesIn(int width) const;
    /// What is around the sentence: padding and frame.
    [[nodiscard]] QSize frame() const;
};

}   // namespace wallchart
