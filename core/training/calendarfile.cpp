// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/calendarfile.h"

#include <QCryptographicHash>

namespace wallchart {

namespace {

constexpr qsizetype kMaxCalendarLine = 75;   // octets, without the line end

/// A line and its line end; a long one goes on in lines that begin with a space.
QByteArray folded(const QByteArray &line)
{
    QByteArray text;
    qsizetype length = 0;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype size = 1;   // of one character: its continuation bytes stay with it
        while (at + size < line.size() && (line[at + size] & 0xC0) == 0x80) ++size;
        if (length + size > kMaxCalendarLine) {
            text += "\r\n ";
            length = 1;
        }
        text += line.mid(at, size);
        length += size;
        at += size;
    }
    return text + "\r\n";
}

QByteArray escapedText(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char(';'), QLatin1String("\\;"));
    text.replace(QLatin1Char(','), QLatin1String("\\,"));
    text.replace(QLatin1String("\r\n"), QLatin1String("\\n"));
    text.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    text.remove(QLatin1Char('\r'));
    return text.toUtf8();
}

QByteArray utcTime(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

QByteArray eventLines(const CalendarEvent &event, const QDateTime &stamped)
{
    return folded("BEGIN:VEVENT") + folded("UID:" + escapedText(event.uid))
           + folded("DTSTAMP:" + utcTime(stamped)) + folded("DTSTART:" + utcTime(event.starts))
           + folded("DTEND:" + utcTime(event.ends)) + folded("SUMMARY:" + escapedText(event.title))
           + folded("CLASS:PRIVATE") + folded("END:VEVENT");
}

/// Looks like any other id; from edition, week and track, which cannot be read off it.
QString sessionUid(const Edition &edition, int week, const QString &track)
{
    const QString name = QStringLiteral("session\n%1\n%2\n%3").arg(edition.key, track).arg(week);
    return QString::fromLatin1(
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).left(16).toHex());
}

}   // namespace

std::vector<CalendarEvent> sessionEvents(const Edition &edition, const QString &track,
                                         const QString &title)
{
    std::vector<CalendarEvent> events;
    for (const EditionSession &session : edition.sessions) {
        const auto time = sessionTime(edition, session.week, track, QTimeZone::utc());
        if (!time) continue;
        events.push_back(
            {sessionUid(edition, session.week, track), time->starts, time->ends, title});
    }
    return events;
}

QByteArray calendarFile(const std::vector<CalendarEvent> &events, const QDateTime &stamped)
{
    QByteArray file = folded("BEGIN:VCALENDAR") + folded("VERSION:2.0")
                      + folded("PRODID:-//Calendar//EN");
    for (const CalendarEvent &event : events) file += eventLines(event, stamped);
    return file + folded("END:VCALENDAR");
}

}   // namespace wallchart
