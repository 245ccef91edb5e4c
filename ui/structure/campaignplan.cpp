// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/campaignplan.h"

#include "core/editing/intents/structureintents.h"

#include <QRegularExpression>

namespace wallchart {

namespace {

QStringList unitPathWritten(const QString &line)
{
    QStringList path;
    for (const QString &part : line.split(u'/', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) path.append(part.simplified());
    }
    return path;
}

/// The unit at the end of a path; it must be there.
UnitId unitAt(const Campaign &campaign, WorksiteId worksite, const QStringList &path)
{
    std::optional<UnitId> at;
    for (const QString &name : path) {
        for (const Unit *unit : campaign.allWith<&Unit::worksite>(worksite)) {
            if (unit->parent == at && unit->name == name) {
                at = unit->id;
                break;
            }
        }
    }
    return *at;
}

}   // namespace

QStringList linesWritten(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString said = line.simplified();
        if (!unitPathWritten(said).isEmpty() && !lines.contains(said)) lines.append(said);
    }
    return lines;
}

std::vector<PlannedShift> shiftsWritten(const QString &text)
{
    static const QRegularExpression kTimes(
        QStringLiteral("^(.*\\S)\\s+(\\d{1,2}[:.]\\d{2})\\s*[-–—]\\s*(\\d{1,2}[:.]\\d{2})$"));
    const auto time = [](QString written) {
        return QTime::fromString(written.replace(u'.', u':'), QStringLiteral("H:mm"));
    };
    std::vector<PlannedShift> shifts;
    for (const QString &line : linesWritten(text)) {
        PlannedShift shift{line};
        const auto match = kTimes.match(line);
        if (match.hasMatch() && time(match.captured(2)).isValid()
            && time(match.captured(3)).isValid())
            shift = {match.captured(1), time(match.captured(2)), time(match.captured(3))};
        const bool known = std::any_of(shifts.begin(), shifts.end(), [&](const PlannedShift &each) {
            return each.name == shift.name;
        });
        if (!known) shifts.push_back(std::move(shift));
    }
    return shifts;
}

Campaign campaignOf(const CampaignPlan &plan, QDate today, IdSource &ids)
{
    Campaign campaign = newCampaign(plan.name.simplified(), today, ids);
    const auto perform = [&](const ChangeSet &changes) { campaign = campaign.with(changes.edits); };
    const QString site = plan.worksite.simplified();
    perform(addWorksite(site.isEmpty() ? plan.name.simplified() : site, ids));
    const WorksiteId worksite = campaign.all<Worksite>().begin()->id;
    std::vector<UnitId> units;
    for (const QString &line : plan.units) {
        const QStringList path = unitPathWritten(line);
        perform(addUnit(campaign, {worksite, path}, ids));
        units.push_back(unitAt(campaign, worksite, path));
    }
    std::vector<ShiftId> shifts;
    for (const PlannedShift &shift : plan.shifts) {
        const ChangeSet added = addShift(campaign, {worksite, shift.name, shift.start, shift.end},
                                         ids);
        if (added.empty()) continue;
        perform(added);
        shifts.push_back(added.edits.of<Shift>().front().id());
    }
    for (const auto &[place, people] : plan.headCounts) {
        const auto unit = static_cast<std::size_t>(place.first);
        const auto shift = static_cast<std::size_t>(place.second);
        if (unit >= units.size()) continue;
        perform(setHeadCount(campaign,
                             {worksite, units[unit],
                              shift < shifts.size() ? std::optional(shifts[shift]) : std::nullopt,
                              people, today},
                             ids));
    }
    return campaign;
}

}   // namespace wallchart
