// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/editing/changeset.h"
#include "core/model/campaign.h"

/// Intents are pure: a campaign and arguments in, the change they mean out. Nothing is
/// performed; an argument that already holds gives an empty change.
namespace wallchart {

/// The row of a new campaign before anything was done: settings, scale, kinds of ties.
[[nodiscard]] Campaign newCampaign(const QString &name, QDate today, IdSource &ids);

[[nodiscard]] ChangeSet addWorksite(const QString &name, IdSource &ids);

struct NewUnit {
    WorksiteId worksite;
    QStringList path;   ///< outermost first; what is missing on the way is added too
    bool strategic = false;
};
[[nodiscard]] ChangeSet addUnit(const Campaign &campaign, const NewUnit &unit, IdSource &ids);

struct NewShift {
    WorksiteId worksite;
    QString name;
    QTime start = {};
    QTime end = {};
};
[[nodiscard]] ChangeSet addShift(const Campaign &campaign, const NewShift &shift, IdSource &ids);

/// What a head-count says from its day on; a count of the same day is corrected, not doubled.
struct NewHeadCount {
    WorksiteId worksite;
    std::optional<UnitId> unit = {};
    std::optional<ShiftId> shift = {};
    int people = 0;
    QDate on;
};
[[nodiscard]] ChangeSet setHeadCount(const Campaign &campaign, const NewHeadCount &count,
                                     IdSource &ids);

/// Writes one print into the register under the next number.
struct NewPrint {
    QDate on;
    QString kind;
    int sheets = 0;
    int names = 0;
    Redaction redaction = Redaction::Short;
    QString forWhom = {};
    QDate destroyBy = {};
};
[[nodiscard]] ChangeSet registerPrint(const Campaign &campaign, const NewPrint &print,
                                      IdSource &ids);
/// The number that the next print gets.
[[nodiscard]] int nextPrintNumber(const Campaign &campaign);

}   // namespace wallchart
