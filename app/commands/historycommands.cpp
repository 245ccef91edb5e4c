// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/lookup.h"
#include "app/commandline/texttable.h"
#include "app/commandline/work.h"
#include "app/commands/commands.h"
#include "ui/text/changetext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace wallchart {

namespace {

QJsonObject entryJson(const HistoryEntry &entry, const History &history)
{
    const HistoryEntry *edit = history.find(entry.of);
    return {
        {QStringLiteral("seq"), entry.sequence},
        {QStringLiteral("at"), entry.at.toString(Qt::ISODateWithMs)},
        {QStringLiteral("by"), entry.by},
        {QStringLiteral("label"), englishChangeText(edit ? edit->label : entry.label, entry.kind)},
        {QStringLiteral("kind"), keyOf(entry.kind)},
        {QStringLiteral("of"), entry.of ? QJsonValue(entry.of) : QJsonValue()},
        {QStringLiteral("changes"), entry.changes}};
}

Report said(const History &history, qint64 sequence, EntryKind kind)
{
    const HistoryEntry &entry = history.entries().back();
    const HistoryEntry *edit = history.find(sequence);
    return report(entryJson(entry, history), changeText(edit->label, kind) + QLatin1Char('\n'));
}

Result<Report> takeStep(const Invocation &call, EntryKind kind)
{
    return openToWrite(call).and_then(
        [&](const std::unique_ptr<Session> &session) -> Result<Report> {
            const auto done = kind == EntryKind::Undo ? session->undo() : session->redo();
            if (!done) return tl::unexpected(done.error());
            return said(session->history(), *done, kind);
        });
}

Result<Report> runUndo(const Invocation &call)
{
    return takeStep(call, EntryKind::Undo);
}

Result<Report> runRedo(const Invocation &call)
{
    return takeStep(call, EntryKind::Redo);
}

Result<Report> runHistory(const Invocation &call)
{
    const QString limitText = call.isSet(QStringLiteral("limit"))
                                  ? call.value(QStringLiteral("limit"))
                                  : QStringLiteral("1000000");
    const auto limit = countFrom(QStringLiteral("limit"), limitText);
    if (!limit) return tl::unexpected(limit.error());
    return openToRead(call).map([&](const OpenedCampaign &opened) {
        QJsonArray list;
        QList<QStringList> rows{{QStringLiteral("nr"), QStringLiteral("when (UTC)"),
                                 QStringLiteral("by"), QStringLiteral("changes"),
                                 QStringLiteral("what")}};
        const auto &entries = opened.history.entries();
        for (auto entry = entries.rbegin(); entry != entries.rend() && list.size() < *limit;
             ++entry) {
            const HistoryEntry *edit = opened.history.find(entry->of);
            list.append(entryJson(*entry, opened.history));
            rows.append({QString::number(entry->sequence),
                         entry->at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), entry->by,
                         QString::number(entry->changes),
                         changeText(edit ? edit->label : entry->label, entry->kind)});
        }
        return report(list, textTable(rows));
    });
}

}   // namespace

QList<Command> historyCommands()
{
    const QString json = QStringLiteral("{seq,at,by,label,kind,of,changes}");
    return {
        {QStringLiteral("undo"),
         QStringLiteral("Take the last change back"),
         {fileArgument()},
         {},
         runUndo,
         json},
        {QStringLiteral("redo"),
         QStringLiteral("Do again what was taken back"),
         {fileArgument()},
         {},
         runRedo,
         json},
        {QStringLiteral("history"),
         QStringLiteral("Show who changed what and when, the latest first"),
         {fileArgument()},
         {option("limit", "N", "At most so many.")},
         runHistory,
         QStringLiteral("[{seq,at,by,label,kind,of,changes}]")},
    };
}

}   // namespace wallchart
