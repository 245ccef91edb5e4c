// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>

namespace wallchart {

/// 128 bits of a UUIDv7 (RFC 9562); ordered by time of making. Never null.
struct Uuid {
    std::uint64_t high;   ///< 48 bits of milliseconds since 1970, version, 12 bits of counter
    std::uint64_t low;    ///< variant, 62 random bits

    auto operator<=>(const Uuid &) const = default;

    /// Lower case, with dashes: 36 characters.
    [[nodiscard]] QString toString() const;
    /// 16 bytes, most significant first, so that they sort like the id.
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<Uuid> fromString(QStringView text);
    [[nodiscard]] static std::optional<Uuid> fromBytes(QByteArrayView bytes);
};

/// An id that cannot be mistaken for the id of another kind of thing.
template <class Tag>
class Id {
public:
    explicit constexpr Id(Uuid uuid) : m_uuid(uuid) {}
    [[nodiscard]] constexpr const Uuid &uuid() const { return m_uuid; }
    [[nodiscard]] QString toString() const { return m_uuid.toString(); }
    [[nodiscard]] static std::optional<Id> fromString(QStringView text)
    {
        const auto uuid = Uuid::fromString(text);
        return uuid ? std::optional<Id>(Id(*uuid)) : std::nullopt;
    }

    auto operator<=>(const Id &) const = default;

private:
    Uuid m_uuid;
};

/// Makes ids that only ever grow, also when the computer's clock was set back.
class IdSource {
public:
    /// Ids from the system's clock and random numbers.
    IdSource();
    /// Ids that are the same in every run: for tests and the sample.
    static IdSource seeded(std::uint64_t seed, std::int64_t startMilliseconds);

    /// From now on every id is above `greatest`; called once with the greatest id of a file.
    void startAbove(Uuid greatest);

    [[nodiscard]] Uuid next();
    template <class AnyId>
    [[nodiscard]] AnyId make()
    {
        return AnyId(next());
    }

private:
    [[nodiscard]] std::uint64_t random();
    [[nodiscard]] std::int64_t milliseconds() const;

    std::uint64_t m_lastHigh = 0;
    std::uint64_t m_seedState = 0;
    std::int64_t m_fixedMilliseconds = -1;   // below 0: the system's clock
};

inline std::size_t qHash(const Uuid &uuid, std::size_t seed = 0)
{
    return seed ^ static_cast<std::size_t>((uuid.high * 0x9E3779B97F4A7C15ull) ^ uuid.low);
}

template <class Tag>
std::size_t qHash(const Id<Tag> &id, std::size_t seed = 0)
{
    return qHash(id.uuid(), seed);
}

}   // namespace wallchart

template <class Tag>
struct std::hash<wallchart::Id<Tag>> {
    std::size_t operator()(const wallchart::Id<Tag> &id) const { return wallchart::qHash(id); }
};

template <>
struct std::hash<wallchart::Uuid> {
    std::size_t operator()(const wallchart::Uuid &uuid) const { return wallchart::qHash(uuid); }
};
