// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/shortnames.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QStringList>

#include <set>

using namespace wallchart;

namespace {

std::vector<std::string> shorten(const std::vector<const char16_t *> &names)
{
    std::vector<QString> given;
    for (const char16_t *name : names) given.push_back(QString::fromUtf16(name));
    std::vector<std::string> result;
    for (const QString &name : shortNames(given)) result.push_back(name.toStdString());
    return result;
}

using Strings = std::vector<std::string>;

}   // namespace

TEST(ShortNames, give_as_many_letters_as_tell_people_apart)
{
    EXPECT_EQ(shorten({u"Maria Gomez", u"Rosa Delgado", u"Maria Gonzalez"}),
              (Strings{"Maria Gom.", "Rosa D.", "Maria Gon."}));
}

TEST(ShortNames, give_a_whole_last_name_without_a_dot)
{
    EXPECT_EQ(shorten({u"Maria Go", u"Maria Gomez"}), (Strings{"Maria Go", "Maria Gom."}));
}

TEST(ShortNames, keep_single_words_and_skip_middle_names)
{
    EXPECT_EQ(shorten({u"Madonna", u"Ana  de la Cruz", u"李小梅", u""}),
              (Strings{"Madonna", "Ana C.", "李小梅", ""}));
}

TEST(ShortNames, give_the_whole_name_when_first_and_last_are_the_same)
{
    EXPECT_EQ(shorten({u"Ana Luisa Diaz", u"Ana Elena Diaz", u"Ana Dietz"}),
              (Strings{"Ana Luisa Diaz", "Ana Elena Diaz", "Ana Die."}));
}

TEST(ShortNames, leave_people_of_one_name_alike)
{
    EXPECT_EQ(shorten({u"Ana Diaz", u"Ana Diaz"}), (Strings{"Ana D.", "Ana D."}));
}

TEST(ShortNames, cut_between_signs_of_any_script)
{
    EXPECT_EQ(shorten({u"राजेश कुमार"}), (Strings{"राजेश कु."}));
    EXPECT_EQ(shorten({u"Jo \U0001F469\u200D\U0001F692x"}),
              (Strings{"Jo \U0001F469\u200D\U0001F692."}));
    EXPECT_EQ(shorten({u"Ana E\u0301vora"}), (Strings{"Ana E\u0301."}));
}

RC_GTEST_PROP(ShortNames, are_unique_for_different_names, ())
{
    const auto words = rc::gen::element<QString>(QStringLiteral("Ana"), QStringLiteral("Anabel"),
                                                 QStringLiteral("Go"), QStringLiteral("Gomez"),
                                                 QStringLiteral("Gómez"),
                                                 QStringLiteral("Gonzalez"), QStringLiteral("G."));
    const auto parts = *rc::gen::container<std::vector<std::vector<QString>>>(rc::gen::suchThat(
        rc::gen::container<std::vector<QString>>(words), [](const auto &v) { return !v.empty(); }));
    std::set<QString> names;
    for (const auto &each : parts)
        names.insert(QStringList(each.begin(), each.end()).join(QLatin1Char(' ')));
    const std::vector<QString> shown = shortNames({names.begin(), names.end()});
    RC_ASSERT(std::set<QString>(shown.begin(), shown.end()).size() == names.size());
}
