// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/describe.h"
#include "core/model/enumkeys.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>

namespace wallchart {

/// What of a forgotten person a mark can still be compared with.
enum class ForgottenTrait { Name, Email, Phone, ExternalId };

template <>
struct EnumKeys<ForgottenTrait> {
    static constexpr std::array all{std::pair{ForgottenTrait::Name, "name"},
                                    std::pair{ForgottenTrait::Email, "email"},
                                    std::pair{ForgottenTrait::Phone, "phone"},
                                    std::pair{ForgottenTrait::ExternalId, "external-id"}};
};

/// That somebody asked to be forgotten: not who, only enough to know them when a list brings
/// them back. The hash cannot be turned back into a name, and without the file's own key not be
/// compared with one either.
struct ForgottenMark {
    ForgottenMarkId id;
    ForgottenTrait trait = ForgottenTrait::Name;
    QString key;    ///< of the hash, in hexadecimal; one for all marks of a campaign
    QString hash;   ///< of the folded trait, in hexadecimal
    QDate on = {};

    bool operator==(const ForgottenMark &) const = default;
};

template <>
struct Describe<ForgottenMark> {
    static constexpr auto table = "forgotten_mark";
    static constexpr std::tuple fields{
        field("id", &ForgottenMark::id), field("trait", &ForgottenMark::trait),
        field("hash_key", &ForgottenMark::key), field("hash", &ForgottenMark::hash),
        field("on_date", &ForgottenMark::on)};
};
static_assert(kDescribesAllMembers<ForgottenMark>);

}   // namespace wallchart
