// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/workerindex.h"

#include "core/query/foldedname.h"

#include <QHash>

namespace wallchart {

namespace {

/// The position of each row of a table by id.
template <class T>
QHash<Id<T>, int> positionsIn(const Table<T> &rows)
{
    QHash<Id<T>, int> positions;
    positions.reserve(static_cast<qsizetype>(rows.size()));
    for (const T &row : rows) positions.insert(row.id, static_cast<int>(positions.size()));
    return positions;
}

/// Numbers names as they come; each spelling once.
class NameNumbers {
public:
    explicit NameNumbers(std::vector<KnownName> &names) : m_names(names) { m_names.clear(); }

    int numberOf(const QString &name)
    {
        if (name.isEmpty()) return -1;
        const auto known = m_numbers.constFind(name);
        if (known != m_numbers.constEnd()) return *known;
        const int number = static_cast<int>(m_names.size());
        m_names.push_back({name, foldedName(name)});
        m_numbers.insert(name, number);
        return number;
    }

private:
    std::vector<KnownName> &m_names;
    QHash<QString, int> m_numbers;
};

bool touchesPlaces(const Edits &edits)
{
    return !edits.of<Post>().empty() || !edits.of<Unit>().empty() || !edits.of<Shift>().empty()
           || !edits.of<Worksite>().empty();
}

bool touchesNames(const Edits &edits)
{
    return touchesPlaces(edits) || !edits.of<Organizer>().empty()
           || !edits.of<StructureTest>().empty() || !edits.of<TieKind>().empty()
           || !edits.of<SavedList>().empty();
}

/// Somebody came or went, so that positions move.
bool movesWorkers(const Edits &edits)
{
    const auto &workers = edits.of<Worker>();
    return std::any_of(workers.begin(), workers.end(),
                       [](const Edit<Worker> &edit) { return !edit.before || !edit.after; });
}

}   // namespace

QString phoneDigits(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit()) digits += QLatin1Char(static_cast<char>('0' + c.digitValue()));
    }
    return digits;
}

WorkerIndex::WorkerIndex(const Reading &reading)
    : m_reading(&reading), m_asOf(reading.asOf()), m_positions(reading), m_names(reading),
      m_relations(reading, m_positions)
{
    readPlaces();
    readLanguages();
    readTexts(nullptr, {});
}

WorkerIndex WorkerIndex::after(const Reading &next, const Edits &edits) const
{
    const bool sameDay = next.asOf() == m_asOf;
    if (!sameDay || movesWorkers(edits) || next.workers().size() != size())
        return WorkerIndex(next);
    WorkerIndex result = *this;
    result.m_reading = &next;
    if (touchesNames(edits)) {
        result.m_names = CampaignNames(next);
        result.readPlaces();
        result.readLanguages();
    }
    if (!edits.of<Worker>().empty()) {
        result.readLanguages();
        result.readTexts(this, edits);
    }
    result.m_relations = m_relations.after(next, m_positions, edits);
    return result;
}

void WorkerIndex::readTexts(const WorkerIndex *earlier, const Edits &edits)
{
    m_nameTexts = m_contactTexts = m_phoneTexts = SearchText();
    PositionSet changed(size());
    for (const Edit<Worker> &edit : edits.of<Worker>()) {
        if (const auto at = positionOf(edit.id())) changed.insert(*at);
    }
    for (std::size_t at = 0; at < size(); ++at) {
        if (!earlier || changed.contains(at)) {
            addTexts(*m_reading->workers()[at].worker);
        } else {
            m_nameTexts.addFrom(earlier->m_nameTexts, at);
            m_contactTexts.addFrom(earlier->m_contactTexts, at);
            m_phoneTexts.addFrom(earlier->m_phoneTexts, at);
        }
    }
}

void WorkerIndex::addTexts(const Worker &worker)
{
    m_nameTexts.add({worker.fullName, worker.preferredName, worker.codeName});
    m_contactTexts.add(worker.externalIds + worker.emails);
    QStringList phones;
    for (const QString &phone : worker.phones) phones.append(phoneDigits(phone));
    m_phoneTexts.addPlain(phones);
}

void WorkerIndex::readPlaces()
{
    const Campaign &campaign = m_reading->campaign();
    const auto units = positionsIn(campaign.all<Unit>());
    const auto shifts = positionsIn(campaign.all<Shift>());
    const auto worksites = positionsIn(campaign.all<Worksite>());
    NameNumbers jobs(m_names.jobs);
    m_places.clear();
    m_places.reserve(m_reading->workers().size());
    for (const WorkerReading &each : m_reading->workers()) {
        const Post *post = each.mainPost;
        if (!post) {
            m_places.emplace_back();
            continue;
        }
        m_places.push_back({.unit = post->unit ? units.value(*post->unit, -1) : -1,
                            .shift = post->shift ? shifts.value(*post->shift, -1) : -1,
                            .worksite = worksites.value(post->worksite, -1),
                            .job = jobs.numberOf(post->jobTitle)});
    }
}

void WorkerIndex::readLanguages()
{
    NameNumbers languages(m_names.languages);
    m_languages.clear();
    for (std::size_t at = 0; at < size(); ++at) {
        for (const QString &language : m_reading->workers()[at].worker->languages) {
            const int number = languages.numberOf(language);
            if (number >= 0)
                m_languages.emplace_back(static_cast<std::uint32_t>(at),
                                         static_cast<std::uint32_t>(number));
        }
    }
}

PositionSet WorkerIndex::speaking(const PositionSet &languages) const
{
    PositionSet speakers(size());
    for (const auto &[worker, language] : m_languages) {
        if (languages.contains(language)) speakers.insert(worker);
    }
    return speakers;
}

}   // namespace wallchart
