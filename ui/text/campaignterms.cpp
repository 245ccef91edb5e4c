// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/campaignterms.h"

#include "core/model/reading.h"

#include <QLocale>

namespace wallchart {

namespace {

/// A word that was typed, where headings begin with a capital.
QString asHeading(const QString &word)
{
    return QLocale().toUpper(word.left(1)) + word.mid(1);
}

}   // namespace

CampaignTerms::CampaignTerms(const Campaign &campaign)
{
    if (!campaign.hasSettings()) return;
    const Settings &settings = campaign.settings();
    m_people = settings.peopleAre;
    m_unit = settings.unitWord;
    m_shift = settings.shiftWord;
}

QString CampaignTerms::people() const
{
    switch (m_people) {
    case PeopleWord::Workers: return tr("Workers");
    case PeopleWord::Tenants: return tr("Tenants");
    case PeopleWord::Members: break;
    }
    return tr("Members");
}

QString CampaignTerms::peopleBeneath() const
{
    switch (m_people) {
    case PeopleWord::Workers: return tr("workers", "beneath their number");
    case PeopleWord::Tenants: return tr("tenants", "beneath their number");
    case PeopleWord::Members: break;
    }
    return tr("members", "beneath their number");
}

QString CampaignTerms::person() const
{
    switch (m_people) {
    case PeopleWord::Workers: return tr("Worker");
    case PeopleWord::Tenants: return tr("Tenant");
    case PeopleWord::Members: break;
    }
    return tr("Member");
}

QString CampaignTerms::count(int people) const
{
    switch (m_people) {
    case PeopleWord::Workers: return tr("%Ln worker(s)", nullptr, people);
    case PeopleWord::Tenants: return tr("%Ln tenant(s)", nullptr, people);
    case PeopleWord::Members: break;
    }
    return tr("%Ln member(s)", nullptr, people);
}

QString CampaignTerms::countOf(int some, int people) const
{
    const QString part = QLocale().toString(some);
    switch (m_people) {
    case PeopleWord::Workers: return tr("%1 of %Ln worker(s)", nullptr, people).arg(part);
    case PeopleWord::Tenants: return tr("%1 of %Ln tenant(s)", nullptr, people).arg(part);
    case PeopleWord::Members: break;
    }
    return tr("%1 of %Ln member(s)", nullptr, people).arg(part);
}

QString CampaignTerms::addPerson() const
{
    switch (m_people) {
    case PeopleWord::Workers: return tr("Add worker");
    case PeopleWord::Tenants: return tr("Add tenant");
    case PeopleWord::Members: break;
    }
    return tr("Add member");
}

QString CampaignTerms::addPeople() const
{
    switch (m_people) {
    case PeopleWord::Workers: return tr("Add workers");
    case PeopleWord::Tenants: return tr("Add tenants");
    case PeopleWord::Members: break;
    }
    return tr("Add members");
}

QString CampaignTerms::nobodyYet() const
{
    switch (m_people) {
    case PeopleWord::Workers: return tr("No workers yet");
    case PeopleWord::Tenants: return tr("No tenants yet");
    case PeopleWord::Members: break;
    }
    return tr("No members yet");
}

QString CampaignTerms::unit() const
{
    return m_unit.isEmpty() ? tr("Unit") : asHeading(m_unit);
}

QString CampaignTerms::units() const
{
    return m_unit.isEmpty() ? tr("Units") : asHeading(m_unit);
}

QString CampaignTerms::allUnits() const
{
    return m_unit.isEmpty() ? tr("All units")
                            : tr("%1: all", "own word for a unit or shift").arg(unit());
}

QString CampaignTerms::shift() const
{
    return m_shift.isEmpty() ? tr("Shift") : asHeading(m_shift);
}

QString CampaignTerms::shifts() const
{
    return m_shift.isEmpty() ? tr("Shifts") : asHeading(m_shift);
}

QString CampaignTerms::allShifts() const
{
    return m_shift.isEmpty() ? tr("All shifts")
                             : tr("%1: all", "own word for a unit or shift").arg(shift());
}

QString CampaignTerms::shiftUnknown() const
{
    return m_shift.isEmpty() ? tr("shift unknown")
                             : tr("%1: unknown", "own word for a unit or shift").arg(m_shift);
}

QString CampaignTerms::unitUnknown() const
{
    return m_unit.isEmpty() ? tr("unit unknown")
                            : tr("%1: unknown", "own word for a unit or shift").arg(m_unit);
}

QString CampaignTerms::unitAndShift() const
{
    if (m_unit.isEmpty() && m_shift.isEmpty()) return tr("Unit and shift");
    return tr("%1 and %2", "unit, shift: one or both in own words")
        .arg(unit(), dimensionInText({DimensionKind::Shift}));
}

QString CampaignTerms::unitsAndShifts() const
{
    return m_unit.isEmpty() && m_shift.isEmpty() ? tr("Units and shifts") : unitAndShift();
}

QString CampaignTerms::dimension(const Dimension &by) const
{
    switch (by.kind) {
    case DimensionKind::Worksite: return tr("Worksite");
    case DimensionKind::Unit: break;
    case DimensionKind::Shift: return shift();
    case DimensionKind::Job: return tr("Job");
    }
    if (by.depth != 1) return unit();
    return m_unit.isEmpty() ? tr("Outermost unit") : tr("%1, outermost").arg(unit());
}

QString CampaignTerms::dimensionInText(const Dimension &by) const
{
    switch (by.kind) {
    case DimensionKind::Worksite: return tr("worksite");
    case DimensionKind::Unit: return m_unit.isEmpty() ? tr("unit") : m_unit;
    case DimensionKind::Shift: return m_shift.isEmpty() ? tr("shift") : m_shift;
    case DimensionKind::Job: break;
    }
    return tr("job");
}

QString CampaignTerms::grouping(const std::vector<Dimension> &by) const
{
    if (by.empty()) return tr("Everyone together");
    QString text = dimension(by.front());
    for (std::size_t i = 1; i < by.size(); ++i)
        text = tr("%1, then %2", "unit, then shift").arg(text, dimensionInText(by[i]));
    return text;
}

QString placeName(const Campaign &campaign, const std::optional<UnitId> &unit,
                  const std::optional<ShiftId> &shift)
{
    const CampaignTerms terms(campaign);
    const Shift *known = campaign.find(shift);
    return CampaignTerms::tr("%1 / %2", "unit / shift")
        .arg(unit ? unitPath(campaign, *unit) : terms.unitUnknown(),
             known ? known->name : terms.shiftUnknown());
}

}   // namespace wallchart
