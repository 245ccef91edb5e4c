// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/peoplewords.h"

#include "ui/text/daytext.h"
#include "ui/trainingprint/kittexts.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>
#include <QTimeZone>

namespace wallchart {

namespace {

/// Only the name under which translators find these texts.
class PeopleWords {
    Q_DECLARE_TR_FUNCTIONS(TrainingPeople)
};

QStringList zoneNames()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        names.append(QString::fromLatin1(id));
    return names;
}

}   // namespace

const QStringList &trainingLanguages()
{
    static const QStringList tags = {
        QStringLiteral("en"), QStringLiteral("de"),    QStringLiteral("es"), QStringLiteral("fr"),
        QStringLiteral("hi"), QStringLiteral("pt_BR"), QStringLiteral("ru"), QStringLiteral("ar")};
    return tags;
}

QString programLanguage()
{
    const QString own = QLocale().name();
    for (const QString &tag : trainingLanguages()) {
        if (own == tag || own.section(u'_', 0, 0) == tag.section(u'_', 0, 0)) return tag;
    }
    return trainingLanguages().front();
}

QString presenceLabel(Presence presence)
{
    switch (presence) {
    case Presence::Present: return PeopleWords::tr("present", "at a session");
    case Presence::Excused: return PeopleWords::tr("excused", "from a session");
    case Presence::Absent: break;
    }
    return PeopleWords::tr("absent", "from a session");
}

QString workStateLabel(WorkState state)
{
    switch (state) {
    case WorkState::NotReceived: return PeopleWords::tr("not received");
    case WorkState::Received: return PeopleWords::tr("received");
    case WorkState::Returned: return PeopleWords::tr("returned");
    case WorkState::Approved: break;
    }
    return PeopleWords::tr("approved");
}

QString smallGroupKindLabel(SmallGroupKind kind)
{
    switch (kind) {
    case SmallGroupKind::Mixed: return PeopleWords::tr("mixed", "a small group");
    case SmallGroupKind::Language: return PeopleWords::tr("by language", "a small group");
    case SmallGroupKind::Sector: return PeopleWords::tr("by sector", "a small group");
    case SmallGroupKind::Own: break;
    }
    return PeopleWords::tr("own organization", "a small group");
}

QString weekLabel(int week)
{
    return PeopleWords::tr("Week %1").arg(QLocale().toString(week));
}

QString weekdayText(QDate day, const QLocale &locale)
{
    if (!day.isValid()) return {};
    return PeopleWords::tr("%1 %2", "weekday, day")
        .arg(locale.dayName(day.dayOfWeek(), QLocale::ShortFormat), dayText(day, locale));
}

QString hoursText(const SessionTime &time, const QLocale &locale)
{
    const QString pattern = QStringLiteral("HH:mm");
    return PeopleWords::tr("%1 to %2", "times of day")
        .arg(locale.toString(time.starts.time(), pattern),
             locale.toString(time.ends.time(), pattern));
}

QString sessionTimeText(const SessionTime &time, const QLocale &locale)
{
    return PeopleWords::tr("%1, %2", "day, times of day")
        .arg(weekdayText(time.starts.date(), locale), hoursText(time, locale));
}

QString inOwnDirection(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QComboBox *languageBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const QString &tag : trainingLanguages()) box->addItem(languageName(tag), tag);
    return box;
}

void chooseLanguage(QComboBox &box, const QString &tag)
{
    if (box.findData(tag) < 0)
        box.addItem(tag.isEmpty() ? PeopleWords::tr("not said", "a language") : tag, tag);
    box.setCurrentIndex(box.findData(tag));
}

QLineEdit *zoneField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    auto *completer = new QCompleter(zoneNames(), field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    field->setPlaceholderText(QStringLiteral("Europe/Berlin"));
    return field;
}

bool isZone(const QString &name)
{
    // Those of no place are not listed, but computers may be set to them. Any word of letters would
    // be a valid zone: one without rules.
    const QByteArray id = name.toUtf8();
    return QTimeZone::isTimeZoneIdAvailable(id)
           || (id.startsWith("Etc/") && QTimeZone(id).isValid());
}

}   // namespace wallchart
