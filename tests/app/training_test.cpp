// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"
#include "tests/packets/agetool.h"

#include <QDate>
#include <QDir>
#include <QJsonDocument>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

constexpr int kParticipants = 14;
constexpr int kWeeks = 6;
constexpr char kTold[] = "twelve brown hens";

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// Three computers of one training: contact person, facilitator, and a worksite on which all
/// fourteen learn; what they exchange lies in the folder `post`.
class Training {
public:
    Training()
    {
        QDir().mkpath(cli.path(q("post")));
        cli.write(q("told"), QByteArray(kTold) + '\n');
        cli.write(q("roster.csv"), roster14());
        for (const char *file : {"contact", "lena"}) cli.done({q("create"), fileOf(file)});
        cli.done({q("create"), fileOf("ward"), q("--sample"), q("hospital")});
    }

    static QString fileOf(const char *name) { return q(name) + q(".wallchart"); }
    static QString nameOf(int number) { return q("Participant %1").arg(number); }

    /// `training FILE …` as somebody.
    [[nodiscard]] QStringList words(const char *file, const char *by, QStringList rest) const
    {
        return QStringList{q("--by"), q(by), q("training"), fileOf(file)} + rest;
    }
    QJsonObject contact(const QStringList &rest) const
    {
        return cli.done(words("contact", "Tesfaye", rest)).toObject();
    }
    QJsonObject lena(const QStringList &rest) const
    {
        return cli.done(words("lena", "Lena", rest)).toObject();
    }
    QJsonObject ward(const QStringList &rest) const
    {
        return cli.done(words("ward", "Ward", rest)).toObject();
    }

    /// From registration to fourteen participants with keys.
    void begin(const QDate &first) const
    {
        contact({q("edition"), q("add"), q("core-fundamentals"), q("--starts"),
                 first.toString(Qt::ISODate), q("--key"), q("six")});
        contact({q("group"), q("add"), q("Nurses")});
        EXPECT_EQ(contact({q("participant"), q("import"), q("roster.csv")})[q("added")].toInt(),
                  kParticipants);
        contact({q("packet"), q("--enrolment"), q("Nurses"), q("-o"), q("enrol.wallpacket"),
                 q("--packet-passphrase-file"), q("told")});
        lena({q("accept"), q("enrol.wallpacket"), q("--packet-passphrase-file"), q("told")});
        QStringList circle{q("smallgroup"), q("add"), q("Circle")};
        QStringList join{
            q("join"), q("invite.wallpacket"), q("--packet-passphrase-file"), q("told"), q("-o"),
            q("post")};
        for (int i = 1; i <= kParticipants; ++i) {
            circle << q("--member") << nameOf(i);
            join << q("--as") << nameOf(i);
        }
        lena(circle);
        lena({q("invite"), q("-o"), q("invite.wallpacket"), q("--packet-passphrase-file"),
              q("told")});
        ward(join);
        EXPECT_EQ(passOn("lena", "Lena"), kParticipants);
    }

    /// Hands in a week of these participants; the packets lie in the post.
    QJsonArray handIn(int week, int from, int to) const
    {
        QStringList submit{q("submit"), q("--week"), QString::number(week), q("-o"), q("post")};
        for (int i = from; i <= to; ++i) submit << q("--participant") << nameOf(i);
        return ward(submit)[q("work")].toArray();
    }
    void review(int week, int who, const char *verdict, const char *comment) const
    {
        lena({q("review"), q("--participant"), nameOf(who), q("--week"), QString::number(week),
              q("--verdict"), q(verdict), q("--comment"), q(comment)});
    }
    /// Takes all that lies in the post; returns how many packets were taken.
    int passOn(const char *file, const char *by) const
    {
        QStringList accept{q("accept")};
        QDir post(cli.path(q("post")));
        for (const QString &name : post.entryList(QDir::Files)) accept << q("post/") + name;
        const auto taken = cli.done(words(file, by, accept)).toObject();
        for (const QString &name : post.entryList(QDir::Files)) post.remove(name);
        return static_cast<int>(taken[q("packets")].toArray().size());
    }
    /// Week `week` of a participant in the status of a file.
    [[nodiscard]] QJsonObject weekAt(const char *file, int who, int week) const
    {
        const auto status = cli.done(words(file, "x", {q("status")})).toObject();
        for (const QJsonValue row : status[q("participants")].toArray()) {
            if (row[q("name")].toString() == nameOf(who))
                return row[q("weeks")].toArray()[week - 1].toObject();
        }
        ADD_FAILURE() << "nobody called " << nameOf(who).toStdString();
        return {};
    }
    [[nodiscard]] std::string stateAt(const char *file, int who, int week) const
    {
        return weekAt(file, who, week)[q("state")].toString().toStdString();
    }

