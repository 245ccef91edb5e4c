// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/fonts.h"

#include <QDir>
#include <QFontDatabase>

#include <algorithm>

namespace wallchart {

namespace {

bool registerFonts()
{
    const QDir folder(QStringLiteral(":/fonts"));
    const QStringList files = folder.entryList(QDir::Files);
    if (files.isEmpty()) return false;
    for (const QString &file : files) {
        if (QFontDatabase::addApplicationFont(folder.filePath(file)) < 0) return false;
    }
    return true;
}

bool hasDevanagari(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar sign) { return sign.script() == QChar::Script_Devanagari; });
}

/// Qt complains of every family that is asked for Devanagari and cannot join its signs.
const QStringList &devanagariFirst()
{
    static const QStringList families = [] {
        QStringList sorted = fontFamilies();
        sorted.move(sorted.indexOf(QStringLiteral("Noto Sans Devanagari")), 0);
        return sorted;
    }();
    return families;
}

}   // namespace

void loadFonts()
{
    static const bool loaded = registerFonts();
    if (!loaded) qFatal("The fonts inside this program cannot be read.");
}

const QStringList &fontFamilies()
{
    static const QStringList families = {
        QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
        QStringLiteral("Noto Sans Devanagari"), QStringLiteral("Droid Sans Fallback")};
    return families;
}

QFont chartFont(const QString &text, double pixelSize, FontWeight weight)
{
    QFont font;
    font.setFamilies(hasDevanagari(text) ? devanagariFirst() : fontFamilies());
    font.setPixelSize(qMax(1, qRound(pixelSize)));
    font.setWeight(weight == FontWeight::Bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}   // namespace wallchart
