// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filtermatching.h"

#include "core/query/filternames.h"
#include "tests/query/searchedcampaign.h"

#include <gtest/gtest.h>

#include <random>

namespace wallchart {

namespace {

const Campaign &ward()
{
    static const Campaign campaign = campaignFromText(R"(
        ICU / Night: Łukasz Nowak* 2, Ben Ortiz 3 → Łukasz Nowak, Cem Yılmaz
        Surgery / 3 East / Day: Dia Haddad** 1, Eva Lund 5 → Dia Haddad, Fay O'Neil (supervisor)
        Surgery / ?: Gia Brandt 4
    )");
    return campaign;
}

/// Changes the workers of a campaign by their names.
template <class Change>
Campaign withWorker(const Campaign &campaign, const char *name, Change change)
{
    Worker worker = *campaign.find(workerNamed(campaign, name));
    const Worker before = worker;
    change(worker);
    Edits edits;
    edits.change(before, worker);
    return campaign.with(edits);
}

template <class... T>
Campaign withRows(const Campaign &campaign, T... rows)
{
    Edits edits;
    (edits.add(std::move(rows)), ...);
    return campaign.with(edits);
}

/// The ward with two structure tests, of which Petition closed and Stickers has not.
Campaign wardWithTests()
{
    const Campaign &campaign = ward();
    IdSource ids = idsAbove(campaign);
    const auto petition = ids.make<StructureTestId>();
    const auto stickers = ids.make<StructureTestId>();
    const auto did = [&](const char *name, StructureTestId test, Outcome outcome) {
        return Participation{.id = ids.make<ParticipationId>(),
                             .test = test,
                             .worker = workerNamed(campaign, name),
                             .outcome = outcome};
    };
    return withRows(
        campaign,
        StructureTest{.id = petition,
                      .name = QStringLiteral("Petition"),
                      .opens = QDate(2023, 2, 1),
                      .closes = QDate(2023, 2, 20)},
        StructureTest{
            .id = stickers, .name = QStringLiteral("Sticker day"), .opens = QDate(2023, 2, 25)},
        did("Łukasz Nowak", petition, Outcome::TookPart),
        did("Ben Ortiz", petition, Outcome::Refused), did("Dia Haddad", petition, Outcome::SaidYes),
        did("Ben Ortiz", stickers, Outcome::TookPart));
}

}   // namespace

TEST(FilterMatching, words_find_names_in_any_spelling)
{
    const SearchedCampaign found(ward());
    EXPECT_EQ(found.find("lukasz"), "Łukasz Nowak");
    EXPECT_EQ(found.find("ŁUK nowak"), "Łukasz Nowak");
    EXPECT_EQ(found.find("yilmaz"), "Cem Yılmaz");
    EXPECT_EQ(found.find("oneil"), "Fay O'Neil");
    EXPECT_EQ(found.find("o'n"), "Fay O'Neil");
}

TEST(FilterMatching, other_scripts_are_found_as_written_and_in_latin)
{
    const SearchedCampaign found(
        campaignFromText("ICU / Day: فاطمة علي, مُحَمَّد حسن, अनिता शर्मा, 李小梅, Ольга Рой"));
    EXPECT_EQ(found.find("فاطمة"), "فاطمة علي");
    EXPECT_EQ(found.find("محمد"), "مُحَمَّد حسن");
    EXPECT_EQ(found.find("अनिता"), "अनिता शर्मा");
    EXPECT_EQ(found.find("शर्मा"), "अनिता शर्मा");
    EXPECT_EQ(found.find("anita"), "अनिता शर्मा");
    EXPECT_EQ(found.find("李小"), "李小梅");
    EXPECT_EQ(found.find("olga"), "Ольга Рой");
}

TEST(FilterMatching, words_begin_where_words_of_the_name_begin)
{
    const SearchedCampaign found(ward());
    EXPECT_EQ(found.find("o"), "Ben Ortiz, Fay O'Neil");
    EXPECT_EQ(found.find("rtiz"), "");
    EXPECT_EQ(found.find("ben ort"), "Ben Ortiz");
    EXPECT_EQ(found.find("\"ben ort\""), "Ben Ortiz");
    EXPECT_EQ(found.find("\"ortiz ben\""), "");
    EXPECT_EQ(found.find("ortiz ben"), "Ben Ortiz");
}

TEST(FilterMatching, words_find_numbers_ids_addresses_and_phones)
{
    const SearchedCampaign found(withWorker(ward(), "Eva Lund", [](Worker &eva) {
        eva.codeName = QStringLiteral("Heron");
        eva.preferredName = QStringLiteral("Evi");
        eva.externalIds = {QStringLiteral("E-00417")};
        eva.emails = {QStringLiteral("eva.lund@example.org")};
        eva.phones = {QStringLiteral("+49 (171) 234-5678")};
    }));
    for (const char *expression :
         {"heron", "evi", "e-00417", "00417", "eva.lund@example", "example.org", "0171/2345",
          "\"0171 2345\"", "5678", "5", "#5", "number:5"})
        EXPECT_EQ(found.find(expression), "Eva Lund") << expression;
    EXPECT_EQ(found.find("name:example"), "");
    EXPECT_EQ(found.find("name:heron"), "Eva Lund");
    EXPECT_EQ(found.find("#5678"), "");
}

TEST(FilterMatching, a_unit_is_found_with_all_below_it)
{
    const SearchedCampaign found(ward());
    EXPECT_EQ(found.find("unit:icu"), "Łukasz Nowak, Ben Ortiz, Cem Yılmaz");
    EXPECT_EQ(found.find("unit:surgery"), "Dia Haddad, Eva Lund, Fay O'Neil, Gia Brandt");
    EXPECT_EQ(found.find("unit:\"3 east\""), "Dia Haddad, Eva Lund, Fay O'Neil");
    EXPECT_EQ(found.find("unit:\"Surgery / 3 East\""), "Dia Haddad, Eva Lund, Fay O'Neil");
    EXPECT_EQ(found.find("unit:surg/east"), "Dia Haddad, Eva Lund, Fay O'Neil");
    EXPECT_EQ(found.find("unit:\"ICU / 3 East\""), "!filter-no-unit");
}

TEST(FilterMatching, a_whole_name_wins_over_its_beginnings)
{
    const SearchedCampaign found(campaignFromText(R"(
        ICU / Day: Ana
        ICU 2 / Day: Ben
    )"));
    EXPECT_EQ(found.find("unit:icu"), "Ana");
    EXPECT_EQ(found.find("unit:ic"), "Ana, Ben");
}

TEST(FilterMatching, places_that_are_not_known_are_none)
{
    const SearchedCampaign found(ward());
    EXPECT_EQ(found.find("shift:none"), "Gia Brandt");
    EXPECT_EQ(found.find("shift:night,none"), "Łukasz Nowak, Ben Ortiz, Cem Yılmaz, Gia Brandt");
    EXPECT_EQ(found.find("not shift:day unit:surgery"), "Gia Brandt");
}

TEST(FilterMatching, stance_by_level_side_range_and_comparison)
{
    const SearchedCampaign found(ward());
    EXPECT_EQ(found.find("stance:2"), "Łukasz Nowak");
    EXPECT_EQ(found.find("stance:with"), "Łukasz Nowak, Dia Haddad");
    EXPECT_EQ(found.find("stance:2-3"), "Łukasz Nowak, Ben Ortiz");
    EXPECT_EQ(found.find("stance:>=4"), "Eva Lund, Gia Brandt");
    EXPECT_EQ(found.find("stance:undecided,against"), "Ben Ortiz, Eva Lund, Gia Brandt");
    EXPECT_EQ(found.find("stance:9"), "!filter-no-level");
}

TEST(FilterMatching, neither_a_comparison_nor_its_negation_finds_the_unassessed)
{
    const SearchedCampaign found(ward());
    EXPECT_EQ(found.find("not stance:with"), "Ben Ortiz, Eva Lund, Gia Brandt");
    EXPECT_EQ(found.find("not stance:3"), "Łukasz Nowak, Dia Haddad, Eva Lund, Gia Brandt");
    EXPECT_EQ(found.find("stance:<9 or stance:>0 unit:icu"),
              "Łukasz Nowak, Ben Ortiz, Dia Haddad, Eva Lund, Gia Brandt");
    EXPECT_EQ(found.find("not assessed:<2023 unit:icu"), "Łukasz Nowak, Ben Ortiz");
    EXPECT_EQ(found.find("not assessed:stale unit:icu"), "Łukasz Nowak, Ben Ortiz");
}

TEST(FilterMatching, none_asks_for_the_unassessed_and_not_none_for_the_others)
{
    const SearchedCampaign found(ward());
    EXPECT_EQ(found.find("stance:none"), "Cem Yılmaz, Fay O'Neil");
    EXPECT_EQ(found.find("assessed:never"), "Cem Yılmaz, Fay O'Neil");
    EXPECT_EQ(found.find("not stance:none unit:icu"), "Łukasz Nowak, Ben Ortiz");
    EXPECT_EQ(found.find("stance:none,2"), "Łukasz Nowak, Cem Yılmaz, Fay O'Neil");
    EXPECT_EQ(found.find("not stance:none,2 unit:icu"), "Ben Ortiz");
}

TEST(FilterMatching, an_assessment_taken_back_is_none)
{
    const Campaign &campaign = ward();
    IdSource ids = idsAbove(campaign);
    const SearchedCampaign found(
        withRows(campaign, Assessment{.id = ids.make<AssessmentId>(),
                                      .worker = workerNamed(campaign, "Ben Ortiz"),
                                      .scale = campaign.scale().id,
                                      .level = std::nullopt,
                                      .on = kTextDay}));
    EXPECT_EQ(found.find("unit:icu stance:none"), "Ben Ortiz, Cem Yılmaz");
    EXPECT_EQ(found.find("unit:icu -stance:with"), "");
}

TEST(FilterMatching, old_assessments_are_stale)
{
    const SearchedCampaign now(ward());
    EXPECT_EQ(now.find("assessed:stale"), "");
    EXPECT_EQ(now.find("assessed:fresh unit:icu"), "Łukasz Nowak, Ben Ortiz");
    const SearchedCampaign later(ward(), kTextDay.addDays(60));
    EXPECT_EQ(later.find("assessed:stale unit:icu"), "Łukasz Nowak, Ben Ortiz");
    EXPECT_EQ(later.find("assessed:2023-03-01 unit:icu"), "Łukasz Nowak, Ben Ortiz");
    EXPECT_EQ(later.find("assessed:>2023-03-01"), "");
}

TEST(FilterMatching, what_people_did_in_a_structure_test)
{
    const SearchedCampaign found(wardWithTests());
    EXPECT_EQ(found.find("took:\"Petition\""), "Łukasz Nowak");
    EXPECT_EQ(found.find("took:last"), "Łukasz Nowak");
    EXPECT_EQ(found.find("refused:pet"), "Ben Ortiz");
    EXPECT_EQ(found.find("yes:petition"), "Dia Haddad");
    EXPECT_EQ(found.find("took:\"sticker day\""), "Ben Ortiz");
    EXPECT_EQ(found.find("notasked:petition unit:icu"), "Cem Yılmaz");
    EXPECT_EQ(found.find("stance:with and not took:\"Petition\" and shift:Day"), "Dia Haddad");
    EXPECT_EQ(found.find("took:strike"), "!filter-no-test");
}

TEST(FilterMatching, last_needs_a_closed_test)
{
    EXPECT_EQ(SearchedCampaign(ward()).find("took:last"), "!filter-no-closed-test");
    EXPECT_EQ(SearchedCampaign(ward()).find("took:petition"), "!filter-none-known");
}

TEST(FilterMatching, leaders_and_their_followers)
{
    const SearchedCampaign found(ward());
    EXPECT_EQ(found.find("leader:yes"), "Łukasz Nowak, Dia Haddad");
    EXPECT_EQ(found.find("leader:confirmed"), "Łukasz Nowak");
    EXPECT_EQ(found.find("leader:tested"), "Dia Haddad");
    EXPECT_EQ(found.find("leader:no unit:icu"), "Ben Ortiz, Cem Yılmaz");
    EXPECT_EQ(found.find("followers:>=1"), "Łukasz Nowak, Dia Haddad");
    EXPECT_EQ(found.find("follows:lukasz"), "Ben Ortiz");
    EXPECT_EQ(found.find("follows:#4"), "Eva Lund");
    EXPECT_EQ(found.find("tie:follows unit:icu"), "Łukasz Nowak, Ben Ortiz");
    EXPECT_EQ(found.find("has:tie unit:icu"), "Łukasz Nowak, Ben Ortiz");
}

TEST(FilterMatching, private_ties_are_not_among_those_somebody_has)
{
    const Campaign &campaign = ward();
    IdSource ids = idsAbove(campaign);
    const SearchedCampaign found(withRows(campaign, Tie{.id = ids.make<TieId>(),
                                                        .from = workerNamed(campaign, "Cem Yılmaz"),
                                                        .to = workerNamed(campaign, "Gia Brandt"),
                                                        .kind = tieKindOf(campaign, "family"),
                                                        .seenOn = kTextDay}));
    EXPECT_EQ(found.find("tie:family"), "Cem Yılmaz, Gia Brandt");
    EXPECT_EQ(found.find("has:tie (cem or gia)"), "");
    EXPECT_TRUE(asksForPrivateTies(*found.parse("ana not tie:fam").filter, found.index()));
    EXPECT_FALSE(asksForPrivateTies(*found.parse("tie:follows has:tie").filter, found.index()));
}

TEST(FilterMatching, independent_namings_count_each_person_once)
{
    const Campaign &campaign = ward();
    IdSource ids = idsAbove(campaign);
    const auto named = [&](const char *by, QDate on = kTextDay) {
        return Nomination{.id = ids.make<NominationId>(),
                          .by = workerNamed(campaign, by),
                          .of = workerNamed(campaign, "Ben Ortiz"),
                          .on = on};
    };
    Nomination inGroup = named("Eva Lund");
    inGroup.alone = false;
    Nomination byStaff = named("Fay O'Neil");
    byStaff.staff = true;
    const SearchedCampaign found(withRows(campaign, named("Cem Yılmaz"), named("Cem Yılmaz"),
                                          named("Ben Ortiz"), inGroup, byStaff, named("Dia Haddad"),
                                          named("Gia Brandt", QDate(2021, 1, 1))));
    EXPECT_EQ(found.find("namedby:2"), "Ben Ortiz");
    EXPECT_EQ(found.find("namedby:>2"), "");
    EXPECT_EQ(found.find("has:nomination"), "Ben Ortiz");
}

TEST(FilterMatching, base_committee_and_reasons_to_be_out)
{
    const Campaign &campaign = ward();
    IdSource ids = idsAbove(campaign);
    const SearchedCampaign found(
        withRows(campaign, CommitteeMark{ids.make<CommitteeMarkId>(),
                                         workerNamed(campaign, "Dia Haddad"), kTextDay, true}));
    EXPECT_EQ(found.find("committee:yes"), "Dia Haddad");
    EXPECT_EQ(found.find("committee:no unit:\"3 east\""), "Eva Lund, Fay O'Neil");
    EXPECT_EQ(found.find("base:out"), "Fay O'Neil");
    EXPECT_EQ(found.find("base:in unit:\"3 east\""), "Dia Haddad, Eva Lund");
    EXPECT_EQ(found.find("out:supervisor,manager"), "Fay O'Neil");
    EXPECT_EQ(found.find("out:left"), "");
}

TEST(FilterMatching, what_is_not_known_of_a_person_is_neither_so_nor_not_so)
{
    Campaign campaign = withWorker(ward(), "Eva Lund", [](Worker &eva) {
        eva.hiredOn = QDate(2014, 5, 1);
        eva.bargainingUnit = true;
        eva.languages = {QStringLiteral("Deutsch"), QStringLiteral("Türkçe")};
        eva.note = QStringLiteral("x");
    });
    campaign = withWorker(campaign, "Ben Ortiz", [](Worker &ben) {
        ben.hiredOn = QDate(2020, 5, 1);
        ben.bargainingUnit = false;
    });
    const SearchedCampaign found(campaign);
    EXPECT_EQ(found.find("hired:<2015"), "Eva Lund");
    EXPECT_EQ(found.find("not hired:<2015"), "Ben Ortiz");
    EXPECT_EQ(found.find("hired:none unit:icu"), "Łukasz Nowak, Cem Yılmaz");
    EXPECT_EQ(found.find("member:yes"), "Eva Lund");
    EXPECT_EQ(found.find("not member:yes"), "Ben Ortiz");
    EXPECT_EQ(found.find("member:unknown unit:icu"), "Łukasz Nowak, Cem Yılmaz");
    EXPECT_EQ(found.find("language:turkce"), "Eva Lund");
    EXPECT_EQ(found.find("language:none unit:\"3 east\""), "Dia Haddad, Fay O'Neil");
    EXPECT_EQ(found.find("has:note"), "Eva Lund");
}

TEST(FilterMatching, jobs_worksites_and_assessors)
{
    const Campaign &campaign = ward();
    IdSource ids = idsAbove(campaign);
    const auto rosa = ids.make<OrganizerId>();
    Post post = **Reading(campaign, kTextDay).postsOf(workerNamed(campaign, "Eva Lund")).begin();
    const Post before = post;
    post.jobTitle = QStringLiteral("Pflegekraft");
    Edits edits;
    edits.change(before, post);
    edits.add(Organizer{.id = rosa, .name = QStringLiteral("Rosa")});
    edits.add(Assessment{.id = ids.make<AssessmentId>(),
                         .worker = workerNamed(campaign, "Cem Yılmaz"),
                         .scale = campaign.scale().id,
                         .level = 2,
                         .on = kTextDay,
                         .by = rosa});
    const SearchedCampaign found(campaign.with(edits));
    EXPECT_EQ(found.find("job:pfle"), "Eva Lund");
    EXPECT_EQ(found.find("job:doctor"), "!filter-no-job");
    EXPECT_EQ(found.find("worksite:hospital unit:icu"), "Łukasz Nowak, Ben Ortiz, Cem Yılmaz");
    EXPECT_EQ(found.find("by:rosa"), "Cem Yılmaz");
    EXPECT_EQ(found.find("not by:rosa unit:icu"), "Łukasz Nowak, Ben Ortiz");
    EXPECT_EQ(found.find("by:none unit:icu"), "Łukasz Nowak, Ben Ortiz");
}

TEST(FilterMatching, an_unknown_name_says_where_it_stands_and_what_was_meant)
{
    const SearchedCampaign found(ward());
    const ParsedFilter parsed = found.parse("ana unit:sugery");
    EXPECT_EQ(faultsOf(parsed), "9+6 filter-no-unit");
    EXPECT_TRUE(parsed.errors[0].args.value(1).startsWith(QStringLiteral("Surgery")));
    EXPECT_EQ(faultsOf(found.parse("shift:Nihgt,Day")), "6+5 filter-no-shift");
}

namespace {

/// A random expression of those terms, with brackets and negations.
QString randomExpression(std::mt19937 &random, const QStringList &terms, int depth)
{
    const auto one = [&] { return randomExpression(random, terms, depth - 1); };
    const auto kind = depth == 0 ? 0u : random() % 4;
    if (kind == 1) return QStringLiteral("not ") + one();
    if (kind == 2) return QStringLiteral("(%1 %2)").arg(one(), one());
    if (kind == 3) return QStringLiteral("(%1 or %2)").arg(one(), one());
    return terms[static_cast<qsizetype>(random() % static_cast<unsigned>(terms.size()))];
}

PositionSet found(const SearchedCampaign &campaign, const QString &expression)
{
    const ParsedFilter parsed = parseFilter(expression, campaign.index());
    EXPECT_TRUE(parsed.filter) << expression.toStdString() << ": " << faultsOf(parsed);
    return parsed.filter ? matching(*parsed.filter, campaign.index()) : PositionSet();
}

}   // namespace

TEST(FilterMatching, nothing_is_both_so_and_not_so)
{
    const SearchedCampaign campaign(wardWithTests());
    const QStringList terms{QStringLiteral("ana"),           QStringLiteral("stance:with"),
                            QStringLiteral("stance:none"),   QStringLiteral("stance:none,>2"),
                            QStringLiteral("hired:<2015"),   QStringLiteral("took:petition"),
                            QStringLiteral("unit:icu"),      QStringLiteral("shift:none,day"),
                            QStringLiteral("member:yes,no"), QStringLiteral("assessed:fresh")};
    std::mt19937 random(7);
    for (int i = 0; i < 400; ++i) {
        const QString expression = randomExpression(random, terms, 4);
        PositionSet both = found(campaign, expression);
        both &= found(campaign, QStringLiteral("not (%1)").arg(expression));
        EXPECT_TRUE(both.empty()) << expression.toStdString();
    }
}

TEST(FilterMatching, nothing_said_of_stances_alone_finds_the_unassessed)
{
    const SearchedCampaign campaign(ward());
    const PositionSet unassessed = found(campaign, QStringLiteral("stance:none"));
    ASSERT_EQ(unassessed.count(), 2u);
    const QStringList terms{QStringLiteral("stance:with"),   QStringLiteral("stance:3"),
                            QStringLiteral("stance:<3"),     QStringLiteral("stance:2-4,5"),
                            QStringLiteral("stance:>9"),     QStringLiteral("assessed:<2023-03-01"),
                            QStringLiteral("assessed:2023"), QStringLiteral("assessed:stale"),
                            QStringLiteral("by:none"),       QStringLiteral("stance:against")};
    std::mt19937 random(11);
    std::size_t most = 0;
    for (int i = 0; i < 400; ++i) {
        const QString expression = randomExpression(random, terms, 4);
        PositionSet wrong = found(campaign, expression);
        most = std::max(most, wrong.count());
        wrong &= unassessed;
        EXPECT_TRUE(wrong.empty()) << expression.toStdString();
    }
    EXPECT_EQ(most, 5u);   // everybody else is found by some of them
}

TEST(FilterMatching, ids_come_in_the_order_of_the_reading)
{
    const SearchedCampaign campaign(ward());
    const auto ids = matchingIds(*campaign.parse("stance:with").filter, campaign.index());
    EXPECT_EQ(
        ids, (std::vector{workerNamed(ward(), "Łukasz Nowak"), workerNamed(ward(), "Dia Haddad")}));
}

}   // namespace wallchart
