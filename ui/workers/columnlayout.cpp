// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/columnlayout.h"

#include <QList>

namespace wallchart {

namespace {

constexpr int kLeastWidth = 24;
constexpr int kMostWidth = 2'000;

auto placeIn(ColumnLayout &layout, const ColumnId &column)
{
    return std::find_if(layout.begin(), layout.end(),
                        [&](const ColumnState &state) { return state.column == column; });
}

std::optional<ColumnId> columnFromKey(const QString &key)
{
    const qsizetype colon = key.indexOf(u':');
    const auto column = fromKey<WorkerColumn>(key.left(colon < 0 ? key.size() : colon));
    if (!column || (*column == WorkerColumn::Result) != (colon >= 0)) return std::nullopt;
    if (colon < 0) return ColumnId{*column};
    const auto test = StructureTestId::fromString(QStringView(key).mid(colon + 1));
    return test ? std::optional(ColumnId{*column, test}) : std::nullopt;
}

}   // namespace

ColumnLayout firstLayout(const Reading &reading)
{
    ColumnLayout layout;
    for (const ColumnId &column : allColumns(reading))
        layout.push_back({column, isShownAtFirst(column, reading), firstWidth(column.column)});
    return layout;
}

ColumnLayout layoutFor(const Reading &reading, const ColumnLayout &kept)
{
    const ColumnLayout first = firstLayout(reading);
    ColumnLayout layout;
    for (const ColumnState &state : kept) {
        const bool exists = std::any_of(first.begin(), first.end(), [&](const ColumnState &each) {
            return each.column == state.column;
        });
        if (exists && placeIn(layout, state.column) == layout.end()) layout.push_back(state);
    }
    for (auto state = first.begin(); state != first.end(); ++state) {
        if (placeIn(layout, state->column) != layout.end()) continue;
        const auto before = state == first.begin() ? layout.end()
                                                   : placeIn(layout, std::prev(state)->column);
        layout.insert(before == layout.end() ? layout.begin() : before + 1, *state);
    }
    return layout;
}

QByteArray writtenLayout(const ColumnLayout &layout)
{
    QByteArray text;
    for (const ColumnState &state : layout) {
        text += columnKey(state.column).toLatin1() + (state.shown ? " shown " : " hidden ")
                + QByteArray::number(state.width) + '\n';
    }
    return text;
}

ColumnLayout layoutFrom(const QByteArray &text)
{
    ColumnLayout layout;
    for (const QByteArray &line : text.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        const auto column = words.size() == 3 ? columnFromKey(QString::fromLatin1(words[0]))
                                              : std::nullopt;
        const int width = column ? words[2].toInt() : 0;
        if (width < kLeastWidth || width > kMostWidth) continue;
        layout.push_back({*column, words[1] == "shown", width});
    }
    return layout;
}

}   // namespace wallchart
