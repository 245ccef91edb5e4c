// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/errors.h"
#include "app/commandline/lookup.h"
#include "app/commandline/passphrase.h"
#include "app/commandline/texttable.h"
#include "app/commandline/work.h"
#include "app/commands/commands.h"
#include "core/base/atomicfile.h"
#include "core/editing/intents/structureintents.h"
#include "core/model/counting.h"
#include "core/sample/samplehospital.h"
#include "core/sample/syntheticworksite.h"
#include "core/storage/migrations.h"

#include <QFileInfo>
#include <QJsonObject>

namespace wallchart {

namespace {

/// The rows a new campaign starts with: nothing, the sample, or a synthetic worksite.
Result<Campaign> firstRows(const Invocation &call)
{
    const QDate today = call.clock().today();
    if (call.isSet(QStringLiteral("sample"))) {
        const QString wanted = call.value(QStringLiteral("sample"));
        if (wanted != QLatin1String("hospital"))
            return fail(kBadValue, {QStringLiteral("sample"), wanted, QStringLiteral("hospital")});
        return sampleHospital(today);
    }
    if (call.isSet(QStringLiteral("synthetic"))) {
        const auto workers = countFrom(QStringLiteral("synthetic"),
                                       call.value(QStringLiteral("synthetic")));
        if (!workers) return tl::unexpected(workers.error());
        const QString seedText = call.isSet(QStringLiteral("seed"))
                                     ? call.value(QStringLiteral("seed"))
                                     : QStringLiteral("1");
        const auto seed = countFrom(QStringLiteral("seed"), seedText);
        if (!seed) return tl::unexpected(seed.error());
        return syntheticWorksite(
                   {.workers = *workers, .seed = static_cast<std::uint64_t>(*seed), .today = today})
            .campaign;
    }
    IdSource ids;
    const QString name = call.value(QStringLiteral("name"));
    return newCampaign(
        name.isEmpty() ? QFileInfo(call.argument(QStringLiteral("FILE"))).completeBaseName() : name,
        today, ids);
}

/// The sample under the name that --name gives it.
Campaign renamed(const Campaign &campaign, const QString &name)
{
    if (name.isEmpty()) return campaign;
    Settings settings = campaign.settings();
    settings.campaignName = name;
    Edits edits;
    edits.change(campaign.settings(), settings);
    return campaign.with(edits);
}

Result<Report> runCreate(const Invocation &call)
{
    auto rows = firstRows(call);
    if (!rows) return tl::unexpected(rows.error());
    const Campaign campaign = renamed(*rows, call.value(QStringLiteral("name")));
    const QString file = call.argument(QStringLiteral("FILE"));
    if (QFileInfo::exists(file)) return fail(kFileExists, {file});
    const auto passphrase = readPassphrase(call.globals().passphraseFile, AskTwice::Yes);
    if (!passphrase) return tl::unexpected(passphrase.error());
    return call.files()
        .create(file, *passphrase, campaign, progressOnTerminal(call))
        .map([&](const OpenedCampaign &) {
            const int workers = static_cast<int>(campaign.all<Worker>().size());
            const QString name = campaign.settings().campaignName;
            return report(QJsonObject{{QStringLiteral("file"), file},
                                      {QStringLiteral("name"), name},
                                      {QStringLiteral("workers"), workers}},
                          QStringLiteral("%1: \"%2\", %3 workers\n").arg(file, name).arg(workers));
        });
}

QJsonObject factsOf(const OpenedCampaign &opened, QDate today)
{
    const Campaign &campaign = opened.campaign;
    const Counts total = CellCounts(Reading(campaign, today)).total();
    const auto size = [](const auto &table) { return static_cast<qint64>(table.size()); };
    const auto &entries = opened.history.entries();
    return {{QStringLiteral("name"), campaign.settings().campaignName},
            {QStringLiteral("workers"), size(campaign.all<Worker>())},
            {QStringLiteral("in_base"), total.named},
            {QStringLiteral("head_count"), total.base},
            {QStringLiteral("units"), size(campaign.all<Unit>())},
            {QStringLiteral("shifts"), size(campaign.all<Shift>())},
            {QStringLiteral("ties"), size(campaign.all<Tie>())},
            {QStringLiteral("nominations"), size(campaign.all<Nomination>())},
            {QStringLiteral("assessments"), size(campaign.all<Assessment>())},
            {QStringLiteral("tests"), size(campaign.all<StructureTest>())},
            {QStringLiteral("conversations"), size(campaign.all<Conversation>())},
            {QStringLiteral("schema"), newestSchema()},
            {QStringLiteral("encrypted"), true},
            {QStringLiteral("cipher"), QStringLiteral("chacha20-poly1305")},
            {QStringLiteral("last_change"),
             entries.empty() ? QJsonValue() : QJsonValue(entries.back().at.toString(Qt::ISODate))}};
}

Result<Report> runInfo(const Invocation &call)
{
    return openToRead(call).map([&](const OpenedCampaign &opened) {
        const QJsonObject facts = factsOf(opened, call.clock().today());
        QList<QStringList> rows;
        for (auto fact = facts.begin(); fact != facts.end(); ++fact)
            rows.append({fact.key(), fact.value().isNull() ? QStringLiteral("-")
                                                           : fact.value().toVariant().toString()});
        return report(facts, textTable(rows));
    });
}

}   // namespace

QList<Command> campaignCommands()
{
    return {
        {QStringLiteral("create"),
         QStringLiteral("Make a new campaign; an existing file is refused"),
         {fileArgument()},
         {option("name", "N", "What the campaign is called; the file's name if not given."),
          option("sample", "hospital", "Fill it with the fictional hospital."),
          option("synthetic", "WORKERS", "Fill it with a made-up worksite of that size."),
          option("seed", "S", "Which made-up worksite; 1 if not given.")},
         runCreate,
         QStringLiteral("{file, name, workers}")},
        {QStringLiteral("info"),
         QStringLiteral("Count what is in a campaign"),
         {fileArgument()},
         {},
         runInfo,
         QStringLiteral(
             "{name, workers, in_base, head_count, units, shifts, ties, nominations, assessments, tests, "
             "conversations, schema, encrypted, cipher, last_change}")},
    };
}

}   // namespace wallchart
