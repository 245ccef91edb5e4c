// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace wallchart {

/// A line of text that ends in "…" where there is no room for all of it; the tooltip has it whole.
class ClippedText final : public QLabel {
    Q_OBJECT

public:
    /// `role` is one of the style sheet.
    explicit ClippedText(const char *role, QWidget *parent = nullptr);

    void setWhole(const QString &text);
    [[nodiscard]] const QString &whole() const { return m_whole; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void clip();

    QString m_whole;
};

/// Text in as many lines as the width asks for, never as markup.
[[nodiscard]] QLabel *wrappedText(const char *role, QWidget *parent = nullptr);

}   // namespace wallchart
