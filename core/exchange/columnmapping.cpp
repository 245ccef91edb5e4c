// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnmapping.h"

#include "core/exchange/cellvalues.h"
#include "core/exchange/importerrors.h"
#include "core/query/foldedname.h"

#include <functional>

namespace wallchart {

namespace {

/// Fields that a table of people has once; a second column of the same field is left out.
bool mayRepeat(SheetField field)
{
    return field == SheetField::Email || field == SheetField::Phone || field == SheetField::Address
           || field == SheetField::AddressPart || field == SheetField::ExternalId
           || field == SheetField::Participation || field == SheetField::Ignored;
}

/// True when every cell that says something says took part, refused and the like.
bool holdsOutcomes(const Sheet &sheet, int column)
{
    bool any = false;
    for (const int row : sheet.shape.body) {
        const QString text = sheet.cell(row, column).trimmed();
        if (text.isEmpty()) continue;
        if (!outcomeFrom(text)) return false;
        any = true;
    }
    return any;
}

/// Bare numbers are no outcomes: 0 and 1 may be anything.
bool holdsOnlyDigits(const Sheet &sheet, int column)
{
    return std::all_of(sheet.shape.body.begin(), sheet.shape.body.end(), [&](int row) {
        const QString text = sheet.cell(row, column).trimmed();
        return text.isEmpty() || text == QLatin1String("0") || text == QLatin1String("1");
    });
}

int columnNamed(const std::vector<ColumnUse> &columns, const QString &name)
{
    for (const ColumnUse &use : columns) {
        if (foldedHeader(use.header) == foldedHeader(name)) return use.column;
    }
    bool ok = false;
    const int number = name.toInt(&ok);
    return ok && number >= 1 && number <= static_cast<int>(columns.size()) ? number - 1 : -1;
}

QString allFieldKeys()
{
    QStringList keys;
    for (const SheetField field : allFields()) keys.append(fieldKey(field));
    return keys.join(QStringLiteral(", "));
}

Result<void> choose(const Sheet &sheet, std::vector<ColumnUse> &columns, const QString &key,
                    const QString &name)
{
    const auto field = fieldFromKey(key);
    if (!field) return fail(kNoSuchField, {key, allFieldKeys()});
    const int column = columnNamed(columns, name);
    if (column < 0) return fail(kNoSuchColumn, {sheet.file, name});
    for (ColumnUse &use : columns) {
        if (use.field == *field && !mayRepeat(*field)) use.field = std::nullopt;
    }
    ColumnUse &use = columns[static_cast<std::size_t>(column)];
    use.field = *field;
    use.confidence = Confidence::Chosen;
    return {};
}

std::optional<SheetField> fieldOf(const QString &header, const OwnHeaders &own)
{
    const auto found = own.find(foldedHeader(header));
    return found == own.end() ? fieldOfHeader(header) : found->second;
}

void useByHeaders(std::vector<ColumnUse> &columns, const OwnHeaders &own)
{
    std::vector<SheetField> taken;
    for (ColumnUse &use : columns) {
        const auto field = fieldOf(use.header, own);
        if (!field
            || (std::find(taken.begin(), taken.end(), *field) != taken.end() && !mayRepeat(*field)))
            continue;
        use.field = *field;
        taken.push_back(*field);
    }
}

void useByValues(const Sheet &sheet, std::vector<ColumnUse> &columns)
{
    for (ColumnUse &use : columns) {
        if (!use.field && use.confidence != Confidence::Chosen && !use.header.trimmed().isEmpty()
            && holdsOutcomes(sheet, use.column) && !holdsOnlyDigits(sheet, use.column)) {
            use.field = SheetField::Participation;
            use.confidence = Confidence::Values;
        }
        if (use.field == SheetField::Participation) use.test = testNameOf(use.header);
    }
}

/// Takes the user's word for single columns; a field they give away is taken from where it was
/// found, unless several columns may have it.
void chooseColumns(std::vector<ColumnUse> &columns, const ChosenColumns &chosen)
{
    for (ColumnUse &use : columns) {
        const auto word = chosen.find(use.column);
        if (word != chosen.end()) {
            use.field = word->second;
            use.confidence = Confidence::Chosen;
            continue;
        }
        const auto isGivenAway = [&](const auto &each) { return each.second == use.field; };
        if (use.field && !mayRepeat(*use.field)
            && std::any_of(chosen.begin(), chosen.end(), isGivenAway))
            use.field = std::nullopt;
    }
}

int widestRow(const Sheet &sheet)
{
    int widest = 0;
    for (const int row : sheet.shape.body) widest = std::max(widest, sheet.width(row));
    return widest;
}

/// True when most cells that say something pass `test`.
bool mostCells(const Sheet &sheet, int column, const std::function<bool(const QString &)> &test)
{
    int filled = 0;
    int passed = 0;
    for (const int row : sheet.shape.body) {
        const QString text = sheet.cell(row, column).trimmed();
        if (text.isEmpty()) continue;
        ++filled;
        passed += test(text) ? 1 : 0;
    }
    return filled > 0 && passed * 10 >= filled * 9;
}

bool looksLikeName(const QString &text)
{
    const auto isNameSign = [](QChar sign) {
        return sign.isLetter() || sign.isMark() || sign.isSpace()
               || QStringView(u".,'’-").contains(sign);
    };
    return text.size() > 1 && std::all_of(text.begin(), text.end(), isNameSign);
}

/// Without a header the first column of names holds the people, one of addresses with @ their
/// e-mail; nothing else can be told.
void useWithoutHeaders(const Sheet &sheet, std::vector<ColumnUse> &columns)
{
    bool named = false;
    for (ColumnUse &use : columns) {
        if (mostCells(sheet, use.column, [](const QString &text) { return text.contains(u'@'); }))
            use.field = SheetField::Email;
        else if (!named && mostCells(sheet, use.column, looksLikeName))
            use.field = SheetField::FullName;
        named = named || use.field == SheetField::FullName;
        if (use.field) use.confidence = Confidence::Values;
    }
}

}   // namespace

int ColumnMapping::find(SheetField field) const
{
    for (const ColumnUse &use : columns) {
        if (use.field == field) return use.column;
    }
    return -1;
}

std::vector<int> ColumnMapping::all(SheetField field) const
{
    std::vector<int> found;
    for (const ColumnUse &use : columns) {
        if (use.field == field) found.push_back(use.column);
    }
    return found;
}

bool ColumnMapping::namesPeople() const
{
    return has(SheetField::FullName) || has(SheetField::FirstName) || has(SheetField::LastName);
}

Result<ColumnMapping> mapColumns(const Sheet &sheet, const QMap<QString, QString> &chosen,
                                 const ChosenColumns &columns, const OwnHeaders &own)
{
    ColumnMapping mapping;
    const int header = sheet.shape.header;
    const int width = header >= 0 ? sheet.width(header) : widestRow(sheet);
    for (int column = 0; column < width; ++column)
        mapping.columns.push_back(
            {.column = column,
             .header = header >= 0 ? sheet.cell(header, column).simplified() : QString()});
    useByHeaders(mapping.columns, own);
    if (header < 0) useWithoutHeaders(sheet, mapping.columns);
    for (auto each = chosen.begin(); each != chosen.end(); ++each) {
        const auto done = choose(sheet, mapping.columns, each.key(), each.value());
        if (!done) return tl::unexpected(done.error());
    }
    chooseColumns(mapping.columns, columns);
    useByValues(sheet, mapping.columns);
    return mapping;
}

OwnHeaders ownHeadersOf(const Campaign &campaign)
{
    OwnHeaders own;
    if (!campaign.hasSettings()) return own;
    const Settings &settings = campaign.settings();
    for (const auto &[word, field] : {std::pair{settings.unitWord, SheetField::Unit},
                                      {settings.shiftWord, SheetField::Shift}}) {
        if (const QString header = foldedHeader(word); !header.isEmpty())
            own.emplace(header, field);
    }
    return own;
}

ImportKind kindOf(const ColumnMapping &mapping, bool testIsNamed)
{
    if (mapping.has(SheetField::TieFrom) && mapping.has(SheetField::TieTo)) return ImportKind::Ties;
    if (mapping.has(SheetField::Asked) && mapping.has(SheetField::Named))
        return ImportKind::Nominations;
    const bool people = mapping.namesPeople() || mapping.has(SheetField::Email)
                        || mapping.has(SheetField::ExternalId);
    if (!people && mapping.has(SheetField::Unit) && mapping.has(SheetField::People))
        return ImportKind::Headcounts;
    const bool placed = mapping.has(SheetField::Unit) || mapping.has(SheetField::Shift)
                        || mapping.has(SheetField::Job);
    const bool results = mapping.has(SheetField::TestName)
                         && mapping.has(SheetField::Participation);
    return (testIsNamed || results) && !placed ? ImportKind::Participation : ImportKind::Workers;
}

}   // namespace wallchart
