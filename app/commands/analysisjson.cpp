// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/analysisjson.h"

#include "ui/text/reasontext.h"

namespace wallchart {

QJsonObject reasonJson(const Reason &reason)
{
    return {{QStringLiteral("code"), reason.code},
            {QStringLiteral("args"), QJsonArray::fromStringList(reason.args)},
            {QStringLiteral("message"), englishReasonText(reason)}};
}

QJsonArray reasonsJson(const std::vector<Reason> &reasons)
{
    QJsonArray array;
    for (const Reason &reason : reasons) array.append(reasonJson(reason));
    return array;
}

QString reasonsLine(const std::vector<Reason> &reasons)
{
    QStringList sentences;
    for (const Reason &reason : reasons) sentences.append(englishReasonText(reason));
    return sentences.join(u' ');
}

QJsonObject personJson(const Campaign &campaign, WorkerId worker)
{
    return {{QStringLiteral("id"), worker.toString()},
            {QStringLiteral("name"), personName(campaign, worker)}};
}

QString personName(const Campaign &campaign, WorkerId worker)
{
    const Worker *known = campaign.find(worker);
    return known ? known->fullName : QString();
}

QString cellName(const Campaign &campaign, const Cell &cell)
{
    const QString unassigned = QStringLiteral("unassigned");
    QStringList parts;
    const bool several = campaign.all<Worksite>().size() > 1;
    const Worksite *site = several ? campaign.find(cell.worksite) : nullptr;
    if (site) parts.append(site->name);
    parts.append(cell.unit ? unitPath(campaign, *cell.unit) : unassigned);
    if (const Shift *shift = campaign.find(cell.shift)) parts.append(shift->name);
    return parts.join(QStringLiteral(" / "));
}

}   // namespace wallchart
