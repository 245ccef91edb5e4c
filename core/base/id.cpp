// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QtEndian>

namespace wallchart {

namespace {

constexpr std::uint64_t kVersion7 = 0x7000;
constexpr std::uint64_t kVariant = 0x8000000000000000ull;
constexpr int kTextLength = 36;

/// Next value of SplitMix64 (Steele, Lea, Flood 2014): enough for ids that must repeat.
std::uint64_t splitMix(std::uint64_t &state)
{
    std::uint64_t z = (state += 0x9E3779B97F4A7C15ull);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return z ^ (z >> 31);
}

/// The successor of a high half, with the 12-bit counter running over into the milliseconds.
std::uint64_t afterHigh(std::uint64_t high)
{
    const std::uint64_t counter = (high & 0x0FFF) + 1;
    const std::uint64_t time = (high >> 16) + (counter >> 12);
    return (time << 16) | kVersion7 | (counter & 0x0FFF);
}

}   // namespace

QByteArray Uuid::toBytes() const
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return bytes;
}

std::optional<Uuid> Uuid::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 16) return std::nullopt;
    return Uuid{qFromBigEndian<std::uint64_t>(bytes.data()),
                qFromBigEndian<std::uint64_t>(bytes.data() + 8)};
}

QString Uuid::toString() const
{
    QString text = QString::fromLatin1(toBytes().toHex());
    for (const int at : {8, 13, 18, 23}) text.insert(at, QLatin1Char('-'));
    return text;
}

std::optional<Uuid> Uuid::fromString(QStringView text)
{
    if (text.size() != kTextLength) return std::nullopt;
    for (const int at : {8, 13, 18, 23}) {
        if (text[at] != QLatin1Char('-')) return std::nullopt;
    }
    const QByteArray digits = text.toString().remove(QLatin1Char('-')).toLatin1();
    const QByteArray bytes = QByteArray::fromHex(digits);
    if (bytes.toHex() != digits.toLower()) return std::nullopt;
    return fromBytes(bytes);
}

IdSource::IdSource() = default;

IdSource IdSource::seeded(std::uint64_t seed, std::int64_t startMilliseconds)
{
    IdSource source;
    source.m_seedState = seed;
    source.m_fixedMilliseconds = startMilliseconds;
    return source;
}

void IdSource::startAbove(Uuid greatest)
{
    m_lastHigh = std::max(m_lastHigh, greatest.high);
}

std::uint64_t IdSource::random()
{
    return m_fixedMilliseconds < 0 ? QRandomGenerator::system()->generate64()
                                   : splitMix(m_seedState);
}

std::int64_t IdSource::milliseconds() const
{
    return m_fixedMilliseconds < 0 ? QDateTime::currentMSecsSinceEpoch() : m_fixedMilliseconds;
}

Uuid IdSource::next()
{
    const auto fromClock = (static_cast<std::uint64_t>(milliseconds()) << 16) | kVersion7;
    m_lastHigh = fromClock > m_lastHigh ? fromClock : afterHigh(m_lastHigh);
    return Uuid{m_lastHigh, kVariant | (random() >> 2)};
}

}   // namespace wallchart
