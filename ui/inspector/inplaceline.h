// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace wallchart {

/// A line that reads like text and is edited where it stands.
///
/// Enter or leaving it commits what was typed, Esc brings back what is stored. The frame shows
/// only under the pointer and the keyboard.
class InPlaceLine final : public QLineEdit {
    Q_OBJECT

public:
    explicit InPlaceLine(QWidget *parent = nullptr);

    /// What the campaign holds; shown unless something else is being typed.
    void setStored(const QString &text);
    [[nodiscard]] const QString &stored() const { return m_stored; }
    /// True when what is typed differs from what is stored.
    [[nodiscard]] bool isTouched() const { return text().trimmed() != m_stored; }
    /// Forgets what was typed.
    void restore();
    void commit();
    /// A frame in the colour of mistakes; what is wrong is said to screen readers too.
    void setMistake(const QString &mistake);
    /// As wide as its text instead of a field's usual width.
    void hugText();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Something else than what is stored was typed, without white space around it.
    void committed(const QString &text);
    void restored();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_stored;
    bool m_hugging = false;
};

}   // namespace wallchart
