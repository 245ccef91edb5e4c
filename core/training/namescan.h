// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"

#include <QHash>

namespace wallchart {

class ExcerptCodes;

/// What a name in a text is the name of.
enum class NamedThing { Worker, Unit, Worksite, Employer };

template <>
struct EnumKeys<NamedThing> {
    static constexpr std::array all{
        std::pair{NamedThing::Worker, "worker"}, std::pair{NamedThing::Unit, "unit"},
        std::pair{NamedThing::Worksite, "worksite"}, std::pair{NamedThing::Employer, "employer"}};
};

/// A name of the chart in a free text that is about to leave.
struct NameHit {
    qsizetype from = 0;   ///< in QChars
    qsizetype length = 0;
    NamedThing thing = NamedThing::Worker;
    QString whose = {};                 ///< the full name of what was found
    std::optional<Uuid> subject = {};   ///< of a worker or unit
    bool whole = false;   ///< the whole name; a part of one, or a form of it, may be a common word

    bool operator==(const NameHit &) const = default;
};

/// A word of a text, with where it stands.
struct TextWord {
    QString folded;
    qsizetype from;
    qsizetype length;
};

/// Looks for the names of a chart in texts: full, preferred and code names of workers and each
/// part of at least two letters, units, worksites and employers; in any case, with or without
/// accents, on word boundaries, also with an ending of up to three letters ("Ivanom", "Marias").
class NameScan final {
public:
    explicit NameScan(const Campaign &campaign);

    /// In order, none over another: of several that begin at a word the longest.
    [[nodiscard]] std::vector<NameHit> hitsIn(const QString &text) const;

private:
    struct Name {
        QStringList words;   // folded
        NameHit hit;
    };

    [[nodiscard]] const Name *longestAt(const std::vector<TextWord> &words, std::size_t at,
                                        std::size_t &taken) const;
    void add(const QString &name, NameHit hit);
    void addParts(const QString &name, const NameHit &hit);
    [[nodiscard]] const Name *formOf(const QString &word) const;

    QHash<QString, std::vector<Name>> m_byFirstWord;
    QHash<QString, std::vector<Name>> m_byStem;   // names of one word, by the first letters
};

/// The text with each name replaced by its code, "…" where it has none.
[[nodiscard]] QString withoutNames(const QString &text, const NameScan &scan,
                                   const ExcerptCodes &codes);

}   // namespace wallchart
