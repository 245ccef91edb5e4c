// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QAbstractButton>

namespace wallchart {

/// A large button with an icon, a title and a sentence, as on the welcome page.
class ChoiceCard final : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceCard(Appearance &appearance, const char *iconName, QWidget *parent = nullptr);

    enum class Weight { Plain, Primary };
    void setWeight(Weight weight);
    void setTexts(const QString &title, const QString &sentence, const QString &shortcut = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QFont sentenceFont() const;
    [[nodiscard]] int textWidth(int width) const;
    /// Of its own script, which may need more than the font of the program.
    [[nodiscard]] int titleHeight() const;

    Appearance &m_appearance;
    const char *m_icon;
    Weight m_weight = Weight::Plain;
    QString m_sentence;
    QString m_shortcut;
};

}   // namespace wallchart
