// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/campaignnames.h"
#include "core/query/searchtext.h"
#include "core/query/workerrelations.h"

namespace wallchart {

/// Where a worker's main post is, as positions in CampaignNames; below 0 = not known.
struct WorkerPlace {
    int unit = -1;
    int shift = -1;
    int worksite = -1;
    int job = -1;
};

/// A reading made ready to be searched at every key press.
///
/// Workers are meant by their position in `reading().workers()`. Refers to the reading, which
/// must outlive it. Building folds every name once and passes over ties, nominations and
/// results: about 0.5 s for 100 000 people, 1 s more if all names are in other scripts. A value
/// for worker threads, as long as the reading lives.
class WorkerIndex {
public:
    explicit WorkerIndex(const Reading &reading);

    /// The index of `next`, which is this reading after `edits`; folds only names that changed.
    /// The earlier reading may be gone.
    [[nodiscard]] WorkerIndex after(const Reading &next, const Edits &edits) const;

    [[nodiscard]] const Reading &reading() const { return *m_reading; }
    [[nodiscard]] std::size_t size() const { return m_places.size(); }
    [[nodiscard]] std::optional<std::size_t> positionOf(WorkerId id) const
    {
        return m_positions.find(id);
    }

    [[nodiscard]] const CampaignNames &names() const { return m_names; }
    [[nodiscard]] const WorkerPlace &place(std::size_t worker) const { return m_places[worker]; }
    /// Who speaks one of the languages.
    [[nodiscard]] PositionSet speaking(const PositionSet &languages) const;
    [[nodiscard]] const WorkerRelations &relations() const { return m_relations; }

    /// Full, preferred and code names.
    [[nodiscard]] const SearchText &nameTexts() const { return m_nameTexts; }
    /// External ids and e-mails.
    [[nodiscard]] const SearchText &contactTexts() const { return m_contactTexts; }
    /// Phone numbers, digits only.
    [[nodiscard]] const SearchText &phoneTexts() const { return m_phoneTexts; }

private:
    void readTexts(const WorkerIndex *earlier, const Edits &edits);
    void addTexts(const Worker &worker);
    void readPlaces();
    void readLanguages();

    const Reading *m_reading;
    QDate m_asOf;
    WorkerPositions m_positions;
    CampaignNames m_names;
    std::vector<WorkerPlace> m_places;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_languages;   // worker, language
    WorkerRelations m_relations;
    SearchText m_nameTexts;
    SearchText m_contactTexts;
    SearchText m_phoneTexts;
};

/// The digits of a phone number, without what is put between them.
[[nodiscard]] QString phoneDigits(const QString &phone);

}   // namespace wallchart
