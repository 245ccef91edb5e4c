// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"

#include <map>
#include <random>
#include <string>

namespace wallchart {

/// Fills entities with values that are neither empty nor default, for whatever fields they have.
///
/// References point to rows that exist; nothing else makes sense: this is for who only stores.
class AnyValues final {
public:
    explicit AnyValues(std::uint64_t seed)
        : m_random(seed), m_ids(IdSource::seeded(seed, 1'700'000'000'000))
    {
    }

    /// A campaign with `rows` rows in every table.
    [[nodiscard]] Campaign campaign(int rows);
    /// The same row with other values in every field but its id.
    template <class T>
    [[nodiscard]] T changed(T row);

private:
    void fill(bool &value) { value = true; }
    void fill(int &value) { value = static_cast<int>(m_random() % 100'000) + 7; }
    void fill(double &value) { value = static_cast<double>(m_random() % 1'000'000) / 7.0 + 0.1; }
    void fill(QString &value)
    {
        value = QStringLiteral("Zoë “%1” \\ \"q\" 王 🙂\n;--").arg(m_random() % 1'000'000);
    }
    void fill(QStringList &value)
    {
        value.clear();
        for (int i = 0; i < 3; ++i) fill(value.emplaceBack());
    }
    void fill(QDate &value)
    {
        value = QDate(1900, 1, 1).addDays(static_cast<qint64>(m_random() % 80'000));
    }
    void fill(QTime &value) { value = QTime(1, 2).addSecs(static_cast<int>(m_random() % 70'000)); }
    void fill(QDateTime &value)
    {
        value = QDateTime::fromMSecsSinceEpoch(
            1'600'000'000'000 + static_cast<qint64>(m_random() % 1'000'000'000), Qt::UTC);
    }
    template <class E>
    requires std::is_enum_v<E>
    void fill(E &value)
    {
        const auto &all = EnumKeys<E>::all;
        value = all[1 + m_random() % (all.size() - 1)].first;
    }
    template <class T>
    void fill(Id<T> &value)
    {
        const auto &known = m_known[Describe<T>::table];
        value = Id<T>(known[m_random() % known.size()]);
    }
    template <class V>
    void fill(std::optional<V> &value)
    {
        value = detail::blankValue<V>();
        fill(*value);
    }
    template <class S>
    void fill(std::vector<S> &value)
    {
        value.assign(2, blank<S>());
        for (S &each : value) eachField<S>([&](const auto &field) { fill(each.*field.at); });
    }

    std::mt19937_64 m_random;
    IdSource m_ids;
    std::map<std::string, std::vector<Uuid>> m_known;
};

template <class T>
T AnyValues::changed(T row)
{
    eachField<T>([&](const auto &each) {
        using Value = typename std::remove_cvref_t<decltype(each)>::Value;
        if constexpr (!std::is_same_v<Value, Id<T>>) fill(row.*each.at);
    });
    return row;
}

inline Campaign AnyValues::campaign(int rows)
{
    eachEntity([&]<class T>(EntityType<T>) {
        for (int i = 0; i < rows; ++i) m_known[Describe<T>::table].push_back(m_ids.next());
    });
    Campaign campaign;
    eachEntity([&]<class T>(EntityType<T>) {
        std::vector<T> made;
        for (const Uuid &uuid : m_known[Describe<T>::table]) {
            T row = blank<T>();
            row.id = Id<T>(uuid);
            made.push_back(changed(std::move(row)));
        }
        campaign.load<T>(std::move(made));
    });
    return campaign;
}

/// Whether both hold the same rows.
[[nodiscard]] inline bool sameRows(const Campaign &a, const Campaign &b)
{
    bool same = true;
    eachEntity([&]<class T>(EntityType<T>) {
        same = same && a.all<T>().size() == b.all<T>().size()
               && std::equal(a.all<T>().begin(), a.all<T>().end(), b.all<T>().begin());
    });
    return same;
}

}   // namespace wallchart
