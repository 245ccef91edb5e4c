// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace wallchart {

/// What a column can be about; `--map FIELD=COLUMN` names them by their key.
enum class SheetField {
    // people
    FullName,
    FirstName,
    MiddleName,
    LastName,
    NameSuffix,
    PreferredName,
    Pronouns,
    CodeName,
    ExternalId,
    Email,
    Phone,
    Address,
    AddressPart,
    Language,
    HiredOn,
    BargainingUnit,
    Note,
    // where they work
    Worksite,
    Unit,
    Shift,
    Job,
    Hours,
    Status,
    LeftOn,
    Committee,
    // where they stand
    Assessment,
    AssessedOn,
    AssessedBy,
    // what they did
    Participation,
    ParticipationOn,
    TestName,
    AskedBy,
    // ties
    TieFrom,
    TieTo,
    TieKind,
    TieStrength,
    TieDirected,
    TieSource,
    // nominations
    Asked,
    Named,
    Question,
    AskedAlone,
    // head-counts
    People,
    /// A date whose meaning depends on what the table is about.
    Date,
    /// Known, and not for the chart: supervisors' names, e-mail types, pay.
    Ignored,
};

/// "full-name", "external-id"…: the key of a field.
[[nodiscard]] QString fieldKey(SheetField field);
[[nodiscard]] std::optional<SheetField> fieldFromKey(QStringView key);
/// All fields a user may map, in the order above.
[[nodiscard]] std::vector<SheetField> allFields();

/// The field a header names, by the headers met in the field (folded, so that `First_Name`,
/// `first-name` and `FIRST NAME` are one); none if nobody has been seen to write it.
[[nodiscard]] std::optional<SheetField> fieldOfHeader(QStringView header);

}   // namespace wallchart
