// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferencesfile.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace wallchart {

class SettingsPanel;

/// What people set for themselves on this computer: look, keys, lock, and what is remembered.
/// Everything takes effect at once.
class ProgramSettings final : public QWidget {
    Q_OBJECT

public:
    ProgramSettings(PreferencesFile &preferences, Appearance &appearance,
                    QWidget *parent = nullptr);

    /// The first field.
    [[nodiscard]] QWidget *firstField() const;
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLook();
    void buildKeys();
    void buildMemory();
    void connectFields();
    void change(const std::function<void(Preferences &)> &how);
    void fill();
    void showError(const Error &error);
    void reset();

    PreferencesFile &m_preferences;
    Appearance &m_appearance;
    SettingsPanel *m_look;
    SettingsPanel *m_keys;
    SettingsPanel *m_memory;
    QComboBox *m_theme;
    QComboBox *m_size;
    QComboBox *m_language;
    QComboBox *m_digits;
    QCheckBox *m_outline;
    QCheckBox *m_letters;
    QSpinBox *m_minutes;
    QCheckBox *m_recent;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QLabel *m_error;
};

}   // namespace wallchart