    CommandLine cli;

private:
    /// Half of them in Berlin, half in New York.
    static QByteArray roster14()
    {
        QByteArray csv = "Name,E-mail,Language,Time zone,Track\r\n";
        for (int i = 1; i <= kParticipants; ++i) {
            const QByteArray number = QByteArray::number(i);
            csv += "Participant " + number + ",p" + number + "@example.org,"
                   + (i % 2 == 0 ? "en,America/New_York,B" : "de,Europe/Berlin,B") + "\r\n";
        }
        return csv;
    }
};

void contactPersonLearnsWhoIsWhere(const Training &training)
{
    training.lena({q("packet"), q("--status"), q("Nurses"), q("-o"), q("post")});
    EXPECT_EQ(training.passOn("contact", "Tesfaye"), 1);
    EXPECT_EQ(training.stateAt("contact", 1, 1), "approved");
    EXPECT_EQ(training.stateAt("contact", 2, 3), "received");
    EXPECT_EQ(training.stateAt("contact", 4, 2), "received");
    EXPECT_EQ(training.stateAt("contact", 5, 2), "not-received");
    EXPECT_EQ(training.weekAt("contact", 1, 1)[q("presence")].toString(), q("present"));
    EXPECT_TRUE(training.weekAt("contact", 5, 2)[q("late")].toBool());
    EXPECT_FALSE(training.weekAt("contact", 5, 6)[q("late")].toBool());
}

/// The matrix as XLSX says what it says as CSV.
void expectSameInWorkbook(const Training &training, const QString &csvFile)
{
    training.cli.done({q("export"), training.fileOf("contact"), q("--what"), q("training"), q("-o"),
                       q("matrix.xlsx")});
    const auto csv = training.cli.done({q("inspect"), csvFile}).toObject();
    const auto xlsx = training.cli.done({q("inspect"), q("matrix.xlsx")}).toObject();
    EXPECT_EQ(xlsx[q("format")].toString(), q("xlsx"));
    ASSERT_EQ(xlsx[q("rows")].toArray().size(), kParticipants + 1);
    EXPECT_EQ(xlsx[q("rows")][0], csv[q("rows")][0]);
    EXPECT_EQ(xlsx[q("rows")][1][0], csv[q("rows")][1][0]);
}

}   // namespace

TEST(CommandLineTraining, the_matrix_is_a_sheet_or_pages_and_the_sessions_are_a_calendar)
{
    const CommandLine cli;
    const QString file = q("lena.wallchart");
    cli.done({q("create"), file});
    const QStringList training{q("--by"), q("Noor"), q("training"), file};
    cli.done(training + QStringList{q("edition"), q("add"), q("core-fundamentals-2023")});
    cli.done(training + QStringList{q("group"), q("add"), q("Nurses")});
    cli.done(training + QStringList{q("participant"), q("add"), q("Amal")});
    const QStringList what{q("--what"), q("training"), q("-o")};
    const auto leave = [&](const QStringList &rest) {
        return cli.json(QStringList{q("export"), file} + what + rest);
    };
    EXPECT_EQ(leave({q("m.csv")}).object()[q("rows")].toInt(), 1);
    EXPECT_TRUE(cli.bytes(q("m.csv")).contains("Amal"));
    EXPECT_EQ(leave({q("b.ics"), q("--track"), q("B")}).object()[q("rows")].toInt(), 6);
    const QByteArray calendar = cli.bytes(q("b.ics"));
    EXPECT_TRUE(calendar.contains("DTSTART:20230209T010000Z")) << "20:00 in New York";
    EXPECT_TRUE(calendar.contains("DTSTART:20230316T000000Z")) << "clocks changed there";
    EXPECT_FALSE(calendar.toLower().contains("fundamentals"));
    EXPECT_EQ(leave({q("c.ics"), q("--track"), q("C")}).exitCode, 2);
    EXPECT_EQ(leave({q("m.svg")}).exitCode, 2);
    const QStringList draw{q("chart"), file, q("training"), q("-o")};
    EXPECT_EQ(cli.json(draw + QStringList{q("m.pdf")}).object()[q("pages")].toInt(), 1);
    EXPECT_TRUE(cli.bytes(q("m.pdf")).startsWith("%PDF"));
    EXPECT_EQ(cli.json(draw + QStringList{q("m.png")}).exitCode, 2);
}

