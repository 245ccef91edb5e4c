// SPDX-License-Identifier: GPL-3.0-or-later
// Random and mutated files: read or refused, never a crash; what is read can be planned.
#include "core/model/validation.h"
#include "tests/exchange/imports.h"
#include "tests/exchange/workbookbuilder.h"

#include <QFile>
#include <QRandomGenerator>

using namespace wallchart;

namespace {

QByteArray bytesOf(const char *file)
{
    QFile roster(QStringLiteral(WALLCHART_ROSTERS "/") + QString::fromLatin1(file));
    return roster.open(QIODevice::ReadOnly) ? roster.readAll() : QByteArray();
}

/// Flips, drops, doubles and moves pieces of a file.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    const int changes = 1 + static_cast<int>(random.bounded(8));
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
        const auto length = std::min<qsizetype>(bytes.size() - at,
                                                1 + static_cast<qsizetype>(random.bounded(64u)));
        switch (random.bounded(6u)) {
        case 0: bytes[at] = static_cast<char>(random.bounded(256u)); break;
        case 1: bytes.remove(at, length); break;
        case 2: bytes.insert(at, bytes.mid(at, length)); break;
        case 3: bytes.insert(at, "\"\",;\t\n\r|'\0=+"[random.bounded(12u)]); break;
        case 4: bytes.truncate(at); break;
        default: bytes.insert(at, bytes.right(length)); break;
        }
    }
    return bytes;
}

void readAndPlan(const QByteArray &bytes, ImportedCampaign &onto)
{
    const Result<Sheet> sheet = readSheetBytes(bytes, QStringLiteral("hostile"));
    if (!sheet) {
        EXPECT_FALSE(sheet.error().args.isEmpty());
        EXPECT_EQ(sheet.error().args[0], QStringLiteral("hostile"));
        return;
    }
    for (const auto kind : {ImportKind::Auto, ImportKind::Workers, ImportKind::Participation}) {
        IdSource ids = IdSource::seeded(3, 1'690'000'000'000);
        ImportOptions options;
        options.kind = kind;
        options.today = kImportDay;
        const Result<ImportPlan> plan = planImport(onto.campaign(), *sheet, options, ids);
        if (!plan) continue;
        const Campaign next = onto.campaign().with(plan->changes.edits);
        const Problems invalid = validate(onto.campaign(), next, plan->changes.edits);
        EXPECT_TRUE(invalid.empty())
            << invalid[0].code.key << " " << invalid[0].args.join(u' ').toStdString();
    }
}

void mutateRosters(int rounds)
{
    QRandomGenerator random(20'230'301);
    ImportedCampaign onto;
    onto.import("messy_with_title_rows.csv");
    const char *files[] = {"messy_with_title_rows.csv",
                           "steward_sheet.xlsx",
                           "employer_semicolon_cp1252.csv",
                           "ties.csv",
                           "excel_unicode_text.txt",
                           "nominations.csv",
                           "broadstripes.csv"};
    for (int i = 0; i < rounds && !testing::Test::HasFailure(); ++i) {
        for (const char *file : files) {
            QByteArray bytes = bytesOf(file);
            if (!bytes.startsWith("PK")) bytes.truncate(4000);
            readAndPlan(mutated(std::move(bytes), random), onto);
        }
    }
}

/// Sound archives with unsound XML, which mutated archives rarely are.
void mutateSheetXml(int rounds)
{
    QRandomGenerator random(7);
    ImportedCampaign onto;
    QByteArray rows = "<row r=\"1\">" + textCell("A1", "Name") + textCell("B1", "Unit")
                      + textCell("C1", "Hire Date") + "</row>";
    for (int i = 2; i < 12; ++i) {
        const QByteArray line = QByteArray::number(i);
        rows += "<row r=\"" + line + "\">" + textCell("A2", ("Ana " + line).constData())
                + "<c r=\"B" + line + "\" t=\"s\"><v>0</v></c><c r=\"C" + line
                + "\" s=\"1\"><v>42284.5</v></c></row>";
    }
    for (int i = 0; i < rounds && !testing::Test::HasFailure(); ++i) {
        WorkbookBuilder workbook;
        workbook.sharedStrings(mutated("<si><t>ICU</t></si><si><r><t>a</t></r></si>", random));
        workbook.rows(mutated(rows, random));
        if (i % 4 == 0)
            workbook.part(
                "xl/styles.xml",
                mutated("<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
                        random));
        readAndPlan(workbook.bytes(), onto);
    }
}

void readNoise(int rounds)
{
    QRandomGenerator random(99);
    ImportedCampaign onto;
    for (int i = 0; i < rounds && !testing::Test::HasFailure(); ++i) {
        QByteArray noise(static_cast<qsizetype>(random.bounded(3000u)), '\0');
        // Each round draws from fewer signs, so that some of it looks like a table.
        const quint32 signs = 1 + random.bounded(i % 3 == 0 ? 256u : 14u);
        for (char &c : noise)
            c = i % 3 == 0 ? static_cast<char>(random.bounded(signs))
                           : "a,;\"\n\rN1\t|x'\xC3\xA9"[random.bounded(signs)];
        readAndPlan((i % 2 == 0 ? QByteArray("Name,Unit,Shift,Rating\n") : QByteArray()) + noise,
                    onto);
        if (i % 5 == 0) readAndPlan("PK\x03\x04" + noise, onto);
    }
}

}   // namespace

TEST(HostileInput, mutated_rosters_never_crash)
{
    mutateRosters(40);
}

TEST(HostileInput, mutated_workbooks_never_crash)
{
    mutateSheetXml(150);
}

TEST(HostileInput, noise_never_crashes)
{
    readNoise(600);
}

TEST(HostileInputLong, mutated_rosters_never_crash)
{
    mutateRosters(4000);
}

TEST(HostileInputLong, mutated_workbooks_never_crash)
{
    mutateSheetXml(20'000);
}

TEST(HostileInputLong, noise_never_crashes)
{
    readNoise(100'000);
}
