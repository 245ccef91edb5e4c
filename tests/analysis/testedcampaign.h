// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/counting.h"
#include "tests/support/campaignfromtext.h"

namespace wallchart {

/// The day on which campaigns of these tests are read; every fact they add is older.
inline const QDate kTestedDay(2023, 3, 7);

/// A campaign from text, to which facts are added in words.
class TestedCampaign {
public:
    explicit TestedCampaign(Campaign campaign)
        : m_campaign(std::move(campaign)), m_ids(idsAbove(m_campaign))
    {
    }

    [[nodiscard]] const Campaign &campaign() const { return m_campaign; }
    [[nodiscard]] IdSource &ids() { return m_ids; }

    /// `by` named `of` when asked alone; null = nobody.
    void names(const char *by, const char *of) { nominate(by, of, true, false); }
    void namesInGroup(const char *by, const char *of) { nominate(by, of, false, false); }
    void staffNames(const char *by, const char *of) { nominate(by, of, true, true); }

    void tie(const char *from, const char *to, const char *kind)
    {
        add(Tie{.id = m_ids.make<TieId>(),
                .from = workerNamed(m_campaign, from),
                .to = workerNamed(m_campaign, to),
                .kind = tieKindOf(m_campaign, kind),
                .seenOn = kTestedDay.addDays(-20)});
    }
    void assess(const char *name, std::optional<int> level, int daysAgo = 0)
    {
        add(Assessment{.id = m_ids.make<AssessmentId>(),
                       .worker = workerNamed(m_campaign, name),
                       .scale = m_campaign.scale().id,
                       .level = level,
                       .on = kTestedDay.addDays(-daysAgo)});
    }
    void seat(const char *name)
    {
        add(CommitteeMark{.id = m_ids.make<CommitteeMarkId>(),
                          .worker = workerNamed(m_campaign, name),
                          .on = kTestedDay.addDays(-5)});
    }
    void mark(const char *name, LeaderState state)
    {
        add(LeaderMark{.id = m_ids.make<LeaderMarkId>(),
                       .worker = workerNamed(m_campaign, name),
                       .state = state,
                       .on = kTestedDay.addDays(-3)});
    }
    void lateStep(const char *name)
    {
        add(NextStep{.id = m_ids.make<NextStepId>(),
                     .worker = workerNamed(m_campaign, name),
                     .what = QStringLiteral("Talk again"),
                     .due = kTestedDay.addDays(-4)});
    }
    /// A test that closed since the text was written, each a day later than the one before; those
    /// named took part.
    StructureTestId closedTest(std::initializer_list<const char *> tookPart)
    {
        const QDate closes = kTextDay.addDays(1 + m_tests++);
        const StructureTest test{.id = m_ids.make<StructureTestId>(),
                                 .name = QStringLiteral("Test %1").arg(m_tests),
                                 .opens = closes.addDays(-2),
                                 .closes = closes};
        add(test);
        for (const char *name : tookPart) record(test.id, name, Outcome::TookPart, closes);
        return test.id;
    }
    void record(StructureTestId test, const char *name, Outcome outcome,
                QDate on = kTestedDay.addDays(-9), const char *askedBy = nullptr)
    {
        Participation result{.id = m_ids.make<ParticipationId>(),
                             .test = test,
                             .worker = workerNamed(m_campaign, name),
                             .outcome = outcome,
                             .on = on};
        if (askedBy) result.askedByWorker = workerNamed(m_campaign, askedBy);
        add(result);
    }
    template <class T>
    void add(const T &row)
    {
        Edits edits;
        edits.add(row);
        m_campaign = m_campaign.with(edits);
    }

private:
    void nominate(const char *by, const char *of, bool alone, bool staff)
    {
        Nomination answer{.id = m_ids.make<NominationId>(),
                          .by = workerNamed(m_campaign, by),
                          .of = std::nullopt,
                          .on = kTestedDay.addDays(-10),
                          .alone = alone,
                          .staff = staff};
        if (of) answer.of = workerNamed(m_campaign, of);
        add(answer);
    }

    Campaign m_campaign;
    IdSource m_ids;
    int m_tests = 0;
};

/// In order of the alphabet.
inline QStringList namesOf(const Campaign &campaign, const std::vector<WorkerId> &people)
{
    QStringList names;
    for (const WorkerId worker : people) names.append(campaign.find(worker)->fullName);
    names.sort();
    return names;
}

}   // namespace wallchart
