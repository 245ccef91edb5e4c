// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forgetting/nameremoval.h"

#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

Worker personNamed(const char *fullName, const char *preferredName = "")
{
    return Worker{.id = WorkerId(Uuid{1, 1}),
                  .number = 1,
                  .fullName = QString::fromUtf8(fullName),
                  .preferredName = QString::fromUtf8(preferredName)};
}

std::string cleaned(const Worker &person, const char *text,
                    const char *others = "ICU / Day: Ben Okafor")
{
    const NameRemoval names({person}, campaignFromText(others));
    return names.without(QString::fromUtf8(text)).toStdString();
}

}   // namespace

TEST(NameRemoval, a_full_name_goes_from_the_midst_of_a_text_in_any_case)
{
    const Worker ana = personNamed("Ana Lima");
    EXPECT_EQ(cleaned(ana, "Ask ANA  LIMA again, then Ben."), "Ask … again, then Ben.");
    EXPECT_EQ(cleaned(ana, "Ana Limas and Susana Lima stay"), "Ana Limas and Susana Lima stay");
}

TEST(NameRemoval, names_of_every_script_go)
{
    EXPECT_EQ(cleaned(personNamed("محمد الحسن"), "اسأل محمد الحسن غدا"), "اسأل … غدا");
    EXPECT_EQ(cleaned(personNamed("प्रिया नायर"), "प्रिया नायर से पूछो"), "… से पूछो");
    EXPECT_EQ(cleaned(personNamed("王小明"), "问王小明什么时候"), "问…什么时候");
    EXPECT_EQ(cleaned(personNamed("Ирина Морозова"), "ИРИНА МОРОЗОВА пришла"), "… пришла");
}

TEST(NameRemoval, one_word_alone_goes_only_where_it_is_all_that_is_said)
{
    const NameRemoval names({personNamed("Rosa Delgado", "Rosa")},
                            campaignFromText("ICU / Day: Ben"));
    EXPECT_EQ(names.without(QStringLiteral("a pink rosa")), QStringLiteral("a pink rosa"));
    EXPECT_EQ(names.without(QStringList{QStringLiteral("Rosa"), QStringLiteral("2")}),
              (QStringList{QStringLiteral("…"), QStringLiteral("2")}));
}

TEST(NameRemoval, a_name_that_somebody_else_has_too_stays)
{
    EXPECT_EQ(cleaned(personNamed("Ben Okafor"), "Ben Okafor was there"), "Ben Okafor was there");
}

TEST(NameRemoval, telephones_and_addresses_go_and_names_of_places_and_others_stay)
{
    Worker ana = personNamed("Ana Lima");
    ana.emails = {QStringLiteral("ana@example.org")};
    const NameRemoval names({ana}, campaignFromText("ICU / Day: Ben"));
    Worker other = personNamed("Ana Lima Santos");
    other.note = QStringLiteral("sister of Ana Lima, ana@example.org");
    other = names.cleaned(other);
    EXPECT_EQ(other.fullName, QStringLiteral("Ana Lima Santos"));
    EXPECT_EQ(other.note, QStringLiteral("sister of …, …"));
    const Unit unit{.id = UnitId(Uuid{2, 2}),
                    .worksite = WorksiteId(Uuid{3, 3}),
                    .parent = {},
                    .name = QStringLiteral("Ana Lima Ward")};
    EXPECT_EQ(names.cleaned(unit), unit);
}

}   // namespace wallchart
