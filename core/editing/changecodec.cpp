// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/changecodec.h"

#include "core/editing/cborvalues.h"

#include <functional>

namespace wallchart {

namespace {

constexpr int kVersion = 1;
constexpr int kFastCompression = 1;   // ids are random: trying harder finds little more

enum class EditKind { Added, Removed, Changed };

template <class T>
quint64 differences(const T &before, const T &after)
{
    quint64 count = 0;
    eachField<T>([&](const auto &each) { count += before.*each.at == after.*each.at ? 0u : 1u; });
    return count;
}

template <class T>
void putFields(QCborStreamWriter &writer, const T &entity)
{
    eachField<T>([&](const auto &each) { putCbor(writer, entity.*each.at); });
}

template <class T>
void putDifferences(QCborStreamWriter &writer, const T &before, const T &after)
{
    int position = 0;
    eachField<T>([&](const auto &each) {
        if (!(before.*each.at == after.*each.at)) {
            putCbor(writer, position);
            putCbor(writer, after.*each.at);
        }
        ++position;
    });
}

/// [kind, fields of the one there is…, (position, field of after)…]
template <class T>
void putEdit(QCborStreamWriter &writer, const Edit<T> &edit)
{
    const bool changed = edit.before && edit.after;
    const quint64 extra = changed ? 2 * differences(*edit.before, *edit.after) : 0;
    writer.startArray(1 + kFieldCount<T> + extra);
    const EditKind kind = changed      ? EditKind::Changed
                          : edit.after ? EditKind::Added
                                       : EditKind::Removed;
    putCbor(writer, static_cast<int>(kind));
    putFields(writer, edit.before ? *edit.before : *edit.after);
    if (changed) putDifferences(writer, *edit.before, *edit.after);
    writer.endArray();
}

/// table, [names of fields], [edits]
template <class T>
void putTable(QCborStreamWriter &writer, const std::vector<Edit<T>> &edits)
{
    writer.append(QLatin1String(Describe<T>::table));
    writer.startArray(kFieldCount<T>);
    eachField<T>([&](const auto &each) { writer.append(QLatin1String(each.name)); });
    writer.endArray();
    writer.startArray(edits.size());
    for (const Edit<T> &edit : edits) putEdit(writer, edit);
    writer.endArray();
}

/// How to read each field that the bytes name, in their order.
template <class T>
using Takers = std::vector<std::function<bool(QCborStreamReader &, T &)>>;

template <class T>
Takers<T> takersFor(const QStringList &names)
{
    Takers<T> takers;
    for (const QString &name : names) {
        takers.push_back([](QCborStreamReader &reader, T &) { return reader.next(); });
        eachField<T>([&](const auto &each) {
            if (name != QLatin1String(each.name)) return;
            takers.back() = [at = each.at](QCborStreamReader &reader, T &entity) {
                return takeCbor(reader, entity.*at);
            };
        });
    }
    return takers;
}

template <class T>
bool takeFields(QCborStreamReader &reader, T &entity, const Takers<T> &takers)
{
    return std::all_of(takers.begin(), takers.end(),
                       [&](const auto &take) { return take(reader, entity); });
}

/// The pairs that follow the fields of `before`.
template <class T>
bool takeDifferences(QCborStreamReader &reader, T &after, const Takers<T> &takers)
{
    while (reader.hasNext()) {
        int position = -1;
        if (!takeCbor(reader, position) || position < 0
            || position >= static_cast<int>(takers.size()))
            return false;
        if (!takers[static_cast<std::size_t>(position)](reader, after)) return false;
    }
    return true;
}

template <class T>
bool takeEdit(QCborStreamReader &reader, Edits &edits, const Takers<T> &takers)
{
    int kind = -1;
    T entity = blank<T>();
    if (!reader.isArray() || !reader.enterContainer()) return false;
    if (!takeCbor(reader, kind) || !takeFields(reader, entity, takers)) return false;
    Edit<T> edit;
    switch (kind) {
    case static_cast<int>(EditKind::Added): edit.after = std::move(entity); break;
    case static_cast<int>(EditKind::Removed): edit.before = std::move(entity); break;
    case static_cast<int>(EditKind::Changed):
        edit.before = entity;
        if (!takeDifferences(reader, entity, takers)) return false;
        edit.after = std::move(entity);
        break;
    default: return false;
    }
    edits.of<T>().push_back(std::move(edit));
    return !reader.hasNext() && reader.leaveContainer();
}

template <class T>
bool takeTable(QCborStreamReader &reader, Edits &edits)
{
    QStringList names;
    if (!takeCbor(reader, names) || !reader.isArray()) return false;
    const Takers<T> takers = takersFor<T>(names);
    if (reader.isLengthKnown())
        edits.of<T>().reserve(std::min<std::size_t>(reader.length(), 1u << 22));
    if (!reader.enterContainer()) return false;
    while (reader.hasNext()) {
        if (!takeEdit<T>(reader, edits, takers)) return false;
    }
    return reader.leaveContainer();
}

bool takeTables(QCborStreamReader &reader, Edits &edits, QString &table)
{
    while (reader.hasNext()) {
        if (!takeCbor(reader, table)) return false;
        bool read = false;
        eachEntity([&]<class T>(EntityType<T>) {
            if (table == QLatin1String(Describe<T>::table)) read = takeTable<T>(reader, edits);
        });
        if (!read) return false;
    }
    return true;
}

}   // namespace

QByteArray encodeEdits(const Edits &edits)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray();
    putCbor(writer, kVersion);
    eachEntity([&]<class T>(EntityType<T>) {
        if (!edits.of<T>().empty()) putTable<T>(writer, edits.of<T>());
    });
    writer.endArray();
    return qCompress(bytes, kFastCompression);
}

Result<Edits> decodeEdits(const QByteArray &bytes)
{
    const QByteArray plain = qUncompress(bytes);
    QCborStreamReader reader(plain);
    int version = 0;
    if (!reader.isArray() || !reader.enterContainer() || !takeCbor(reader, version)
        || version != kVersion)
        return fail(kChangeUnreadable, {QStringLiteral("version")});
    Edits edits;
    QString table;
    if (!takeTables(reader, edits, table) || !reader.leaveContainer())
        return fail(kChangeUnreadable, {table});
    return edits;
}

}   // namespace wallchart
