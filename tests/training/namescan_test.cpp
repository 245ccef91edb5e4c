// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/namescan.h"

#include "core/training/excerpt.h"
#include "tests/training/trainingcases.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

Campaign ward()
{
    Campaign campaign = campaignFromText("ICU / Night (9): Ana Lima, José Núñez, Мария Иванова");
    Edits edits;
    Worksite after = *campaign.find(worksiteOf(campaign));
    after.employer = QStringLiteral("St. Brigid Trust");
    edits.change(*campaign.find(worksiteOf(campaign)), after);
    return campaign.with(edits);
}

/// What is found, as it stands in the text.
QStringList found(const char *text)
{
    const QString whole = QString::fromUtf8(text);
    QStringList names;
    for (const NameHit &hit : NameScan(ward()).hitsIn(whole))
        names.append(whole.mid(hit.from, hit.length));
    return names;
}

QStringList texts(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names) list.append(QString::fromUtf8(name));
    return list;
}

}   // namespace

TEST(NameScan, finds_full_names_and_parts_of_them)
{
    EXPECT_EQ(found("I asked Ana Lima, then lima's sister."), texts({"Ana Lima", "lima"}));
}

TEST(NameScan, finds_names_without_their_accents_and_in_any_case)
{
    EXPECT_EQ(found("JOSE NUNEZ said: ask núñez"), texts({"JOSE NUNEZ", "núñez"}));
}

TEST(NameScan, finds_the_forms_that_a_language_gives_a_name)
{
    EXPECT_EQ(found("Говорила с Марией Ивановой"), texts({"Марией", "Ивановой"}));
    EXPECT_EQ(found("Limas Schicht"), texts({"Limas"}));
}

TEST(NameScan, finds_units_worksites_and_employers)
{
    EXPECT_EQ(found("On the icu of St. Brigid Trust at the Hospital"),
              texts({"icu", "St. Brigid Trust", "Hospital"}));
}

TEST(NameScan, leaves_words_alone_in_which_a_name_only_occurs)
{
    EXPECT_EQ(found("The climate of banana analysis"), QStringList());
}

TEST(NameScan, puts_codes_in_place_of_names_and_a_sign_for_what_has_none)
{
    const Campaign campaign = withParticipants(ward(), {"Cem"});
    ExcerptCodes codes(campaign, campaign.all<StoredEdition>().begin()->id);
    IdSource ids = idsAbove(campaign);
    (void)codes.draw(Reading(campaign, kTextDay), {}, ids);
    const QString ana = codes.codeOf(workerNamed(campaign, "Ana Lima").uuid());
    ASSERT_TRUE(ana.startsWith(u'W'));
    EXPECT_EQ(
        withoutNames(QStringLiteral("Ask Ana Lima at the Hospital."), NameScan(campaign), codes),
        QStringLiteral("Ask %1 at the ….").arg(ana));
}

}   // namespace wallchart
