// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyposition.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QString>

namespace wallchart {

namespace {

/// X11 and Wayland give the kernel's key code plus 8; these run along the rows of the keyboard.
constexpr quint32 kFirstOfTop = 24;
constexpr quint32 kFirstOfHome = 38;
constexpr quint32 kFirstOfBottom = 52;
constexpr const char *kTop = "qwertyuiop[]";
constexpr const char *kHome = "asdfghjkl;'";
constexpr const char *kBottom = "zxcvbnm,./";

std::optional<QChar> inRow(quint32 code, quint32 first, const char *row)
{
    const auto length = static_cast<quint32>(qstrlen(row));
    if (code < first || code >= first + length) return std::nullopt;
    return QLatin1Char(row[code - first]);
}

bool hasCommandModifier(const QKeyEvent &event)
{
    return event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

bool tellsPositions()
{
    const QString platform = QGuiApplication::platformName();
    return platform == QLatin1String("xcb") || platform.startsWith(QLatin1String("wayland"));
}

/// A way of typing, as Qt keeps its own for the whole program; only the window's thread asks.
bool lettersAreCommands = true;

std::optional<QChar> signAt(const QKeyEvent &event)
{
    if (hasCommandModifier(event)) return std::nullopt;
    if (tellsPositions()) {
        const quint32 code = event.nativeScanCode();
        for (const auto &[first, row] :
             {std::pair{kFirstOfTop, kTop}, {kFirstOfHome, kHome}, {kFirstOfBottom, kBottom}}) {
            if (const auto letter = inRow(code, first, row)) return letter;
        }
    }
    const QString text = event.text();
    if (text.size() != 1 || !text.front().isPrint() || text.front().isSpace()) return std::nullopt;
    return text.front().toLower();
}

}   // namespace

void setLetterCommands(bool on)
{
    lettersAreCommands = on;
}

bool letterCommandsOn()
{
    return lettersAreCommands;
}

std::optional<QChar> letterAt(const QKeyEvent &event)
{
    const auto sign = signAt(event);
    return sign && (lettersAreCommands || !sign->isLetter()) ? sign : std::nullopt;
}

std::optional<int> digitOf(const QKeyEvent &event)
{
    if (hasCommandModifier(event) || event.text().size() != 1) return std::nullopt;
    const int digit = event.text().front().digitValue();
    return digit >= 0 ? std::optional(digit) : std::nullopt;
}

}   // namespace wallchart
