// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/peoplestatus.h"

#include "core/training/reviewing.h"
#include "tests/trainingpeople/trainingpeoplecases.h"
#include "ui/trainingpeople/statusmodel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

std::vector<PersonStatus> standing(const Campaign &campaign, const char *now)
{
    return peopleStatus(campaign, edition2023(), campaign.all<StoredEdition>().begin()->id,
                        at(now));
}

const PersonStatus &of(const std::vector<PersonStatus> &people, const char *name)
{
    for (const PersonStatus &each : people)
        if (each.participant->name == QString::fromUtf8(name)) return each;
    throw std::invalid_argument(name);
}

}   // namespace

TEST(PeopleStatus, before_anything_is_due_nobody_is_late)
{
    const Campaign campaign = ledHere({"Cem", "Dia"});
    for (const PersonStatus &each : standing(campaign, "2023-02-15 22:00")) {
        EXPECT_EQ(each.missing, 0) << each.participant->name.toStdString();
        EXPECT_FALSE(each.noReply);
    }
}

TEST(PeopleStatus, who_handed_in_something_is_late_and_who_handed_in_nothing_never_replied)
{
    Campaign campaign = ledHere({"Cem", "Dia"});
    IdSource ids = idsAbove(campaign);
    campaign = campaign.with(
        recordWorkByHand(campaign,
                         {participantNamed(campaign, "Cem").id, 1, WorkSource::Paper,
                          at("2023-02-14 10:00"), at("2023-02-14 10:00")},
                         ids)
            .edits);
    const auto people = standing(campaign, "2023-02-24 10:00");
    EXPECT_EQ(of(people, "Cem").missing, 1);
    EXPECT_EQ(of(people, "Cem").lastMissing, 2);
    EXPECT_EQ(of(people, "Cem").dueOn, QDate(2023, 2, 22));
    EXPECT_FALSE(of(people, "Cem").noReply);
    EXPECT_EQ(of(people, "Dia").missing, 2);
    EXPECT_TRUE(of(people, "Dia").noReply);
}

TEST(PeopleStatus, what_became_due_after_the_report_is_counted)
{
    const Campaign campaign = fortyRegistered();
    // The report of 3 March says nothing bad of week 4, which is due on the 7th or 8th.
    EXPECT_EQ(of(standing(campaign, "2023-03-04 10:00"), "Amal Haddad").missing, 0);
    EXPECT_EQ(of(standing(campaign, "2023-03-09 10:00"), "Amal Haddad").missing, 1);
}

TEST(PeopleStatus, one_reminder_a_language_in_the_language_of_its_readers)
{
    const Campaign campaign = fortyRegistered();
    const auto kit = shippedFacilitatorKit();
    ASSERT_TRUE(kit);
    const auto people = standing(campaign, "2023-03-04 10:00");
    const auto reminders = remindersFor(campaign, *kit, people);
    std::size_t readers = 0;
    QStringList languages;
    for (const Reminder &each : reminders) {
        languages << each.language;
        readers += each.readers.size();
        for (const Participant *reader : each.readers) EXPECT_EQ(reader->language, each.language);
        EXPECT_FALSE(each.text.contains(QStringLiteral("Leader")));
    }
    EXPECT_EQ(languages.size(), 5);
    const auto late = static_cast<std::size_t>(
        std::count_if(people.begin(), people.end(),
                      [](const PersonStatus &each) { return each.needsReminder(); }));
    EXPECT_EQ(readers, late);
    EXPECT_GT(late, 5u);
    EXPECT_TRUE(reminders.front().text.contains(QStringLiteral("مرحبًا")));
}

