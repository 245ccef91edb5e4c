// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/randomnumbers.h"

#include <QSet>
#include <QString>

namespace wallchart {

/// A made-up person: common names of one language, combined at random.
struct PersonName {
    QString fullName;   ///< in the script and order of the language
    QString language;   ///< BCP 47
};

/// Invents names as a big workplace has them: many languages, six scripts.
class PersonNames final {
public:
    /// Speaks of people who are already there: their names are not given again.
    void take(const QString &fullName) { m_taken.insert(fullName); }
    /// A name not given before, as long as there are any.
    [[nodiscard]] PersonName next(RandomNumbers &random);
    /// Any name; may repeat. Cost O(1).
    [[nodiscard]] static PersonName any(RandomNumbers &random);

private:
    QSet<QString> m_taken;
};

}   // namespace wallchart
