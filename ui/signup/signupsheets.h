// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enumkeys.h"
#include "core/model/reading.h"
#include "ui/documentprint/documentprint.h"

namespace wallchart {

/// Who stands together on a sign-up sheet.
enum class SignUpBy {
    Cells,    ///< everybody of a unit and shift
    Leaders   ///< a leader and their followers
};

template <>
struct EnumKeys<SignUpBy> {
    static constexpr std::array all{std::pair{SignUpBy::Cells, "cells"},
                                    std::pair{SignUpBy::Leaders, "leaders"}};
};

struct SignUpChoices {
    StructureTestId test;
    SignUpBy by = SignUpBy::Cells;
    Redaction redaction = Redaction::Short;
    Paper paper = Paper::A4;
    QString forWhom = {};
    QDate destroyBy = {};

    bool operator==(const SignUpChoices &) const = default;
};

/// Sheets on which people sign for a structure test: chart number, name, a line to sign, boxes
/// for what recording asks for, and rows for whoever is not named yet.
///
/// Names are shortened so far that they are unique on their sheet. With codes or numbers people
/// stand by number, because an order by hidden names would tell them. Nobody on a chart, or a
/// test that is gone, gives a document without sheets of its own.
[[nodiscard]] DocumentPrint signUpSheets(const Reading &reading, const SignUpChoices &choices,
                                         int number);

}   // namespace wallchart
