// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/clueindex.h"
#include "core/model/reading.h"

#include <QStringList>

#include <unordered_map>

namespace wallchart {

/// What a row says about who it is about.
struct PersonClues {
    QString name = {};
    QStringList externalIds = {};
    QStringList emails = {};
    QStringList phones = {};
    std::optional<UnitId> unit = {};   ///< none = not said
};

/// Why somebody was taken for somebody.
enum class MatchReason { ExternalId, Email, Phone, Name };

template <>
struct EnumKeys<MatchReason> {
    static constexpr std::array all{
        std::pair{MatchReason::ExternalId, "external-id"}, std::pair{MatchReason::Email, "email"},
        std::pair{MatchReason::Phone, "phone"}, std::pair{MatchReason::Name, "name"}};
};

struct Match {
    std::optional<WorkerId> worker = {};
    MatchReason reason = MatchReason::Name;
    int candidates = 0;                      ///< more than one: the name alone does not tell
    std::optional<WorkerId> namesake = {};   ///< same name, but told apart by id or unit
};

/// Finds the workers that rows are about: by external id, then by e-mail or phone with a
/// compatible name, then by a name that is unique, or unique in the unit. A name that lost
/// letters to an encoding is compared by those it has left.
class WorkerMatching {
public:
    explicit WorkerMatching(const Reading &reading);

    [[nodiscard]] Match find(const PersonClues &clues) const;

private:
    // Texts by their hash: who is found is asked for the text itself.
    using TextIndex = ClueIndex<std::size_t>;

    /// Those in the index of whom `has` says that the text is theirs.
    template <class Has>
    [[nodiscard]] std::vector<const Worker *> indexed(const TextIndex &index, const QString &text,
                                                      Has has) const;
    template <class Has>
    [[nodiscard]] std::optional<WorkerId> byContact(const TextIndex &index, const QString &text,
                                                    const QString &name, Has has) const;
    [[nodiscard]] Match byExternalId(const PersonClues &clues) const;
    [[nodiscard]] Match byContacts(const PersonClues &clues) const;
    [[nodiscard]] Match byName(const PersonClues &clues) const;
    /// Workers of that name; where letters were lost, those whose name it may have been.
    [[nodiscard]] std::vector<WorkerId> named(const QString &name) const;
    [[nodiscard]] bool idsDiffer(const PersonClues &clues, const Worker &worker) const;

    const Reading &m_reading;
    TextIndex m_byExternalId;
    TextIndex m_byEmail;
    TextIndex m_byPhone;
    TextIndex m_byName;
    using ByLength = std::unordered_map<qsizetype, std::vector<const Worker *>>;
    ByLength m_byLength;        // of the name
    ByLength m_lossyByLength;   // names that lost letters
};

}   // namespace wallchart