TEST(TrainingRoundTripLong, six_weeks_of_fourteen_people_on_three_computers)
{
    const Training training;
    const QDate first = QDate::currentDate().addDays(-37);   // the sixth week is not over
    training.begin(first);

    // Week 1: everybody hands in; one is returned, revises and is approved.
    ASSERT_EQ(training.handIn(1, 1, kParticipants).size(), kParticipants);
    EXPECT_EQ(training.passOn("lena", "Lena"), kParticipants);
    training.review(1, 1, "return", "Ask three of the night shift.");
    training.review(1, 2, "approve", "Well asked.");
    training.lena({q("packet"), q("--all"), q("--passed-on"), q("-o"), q("post")});
    EXPECT_EQ(training.passOn("ward", "Ward"), 2);
    EXPECT_EQ(training.stateAt("ward", 1, 1), "returned");
    const QJsonArray again = training.handIn(1, 1, 1);
    EXPECT_EQ(again[0][q("version")].toInt(), 2);
    training.passOn("lena", "Lena");
    training.review(1, 1, "approve", "That is it.");

    // The others: a few each week, one of them on paper.
    for (int week = 2; week <= kWeeks; ++week) {
        training.handIn(week, 1, 3);
        EXPECT_EQ(training.passOn("lena", "Lena"), 3);
        training.review(week, 3, "approve", "Good.");
    }
    training.lena({q("submit"), q("--on-paper"), q("--participant"), training.nameOf(4),
                   q("--week"), q("2")});
    training.lena({q("attend"), training.nameOf(1), training.nameOf(2), q("--week"), q("1")});
    training.lena({q("packet"), q("--all"), q("--passed-on"), q("-o"), q("post")});
    EXPECT_EQ(training.passOn("ward", "Ward"), 2);

    const QJsonObject mine = training.weekAt("ward", 1, 1);
    ASSERT_EQ(mine[q("versions")].toArray().size(), 2);
    EXPECT_EQ(mine[q("versions")][0][q("comments")][0][q("text")].toString(),
              q("Ask three of the night shift."));
    EXPECT_EQ(training.stateAt("ward", 1, 1), "approved");
    EXPECT_EQ(training.stateAt("ward", 3, 6), "approved");

    contactPersonLearnsWhoIsWhere(training);

    // 20:00 in New York is the next day in Berlin, and so is the day before it.
    const QString berlin = training.weekAt("lena", 1, 1)[q("due")].toString();
    const QString newYork = training.weekAt("lena", 2, 1)[q("due")].toString();
    EXPECT_EQ(QDate::fromString(berlin.left(10), Qt::ISODate),
              QDate::fromString(newYork.left(10), Qt::ISODate).addDays(1));
    EXPECT_EQ(berlin.mid(11, 5), q("23:59"));

    const auto exported = training.cli
                              .done({q("export"), training.fileOf("contact"), q("--what"),
                                     q("training"), q("-o"), q("matrix.csv")})
                              .toObject();
    EXPECT_EQ(exported[q("rows")].toInt(), kParticipants);
    EXPECT_TRUE(training.cli.bytes(q("matrix.csv")).contains("approved"));
    expectSameInWorkbook(training, q("matrix.csv"));
}

