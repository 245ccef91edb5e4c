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

inline constexpr double kLeastTextScale = 0.9;
inline constexpr double kMostTextScale = 1.5;

/// How the whole program looks: theme, size of text, reading direction; switched live.
class Appearance final : public QObject {
    Q_OBJECT

public:
    /// Reads the system's colours before anything of ours is applied. One for a program.
    explicit Appearance(QApplication &application);
    ~Appearance() override;

    [[nodiscard]] const Theme &theme() const;
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    /// 0.9–1.5; multiplies every size of text.
    [[nodiscard]] double textScale() const { return m_textScale; }
    void setTextScale(double scale);

    /// A size of the style guide in pixels, scaled by the user's setting.
    [[nodiscard]] int px(double size) const;

    /// A BCP 47 tag that translations exist for; changes words, digits and direction.
    [[nodiscard]] const QString &language() const { return m_language; }
    void setLanguage(const QString &tag);

Q_SIGNALS:
    /// Colours, sizes or the language are others now; palettes, style and texts are applied.
    void changed();

private:
    void apply();

    QApplication &m_application;
    ThemeChoice m_choice = ThemeChoice::FollowSystem;
    bool m_systemIsDark;
    double m_textScale = 1;
    QString m_language;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qts;   ///< of Qt's own dialogs and buttons
};

/// The Qt palette of a theme: what Fusion draws by itself.
[[nodiscard]] QPalette paletteOf(const Theme &theme);

}   // namespace wallchart