TEST(PeopleStatus, a_language_without_a_text_gets_the_english_one)
{
    Campaign campaign = ledHere({"Cem"});
    Participant cem = participantNamed(campaign, "Cem");
    Edits edits;
    Participant welsh = cem;
    welsh.language = QStringLiteral("cy");
    edits.change(cem, welsh);
    campaign = campaign.with(edits);
    const auto reminders = remindersFor(campaign, *shippedFacilitatorKit(),
                                        standing(campaign, "2023-02-24 10:00"));
    ASSERT_EQ(reminders.size(), 1u);
    EXPECT_EQ(reminders.front().language, QStringLiteral("en"));
    EXPECT_TRUE(reminders.front().text.endsWith(QStringLiteral("Tesfaye")));
}

TEST(PeopleStatus, a_record_tells_the_day_of_approval_and_what_came_on_paper)
{
    Campaign campaign = ledHere({"Cem"});
    IdSource ids = idsAbove(campaign);
    const ParticipantId cem = participantNamed(campaign, "Cem").id;
    campaign = campaign.with(recordWorkByHand(campaign,
                                              {cem, 1, WorkSource::Paper, at("2023-02-14 10:00"),
                                               at("2023-02-14 10:00")},
                                              ids)
                                 .edits);
    const SubmissionId work = campaign.all<Submission>().begin()->id;
    campaign = campaign.with(
        writeReview(campaign, {.submission = work, .at = at("2023-02-16 09:00")}, ids).edits);
    const Edition edition = edition2023();
    const auto people = standing(campaign, "2023-03-20 10:00");
    const CompletionRecord record = completionOf(campaign, edition, of(people, "Cem"),
                                                 QDate(2023, 3, 20));
    EXPECT_EQ(record.facilitator, QStringLiteral("Lena"));
    ASSERT_EQ(record.weeks.size(), 6u);
    EXPECT_EQ(record.weeks[0].approvedOn, QDate(2023, 2, 16));
    EXPECT_TRUE(record.weeks[0].byHand);
    EXPECT_FALSE(record.weeks[1].approvedOn.isValid());
    EXPECT_FALSE(record.isWhole());
}

TEST(PeopleStatus, of_reported_weeks_the_record_tells_the_day_of_the_report)
{
    const Campaign campaign = fortyRegistered();
    const Edition edition = edition2023();
    const auto people = standing(campaign, "2023-03-04 10:00");
    const CompletionRecord record = completionOf(campaign, edition, of(people, "Amal Haddad"),
                                                 QDate(2023, 3, 20));
    EXPECT_EQ(record.weeks[0].approvedOn, QDate(2023, 3, 3));
    EXPECT_TRUE(record.weeks[0].attended);
}

TEST(StatusModel, says_in_words_what_is_late_and_who_came)
{
    const Campaign campaign = fortyRegistered();
    StatusModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(campaign, standing(campaign, "2023-03-04 10:00"));
    ASSERT_EQ(model.rowCount(), 40);
    ASSERT_EQ(model.columnCount(), StatusModel::kFirstWeek + 6);
    QStringList words;
    for (int person = 0; person < model.rowCount(); ++person)
        words.append(model.index(person, StatusModel::kFirstWeek + 2).data().toString());
    EXPECT_TRUE(words.contains(QStringLiteral("Received")));
    EXPECT_FALSE(words.contains(QStringLiteral("To review"))) << "the facilitator's word";
    int row = 0;
    while (!model.person(row).noReply) ++row;
    const auto spoken = [&](int column) {
        return model.index(row, column).data(Qt::AccessibleTextRole).toString().toStdString();
    };
    EXPECT_NE(spoken(StatusModel::kName).find("no reply"), std::string::npos);
    EXPECT_EQ(spoken(StatusModel::kFirstWeek), "Week 1: Late, present");
    EXPECT_EQ(spoken(StatusModel::kFirstWeek + 1), "Week 2: Late, absent");
    EXPECT_EQ(spoken(StatusModel::kAttendance), "1 of 4");
    EXPECT_EQ(spoken(StatusModel::kFirstWeek + 5), "Week 6: nothing is due yet");
}

}   // namespace wallchart