TEST(TrainingRoundTripLong, replays_changed_bytes_and_packets_for_others_are_refused_one_by_one)
{
    const Training training;
    training.begin(QDate::currentDate());
    const QString packet = training.handIn(1, 1, 1)[0][q("packet")].toString();
    const auto take = [&](const char *file, const QString &path) {
        const Called called = training.cli.json(training.words(file, "x", {q("accept"), path}));
        EXPECT_EQ(called.exitCode, called.object()[q("refused")].toInt() > 0 ? 4 : 0);
        return called.object()[q("packets")][0][q("code")].toString().toStdString();
    };
    QByteArray changed = training.cli.bytes(packet);
    changed[changed.size() - 9] = static_cast<char>(changed[changed.size() - 9] ^ 4);
    training.cli.write(q("changed.wallpacket"), changed);
    EXPECT_EQ(take("lena", q("changed.wallpacket")), "packet-damaged");
    EXPECT_EQ(take("contact", packet), "packet-not-for-you");
    EXPECT_EQ(take("lena", packet), "");
    EXPECT_EQ(take("lena", packet), "packet-seen-before");
    EXPECT_EQ(training.stateAt("lena", 1, 1), "received");
}

TEST(TrainingRoundTripLong, the_preview_holds_no_name_and_names_in_answers_are_refused)
{
    const Training training;
    training.begin(QDate::currentDate());
    const auto workers =
        training.cli.done({q("workers"), training.fileOf("ward"), q("--limit"), q("3")}).toArray();
    const QString name = workers[0][q("name")].toString();
    const QStringList submit{q("submit"), q("--week"), q("1"), q("--participant"),
                             training.nameOf(1)};
    const auto preview = training.ward(submit + QStringList{q("--preview")});
    const QJsonObject leaves = preview[q("work")][0][q("leaves")].toObject();
    const QString text = QString::fromUtf8(QJsonDocument(leaves).toJson());
    for (const QJsonValue worker : workers)
        EXPECT_FALSE(text.contains(worker[q("name")].toString()));
    EXPECT_TRUE(leaves[q("excerpt")].toObject().contains(q("cells")));

    const QString answer = q("how-do-you-know=") + name + q(" was named by three.");
    const QStringList named = submit + QStringList{q("--answer"), answer, q("-o"), q("post")};
    const Called refused = training.cli.json(training.words("ward", "Ward", named));
    EXPECT_EQ(refused.exitCode, 4);
    EXPECT_TRUE(refused.err.contains(name)) << refused.err.toStdString();
    training.ward(named + QStringList{q("--names"), q("replace")});
}

TEST(TrainingLookup, without_a_name_it_is_said_that_there_is_none_or_which_there_are)
{
    const Training training;
    training.contact({q("edition"), q("add"), q("core-fundamentals"), q("--starts"),
                      q("2023-02-08"), q("--key"), q("six")});
    const auto refused = [&](const QStringList &rest) {
        const Called called = training.cli.text(training.words("contact", "Tesfaye", rest));
        EXPECT_EQ(called.exitCode, 4);
        return called.err;
    };
    const QStringList invite{q("invite"), q("-o"), q("i.wallpacket")};
    EXPECT_TRUE(refused(invite).contains(q("There is no small group in this file yet")));
    training.contact({q("group"), q("add"), q("Nurses")});
    for (const char *circle : {"Red", "Blue"})
        training.contact({q("smallgroup"), q("add"), q(circle)});
    const QString several = refused(invite);
    EXPECT_TRUE(several.contains(q("Red")) && several.contains(q("Blue")));
    EXPECT_FALSE(several.contains(q("\"\""))) << several.toStdString();
}

TEST(TrainingRoundTripLong, the_age_tool_opens_what_is_locked_with_a_told_passphrase)
{
    if (QStandardPaths::findExecutable(q("age")).isEmpty()) GTEST_SKIP() << "no age tool here";
    const Training training;
    training.begin(QDate::currentDate());
    const QByteArray plain = AgeTool().decryptWith(kTold,
                                                   training.cli.bytes(q("invite.wallpacket")));
    EXPECT_TRUE(plain.startsWith("wallpacket 1 invitation "));
    EXPECT_TRUE(plain.contains("Participant 14"));
    EXPECT_FALSE(plain.contains("@example.org"));
}

}   // namespace wallchart
