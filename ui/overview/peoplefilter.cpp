// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/peoplefilter.h"

#include "core/model/cells.h"
#include "core/query/filtercompletion.h"

namespace wallchart {

namespace {

QString termOf(FilterField field, const QString &value)
{
    const FieldRule &rule = ruleOf(field);
    return QString::fromLatin1(rule.word) + QLatin1Char(':') + writtenValue(rule, value);
}

/// Units of one name may stand at several worksites.
void addWorksite(QStringList &terms, const Campaign &campaign,
                 const std::optional<WorksiteId> &worksite)
{
    const Worksite *known = campaign.find(worksite);
    if (known && campaign.all<Worksite>().size() > 1)
        terms.append(termOf(FilterField::Worksite, known->name));
}

QString joined(QStringList terms, const QString &more)
{
    terms.prepend(QStringLiteral("base:in"));
    if (!more.isEmpty()) terms.append(more);
    return terms.join(QLatin1Char(' '));
}

}   // namespace

QString peopleFilter(const Campaign &campaign, const OverviewScope &scope, const QString &terms)
{
    QStringList all;
    if (const Unit *unit = campaign.find(scope.unit)) {
        addWorksite(all, campaign, unit->worksite);
        all.append(termOf(FilterField::Unit, unitPath(campaign, unit->id)));
    }
    addWorksite(all, campaign, scope.worksite);
    return joined(all, terms);
}

QString peopleFilter(const Campaign &campaign, const Cell &cell, const QString &terms)
{
    QStringList all;
    addWorksite(all, campaign, worksiteOf(campaign, cell));
    all.append(cell.unit ? termOf(FilterField::Unit, unitPath(campaign, *cell.unit))
                         : QStringLiteral("unit:none"));
    const Shift *shift = campaign.find(cell.shift);
    all.append(shiftTerm(shift ? shift->name : QString()));
    return joined(all, terms);
}

QString shiftTerm(const QString &name)
{
    return name.isEmpty() ? QStringLiteral("shift:none") : termOf(FilterField::Shift, name);
}

QString jobTerm(const QString &title)
{
    return title.isEmpty() ? QStringLiteral("job:none") : termOf(FilterField::Job, title);
}

QString testTerm(const Campaign &campaign, const char *word, StructureTestId test)
{
    const FieldRule &rule = *fieldNamed(QString::fromLatin1(word));
    return termOf(rule.field, campaign.find(test)->name);
}

}   // namespace wallchart
