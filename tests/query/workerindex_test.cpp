// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/workerindex.h"

#include "core/model/nominationcount.h"
#include "core/sample/samplehospital.h"
#include "tests/query/searchedcampaign.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// Expressions that look at every part of an index.
constexpr std::array kProbes{"ana",
                             "zoe",
                             "0171",
                             "heron",
                             "unit:icu",
                             "unit:surgery",
                             "shift:night",
                             "job:nurse",
                             "job:none",
                             "language:german",
                             "language:none",
                             "took:petition",
                             "notasked:petition",
                             "tie:follows",
                             "tie:friend",
                             "has:tie",
                             "follows:ana",
                             "namedby:1",
                             "has:nomination",
                             "by:rosa",
                             "worksite:hospital"};

class IndexAfterEdits : public ::testing::Test {
protected:
    IndexAfterEdits()
        : before(campaignFromText(R"(
              ICU / Night: Ana* 2, Ben 3 → Ana, Cem
              Surgery / Day: Dia 1, Eva
          )")),
          ids(idsAbove(before)), petition(ids.make<StructureTestId>())
    {
        Edits edits;
        edits.add(StructureTest{.id = petition, .name = QStringLiteral("Petition")});
        edits.add(result("Ben", Outcome::TookPart));
        before = before.with(edits);
    }

    Participation result(const char *name, Outcome outcome)
    {
        return {.id = ids.make<ParticipationId>(),
                .test = petition,
                .worker = workerNamed(before, name),
                .outcome = outcome};
    }

    Tie tie(const char *from, const char *to, const char *kind)
    {
        return {.id = ids.make<TieId>(),
                .from = workerNamed(before, from),
                .to = workerNamed(before, to),
                .kind = tieKindOf(before, kind),
                .seenOn = kTextDay};
    }

    /// After those edits the index answers like one made anew; and it answers otherwise than
    /// before, or the edits prove nothing.
    void expectLikeNew(const Edits &edits) const
    {
        const Reading reading(before, kTextDay);
        const Reading next(before.with(edits), kTextDay);
        const WorkerIndex index = WorkerIndex(reading).after(next, edits);
        const WorkerIndex made(next);
        EXPECT_EQ(&index.reading(), &next);
        int changed = 0;
        for (const char *probe : kProbes) {
            const Filter filter = *parseFilter(QString::fromUtf8(probe)).filter;
            EXPECT_EQ(matchingIds(filter, index), matchingIds(filter, made)) << probe;
            changed += matchingIds(filter, WorkerIndex(reading)) != matchingIds(filter, made);
        }
        EXPECT_GT(changed, 0);
    }

    Campaign before;
    IdSource ids;
    StructureTestId petition;
};

}   // namespace

TEST_F(IndexAfterEdits, knows_changed_names_phones_and_languages)
{
    const Worker eva = *before.find(workerNamed(before, "Eva"));
    Worker changed = eva;
    changed.fullName = QStringLiteral("Zoë");
    changed.codeName = QStringLiteral("Heron");
    changed.phones = {QStringLiteral("0171 55")};
    changed.languages = {QStringLiteral("German")};
    Edits edits;
    edits.change(eva, changed);
    expectLikeNew(edits);
}

TEST_F(IndexAfterEdits, knows_who_came)
{
    Edits edits;
    edits.add(Worker{.id = ids.make<WorkerId>(), .number = 9, .fullName = QStringLiteral("Zoe")});
    expectLikeNew(edits);
}

TEST_F(IndexAfterEdits, knows_new_places)
{
    const Post post = *Reading(before, kTextDay).postsOf(workerNamed(before, "Eva")).front();
    Post moved = post;
    moved.unit = unitNamed(before, "ICU");
    moved.shift = std::nullopt;
    moved.jobTitle = QStringLiteral("Nurse");
    Edits edits;
    edits.change(post, moved);
    expectLikeNew(edits);
}

TEST_F(IndexAfterEdits, knows_renamed_units)
{
    const Unit unit = *before.find(unitNamed(before, "ICU"));
    Unit renamed = unit;
    renamed.name = QStringLiteral("Intensive care");
    Edits edits;
    edits.change(unit, renamed);
    expectLikeNew(edits);
}

