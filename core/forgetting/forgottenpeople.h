// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"

#include <QStringList>

#include <set>

namespace wallchart {

/// What a person can be known by again.
struct PersonTraits {
    QString name = {};
    QStringList emails = {};
    QStringList phones = {};
    QStringList externalIds = {};
};
[[nodiscard]] PersonTraits traitsOf(const Worker &worker);

/// The marks by which these people are known when a list brings them back. The hashes share the
/// key of the campaign's earlier marks; the first ones make it.
[[nodiscard]] std::vector<ForgottenMark> marksOf(const Campaign &campaign,
                                                 const std::vector<PersonTraits> &people, QDate on,
                                                 IdSource &ids);

/// Who asked to be forgotten, as far as it is still known: to be asked before somebody is added.
class ForgottenPeople {
public:
    explicit ForgottenPeople(const Campaign &campaign);

    [[nodiscard]] bool empty() const { return m_keys.empty(); }
    /// The trait in which the person is like somebody forgotten, or none.
    [[nodiscard]] std::optional<ForgottenTrait> likeness(const PersonTraits &person) const;

private:
    std::set<QString> m_keys;
    std::set<QString> m_hashes;
};

}   // namespace wallchart
