// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewwords.h"

#include "core/training/reviewing.h"

#include "ui/painting/shapedtext.h"
#include "ui/text/daytext.h"
#include "ui/training/workchip.h"
#include "ui/trainingprint/kittexts.h"

namespace wallchart {

QString shownText(const Texts &texts)
{
    return textIn(texts, QLocale().name());
}

QString ReviewWords::cell(const WorkCell &cell)
{
    QStringList parts;
    if (cell.state == WorkState::NotReceived) {
        parts << tr("Not received.");
        if (cell.due.isValid())
            parts << (cell.late ? tr("It was due %1.") : tr("Due %1."))
                         .arg(dayText(cell.due.date(), QLocale()));
        return parts.join(u' ');
    }
    parts << tr("%1, version %2.")
                 .arg(workChipText(workChipOf(cell.state, cell.late, WorkSide::Facilitator)),
                      QLocale().toString(cell.version));
    if (cell.source == WorkSource::Paper) parts << tr("Handed in on paper.");
    if (cell.source == WorkSource::Voice) parts << tr("Told by voice.");
    parts << tr("First handed in %1.").arg(moment(cell.madeAt));
    if (cell.late) parts << tr("That was late.");
    const bool isReviewed = cell.state != WorkState::Received;
    if (isReviewed)
        parts << (cell.passedOn ? tr("The review is passed on.")
                                : tr("The review is not passed on yet."));
    return parts.join(u' ');
}

QString ReviewWords::week(int week, const Texts &title)
{
    const QString text = shownText(title);
    const QString number = QLocale().toString(week);
    return text.isEmpty() ? tr("Week %1").arg(number)
                          : tr("Week %1, %2", "number, title").arg(number, text);
}

QString ReviewWords::origin(const SubmissionReading &reading)
{
    if (!reading.latest) return {};
    const Submission &work = *reading.latest;
    QStringList parts;
    switch (work.source) {
    case WorkSource::Paper: parts << tr("On paper, %1").arg(moment(work.madeAt)); break;
    case WorkSource::Voice: parts << tr("By voice, %1").arg(moment(work.madeAt)); break;
    case WorkSource::Packet:
        parts << tr("Handed in %1").arg(moment(work.madeAt));
        if (work.receivedAt.isValid())
            parts
                << tr("received %1").arg(dayText(work.receivedAt.toLocalTime().date(), QLocale()));
        break;
    }
    parts << tr("version %1").arg(QLocale().toString(work.version));
    if (reading.isSigned)
        parts << tr("written with the keys of %1").arg(isolated(reading.participant.name));
    return parts.join(QStringLiteral(" · "));
}

QString ReviewWords::names(const SubmissionReading &reading)
{
    const QString name = isolated(reading.participant.name);
    if (reading.work->namesFound == 0)
        return tr("Checked on the computer of %1: no names of the chart found.").arg(name);
    return tr("Checked on the computer of %1: %Ln names of the chart found, and left on purpose.",
              nullptr, reading.work->namesFound)
        .arg(name);
}

QString ReviewWords::verdict(const Review &review)
{
    const QString day = dayText(review.at.toLocalTime().date(), QLocale());
    const bool approved = review.verdict == Verdict::Approve;
    if (review.facilitator.isEmpty())
        return (approved ? tr("Approved on %1") : tr("Returned on %1")).arg(day);
    return (approved ? tr("Approved on %1 by %2") : tr("Returned on %1 by %2"))
        .arg(day, isolated(review.facilitator));
}

QString ReviewWords::comment(const Edition &edition, const TaskComment &comment)
{
    return commentText(edition, comment, QLocale().name());
}

QString ReviewWords::moment(const QDateTime &at)
{
    if (!at.isValid()) return {};
    const QDateTime here = at.toLocalTime();
    const QLocale locale;
    return tr("%1 %2, %3", "weekday, day, time")
        .arg(locale.dayName(here.date().dayOfWeek(), QLocale::ShortFormat),
             dayText(here.date(), locale), locale.toString(here.time(), QStringLiteral("HH:mm")));
}

QString ReviewWords::language(const QString &tag)
{
    const QString name = tag.isEmpty() ? QString() : languageName(tag);
    return name.isEmpty() ? tag : name;
}

}   // namespace wallchart