TEST_F(IndexAfterEdits, knows_new_changed_and_withdrawn_results)
{
    const Participation first = *before.all<Participation>().begin();
    Participation corrected = first;
    corrected.outcome = Outcome::Refused;
    Edits changed;
    changed.change(first, corrected);
    expectLikeNew(changed);
    Edits removed;
    removed.remove(first);
    expectLikeNew(removed);
    Edits added;
    added.add(result("Dia", Outcome::TookPart));
    expectLikeNew(added);
}

TEST_F(IndexAfterEdits, knows_new_and_removed_ties)
{
    Edits added;
    added.add(tie("Cem", "Ana", "follows"));
    added.add(tie("Dia", "Eva", "friend"));
    expectLikeNew(added);
    Edits removed;
    removed.remove(*before.all<Tie>().begin());
    expectLikeNew(removed);
}

TEST_F(IndexAfterEdits, knows_nominations_and_organizers)
{
    Edits edits;
    edits.add(Nomination{.id = ids.make<NominationId>(),
                         .by = workerNamed(before, "Ben"),
                         .of = workerNamed(before, "Cem"),
                         .on = kTextDay});
    expectLikeNew(edits);
    before = before.with(edits);
    Edits leaves;
    leaves.add(BaseMark{ids.make<BaseMarkId>(), workerNamed(before, "Ben"), kTextDay,
                        OutReason::Supervisor});
    expectLikeNew(leaves);
    Edits assessed;
    const auto rosa = ids.make<OrganizerId>();
    assessed.add(Organizer{.id = rosa, .name = QStringLiteral("Rosa")});
    assessed.add(Assessment{.id = ids.make<AssessmentId>(),
                            .worker = workerNamed(before, "Cem"),
                            .scale = before.scale().id,
                            .level = 1,
                            .on = kTextDay,
                            .by = rosa});
    expectLikeNew(assessed);
}

TEST_F(IndexAfterEdits, of_another_day_knows_what_holds_then)
{
    const Reading reading(before, kTextDay);
    const Reading earlier(before, kTextDay.addDays(-1));
    const WorkerIndex index = WorkerIndex(reading).after(earlier, {});
    const Filter tied = *parseFilter(QStringLiteral("has:tie")).filter;
    EXPECT_EQ(matching(tied, WorkerIndex(reading)).count(), 2u);
    EXPECT_EQ(matching(tied, index).count(), 0u);
}

TEST(WorkerIndex, finds_everybody_by_id)
{
    const Reading reading(campaignFromText("ICU / Day: Ana, Ben, Cem, Dia, Eva"), kTextDay);
    const WorkerIndex index(reading);
    for (std::size_t at = 0; at < index.size(); ++at)
        EXPECT_EQ(index.positionOf(reading.workers()[at].worker->id), at);
    IdSource ids = idsAbove(reading.campaign());
    EXPECT_FALSE(index.positionOf(ids.make<WorkerId>()));
}

TEST(WorkerIndex, counts_namings_by_the_method)
{
    const Reading reading(sampleHospital(), QDate(2023, 3, 7));
    const WorkerIndex index(reading);
    int all = 0;
    for (std::size_t at = 0; at < index.size(); ++at) {
        const Worker &worker = *reading.workers()[at].worker;
        const int independent = nominationCountOf(reading, worker.id).independent();
        EXPECT_EQ(index.relations().namedBy(at), independent) << worker.fullName.toStdString();
        all += independent;
    }
    EXPECT_GT(all, 50);
}

TEST(WorkerIndex, of_an_empty_campaign_finds_nobody)
{
    const SearchedCampaign empty{Campaign()};
    EXPECT_EQ(empty.find("ana or not ben"), "");
    EXPECT_EQ(empty.find("stance:none or namedby:0"), "");
}

TEST(WorkerIndex, phone_numbers_are_their_digits)
{
    EXPECT_EQ(phoneDigits(QStringLiteral("+49 (171) 234-5678")), QStringLiteral("491712345678"));
    EXPECT_EQ(phoneDigits(QStringLiteral("٠١٧١")), QStringLiteral("0171"));
}

}   // namespace wallchart
