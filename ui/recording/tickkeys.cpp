// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/tickkeys.h"

#include "ui/widgets/keyposition.h"

#include <QKeyEvent>

namespace wallchart {

namespace {

constexpr qint64 kPause = 1500;
constexpr int kMostNumber = 10'000'000;

std::optional<Outcome> outcomeOfPad(int key)
{
    switch (key) {
    case Qt::Key_Plus: return Outcome::TookPart;
    case Qt::Key_Minus: return Outcome::Refused;
    case Qt::Key_Slash: return Outcome::Asked;
    case Qt::Key_Period:
    case Qt::Key_Comma: return Outcome::NotAsked;
    default: return std::nullopt;
    }
}

}   // namespace

std::optional<Outcome> outcomeOfKey(const QKeyEvent &event)
{
    if (event.modifiers() & Qt::KeypadModifier) {
        if (const auto outcome = outcomeOfPad(event.key())) return outcome;
    }
    const auto letter = letterAt(event);
    if (!letter) return std::nullopt;
    switch (letter->unicode()) {
    case 'y': return Outcome::TookPart;
    case 's': return Outcome::SaidYes;
    case 'n': return Outcome::Asked;
    case 'x': return Outcome::Refused;
    case 'e': return Outcome::Excluded;
    case '.': return Outcome::NotAsked;
    default: return std::nullopt;
    }
}

Outcome nextOutcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotAsked: return Outcome::TookPart;
    case Outcome::TookPart: return Outcome::SaidYes;
    case Outcome::SaidYes: return Outcome::Asked;
    case Outcome::Asked: return Outcome::Refused;
    case Outcome::Refused:
    case Outcome::Excluded: break;
    }
    return Outcome::NotAsked;
}

int NumberTyping::type(int digit, qint64 now)
{
    if (now - m_last > kPause || m_number >= kMostNumber) m_number = 0;
    m_last = now;
    m_number = m_number * 10 + digit;
    return m_number;
}

}   // namespace wallchart
