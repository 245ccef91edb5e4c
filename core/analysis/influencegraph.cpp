// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/influencegraph.h"

#include "core/analysis/heardanswers.h"

#include <unordered_map>

namespace wallchart {

namespace {

constexpr double kGroupAnswerWeight = 0.5;
constexpr double kStrongestTie = 3.0;
constexpr std::size_t kLargestSocialGroup = 40;   // who share a larger one need not know each other

/// A fact between two people before it is folded.
struct RawPart {
    std::uint32_t low;
    std::uint32_t high;
    InfluencePart part;
};

auto sortKey(const RawPart &raw)
{
    const InfluencePart &part = raw.part;
    return std::tuple(raw.low, raw.high, part.source, part.kind, part.downward, part.strength,
                      part.since, part.weight);
}

/// Units so that each stands before those inside it, in their own order.
std::unordered_map<UnitId, std::uint32_t> ranksOfUnits(const Campaign &campaign)
{
    using Step = std::tuple<int, UnitId>;
    std::vector<std::tuple<WorksiteId, std::vector<Step>, UnitId>> sorted;
    for (const Unit &unit : campaign.all<Unit>()) {
        std::vector<Step> line;
        for (const Unit *at = &unit; at; at = campaign.find(at->parent))
            line.emplace_back(at->order, at->id);
        std::reverse(line.begin(), line.end());
        sorted.emplace_back(unit.worksite, std::move(line), unit.id);
    }
    std::sort(sorted.begin(), sorted.end());
    std::unordered_map<UnitId, std::uint32_t> ranks;
    for (const auto &[site, line, unit] : sorted)
        ranks.emplace(unit, static_cast<std::uint32_t>(ranks.size()));
    return ranks;
}

std::unordered_map<ShiftId, std::uint32_t> ranksOfShifts(const Campaign &campaign)
{
    std::vector<std::tuple<WorksiteId, int, ShiftId>> sorted;
    for (const Shift &shift : campaign.all<Shift>())
        sorted.emplace_back(shift.worksite, shift.order, shift.id);
    std::sort(sorted.begin(), sorted.end());
    std::unordered_map<ShiftId, std::uint32_t> ranks;
    for (const auto &[site, order, shift] : sorted)
        ranks.emplace(shift, static_cast<std::uint32_t>(ranks.size()));
    return ranks;
}

/// Reads a campaign into the arrays of a graph, step by step.
class InfluenceReader final {
public:
    explicit InfluenceReader(const Reading &reading)
        : m_reading(reading), m_campaign(reading.campaign())
    {
        m_graph.asOf = reading.asOf();
    }

    void readPeople();
    void readTies();
    void readAnswers();
    void readSocialGroups();
    void fold();
    [[nodiscard]] InfluenceGraph finish();

private:
    [[nodiscard]] std::optional<std::uint32_t> find(WorkerId worker) const
    {
        const auto found = m_positions.find(worker);
        return found == m_positions.end() ? std::nullopt : std::optional(found->second);
    }
    void add(std::uint32_t from, std::uint32_t to, InfluencePart part);
    void turn(std::uint32_t from, std::uint32_t to, std::uint8_t voice);
    void foldVoices();
    void judgeAcquaintance();

