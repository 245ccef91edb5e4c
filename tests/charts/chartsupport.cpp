// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/chartsupport.h"

#include <random>

namespace wallchart {

namespace {

/// Writes a random worksite as text for campaignFromText().
class RandomText {
public:
    explicit RandomText(unsigned seed) : m_random(seed) {}

    std::string write(int units, int most)
    {
        std::string text;
        const int count = 1 + below(units);
        for (int unit = 0; unit < count; ++unit) {
            for (int shift = 0, shifts = 1 + below(4); shift < shifts; ++shift)
                text += cell(unit, shift) + ": " + people(most) + "\n";
        }
        return text;
    }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

private:
    std::string cell(int unit, int shift)
    {
        static const char *shifts[] = {"Day", "Evening", "Night", "?"};
        std::string name = unit % 7 == 6   ? "?"
                           : unit % 5 == 4 ? "The department of very long and winding names number "
                                                 + std::to_string(unit)
                                           : "Unit " + std::to_string(unit);
        if (unit % 3 == 2) name = "Surgery / " + name;
        name += std::string(" / ") + shifts[shift];
        return below(2) ? name + " (" + std::to_string(below(60)) + ")" : name;
    }
    std::string people(int most)
    {
        std::string text;
        for (int person = 0, count = 1 + below(most); person < count; ++person) {
            if (person > 0) text += ", ";
            text += this->person();
        }
        return text;
    }
    std::string person()
    {
        static const char *firsts[] = {"Ana",   "Marisol",     "Agnieszka", "राजेश",
                                       "Ольга", "Christopher", "李小梅",    "Jo"};
        static const char *lasts[] = {
            "Diaz", "Kowalczyk-Wojciechowska", "Li", "कुमार", "Нгуен", "de la Cruz", "Baker"};
        std::string text = std::string(firsts[below(8)]) + " n" + std::to_string(++m_number) + " "
                           + lasts[below(7)];
        text += below(9) == 0 ? "*" : below(9) == 0 ? "**" : "";
        if (below(4)) text += " " + std::to_string(1 + below(5));
        else if (below(6) == 0) text += " (supervisor)";
        return text;
    }

    std::mt19937 m_random;
    int m_number = 0;
};

}   // namespace

WallChart chartOf(const Campaign &campaign, const WallChartOptions &options)
{
    return wallChartOf(Reading(campaign, kTextDay), options);
}

WallChartOptions groupedBy(const char *text)
{
    return {.groupBy = dimensionsFromText(QString::fromLatin1(text)).value()};
}

std::string outlineOf(const WallChart &chart)
{
    QString text;
    for (std::uint32_t group = 0; group < chart.groups.size(); ++group) {
        const QString &name = chart.groups[group].name;
        text += (name.isEmpty() ? QStringLiteral("-") : name) + QStringLiteral(": ");
        if (chart.groups[group].end != group + 1) continue;
        const Range cards = chart.groups[group].cards;
        for (std::uint32_t i = cards.first; i < cards.end; ++i) {
            const ChartCard &card = chart.cards[i];
            QString shown = QStringLiteral("?");
            if (card.rest) shown += QString::number(card.unnamed);
            if (card.person != kNone) shown = chart.people[card.person].name;
            const bool bracketed = card.secondary
                                   || (card.person != kNone && chart.people[card.person].out);
            text += (bracketed ? QLatin1Char('(') + shown + QLatin1Char(')') : shown)
                    + QLatin1Char(' ');
        }
    }
    return text.trimmed().toStdString();
}

Campaign randomCampaign(unsigned seed, int units, int most)
{
    RandomText text(seed);
    Campaign campaign = campaignFromText(text.write(units, most).c_str());
    IdSource ids = idsAbove(campaign);
    Edits edits;
    const StructureTest test{.id = ids.make<StructureTestId>(),
                             .name = QStringLiteral("March"),
                             .opens = kTextDay.addDays(-20),
                             .closes = kTextDay.addDays(-10)};
    edits.add(test);
    std::vector<const Unit *> places;
    for (const Unit &unit : campaign.all<Unit>()) places.push_back(&unit);
    for (const Worker &worker : campaign.all<Worker>()) {
        const auto outcome = static_cast<Outcome>(text.below(6));
        edits.add(Participation{.id = ids.make<ParticipationId>(),
                                .test = test.id,
                                .worker = worker.id,
                                .outcome = outcome,
                                .on = kTextDay.addDays(-15)});
        if (text.below(20) > 0 || places.empty()) continue;
        const Unit *unit = places[static_cast<std::size_t>(text.below(int(places.size())))];
        edits.add(Post{.id = ids.make<PostId>(),
                       .worker = worker.id,
                       .worksite = unit->worksite,
                       .unit = unit->id,
                       .shift = std::nullopt,
                       .jobTitle = QStringLiteral("Float pool nurse practitioner"),
                       .main = false});
    }
    return campaign.with(edits);
}

Campaign withTest(const Campaign &campaign, const char *name, QDate closes,
                  const std::vector<const char *> &tookPart)
{
    IdSource ids = idsAbove(campaign);
    Edits edits;
    const StructureTest test{.id = ids.make<StructureTestId>(),
                             .name = QString::fromUtf8(name),
                             .opens = closes.addDays(-5),
                             .closes = closes};
    edits.add(test);
    for (const char *worker : tookPart)
        edits.add(Participation{.id = ids.make<ParticipationId>(),
                                .test = test.id,
                                .worker = workerNamed(campaign, worker),
                                .outcome = Outcome::TookPart,
                                .on = closes});
    return campaign.with(edits);
}

Campaign withPost(const Campaign &campaign, WorkerId worker, const Cell &cell, const char *job)
{
    IdSource ids = idsAbove(campaign);
    Edits edits;
    edits.add(Post{.id = ids.make<PostId>(),
                   .worker = worker,
                   .worksite = worksiteOf(campaign),
                   .unit = cell.unit,
                   .shift = cell.shift,
                   .jobTitle = QString::fromUtf8(job),
                   .main = false});
    return campaign.with(edits);
}

}   // namespace wallchart
