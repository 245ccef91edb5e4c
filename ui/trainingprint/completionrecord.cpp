// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingprint/completionrecord.h"

#include "ui/text/daytext.h"
#include "ui/trainingprint/kittexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace wallchart {

namespace {

/// Only the name under which translators find these texts.
class RecordWords {
    Q_DECLARE_TR_FUNCTIONS(TrainingPrint)
};

const CompletedWeek *weekOf(const CompletionRecord &record, int week)
{
    const auto found = std::find_if(record.weeks.begin(), record.weeks.end(),
                                    [&](const CompletedWeek &one) { return one.week == week; });
    return found == record.weeks.end() ? nullptr : &*found;
}

/// How many weeks of the edition have something.
template <class Has>
int countWeeks(const CompletionRecord &record, Has has)
{
    const auto &sessions = record.edition.sessions;
    return static_cast<int>(
        std::count_if(sessions.begin(), sessions.end(), [&](const EditionSession &session) {
            const CompletedWeek *week = weekOf(record, session.week);
            return week && has(*week);
        }));
}

int attended(const CompletionRecord &record)
{
    return countWeeks(record, [](const CompletedWeek &week) { return week.attended; });
}

int approved(const CompletionRecord &record)
{
    return countWeeks(record, [](const CompletedWeek &week) { return week.approvedOn.isValid(); });
}

QString daysOf(const Edition &edition, const QLocale &locale)
{
    if (edition.isTemplate() || edition.sessions.empty()) return {};
    return RecordWords::tr("%1 to %2", "two days")
        .arg(dayText(edition.sessions.front().on, locale),
             dayText(edition.sessions.back().on, locale));
}

PrintText approvalText(const CompletedWeek *week, const QLocale &locale)
{
    if (!week || !week->approvedOn.isValid())
        return {RecordWords::tr("not approved"), PrintRole::Body, TextMark::Dash};
    const QString day = dayText(week->approvedOn, locale);
    return {week->byHand ? RecordWords::tr("approved %1, on paper or by voice").arg(day)
                         : RecordWords::tr("approved %1", "a day").arg(day),
            PrintRole::Body, TextMark::Check};
}

PrintText attendanceText(const CompletedWeek *week)
{
    if (week && week->attended)
        return {RecordWords::tr("present"), PrintRole::Body, TextMark::Check};
    return {RecordWords::tr("not present"), PrintRole::Body, TextMark::Dash};
}

PrintTable weeksTable(const CompletionRecord &record, const QString &language)
{
    const QLocale locale(language);
    PrintTable table{.widths = {8, 37, 22, 33},
                     .header = headerOf({RecordWords::tr("Week"), RecordWords::tr("Session"),
                                         RecordWords::tr("Attendance"),
                                         RecordWords::tr("Practice on the own campaign")})};
    for (const EditionSession &session : record.edition.sessions) {
        const CompletedWeek *week = weekOf(record, session.week);
        PrintCell title = cellOf(textIn(session.title, language));
        if (session.on.isValid()) title.push_back({dayText(session.on, locale), PrintRole::Note});
        table.rows.push_back({cellOf(locale.toString(session.week)),
                              title,
                              {attendanceText(week)},
                              {approvalText(week, locale)}});
    }
    return table;
}

}   // namespace

bool CompletionRecord::isWhole() const
{
    const auto all = static_cast<int>(edition.sessions.size());
    return attended(*this) == all && approved(*this) == all;
}

PrintDocument completionDocument(const CompletionRecord &record, const QString &language)
{
    const QString tag = language.isEmpty() ? QLocale().name() : language;
    const QLocale locale(tag);
    const QString all = locale.toString(static_cast<int>(record.edition.sessions.size()));
    PrintDocument document{.footer = textIn(record.edition.title, tag),
                           .rightToLeft = locale.textDirection() == Qt::RightToLeft};
    document.addTitle(record.isWhole() ? RecordWords::tr("Record of completion")
                                       : RecordWords::tr("Record of participation"),
                      textIn(record.edition.title, tag));
    document.add(daysOf(record.edition, locale), PrintRole::Subtitle);
    document.addHeading(record.participant);
    document.add(
        RecordWords::tr("Sessions attended: %1 of %2. Weeks of practice approved: "
                        "%3 of %4.")
            .arg(locale.toString(attended(record)), all, locale.toString(approved(record)), all));
    document.blocks.emplace_back(weeksTable(record, tag));
    document.addHeading(record.facilitator.isEmpty()
                            ? RecordWords::tr("Facilitator")
                            : RecordWords::tr("Facilitator: %1").arg(record.facilitator));
    const QString day = record.issuedOn.isValid() ? dayText(record.issuedOn, locale) : QString();
    document.blocks.emplace_back(
        FillRow{{{day.isEmpty() ? RecordWords::tr("Day") : RecordWords::tr("Day: %1").arg(day)},
                 {RecordWords::tr("Signature")}},
                2});
    return document;
}

}   // namespace wallchart