    const Reading &m_reading;
    const Campaign &m_campaign;
    InfluenceGraph m_graph;
    std::vector<RawPart> m_raw;
    struct Voice {
        std::uint32_t from;
        std::uint32_t to;
        std::uint8_t kinds;
    };
    std::vector<Voice> m_voices;
    std::vector<bool> m_askedIn;   // by cell: somebody there answered alone
    std::unordered_map<WorkerId, std::uint32_t> m_positions;
};

void InfluenceReader::readPeople()
{
    const auto units = ranksOfUnits(m_campaign);
    const auto shifts = ranksOfShifts(m_campaign);
    const auto rank = [](const auto &ranks, const auto &id) {
        return id ? ranks.at(*id) : std::numeric_limits<std::uint32_t>::max();
    };
    using Place = std::tuple<std::uint32_t, std::uint32_t, std::optional<WorksiteId>>;
    std::vector<std::tuple<Place, WorkerId, Cell>> people;
    for (const WorkerReading &worker : m_reading.workers()) {
        if (!worker.inBase()) continue;
        const Cell cell = worker.cell();
        people.emplace_back(Place{rank(units, cell.unit), rank(shifts, cell.shift), cell.worksite},
                            worker.worker->id, cell);
    }
    std::sort(people.begin(), people.end());
    for (const auto &[place, id, cell] : people) {
        if (m_graph.cells.empty() || m_graph.cells.back() != cell) m_graph.cells.push_back(cell);
        m_graph.cellOf.push_back(static_cast<std::uint32_t>(m_graph.cells.size()) - 1);
        m_positions.emplace(id, static_cast<std::uint32_t>(m_graph.workers.size()));
        m_graph.workers.push_back(id);
    }
    m_graph.byId.resize(m_graph.workers.size());
    std::iota(m_graph.byId.begin(), m_graph.byId.end(), 0u);
    std::sort(m_graph.byId.begin(), m_graph.byId.end(), [&](std::uint32_t a, std::uint32_t b) {
        return m_graph.workers[a] < m_graph.workers[b];
    });
    m_askedIn.assign(m_graph.cells.size(), false);
}

void InfluenceReader::add(std::uint32_t from, std::uint32_t to, InfluencePart part)
{
    part.downward = from > to;
    m_raw.push_back({std::min(from, to), std::max(from, to), part});
}

void InfluenceReader::turn(std::uint32_t from, std::uint32_t to, std::uint8_t voice)
{
    m_voices.push_back({from, to, voice});
}

void InfluenceReader::readTies()
{
    std::unordered_map<TieKindId, std::uint32_t> kinds;
    std::vector<const TieKind *> kindAt;
    for (const TieKind &kind : m_campaign.all<TieKind>()) {
        kinds.emplace(kind.id, static_cast<std::uint32_t>(kindAt.size()));
        kindAt.push_back(&kind);
        m_graph.kinds.push_back(kind.id);
    }
    for (const Tie &tie : m_campaign.all<Tie>()) {
        if (!holdsOn(m_reading.asOf(), tie.seenOn, tie.until)) continue;
        const auto from = find(tie.from);
        const auto to = find(tie.to);
        if (!from || !to || from == to) continue;
        const std::uint32_t at = kinds.at(tie.kind);
        const bool follows = kindAt[at]->key == QLatin1String(kFollowsKey);
        InfluencePart part{.source = follows ? InfluenceSource::Follows : InfluenceSource::Tie,
                           .strength = static_cast<std::uint8_t>(tie.strength),
                           .kind = at,
                           .since = tie.seenOn};
        if (follows) part.weight = 1;
        else if (kindAt[at]->trust > 0) part.weight = tie.strength / kStrongestTie;
        add(*from, *to, part);
        if (follows) turn(*from, *to, InfluenceGraph::kFollows);
    }
}

void InfluenceReader::readAnswers()
{
    for (const auto &[answer, alone] : heardAnswers(m_reading)) {
        const auto by = find(answer->by);
        if (!by || answer->staff) continue;
        if (alone) m_askedIn[m_graph.cellOf[*by]] = true;
        const auto of = answer->of ? find(*answer->of) : std::nullopt;
        if (!of || of == by) continue;
        add(*by, *of,
            {.source = alone ? InfluenceSource::Named : InfluenceSource::NamedInGroup,
             .since = answer->on,
             .weight = alone ? 1 : kGroupAnswerWeight});
        if (alone) turn(*by, *of, InfluenceGraph::kNames);
    }
}

void InfluenceReader::readSocialGroups()
{
    for (const SocialGroup &group : m_campaign.all<SocialGroup>()) {
        const auto kind = static_cast<std::uint32_t>(m_graph.groups.size());
        m_graph.groups.push_back(group.id);
        std::map<std::uint32_t, QDate> members;   // since when
        for (const GroupMembership *each : m_campaign.allWith<&GroupMembership::group>(group.id)) {
            const auto member = find(each->worker);
            if (!member || !holdsOn(m_reading.asOf(), each->from, each->to)) continue;
            const auto [known, isNew] = members.emplace(*member, each->from);
            if (!isNew) known->second = std::min(known->second, each->from);
        }
        if (members.size() < 2 || members.size() > kLargestSocialGroup) continue;
        const double weight = 1.0 / static_cast<double>(members.size() - 1);
        for (auto a = members.begin(); a != members.end(); ++a) {
            for (auto b = std::next(a); b != members.end(); ++b)
                add(a->first, b->first,
                    {.source = InfluenceSource::SocialGroup,
                     .kind = kind,
                     .since = std::max(a->second, b->second),
                     .weight = weight});
        }
    }
}

/// Parts of the same two people become one edge, whatever the order they were read in.
void InfluenceReader::fold()
{
    std::sort(m_raw.begin(), m_raw.end(),
              [](const RawPart &a, const RawPart &b) { return sortKey(a) < sortKey(b); });
    std::vector<WeightedArc> bonds;
    for (const RawPart &raw : m_raw) {
        const bool isNew = m_graph.edges.empty() || m_graph.edges.back().low != raw.low
                           || m_graph.edges.back().high != raw.high;
        const auto first = static_cast<std::uint32_t>(m_graph.parts.size());
        if (isNew) m_graph.edges.push_back({raw.low, raw.high, first, 0, 0});
        ++m_graph.edges.back().count;
        m_graph.edges.back().weight += raw.part.weight;
        m_graph.parts.push_back(raw.part);
    }
    for (const InfluenceEdge &edge : m_graph.edges) {
        if (edge.weight > 0) bonds.push_back({edge.low, edge.high, edge.weight});
    }
    m_graph.bonds = undirectedGraph(m_graph.size(), std::move(bonds));
    foldVoices();
    judgeAcquaintance();
}

void InfluenceReader::foldVoices()
{
    std::sort(m_voices.begin(), m_voices.end(), [](const Voice &a, const Voice &b) {
        return std::tuple(a.to, a.from, a.kinds) < std::tuple(b.to, b.from, b.kinds);
    });
    std::vector<WeightedArc> arcs;
    for (std::size_t at = 0; at < m_voices.size(); ++at) {
        const Voice &voice = m_voices[at];
        const bool again = at > 0 && m_voices[at - 1].to == voice.to
                           && m_voices[at - 1].from == voice.from;
        if (again) m_graph.voices.back() |= voice.kinds;
        else {
            m_graph.voices.push_back(voice.kinds);
            arcs.push_back({voice.from, voice.to});
        }
    }
    m_graph.turnsTo = unweighted(directedGraph(m_graph.size(), std::move(arcs)));
    m_graph.turnedToBy = transposed(m_graph.turnsTo);
}

void InfluenceReader::judgeAcquaintance()
{
    for (std::uint32_t person = 0; person < m_graph.size(); ++person) {
        const bool tied = !m_graph.bonds.neighbours(person).empty()
                          || !m_graph.turnsTo.neighbours(person).empty()
                          || !m_graph.turnedToBy.neighbours(person).empty();
        const bool asked = m_askedIn[m_graph.cellOf[person]];
        m_graph.known.push_back(tied    ? Acquaintance::Tied
                                : asked ? Acquaintance::Isolated
                                        : Acquaintance::Unknown);
    }
}

InfluenceGraph InfluenceReader::finish()
{
    return std::move(m_graph);
}

}   // namespace

InfluenceGraph InfluenceGraph::of(const Reading &reading, const Progress &progress)
{
    InfluenceReader reader(reading);
    reader.readPeople();
    if (!progress.isCancelled()) reader.readTies();
    if (!progress.isCancelled()) reader.readAnswers();
    if (!progress.isCancelled()) reader.readSocialGroups();
    reader.fold();
    return reader.finish();
}

std::optional<std::uint32_t> InfluenceGraph::find(WorkerId worker) const
{
    const auto found = std::lower_bound(
        byId.begin(), byId.end(), worker,
        [&](std::uint32_t position, WorkerId id) { return workers[position] < id; });
    if (found == byId.end() || workers[*found] != worker) return std::nullopt;
    return *found;
}

const InfluenceEdge *InfluenceGraph::edgeBetween(std::uint32_t a, std::uint32_t b) const
{
    const std::pair wanted(std::min(a, b), std::max(a, b));
    const auto found = std::lower_bound(edges.begin(), edges.end(), wanted,
                                        [](const InfluenceEdge &edge, const auto &ends) {
                                            return std::pair(edge.low, edge.high) < ends;
                                        });
    const bool is = found != edges.end() && found->low == wanted.first
                    && found->high == wanted.second;
    return is ? &*found : nullptr;
}

}   // namespace wallchart
