// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/tabletarget.h"

#include "core/exchange/ziparchive.h"
#include "core/model/validation.h"
#include "tests/exchange/imports.h"
#include "tests/exchange/workbookbuilder.h"
#include "tests/fuzz/storedarchive.h"

#include <bit>
#include <set>

namespace wallchart {

namespace {

constexpr qsizetype kRosterBytes = 4000;

const std::vector<QByteArray> &csvTokens()
{
    static const std::vector<QByteArray> tokens{"\"",
                                                "\"\"",
                                                "'",
                                                ",",
                                                ";",
                                                "\t",
                                                "|",
                                                "\n",
                                                "\r\n",
                                                "\r",
                                                "\n\n",
                                                "\"\n",
                                                ",,,,,,,,",
                                                QByteArray("\0", 1),
                                                "\xEF\xBB\xBF",
                                                "\xFF\xFE",
                                                "\xFE\xFF",
                                                "\xC3",
                                                "\xE2\x80\xAF",
                                                "=",
                                                "+1",
                                                "@",
                                                "Name",
                                                "First Name",
                                                "Last Name",
                                                "Unit",
                                                "Shift",
                                                "Employee ID",
                                                "Email",
                                                "Rating",
                                                "Petition",
                                                "Hire Date",
                                                "Total",
                                                "x",
                                                "yes",
                                                "no",
                                                "N",
                                                "31/12/2022",
                                                "13.13.2013",
                                                "99999999999999999999",
                                                "1e308",
                                                "-----",
                                                " / ",
                                                "\xD9\x85",
                                                "sep=;\n"};
    return tokens;
}

const std::vector<QByteArray> &xmlTokens()
{
    static const std::vector<QByteArray> tokens{"<",
                                                ">",
                                                "/>",
                                                "&",
                                                "&amp;",
                                                "&#0;",
                                                "&#x10FFFF;",
                                                "]]>",
                                                "<![CDATA[",
                                                "<!--",
                                                "<!DOCTYPE x [",
                                                "<?xml version=\"1.1\"?>",
                                                "<row>",
                                                "</row>",
                                                "<row r=\"1048576\">",
                                                "<row r=\"-1\">",
                                                "<c>",
                                                "</c>",
                                                "<c r=\"XFD1\">",
                                                "<c r=\"ZZZZZZZ1\" t=\"s\">",
                                                "<c t=\"s\"><v>4294967295</v></c>",
                                                "<c t=\"e\">",
                                                "<c t=\"d\"><v>2023-01-01T00:00:00</v></c>",
                                                "<c s=\"99999\"><v>42284.5</v></c>",
                                                "<c s=\"1\">",
                                                "<v>",
                                                "</v>",
                                                "<v>1e999</v>",
                                                "<v>-1</v>",
                                                "<is>",
                                                "</is>",
                                                "<t>",
                                                "</t>",
                                                "<rPh>",
                                                "<f>",
                                                "_x0000_",
                                                "_xD800_",
                                                "<si>",
                                                "</si>",
                                                "xml:space=\"preserve\"",
                                                " xmlns=\"a\"",
                                                "r=\"A1\"",
                                                "1904"};
    return tokens;
}

/// What the reading and the planning came to, without what differs from input to input.
class Outcome final {
public:
    void add(const ErrorCode &code) { m_words.insert(code.key); }
    void add(const Problems &problems)
    {
        for (const Problem &problem : problems) add(problem.code);
    }
    /// Numbers of the same size are the same word.
    void add(const char *what, std::size_t number)
    {
        m_words.insert(what + std::to_string(std::bit_width(number)));
    }
    [[nodiscard]] QByteArray words() const
    {
        QByteArray all;
        for (const std::string &word : m_words) all += QByteArray::fromStdString(word) + ' ';
        return all;
    }

private:
    std::set<std::string> m_words;
};

/// Ends the program when a rule is broken, so that its input is kept.
void require(bool holds, const char *what)
{
    if (!holds) qFatal("the import breaks a rule: %s", what);
}

void plan(const Campaign &campaign, const Sheet &sheet, ImportKind kind, Outcome &outcome)
{
    IdSource ids = IdSource::seeded(3, 1'690'000'000'000);
    ImportOptions options;
    options.kind = kind;
    options.today = kImportDay;
    const Result<ImportPlan> plan = planImport(campaign, sheet, options, ids);
    if (!plan) return outcome.add(plan.error().code);
    outcome.add(plan->problems);
    outcome.add("edits", plan->changes.edits.size());
    const Problems invalid = validate(campaign, campaign.with(plan->changes.edits),
                                      plan->changes.edits);
    require(invalid.empty(), invalid.empty() ? "" : invalid[0].code.key);
}

/// Read, or refused by the name of the file; what is read can be planned, and the plan is sound.
QByteArray readTable(const Campaign &campaign, const QByteArray &bytes)
{
    Outcome outcome;
    const Result<Sheet> sheet = readSheetBytes(bytes, QStringLiteral("hostile"));
    if (!sheet) {
        require(sheet.error().args.value(0) == QStringLiteral("hostile"), "no file is named");
        outcome.add(sheet.error().code);
        return outcome.words();
    }
    outcome.add(sheet->problems);
    outcome.add(sheet->notes);
    outcome.add("rows", sheet->shape.body.size());
    outcome.add("cells", sheet->cellCount());
    for (const auto kind : {ImportKind::Auto, ImportKind::Workers, ImportKind::Participation})
        plan(campaign, *sheet, kind, outcome);
    return outcome.words();
}

FuzzTarget tableTarget(const char *folder)
{
    ImportedCampaign known;
    known.import("messy_with_title_rows.csv");
    FuzzTarget target;
    target.corpus = filesIn(QStringLiteral(WALLCHART_CORPORA "/") + QLatin1String(folder));
    target.read = [campaign = known.campaign()](const QByteArray &bytes) {
        return readTable(campaign, bytes);
    };
    return target;
}

/// The whole archive again, with one of its parts changed.
QByteArray withChangedPart(const QByteArray &bytes, QRandomGenerator &random)
{
    auto archive = ZipArchive::open(bytes, {}, kRosterLimits);
    if (!archive || archive->parts().empty()) return bytes;
    std::vector<StoredPart> parts;
    for (const ZipArchive::Part &part : archive->parts()) {
        const auto device = archive->inflate(part.name);
        parts.push_back({part.name.toUtf8(), device ? (*device)->readAll() : QByteArray()});
    }
    QByteArray &xml = parts[random.bounded(static_cast<quint32>(parts.size()))].content;
    xml = changedBytes(std::move(xml), xmlTokens(), random);
    return storedArchive(parts);
}

}   // namespace

FuzzTarget csvTarget()
{
    FuzzTarget target = tableTarget("csv");
    for (QByteArray &roster : filesIn(QStringLiteral(WALLCHART_ROSTERS)))
        if (!roster.startsWith("PK")) target.corpus.push_back(roster.left(kRosterBytes));
    target.change = [](const QByteArray &bytes, QRandomGenerator &random) {
        return changedBytes(bytes, csvTokens(), random);
    };
    return target;
}

FuzzTarget xlsxTarget()
{
    FuzzTarget target = tableTarget("xlsx");
    QByteArray rows = "<row r=\"1\">" + textCell("A1", "Name") + textCell("B1", "Unit")
                      + textCell("C1", "Hire Date") + "</row>";
    for (int i = 2; i < 8; ++i) {
        const QByteArray line = QByteArray::number(i);
        rows += "<row r=\"" + line + "\">" + textCell("A2", ("Ana " + line).constData())
                + "<c r=\"B" + line + "\" t=\"s\"><v>" + QByteArray::number(i % 2)
                + "</v></c><c r=\"C" + line + "\" s=\"1\"><v>42284.5</v></c></row>";
    }
    target.corpus.push_back(WorkbookBuilder()
                                .sharedStrings("<si><t>ICU</t></si><si><r><t>a</t></r></si>")
                                .rows(rows)
                                .bytes());
    target.change = [](const QByteArray &bytes, QRandomGenerator &random) {
        return random.bounded(2u) == 0 ? changedBytes(bytes, xmlTokens(), random)
                                       : withChangedPart(bytes, random);
    };
    return target;
}

}   // namespace wallchart
