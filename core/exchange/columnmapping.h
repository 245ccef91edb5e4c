// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/exchange/sheetfield.h"
#include "core/model/campaign.h"

#include <QMap>

#include <map>

namespace wallchart {

/// What a table is a list of.
enum class ImportKind { Auto, Workers, Ties, Nominations, Participation, Assessments, Headcounts };

/// How a column came to its field, the surest first.
enum class Confidence { Chosen, Header, Values };

/// What the user says of single columns, counted from 0; none = left out.
using ChosenColumns = std::map<int, std::optional<SheetField>>;

/// Headers that a campaign has words of its own for, folded.
using OwnHeaders = std::map<QString, SheetField>;

/// One column and what is done with it.
struct ColumnUse {
    int column = 0;
    QString header = {};
    std::optional<SheetField> field = {};   ///< none = left out
    Confidence confidence = Confidence::Header;
    QString test = {};   ///< of a participation column: the structure test it is about
};

/// Every column of a table with its use.
struct ColumnMapping {
    std::vector<ColumnUse> columns;

    /// The first column of a field, or -1.
    [[nodiscard]] int find(SheetField field) const;
    [[nodiscard]] std::vector<int> all(SheetField field) const;
    [[nodiscard]] bool has(SheetField field) const { return find(field) >= 0; }
    /// A column, or several, that say who a row is about.
    [[nodiscard]] bool namesPeople() const;
};

/// Maps by headers, then by values: a column of x, yes and no nobody knows is a structure test.
///
/// `chosen` is the user's: key of a field → header of a column, or its number from 1; `columns`
/// too, column by column. A sheet without a header is mapped by its values alone.
[[nodiscard]] Result<ColumnMapping> mapColumns(const Sheet &sheet,
                                               const QMap<QString, QString> &chosen,
                                               const ChosenColumns &columns = {},
                                               const OwnHeaders &own = {});
/// What a campaign calls its units and shifts.
[[nodiscard]] OwnHeaders ownHeadersOf(const Campaign &campaign);

/// What the columns say a table is a list of.
[[nodiscard]] ImportKind kindOf(const ColumnMapping &mapping, bool testIsNamed);

}   // namespace wallchart
