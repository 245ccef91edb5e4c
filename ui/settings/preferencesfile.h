// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/settings/preferences.h"

#include <QObject>

namespace wallchart {

/// The preferences in force, and the small file in which they outlive the program.
class PreferencesFile final : public QObject {
    Q_OBJECT

public:
    /// Reads them; a file that is missing or makes no sense is as shipped. An empty path: nothing
    /// is remembered.
    explicit PreferencesFile(QString path, QObject *parent = nullptr);

    [[nodiscard]] const Preferences &now() const { return m_now; }
    /// Puts them in force and writes them at once, if they differ.
    void set(const Preferences &preferences);

    /// Notes a campaign that was opened, when people want recent files to be kept.
    void noteOpened(const QString &path);
    void forgetRecentFiles();

    /// Gives the program the look that is remembered, and remembers what becomes of it. `language`
    /// takes the place of the remembered one.
    void govern(Appearance &appearance, const QString &language = {});

Q_SIGNALS:
    void changed();
    /// They are in force, but could not be written.
    void failed(const wallchart::Error &error);

private:
    void remember(const Appearance &appearance);

    QString m_path;
    Preferences m_now;
};

/// Where the file of this user is.
[[nodiscard]] QString preferencesPath();

/// Keeps Qt from remembering folders and file names of its own dialogs on the disk. Called before
/// the first dialog.
void keepQtFromRemembering();

}   // namespace wallchart
