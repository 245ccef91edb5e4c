// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearance.h"

#include "ui/painting/fonts.h"
#include "ui/widgets/fieldalignment.h"
#include "ui/widgets/stylesheet.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCalendarWidget>
#include <QFontMetrics>
#include <QLibraryInfo>
#include <QLocale>
#include <QPalette>
#include <QTranslator>

#include <algorithm>
#include <cmath>

namespace wallchart {

namespace {

constexpr double kBodySize = 13;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
           < palette.color(QPalette::WindowText).lightness();
}

/// Arabic is written with both kinds of digits: the Emirates write months as Egypt does, and
/// numbers as Europe.
QLocale localeOf(const QString &tag, Digits digits)
{
    const QLocale locale(tag);
    const bool western = locale.zeroDigit() == QLatin1String("0") || digits == Digits::OfLanguage;
    if (western || locale.language() != QLocale::Arabic) return locale;
    return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
}

/// Fields for numbers and days keep the locale they were made with unless they are told.
void tellFields(const QLocale &locale)
{
    for (QWidget *widget : QApplication::allWidgets()) {
        if (qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QCalendarWidget *>(widget))
            widget->setLocale(locale);
    }
}

}   // namespace

Appearance::Appearance(QApplication &application)
    : m_application(application), m_theme(lightTheme()),
      m_systemIsDark(isDark(QApplication::palette())), m_own(std::make_unique<QTranslator>()),
      m_qts(std::make_unique<QTranslator>())
{
    QApplication::setStyle(QStringLiteral("fusion"));
    new FieldAlignment(application, this);
    setLanguage(QStringLiteral("en"));   // English has its plurals in a translation too
}

Appearance::~Appearance() = default;

void Appearance::setChoice(ThemeChoice choice)
{
    if (choice == m_choice) return;
    m_choice = choice;
    apply();
}

void Appearance::setOutlinesLevels(bool outlined)
{
    if (outlined == m_outlinesLevels) return;
    m_outlinesLevels = outlined;
    apply();
}

void Appearance::setTextScale(double scale)
{
    const double bounded = std::clamp(scale, kLeastTextScale, kMostTextScale);
    if (bounded == m_textScale) return;
    m_textScale = bounded;
    apply();
}

int Appearance::px(double size) const
{
    return static_cast<int>(std::lround(size * m_textScale));
}

void Appearance::setLanguage(const QString &tag)
{
    if (tag == m_language) return;
    m_language = tag;
    speak();
    apply();
}

void Appearance::setDigits(Digits digits)
{
    if (digits == m_digits) return;
    m_digits = digits;
    speak();
    apply();
}

/// Puts words, digits and direction of the language in force.
void Appearance::speak()
{
    QLocale::setDefault(localeOf(m_language, m_digits));
    tellFields(QLocale());
    const QString name = QString(m_language).replace(u'-', u'_');
    QCoreApplication::removeTranslator(m_own.get());
    QCoreApplication::removeTranslator(m_qts.get());
    if (m_qts->load(QStringLiteral("qtbase_") + name,
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qts.get());
    if (m_own->load(QStringLiteral(":/i18n/wallchart_%1.qm").arg(name)))
        QCoreApplication::installTranslator(m_own.get());
    QApplication::setLayoutDirection(QLocale(m_language).textDirection());
}

void Appearance::apply()
{
    const bool dark = m_choice == ThemeChoice::Dark
                      || (m_choice == ThemeChoice::FollowSystem && m_systemIsDark);
    m_theme = dark ? darkTheme() : lightTheme();
    m_theme.outlineLevels = m_outlinesLevels;
    loadFonts();
    QFont font(fontFamilies());
    font.setPixelSize(px(kBodySize));
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(theme()));
    // Arabic letters take a higher line than the ones the font begins with.
    const QString letters = QLocale(m_language).nativeLanguageName();
    const int lineHeight = QFontMetrics(font).size(Qt::TextSingleLine, letters).height();
    m_application.setStyleSheet(styleSheetOf(theme(), m_textScale, lineHeight));
    Q_EMIT changed();
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.surface);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.accentText);
    palette.setColor(QPalette::Highlight, theme.sel);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Link, theme.focus);
    palette.setColor(QPalette::Mid, theme.line2);
    palette.setColor(QPalette::Midlight, theme.line);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Dark, theme.dash);
    palette.setColor(QPalette::Shadow, theme.dash);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.dash);
    return palette;
}

}   // namespace wallchart
