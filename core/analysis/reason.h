// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace wallchart {

/// Something the analysis says, without words: ui/text/reasontext.h makes the sentence.
///
/// Every line that ranks, warns or suggests carries one, so that what is shown and what was
/// counted cannot differ.
struct Reason {
    QString code = {};       ///< kebab-case, unique in the program
    QStringList args = {};   ///< names, counts in digits, ISO dates, in the order of the sentence

    [[nodiscard]] bool isEmpty() const { return code.isEmpty(); }
    bool operator==(const Reason &) const = default;
};

}   // namespace wallchart
