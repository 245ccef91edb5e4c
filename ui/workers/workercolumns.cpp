// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workercolumns.h"

#include "ui/text/campaignterms.h"

#include <QCoreApplication>

namespace wallchart {

namespace {

constexpr std::ptrdiff_t kTestsAtFirst = 5;

class ColumnWords {
    Q_DECLARE_TR_FUNCTIONS(WorkerColumns)
};

}   // namespace

std::vector<ColumnId> allColumns(const Reading &reading)
{
    std::vector<ColumnId> columns;
    for (const auto &[column, key] : EnumKeys<WorkerColumn>::all) {
        if (column != WorkerColumn::Result) {
            columns.push_back({column});
            continue;
        }
        for (const StructureTest *test : reading.tests()) columns.push_back({column, test->id});
    }
    return columns;
}

bool isShownAtFirst(const ColumnId &column, const Reading &reading)
{
    switch (column.column) {
    case WorkerColumn::Number:
    case WorkerColumn::Name:
    case WorkerColumn::Unit:
    case WorkerColumn::Shift:
    case WorkerColumn::Job:
    case WorkerColumn::Stance:
    case WorkerColumn::Leader:
    case WorkerColumn::Followers: return true;
    case WorkerColumn::Result: break;
    default: return false;
    }
    const auto &tests = reading.tests();
    const auto at = std::find_if(tests.begin(), tests.end(), [&](const StructureTest *test) {
        return test->id == column.test;
    });
    return at != tests.end() && tests.end() - at <= kTestsAtFirst;
}

int firstWidth(WorkerColumn column)
{
    switch (column) {
    case WorkerColumn::Number: return 62;
    case WorkerColumn::Name: return 186;
    case WorkerColumn::Unit: return 152;
    case WorkerColumn::Shift: return 78;
    case WorkerColumn::Job: return 128;
    case WorkerColumn::Stance: return 150;
    case WorkerColumn::AssessedOn:
    case WorkerColumn::HiredOn:
    case WorkerColumn::Leader: return 98;
    case WorkerColumn::Freshness:
    case WorkerColumn::Followers:
    case WorkerColumn::Committee: return 84;
    case WorkerColumn::Result: return 72;
    case WorkerColumn::Emails: return 200;
    case WorkerColumn::Note: return 240;
    default: return 140;
    }
}

bool isNumber(WorkerColumn column)
{
    return column == WorkerColumn::Number || column == WorkerColumn::Followers;
}

QString columnTitle(const ColumnId &column, const Campaign &campaign)
{
    switch (column.column) {
    case WorkerColumn::Number: return ColumnWords::tr("No.", "chart number");
    case WorkerColumn::Name: return ColumnWords::tr("Name");
    case WorkerColumn::PreferredName: return ColumnWords::tr("Preferred name");
    case WorkerColumn::CodeName: return ColumnWords::tr("Code name");
    case WorkerColumn::Unit: return CampaignTerms(campaign).unit();
    case WorkerColumn::Shift: return CampaignTerms(campaign).shift();
    case WorkerColumn::Job: return ColumnWords::tr("Job");
    case WorkerColumn::Worksite: return ColumnWords::tr("Worksite");
    case WorkerColumn::Stance: return ColumnWords::tr("Stance");
    case WorkerColumn::AssessedOn: return ColumnWords::tr("Assessed on");
    case WorkerColumn::Freshness: return ColumnWords::tr("Freshness");
    case WorkerColumn::Base: return ColumnWords::tr("Base");
    case WorkerColumn::Leader: return ColumnWords::tr("Leader");
    case WorkerColumn::Followers: return ColumnWords::tr("Followers");
    case WorkerColumn::Committee: return ColumnWords::tr("Committee");
    case WorkerColumn::Languages: return ColumnWords::tr("Languages");
    case WorkerColumn::Phones: return ColumnWords::tr("Phones");
    case WorkerColumn::Emails: return ColumnWords::tr("E-mails");
    case WorkerColumn::HiredOn: return ColumnWords::tr("Hired on");
    case WorkerColumn::BargainingUnit: return ColumnWords::tr("Bargaining unit");
    case WorkerColumn::ExternalIds: return ColumnWords::tr("External ids");
    case WorkerColumn::Note: return ColumnWords::tr("Note");
    case WorkerColumn::Result: break;
    }
    const StructureTest *test = campaign.find(column.test);
    return test ? test->name : QString();
}

QString columnKey(const ColumnId &column)
{
    return column.test ? keyOf(column.column) + u':' + column.test->toString()
                       : keyOf(column.column);
}

}   // namespace wallchart
