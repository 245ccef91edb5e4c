// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enumkeys.h"
#include "ui/painting/theme.h"

#include <QObject>

#include <memory>

class QApplication;
class QPalette;
class QTranslator;

namespace wallchart {

enum class ThemeChoice { FollowSystem, Light, Dark };

template <>
struct EnumKeys<ThemeChoice> {
    static constexpr std::array all{std::pair{ThemeChoice::FollowSystem, "system"},
                                    std::pair{ThemeChoice::Light, "light"},
                                    std::pair{ThemeChoice::Dark, "dark"}};
};

/// The digits of numbers and days where a language has its own. Levels are 1–5 everywhere.
enum class Digits { OfLanguage, Western };

template <>
struct EnumKeys<Digits> {
    static constexpr std::array all{std::pair{Digits::OfLanguage, "language"},
                                    std::pair{Digits::Western, "western"}};
};

inline constexpr double kLeastTextScale = 0.9;
inline constexpr double kMostTextScale = 1.5;

/// How the whole program looks: theme, size of text, reading direction; switched live.
class Appearance final : public QObject {
    Q_OBJECT

public:
    /// Reads the system's colours before anything of ours is applied. One for a program.
    explicit Appearance(QApplication &application);
    ~Appearance() override;

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    /// Every assessment with an edge in a colour that stands out from white and from black.
    [[nodiscard]] bool outlinesLevels() const { return m_outlinesLevels; }
    void setOutlinesLevels(bool outlined);

    /// 0.9–1.5; multiplies every size of text.
    [[nodiscard]] double textScale() const { return m_textScale; }
    void setTextScale(double scale);

    /// A size of the style guide in pixels, scaled by the user's setting.
    [[nodiscard]] int px(double size) const;

    /// A BCP 47 tag that translations exist for; changes words, digits and direction.
    [[nodiscard]] const QString &language() const { return m_language; }
    void setLanguage(const QString &tag);
    [[nodiscard]] Digits digits() const { return m_digits; }
    void setDigits(Digits digits);

Q_SIGNALS:
    /// Colours, sizes or the language are others now; palettes, style and texts are applied.
    void changed();

private:
    void speak();
    void apply();

    QApplication &m_application;
    Theme m_theme;
    ThemeChoice m_choice = ThemeChoice::FollowSystem;
    bool m_systemIsDark;
    bool m_outlinesLevels = false;
    double m_textScale = 1;
    QString m_language;
    Digits m_digits = Digits::OfLanguage;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qts;   ///< of Qt's own dialogs and buttons
};

/// The Qt palette of a theme: what Fusion draws by itself.
[[nodiscard]] QPalette paletteOf(const Theme &theme);

}   // namespace wallchart
