// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QWidget>

class QGridLayout;
class QToolButton;

namespace wallchart {

/// The eight languages, each in its own name; a choice takes effect at once.
class LanguagePicker final : public QWidget {
    Q_OBJECT

public:
    explicit LanguagePicker(Appearance &appearance, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void arrange();

    Appearance &m_appearance;
    QGridLayout *m_grid;
    int m_columns = 0;
    std::vector<QToolButton *> m_buttons;
};

/// A language that the program speaks.
struct SpokenLanguage {
    const char *tag;
    const char *name;   ///< in its own words, UTF-8
};
[[nodiscard]] const std::vector<SpokenLanguage> &spokenLanguages();

/// The tag of the system's language; English when the program does not speak it.
[[nodiscard]] QString systemLanguage();

}   // namespace wallchart
