// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferencesfile.h"

#include "core/base/atomicfile.h"
#include "ui/welcome/languagepicker.h"
#include "ui/widgets/keyposition.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace wallchart {

PreferencesFile::PreferencesFile(QString path, QObject *parent)
    : QObject(parent), m_path(std::move(path))
{
    if (m_path.isEmpty() || !QFileInfo::exists(m_path)) return;
    m_now = preferencesFrom(readFile(m_path).value_or(QByteArray()));
}

void PreferencesFile::set(const Preferences &preferences)
{
    if (preferences == m_now) return;
    m_now = preferences;
    if (!m_path.isEmpty()) {
        QDir().mkpath(QFileInfo(m_path).path());
        const auto written = writeFileAtomically(m_path, writtenPreferences(m_now));
        if (!written) Q_EMIT failed(written.error());
    }
    Q_EMIT changed();
}

void PreferencesFile::noteOpened(const QString &path)
{
    if (!m_now.keepsRecentFiles || path.isEmpty()) return;
    Preferences next = m_now;
    next.recentFiles.removeAll(path);
    next.recentFiles.prepend(path);
    set(preferencesFrom(writtenPreferences(next)));   // no more than are kept
}

void PreferencesFile::forgetRecentFiles()
{
    Preferences next = m_now;
    next.recentFiles.clear();
    set(next);
}

void PreferencesFile::govern(Appearance &appearance, const QString &language)
{
    appearance.setChoice(m_now.theme);
    appearance.setOutlinesLevels(m_now.outlinesLevels);
    appearance.setTextScale(m_now.textScale);
    appearance.setDigits(m_now.digits);
    const QString remembered = m_now.language.isEmpty() ? systemLanguage() : m_now.language;
    appearance.setLanguage(language.isEmpty() ? remembered : language);
    setLetterCommands(m_now.letterCommands);
    connect(&appearance, &Appearance::changed, this, [this, &appearance] { remember(appearance); });
    connect(this, &PreferencesFile::changed, this,
            [this] { setLetterCommands(m_now.letterCommands); });
}

void PreferencesFile::remember(const Appearance &appearance)
{
    Preferences next = m_now;
    next.theme = appearance.choice();
    next.outlinesLevels = appearance.outlinesLevels();
    next.textScale = appearance.textScale();
    next.digits = appearance.digits();
    // As long as nobody chose one, the language goes with that of the system.
    if (!next.language.isEmpty() || appearance.language() != systemLanguage())
        next.language = appearance.language();
    set(next);
}

QString preferencesPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return folder + QStringLiteral("/wallchart/settings.json");
}

void keepQtFromRemembering()
{
    // Qt writes the last folder and sizes of its file dialog into a file of its own; below this
    // one no file can be.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       QStringLiteral("/dev/null/nothing"));
}

}   // namespace wallchart
