// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace wallchart {

/// Takes the names and addresses of people out of texts that others wrote: notes, reasons, the
/// lines of the log. An ellipsis stands in their place.
///
/// A name of one word is taken out only where it is the whole text: "Rosa" alone may mean
/// anybody. Names that somebody else on the chart has as well stay.
class NameRemoval {
public:
    /// `people` as they were at any time; `others` stay on the chart.
    NameRemoval(const std::vector<Worker> &people, const Campaign &others);

    [[nodiscard]] QString without(const QString &text) const;
    [[nodiscard]] QStringList without(QStringList texts) const;
    /// True when the whole text is one of the names.
    [[nodiscard]] bool isName(const QString &text) const { return m_whole.contains(text); }

    /// The row with clean texts. Names of places, tests and other workers are no texts.
    template <class T>
    [[nodiscard]] T cleaned(T row) const;

private:
    template <class T>
    static constexpr bool kNamesThings =
        std::is_same_v<
            T,
            Settings> || std::is_same_v<T, Worksite> || std::is_same_v<T, Unit> || std::is_same_v<T, Shift> || std::is_same_v<T, TieKind> || std::is_same_v<T, Scale> || std::is_same_v<T, ForgottenMark>;

    QSet<QString> m_whole;
    QRegularExpression m_inside;   ///< invalid pattern = nothing to look for
    bool m_looksInside = false;
};

template <class T>
T NameRemoval::cleaned(T row) const
{
    if constexpr (std::is_same_v<T, Worker>) {
        row.note = without(row.note);
    } else if constexpr (!kNamesThings<T>) {
        eachField<T>([&](const auto &each) {
            using Value = typename std::remove_cvref_t<decltype(each)>::Value;
            if constexpr (std::is_same_v<Value, QString> || std::is_same_v<Value, QStringList>)
                row.*each.at = without(row.*each.at);
        });
    }
    return row;
}

}   // namespace wallchart
