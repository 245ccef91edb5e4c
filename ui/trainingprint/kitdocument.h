// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/breakoutlist.h"
#include "core/training/facilitatorkit.h"
#include "ui/documents/printdocument.h"

namespace wallchart {

enum class KitPart { Plans, Questions, RolePlays, ObserverSheet, BreakoutList };

/// What a facilitator wants on paper, and for which edition.
struct KitPrint {
    const FacilitatorKit &kit;
    const Edition &edition;
    QString language = {};   ///< of the kit's texts, as a tag; empty = that of the program
    std::vector<KitPart> parts = {KitPart::Plans, KitPart::Questions, KitPart::RolePlays,
                                  KitPart::ObserverSheet};
    int week = 0;          ///< 0 = every session
    QTime startsAt = {};   ///< null = minutes are counted from the beginning
    std::vector<BreakoutGroup> breakouts = {};
};

/// The kit on sheets: a page for each session, for each role-play, for the observer.
[[nodiscard]] PrintDocument kitDocument(const KitPrint &print);

}   // namespace wallchart
