// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/calendarfile.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

const QDateTime kStamp(QDate(2023, 1, 20), QTime(9, 0), Qt::UTC);

Edition oneSession()
{
    return {.key = QStringLiteral("secret-name"),
            .title = {{QStringLiteral("en"), QStringLiteral("Core Fundamentals")}},
            .anchorZone = QStringLiteral("America/New_York"),
            .tracks = {{QStringLiteral("A"), QTime(12, 0)}},
            .sessions = {{.week = 1,
                          .title = {{QStringLiteral("en"), QStringLiteral("Leaders")}},
                          .on = QDate(2023, 2, 8)}}};
}

QByteArray fileOf(const QString &title)
{
    return calendarFile(sessionEvents(oneSession(), QStringLiteral("A"), title), kStamp);
}

}   // namespace

TEST(CalendarFile, tells_when_and_nothing_of_what)
{
    const QByteArray file = fileOf(QStringLiteral("Meeting"));
    EXPECT_TRUE(file.contains("DTSTART:20230208T170000Z\r\n"));
    EXPECT_TRUE(file.contains("DTEND:20230208T190000Z\r\n"));
    EXPECT_TRUE(file.contains("SUMMARY:Meeting\r\n"));
    EXPECT_TRUE(file.contains("CLASS:PRIVATE\r\n"));
    for (const char *word : {"Leaders", "Core", "secret", "Wallchart", "training"})
        EXPECT_FALSE(file.toLower().contains(QByteArray(word).toLower())) << word;
}

TEST(CalendarFile, stands_still_in_new_york_when_clocks_change_there)
{
    Edition edition = oneSession();
    edition.tracks.push_back({QStringLiteral("B"), QTime(20, 0)});
    edition.sessions.push_back({.week = 5, .on = QDate(2023, 3, 8)});
    edition.sessions.push_back({.week = 6, .on = QDate(2023, 3, 15)});
    const auto startsOf = [&](const char *track) {
        QStringList starts;
        const QTimeZone berlin("Europe/Berlin");
        for (const CalendarEvent &event :
             sessionEvents(edition, QString::fromLatin1(track), QStringLiteral("Meeting")))
            starts << QLocale::c().toString(event.starts.toTimeZone(berlin),
                                            QStringLiteral("ddd d MMM HH:mm"));
        return starts.join(QStringLiteral(", ")).toStdString();
    };
    EXPECT_EQ(startsOf("A"), "Wed 8 Feb 18:00, Wed 8 Mar 18:00, Wed 15 Mar 17:00");
    EXPECT_EQ(startsOf("B"), "Thu 9 Feb 02:00, Thu 9 Mar 02:00, Thu 16 Mar 01:00");
    const QByteArray file = calendarFile(
        sessionEvents(edition, QStringLiteral("B"), QStringLiteral("Meeting")), kStamp);
    EXPECT_TRUE(file.contains("DTSTART:20230309T010000Z\r\n"));
    EXPECT_TRUE(file.contains("DTSTART:20230316T000000Z\r\nDTEND:20230316T020000Z\r\n"));
}

TEST(CalendarFile, is_replaced_in_a_calendar_when_it_is_written_again)
{
    const auto uidOf = [](const QByteArray &file) {
        const qsizetype begin = file.indexOf("UID:");
        return file.mid(begin, file.indexOf('\r', begin) - begin);
    };
    EXPECT_GT(uidOf(fileOf(QStringLiteral("Meeting"))).size(), 20);
    EXPECT_EQ(uidOf(fileOf(QStringLiteral("Meeting"))), uidOf(fileOf(QStringLiteral("Treffen"))));
}

TEST(CalendarFile, escapes_and_folds_long_titles_between_characters)
{
    const QString title = QStringLiteral("a,b;c\\d\n") + QString(60, QChar(0x0436));
    QByteArray file = fileOf(title);
    for (const QByteArray &line : file.split('\n'))
        EXPECT_LE(line.size(), 76) << line.constData();   // 75 and the carriage return
    file.replace("\r\n ", "");
    EXPECT_TRUE(file.contains("SUMMARY:a\\,b\\;c\\\\d\\n"));
    EXPECT_TRUE(file.contains(QString(60, QChar(0x0436)).toUtf8()));
}

TEST(CalendarFile, of_a_template_holds_no_event)
{
    Edition pattern = oneSession();
    pattern.sessions.front().on = QDate();
    EXPECT_TRUE(sessionEvents(pattern, QStringLiteral("A"), QStringLiteral("Meeting")).empty());
}

}   // namespace wallchart
