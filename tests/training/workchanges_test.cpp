// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/workchanges.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

QJsonObject row(const char *worker, const char *field, const QJsonValue &value)
{
    return {{QStringLiteral("worker"), QString::fromLatin1(worker)},
            {QString::fromLatin1(field), value}};
}

WorkPayload first()
{
    WorkPayload work{.participant = QStringLiteral("p"), .week = 4};
    work.answers = {{QStringLiteral("holes-read"), QStringLiteral("The night.")}};
    work.checks = {{QStringLiteral("everyone-listed"), QStringLiteral("everyone-listed"), false}};
    work.excerpt = {
        {QStringLiteral("cells"),
         QJsonArray{QJsonObject{{QStringLiteral("workers"), QJsonArray{QStringLiteral("W01")}}}}},
        {QStringLiteral("assessments"), QJsonArray{row("W01", "level", 3)}},
        {QStringLiteral("leaders"), QJsonArray{row("W01", "state", QStringLiteral("suspected"))}}};
    return work;
}

}   // namespace

TEST(WorkChanges, of_the_same_work_nothing_is_said)
{
    EXPECT_TRUE(changesBetween(first(), first()).empty());
}

TEST(WorkChanges, what_differs_is_counted)
{
    WorkPayload later = first();
    later.answers[QStringLiteral("holes-read")] = QStringLiteral("The night shift of A.");
    later.checks[0].met = true;
    later.excerpt[QStringLiteral("assessments")] = QJsonArray{row("W01", "level", 2),
                                                              row("W02", "level", 1)};
    later.excerpt[QStringLiteral("leaders")] = QJsonArray{
        row("W01", "state", QStringLiteral("disproved"))};
    const auto reason = [](const char *code, const QStringList &args) {
        return Reason{QString::fromLatin1(code), args};
    };
    const QString none = QStringLiteral("0");
    const QString one = QStringLiteral("1");
    EXPECT_EQ(changesBetween(first(), later),
              (std::vector<Reason>{reason("changed-assessments", {QStringLiteral("2")}),
                                   reason("changed-leaders", {none, one}),
                                   reason("changed-answers", {one}),
                                   reason("changed-checks", {one, none})}));
}

TEST(WorkPayloadFile, is_read_back_as_it_was_written)
{
    EXPECT_EQ(workFromJson(toJson(first())), first());
}

TEST(WorkPayloadFile, what_is_missing_unknown_or_of_another_kind_is_no_work)
{
    QJsonObject json = toJson(first());
    json.insert(QStringLiteral("names"), QJsonArray());
    EXPECT_FALSE(workFromJson(json));
    json = toJson(first());
    json.remove(QStringLiteral("excerpt"));
    EXPECT_FALSE(workFromJson(json));
    json = toJson(first());
    json.insert(QStringLiteral("week"), QStringLiteral("4"));
    EXPECT_FALSE(workFromJson(json));
}

}   // namespace wallchart
