// SPDX-License-Identifier: GPL-3.0-or-later
// From the bytes of a roster to the finished preview, at 412, 10 000 and 100 000 rows of 12
// columns. With WALLCHART_BENCHMARK_FILES=FOLDER the rosters stay there, for the peers that
// peers/readingpeers.py times: Python's csv and openpyxl, which only read.
#include "core/exchange/importplan.h"
#include "core/exchange/readsheet.h"
#include "core/model/shippedscale.h"
#include "tests/benchmarks/growth.h"
#include "tests/exchange/workbookbuilder.h"

#include <QFile>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <random>

namespace wallchart {

namespace {

using RosterRows = std::vector<QStringList>;

/// People with names, contacts, places, a level and a petition, one in seven not in ASCII.
RosterRows rosterRows(int people)
{
    const QStringList first{QStringLiteral("Ana"),   QStringLiteral("Andrés"),
                            QStringLiteral("Ben"),   QStringLiteral("Grace"),
                            QStringLiteral("Tariq"), QStringLiteral("Rowena"),
                            QStringLiteral("Kwame")};
    const QStringList shifts{QStringLiteral("Day"), QStringLiteral("Evening"),
                             QStringLiteral("Night")};
    std::mt19937 random(1);
    RosterRows rows{
        QStringLiteral(
            "Employee ID,First Name,Last Name,Email,Phone,Department,Shift,Job,Hire Date,"
            "Bargaining Unit Member,Rating,Petition")
            .split(u',')};
    for (int i = 0; i < people; ++i) {
        const QString number = QString::number(100'000 + i);
        rows.push_back(
            {number, first[static_cast<qsizetype>(random() % 7)], QStringLiteral("Family") + number,
             QStringLiteral("p") + number + QStringLiteral("@example.org"),
             QStringLiteral("555 01") + number, QStringLiteral("Department %1").arg(i / 60),
             shifts[static_cast<qsizetype>(random() % 3)],
             QStringLiteral("Job %1").arg(random() % 40),
             QDate(2000, 1, 1).addDays(static_cast<int>(random() % 8000)).toString(Qt::ISODate),
             random() % 9 == 0 ? QStringLiteral("No") : QStringLiteral("Yes"),
             QString::number(1 + random() % 5),
             random() % 2 == 0 ? QStringLiteral("x") : QString()});
    }
    return rows;
}

QByteArray csvBytes(const RosterRows &rows)
{
    QByteArray bytes;
    for (const QStringList &row : rows) bytes += row.join(u',').toUtf8() + "\n";
    return bytes;
}

/// As a spreadsheet program writes it: texts shared, numbers as numbers.
QByteArray xlsxBytes(const RosterRows &rows)
{
    QByteArray xml;
    QByteArray shared;
    QHash<QString, int> places;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QByteArray line = QByteArray::number(static_cast<qlonglong>(i + 1));
        xml += "<row r=\"" + line + "\">";
        for (qsizetype column = 0; column < rows[i].size(); ++column) {
            const QString &cell = rows[i][column];
            if (cell.isEmpty()) continue;
            const QByteArray reference = QByteArray(1, static_cast<char>('A' + column)) + line;
            bool isNumber = false;
            (void)cell.toInt(&isNumber);
            if (isNumber) {
                xml += "<c r=\"" + reference + "\"><v>" + cell.toUtf8() + "</v></c>";
                continue;
            }
            const auto place = places.constFind(cell);
            const int index = place != places.constEnd() ? *place : static_cast<int>(places.size());
            if (place == places.constEnd()) {
                places.insert(cell, index);
                shared += "<si><t>" + cell.toUtf8() + "</t></si>";
            }
            xml += "<c r=\"" + reference + "\" t=\"s\"><v>" + QByteArray::number(index)
                   + "</v></c>";
        }
        xml += "</row>";
    }
    return WorkbookBuilder().sharedStrings(shared).rows(xml).bytes();
}

QByteArray keptForPeers(QByteArray bytes, const QString &name)
{
    const QString folder = qEnvironmentVariable("WALLCHART_BENCHMARK_FILES");
    QFile file(folder + u'/' + name);
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly)) file.write(bytes);
    return bytes;
}

Campaign emptyCampaign(IdSource &ids)
{
    Campaign campaign;
    campaign.load<Settings>({Settings{ids.make<SettingsId>(), QStringLiteral("Benchmark")}});
    campaign.load<TieKind>(shippedTieKinds(ids));
    campaign.load<Scale>({shippedScale(ids.make<ScaleId>())});
    return campaign;
}

void previewRoster(benchmark::State &state, const QByteArray &bytes, bool again)
{
    IdSource ids = IdSource::seeded(1, 1'680'000'000'000);
    Campaign campaign = emptyCampaign(ids);
    ImportOptions options;
    options.today = QDate(2023, 3, 1);
    if (again)
        campaign = campaign.with(
            planImport(campaign, *readSheetBytes(bytes, QStringLiteral("roster")), options, ids)
                ->changes.edits);
    for (auto _ : state) {
        const Result<Sheet> sheet = readSheetBytes(bytes, QStringLiteral("roster"));
        const auto plan = planImport(campaign, *sheet, options, ids);
        const bool isRight = plan->added == (again ? 0 : state.range(0)) && plan->problems.empty();
        if (!isRight) state.SkipWithError("the import is wrong");
    }
}

void previewCsv(benchmark::State &state)
{
    const int people = static_cast<int>(state.range(0));
    previewRoster(
        state,
        keptForPeers(csvBytes(rosterRows(people)), QStringLiteral("roster%1.csv").arg(people)),
        false);
    if (people == 100'000) state.SetLabel("goal <= 3 s");
}

void previewCsvAgain(benchmark::State &state)
{
    previewRoster(state, csvBytes(rosterRows(static_cast<int>(state.range(0)))), true);
}

void previewXlsx(benchmark::State &state)
{
    const int people = static_cast<int>(state.range(0));
    previewRoster(
        state,
        keptForPeers(xlsxBytes(rosterRows(people)), QStringLiteral("roster%1.xlsx").arg(people)),
        false);
    if (people == 100'000) state.SetLabel("goal <= 5 s, >= 5x openpyxl's reading");
}

template <QByteArray (*Bytes)(const RosterRows &)>
void readOnly(benchmark::State &state)
{
    const QByteArray bytes = Bytes(rosterRows(static_cast<int>(state.range(0))));
    for (auto _ : state) benchmark::DoNotOptimize(readSheetBytes(bytes, QStringLiteral("roster")));
}

void sizes(benchmark::internal::Benchmark *bench)
{
    for (const int people : {412, 10'000, 100'000}) bench->Arg(people);
    bench->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();
}

BENCHMARK(previewCsv)->Apply(sizes);
BENCHMARK(previewCsvAgain)->Apply(sizes);
BENCHMARK(previewXlsx)->Apply(sizes);
BENCHMARK(readOnly<csvBytes>)->Apply(sizes);
BENCHMARK(readOnly<xlsxBytes>)->Apply(sizes);

}   // namespace

}   // namespace wallchart

int main(int argc, char **argv)
{
    return wallchart::runBenchmarks(argc, argv);
}
