// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/innerids.h"

#include "core/storage/query.h"

#include <algorithm>
#include <set>

namespace wallchart {

namespace {

constexpr char kInnerPage = 2;   // of an index, which a table without row ids is
constexpr qsizetype kHeaderOfInnerPage = 12;
constexpr qsizetype kBytesOfId = 16;

/// Numbers and cells of one page; outside it everything reads as 0.
class PageBytes final {
public:
    explicit PageBytes(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    [[nodiscard]] bool isInner() const { return !m_bytes.isEmpty() && m_bytes[0] == kInnerPage; }
    [[nodiscard]] qsizetype cells() const { return number(3, 2); }
    [[nodiscard]] qsizetype cell(qsizetype index) const
    {
        return number(kHeaderOfInnerPage + 2 * index, 2);
    }
    [[nodiscard]] qint64 rightmostChild() const { return number(8, 4); }
    [[nodiscard]] qint64 childOf(qsizetype cell) const { return number(cell, 4); }

    /// The first column of the row in a cell, which is its id.
    [[nodiscard]] std::optional<Uuid> idOf(qsizetype cell) const
    {
        const qsizetype row = afterVarint(cell + 4);
        const qsizetype id = row + varint(row);
        if (id < 0 || id + kBytesOfId > m_bytes.size()) return std::nullopt;
        return Uuid::fromBytes(QByteArrayView(m_bytes).sliced(id, kBytesOfId));
    }

private:
    [[nodiscard]] unsigned char byte(qsizetype at) const
    {
        return at >= 0 && at < m_bytes.size() ? static_cast<unsigned char>(m_bytes[at]) : 0;
    }
    [[nodiscard]] qint64 number(qsizetype at, int bytes) const
    {
        qint64 value = 0;
        for (int i = 0; i < bytes; ++i) value = value << 8 | byte(at + i);
        return value;
    }
    [[nodiscard]] qsizetype afterVarint(qsizetype at) const
    {
        while (byte(at) & 0x80U) ++at;
        return at + 1;
    }
    [[nodiscard]] qsizetype varint(qsizetype at) const
    {
        constexpr qsizetype kBeyondAnyPage = 1 << 20;
        qsizetype value = 0;
        do value = std::min(value << 7 | (byte(at) & 0x7FU), kBeyondAnyPage);
        while (byte(at++) & 0x80U);
        return value;
    }

    QByteArray m_bytes;
};

QByteArray pageOf(Query &query, qint64 page)
{
    query.bind(0, page);
    const bool read = query.run() && query.next();
    QByteArray bytes = read ? query.value(0).toByteArray() : QByteArray();
    query.finish();
    return bytes;
}

}   // namespace

std::vector<Uuid> innerIds(Database &database, const QString &table)
{
    Query root(database, QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = ?"));
    root.bind(0, table);
    if (!root.run() || !root.next()) return {};
    std::vector<qint64> toRead{root.value(0).toLongLong()};
    root.finish();
    Query query(database, QStringLiteral("SELECT data FROM sqlite_dbpage WHERE pgno = ?"));
    std::set<qint64> seen;
    std::vector<Uuid> ids;
    while (!toRead.empty()) {
        const qint64 page = toRead.back();
        toRead.pop_back();
        if (!seen.insert(page).second) continue;
        const PageBytes bytes(pageOf(query, page));
        if (!bytes.isInner()) continue;
        for (qsizetype i = 0; i < bytes.cells(); ++i) {
            const qsizetype cell = bytes.cell(i);
            if (const auto id = bytes.idOf(cell)) ids.push_back(*id);
            toRead.push_back(bytes.childOf(cell));
        }
        toRead.push_back(bytes.rightmostChild());
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

}   // namespace wallchart
