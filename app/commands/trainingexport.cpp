// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/trainingexport.h"

#include "app/commandline/errors.h"
#include "app/commandline/work.h"
#include "app/commands/tablereport.h"
#include "app/commands/traininglookup.h"
#include "core/base/atomicfile.h"
#include "core/exchange/tablefile.h"
#include "core/training/calendarfile.h"
#include "core/training/trainingerrors.h"
#include "core/training/workerrors.h"
#include "ui/documents/documentoutput.h"
#include "ui/painting/fonts.h"
#include "ui/trainingprint/matrixreading.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>
#include <QLocale>

namespace wallchart {

namespace {

bool endsWith(const QString &output, const char *suffix)
{
    return QFileInfo(output).suffix().toLower() == QLatin1String(suffix);
}

using EditionWork = std::function<Result<Report>(const Campaign &, const Edition &,
                                                 const std::vector<MatrixRow> &)>;

/// The edition that is meant, and where its participants stand.
Result<Report> withEdition(const Invocation &call, const EditionWork &work)
{
    return openToRead(call).and_then([&](const OpenedCampaign &opened) -> Result<Report> {
        const auto id = editionNamed(opened.campaign, call.value(QStringLiteral("edition")));
        if (!id) return tl::unexpected(id.error());
        const StoredEdition &stored = *opened.campaign.find(*id);
        const auto edition = editionIn(stored);
        if (!edition) return fail(kEditionUnreadable, {stored.key});
        return work(opened.campaign, *edition,
                    trainingMatrix(opened.campaign, *edition, *id, call.clock().now()));
    });
}

/// Calendars are shown on phones and shared screens: no word of what it is about.
Result<Report> writeCalendar(const Invocation &call, const Edition &edition, const QString &output)
{
    const QString first = edition.tracks.empty() ? QString() : edition.tracks.front().key;
    const QString track = call.isSet(QStringLiteral("track")) ? call.value(QStringLiteral("track"))
                                                              : first;
    if (!edition.track(track)) {
        QStringList known;
        for (const EditionTrack &each : edition.tracks) known << each.key;
        return fail(kBadValue, {QStringLiteral("track"), track, known.join(QStringLiteral(", "))});
    }
    const auto events = sessionEvents(edition, track,
                                      QCoreApplication::translate("SessionActions", "Meeting"));
    return writeFileAtomically(output, calendarFile(events, call.clock().now()), IfExists::Refuse)
        .map([&] {
            const int count = static_cast<int>(events.size());
            return report(
                QJsonObject{{QStringLiteral("file"), output}, {QStringLiteral("rows"), count}},
                QStringLiteral("%1: %2 sessions\n").arg(output).arg(count));
        });
}

}   // namespace

Result<Report> exportTraining(const Invocation &call, const QString &output)
{
    const bool isCalendar = endsWith(output, "ics");
    if (!isCalendar && !tableFormatOf(output))
        return fail(kUnknownSuffix, {output, QStringLiteral("xlsx, csv, ics")});
    return withEdition(call, [&](const Campaign &campaign, const Edition &edition,
                                 const std::vector<MatrixRow> &rows) {
        return isCalendar ? writeCalendar(call, edition, output)
                          : writeReported(output, matrixSheet(campaign, rows));
    });
}

Result<Report> drawTrainingMatrix(const Invocation &call, const QString &output)
{
    if (!endsWith(output, "pdf")) return fail(kUnknownSuffix, {output, QStringLiteral("pdf")});
    return withEdition(call, [&](const Campaign &campaign, const Edition &edition,
                                 const std::vector<MatrixRow> &rows) {
        loadFonts();
        const QString language = QLocale().name();
        const PrintDocument document = matrixDocument(
            matrixPrintOf(campaign, edition, rows,
                          {.language = language, .asOf = call.clock().today()}),
            language);
        return writeDocument({output},
                             layOutDocument(document, {Paper::A4, Orientation::Landscape}))
            .map([&](const WrittenPicture &written) {
                return report(QJsonObject{{QStringLiteral("file"), written.file},
                                          {QStringLiteral("pages"), written.pages},
                                          {QStringLiteral("bytes"), written.bytes}},
                              QStringLiteral("%1: %2 sheets, not encrypted\n")
                                  .arg(written.file)
                                  .arg(written.pages));
            });
    });
}

}   // namespace wallchart
