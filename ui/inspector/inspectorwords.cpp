// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspectorwords.h"

#include "core/exchange/writtendate.h"
#include "ui/text/daytext.h"
#include "ui/text/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace wallchart {

namespace {

/// The context of these words in the translations.
struct InspectorWords {
    Q_DECLARE_TR_FUNCTIONS(InspectorWords)
};

const QString &dot()
{
    static const QString sign = QStringLiteral(" · ");
    return sign;
}

}   // namespace

QString goesBy(const Worker &worker)
{
    if (!worker.fullName.isEmpty()) return worker.fullName;
    if (!worker.codeName.isEmpty()) return worker.codeName;
    return QStringLiteral("#%1").arg(worker.number);
}

QString goesBy(const Campaign &campaign, const std::optional<WorkerId> &worker)
{
    const Worker *found = campaign.find(worker);
    return found ? goesBy(*found) : QString();
}

QString dayWords(QDate day)
{
    return dayText(day);
}

std::optional<QDate> dayFrom(const QString &text)
{
    const QLocale locale;
    const QString written = text.trimmed();
    for (const QString &pattern : {dayTextPattern(), locale.dateFormat(QLocale::LongFormat)}) {
        const QDate day = locale.toDate(written, pattern);
        if (day.isValid()) return day;
    }
    const bool monthFirst = locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
    return dateFrom(written, monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst);
}

QString notADay(QDate example)
{
    return InspectorWords::tr("This is no day. Write it like %1.").arg(dayWords(example));
}

QString placeWords(const Campaign &campaign, const Post &post)
{
    QStringList parts;
    if (!post.jobTitle.isEmpty()) parts.append(post.jobTitle);
    const QString cell = cellWords(campaign, {post.unit, post.shift});
    if (!cell.isEmpty()) parts.append(cell);
    return parts.join(dot());
}

QString cellWords(const Campaign &campaign, const Cell &cell)
{
    QStringList parts;
    if (cell.unit) parts.append(unitPath(campaign, *cell.unit));
    if (const Shift *shift = campaign.find(cell.shift)) parts.append(shift->name);
    return parts.join(dot());
}

QString stanceWords(const Campaign &campaign, const std::optional<int> &level)
{
    if (!level) return InspectorWords::tr("unassessed");
    const ScaleLevel *known = campaign.scale().find(*level);
    return InspectorWords::tr("%1, %2", "digit and words of a level")
        .arg(QString::number(*level), known ? levelLabel(*known) : QString());
}

QString outOf(int part, int whole)
{
    const QLocale locale;
    return InspectorWords::tr("%1 of %2").arg(locale.toString(part), locale.toString(whole));
}

QString organizerWords(const Campaign &campaign, const std::optional<OrganizerId> &organizer)
{
    const Organizer *found = campaign.find(organizer);
    return found ? found->name : QString();
}

}   // namespace wallchart
