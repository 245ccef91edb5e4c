// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/weekwords.h"

#include "ui/text/sentence.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <span>

namespace wallchart {

namespace {

struct WeekWords {
    Q_DECLARE_TR_FUNCTIONS(WeekWords)
};

constexpr int kMinutesOfAnHour = 60;
constexpr int kMinutesOfADay = 24 * kMinutesOfAnHour;

constexpr std::array kTargets{
    KeyedSentence{"wall-chart", QT_TRANSLATE_NOOP("WeekWords", "Open the wall chart")},
    KeyedSentence{"workers", QT_TRANSLATE_NOOP("WeekWords", "Open the list")},
    KeyedSentence{"structure", QT_TRANSLATE_NOOP("WeekWords", "Open units and shifts")},
    KeyedSentence{"relationships", QT_TRANSLATE_NOOP("WeekWords", "Add ties beside the chart")},
    KeyedSentence{"leaders", QT_TRANSLATE_NOOP("WeekWords", "Open leaders")},
    KeyedSentence{"nominations", QT_TRANSLATE_NOOP("WeekWords", "Write an answer down")},
    KeyedSentence{"conversations", QT_TRANSLATE_NOOP("WeekWords", "Log a conversation")},
    KeyedSentence{"prep-sheet", QT_TRANSLATE_NOOP("WeekWords", "Write a preparation sheet")},
    KeyedSentence{"words", QT_TRANSLATE_NOOP("WeekWords", "Look at the words")},
    KeyedSentence{"structure-tests", QT_TRANSLATE_NOOP("WeekWords", "Open structure tests")},
    KeyedSentence{"outreach", QT_TRANSLATE_NOOP("WeekWords", "Open outreach")},
    KeyedSentence{"readiness", QT_TRANSLATE_NOOP("WeekWords", "Open the readiness report")},
    KeyedSentence{"write", QT_TRANSLATE_NOOP("WeekWords", "Write")},
};

constexpr std::array kExcerptParts{
    KeyedSentence{"cells", QT_TRANSLATE_NOOP("WeekWords", "Units and shifts as letters")},
    KeyedSentence{"head-counts", QT_TRANSLATE_NOOP("WeekWords", "How many work there")},
    KeyedSentence{"assessments", QT_TRANSLATE_NOOP("WeekWords", "Assessments")},
    KeyedSentence{"nominations",
                  QT_TRANSLATE_NOOP("WeekWords", "Who named whom, and how many were asked")},
    KeyedSentence{"leader-marks", QT_TRANSLATE_NOOP("WeekWords", "Who is marked as a leader")},
    KeyedSentence{"ties", QT_TRANSLATE_NOOP("WeekWords", "Ties, without the private ones")},
    KeyedSentence{"steps-reached",
                  QT_TRANSLATE_NOOP("WeekWords", "Which steps conversations reached")},
    KeyedSentence{"own-asks", QT_TRANSLATE_NOOP("WeekWords", "Your asks, in your words")},
    KeyedSentence{"answers",
                  QT_TRANSLATE_NOOP("WeekWords", "How asks were answered: yes, no, conditional")},
    KeyedSentence{"talk-shares", QT_TRANSLATE_NOOP("WeekWords", "How much co-workers spoke")},
    KeyedSentence{"test-goals", QT_TRANSLATE_NOOP("WeekWords", "Goals of structure tests")},
    KeyedSentence{"test-results",
                  QT_TRANSLATE_NOOP("WeekWords", "Results of structure tests by cell")},
    KeyedSentence{"delivered", QT_TRANSLATE_NOOP("WeekWords", "What leaders delivered")},
    KeyedSentence{"outreach-order", QT_TRANSLATE_NOOP("WeekWords", "Whom to talk to next")},
    KeyedSentence{"readiness", QT_TRANSLATE_NOOP("WeekWords", "Lines of the readiness report")},
    KeyedSentence{"next-steps",
                  QT_TRANSLATE_NOOP(
                      "WeekWords", "Next steps: the week, and whether somebody has taken them on")},
    KeyedSentence{"own-texts", QT_TRANSLATE_NOOP("WeekWords", "What you wrote for the tasks")},
};

QString keyed(std::span<const KeyedSentence> sentences, const QString &key)
{
    for (const KeyedSentence &each : sentences) {
        if (key == QLatin1String(each.key))
            return QCoreApplication::translate("WeekWords", each.text);
    }
    return key;
}

QString timeText(QTime time)
{
    return QLocale().toString(time, QStringLiteral("HH:mm"));
}

/// A name in its own script may run against the line around it.
QString isolatedName(const QString &name)
{
    return QChar(0x2068) + name + QChar(0x2069);
}

QString ownNameOf(const QString &tag)
{
    // Qt says "American English" and "español de España" where no country is asked for.
    if (tag == u"en") return QStringLiteral("English");
    const QLocale locale(tag);
    QString name = locale.nativeLanguageName();
    if (tag == u"es" || tag.startsWith(u"pt")) name = name.section(u' ', 0, 0);
    if (name.isEmpty()) return tag;
    name[0] = name[0].toUpper();
    return name;
}

}   // namespace

QString editionText(const Texts &texts)
{
    return textIn(texts, QLocale().name());
}

QString taskTitle(const Edition &edition, const QString &key)
{
    const EditionTask *task = edition.task(key);
    return task ? editionText(task->title) : key;
}

QString weekTitle(const Edition &edition, int week)
{
    const EditionSession *session = edition.session(week);
    const QLocale locale;
    const QString title = session ? editionText(session->title) : QString();
    if (title.isEmpty()) return WeekWords::tr("Week %1").arg(locale.toString(week));
    return WeekWords::tr("Week %1: %2").arg(locale.toString(week), title);
}

QString weekdayText(QDate day)
{
    return QLocale().toString(
        day, WeekWords::tr("ddd d MMMM", "how a weekday is written, in the letters of Qt"));
}

QString momentText(const QDateTime &time)
{
    return WeekWords::tr("%1, %2", "a day, a time")
        .arg(weekdayText(time.date()), timeText(time.time()));
}

QString sessionTimeText(const SessionTime &time)
{
    const bool sameDay = time.starts.date() == time.ends.date();
    return WeekWords::tr("%1 to %2", "times of a session")
        .arg(momentText(time.starts), sameDay ? timeText(time.ends.time()) : momentText(time.ends));
}

QString zoneText(const QTimeZone &zone, const QDateTime &at)
{
    QString place = QString::fromLatin1(zone.id()).section(u'/', -1);
    place.replace(u'_', u' ');
    const QString name = zone.displayName(at, QTimeZone::OffsetName, QLocale());
    return WeekWords::tr("%1 (%2)", "a city, how its clocks differ from UTC")
        .arg(isolatedName(place), isolatedName(name));
}

QString countdownText(const QDateTime &now, const QDateTime &starts)
{
    const auto minutes = static_cast<int>((now.secsTo(starts) + 59) / 60);
    if (minutes <= 0) return {};
    const QString left = WeekWords::tr("%Ln h", "hours until a session",
                                       minutes % kMinutesOfADay / kMinutesOfAnHour);
    if (minutes >= kMinutesOfADay)
        return WeekWords::tr("%1 %2", "days and hours until a session")
            .arg(WeekWords::tr("%Ln days", "until a session", minutes / kMinutesOfADay), left);
    const QString rest = WeekWords::tr("%Ln min", "until a session", minutes % kMinutesOfAnHour);
    if (minutes >= kMinutesOfAnHour)
        return WeekWords::tr("%1 %2", "hours and minutes until a session").arg(left, rest);
    return rest;
}

QString languageNames(const QStringList &tags)
{
    QStringList names;
    for (const QString &tag : tags) names << isolatedName(ownNameOf(tag));
    return names.join(WeekWords::tr(", ", "between the languages of a list"));
}

QString workText(const WorkOfWeek &work)
{
    switch (work.state) {
    case WorkState::Approved: return WeekWords::tr("Approved");
    case WorkState::Returned: return WeekWords::tr("Returned");
    case WorkState::Received:
        return WeekWords::tr("Handed in (version %1)")
            .arg(QLocale().toString(work.latest->version));
    case WorkState::NotReceived: break;
    }
    return work.late ? WeekWords::tr("Late") : QString();
}

QString targetLabel(const QString &target)
{
    return keyed(kTargets, target);
}

QString leavingPartLabel(const QString &part)
{
    return keyed(kExcerptParts, part);
}

QString namedThingLabel(NamedThing thing)
{
    switch (thing) {
    case NamedThing::Worker: return WeekWords::tr("a worker");
    case NamedThing::Unit: return WeekWords::tr("a unit");
    case NamedThing::Worksite: return WeekWords::tr("a worksite");
    case NamedThing::Employer: break;
    }
    return WeekWords::tr("the employer");
}

int wordsIn(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return static_cast<int>(text.split(space, Qt::SkipEmptyParts).size());
}

}   // namespace wallchart
