// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace wallchart {

/// Text of several lines that reads like text and is edited where it stands.
///
/// As high as what it holds. Ctrl+Enter or leaving it commits what was typed, Esc brings back what
/// is stored; the tab key goes on.
class InPlaceText final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit InPlaceText(QWidget *parent = nullptr);

    /// What the campaign holds; shown unless something else is being typed.
    void setStored(const QString &text);
    [[nodiscard]] const QString &stored() const { return m_stored; }
    /// True when what is typed differs from what is stored.
    [[nodiscard]] bool isTouched() const { return toPlainText().trimmed() != m_stored; }
    /// Forgets what was typed.
    void restore();
    void commit();
    /// A frame in the colour of mistakes; what is wrong is said to screen readers too.
    void setMistake(const QString &mistake);
    /// For telephone numbers and addresses of mail: they run from left to right in every language.
    void setRunsLeftToRight();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Something else than what is stored was typed, without white space around it.
    void committed(const QString &text);
    void restored();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
    void turnText();

    QString m_stored;
    bool m_leftToRight = false;
};

}   // namespace wallchart
