// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/committeesheet.h"

#include "ui/leaders/leaderlabels.h"
#include "ui/overview/peoplefilter.h"

#include <QCoreApplication>
#include <QLocale>

namespace wallchart {

namespace {

constexpr std::size_t kMostRows = 200;

struct CommitteeText {
    Q_DECLARE_TR_FUNCTIONS(CommitteeText)
};

QString number(int people)
{
    return QLocale().toString(people);
}

QString groupName(const Campaign &campaign, const MirrorGroup &group)
{
    switch (group.by) {
    case MirrorBy::Unit: {
        const Unit *unit = campaign.find(group.unit);
        return unit ? unit->name : CommitteeText::tr("unit not known");
    }
    case MirrorBy::Shift: {
        const Shift *shift = campaign.find(group.shift);
        return shift ? shift->name : CommitteeText::tr("shift not known");
    }
    case MirrorBy::Job: break;
    }
    return group.job.isEmpty() ? CommitteeText::tr("job not known") : group.job;
}

QString peopleOf(const Campaign &campaign, const MirrorGroup &group)
{
    if (group.by == MirrorBy::Job)
        return peopleFilter(campaign, OverviewScope(), jobTerm(group.job));
    if (group.by == MirrorBy::Unit)
        return group.unit ? peopleFilter(campaign, OverviewScope{.unit = group.unit})
                          : peopleFilter(campaign, OverviewScope(), QStringLiteral("unit:none"));
    const Shift *shift = campaign.find(group.shift);
    return peopleFilter(campaign, OverviewScope(), shiftTerm(shift ? shift->name : QString()));
}

FigureRow groupRow(const Campaign &campaign, const MirrorGroup &group)
{
    return {.figures = {{.text = groupName(campaign, group), .tone = FigureTone::Strong},
                        {.text = CommitteeText::tr("Seats: %1 of %2. People: %3.")
                                     .arg(number(group.seats), number(group.due),
                                          number(group.people))},
                        {.text = number(group.missing()), .isNumber = true}},
            .target = PeopleTarget{peopleOf(campaign, group)}};
}

FigureRow cellRow(const Campaign &campaign, const Cell &cell)
{
    return {.figures = {{.text = leaderPlace(campaign, cell), .tone = FigureTone::Strong},
                        {.text = CommitteeText::tr("Nobody of this cell is on the committee")},
                        {.text = number(1), .isNumber = true}},
            .target = cell};
}

}   // namespace

QString committeeTitle()
{
    return CommitteeText::tr("The committee mirrors the workforce");
}

QString committeeSeatsText(const CommitteeMirror &mirror)
{
    return CommitteeText::tr("%1 of %2 seats", "on the committee")
        .arg(number(mirror.seats), number(mirror.due));
}

QStringList committeeTexts(const CommitteeMirror &mirror)
{
    QStringList texts{CommitteeText::tr("On the committee: %1 of %2, one for ten workers.")
                          .arg(number(mirror.seats), number(mirror.due))};
    if (!mirror.cellsWithout.empty())
        texts.append(CommitteeText::tr("Cells with nobody on the committee: %1.")
                         .arg(number(static_cast<int>(mirror.cellsWithout.size()))));
    return texts;
}

QString committeeNextText(const CommitteeMirror &mirror)
{
    if (mirror.people == 0) return CommitteeText::tr("List who works where.");
    if (mirror.mirrors())
        return CommitteeText::tr("Let each member of the committee report from their cell.");
    return CommitteeText::tr("Ask proven leaders of the places below to take a seat.");
}

FigureSheet committeeSheet(const ReadinessInsight &insight)
{
    const Campaign &campaign = insight.reading.campaign();
    FigureSheet sheet{.columns = {CommitteeText::tr("Where"), CommitteeText::tr("What is missing"),
                                  CommitteeText::tr("Seats")}};
    const auto add = [&](auto makeRow) {
        if (sheet.rows.size() < kMostRows) sheet.rows.push_back(makeRow());
        else ++sheet.notShown;
    };
    for (const MirrorGroup &group : insight.committee.groups) {
        if (group.missing() > 0) add([&] { return groupRow(campaign, group); });
    }
    for (const Cell &cell : insight.committee.cellsWithout)
        add([&] { return cellRow(campaign, cell); });
    return sheet;
}

}   // namespace wallchart
