// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/lookup.h"

#include "app/commandline/errors.h"

namespace wallchart {

namespace {

QString described(const Campaign &campaign, const Worker &worker)
{
    QString text = QStringLiteral("%1 #%2").arg(worker.fullName).arg(worker.number);
    for (const Post *post : campaign.allWith<&Post::worker>(worker.id)) {
        if (post->main && post->unit)
            return text + QStringLiteral(" (%1)").arg(unitPath(campaign, *post->unit));
    }
    return text;
}

std::optional<int> chartNumber(const QString &text)
{
    bool ok = false;
    const int number = text.startsWith(QLatin1Char('#')) ? QStringView(text).mid(1).toInt(&ok) : 0;
    return ok ? std::optional<int>(number) : std::nullopt;
}

template <class Pick>
std::vector<const Worker *> workersWhere(const Campaign &campaign, const Pick &pick)
{
    std::vector<const Worker *> found;
    for (const Worker &worker : campaign.all<Worker>()) {
        if (pick(worker)) found.push_back(&worker);
    }
    return found;
}

Result<WorkerId> onlyOne(const Campaign &campaign, const QString &text,
                         const std::vector<const Worker *> &found)
{
    if (found.size() == 1) return found.front()->id;
    QStringList candidates;
    for (const Worker *worker : found) candidates.append(described(campaign, *worker));
    return fail(kAmbiguousName, {text, candidates.join(QStringLiteral("; "))});
}

/// The one row of a table with that name, among those `fits` accepts.
template <class T, class Fits>
Result<Id<T>> onlyNamed(const Campaign &campaign, const QString &name, ErrorCode missing,
                        const Fits &fits)
{
    std::vector<const T *> found;
    for (const T &row : campaign.all<T>()) {
        if (row.name.compare(name, Qt::CaseInsensitive) == 0 && fits(row)) found.push_back(&row);
    }
    if (found.empty()) return fail(missing, {name});
    if (found.size() == 1) return found.front()->id;
    return fail(kAmbiguousName, {name, QString::number(found.size())});
}

}   // namespace

Result<WorkerId> workerNamed(const Campaign &campaign, const QString &text)
{
    const auto id = WorkerId::fromString(text);
    if (id && campaign.find(*id)) return *id;
    if (const auto number = chartNumber(text)) {
        const auto found = workersWhere(
            campaign, [&](const Worker &worker) { return worker.number == *number; });
        if (!found.empty()) return found.front()->id;
        return fail(kNoSuchWorker, {text});
    }
    auto found = workersWhere(campaign,
                              [&](const Worker &worker) { return worker.fullName == text; });
    if (found.empty())
        found = workersWhere(
            campaign, [&](const Worker &worker) { return worker.externalIds.contains(text); });
    if (found.empty()) return fail(kNoSuchWorker, {text});
    return onlyOne(campaign, text, found);
}

QStringList unitPathParts(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(QStringLiteral(" / "))) parts.append(part.trimmed());
    return parts;
}

Result<UnitId> unitNamed(const Campaign &campaign, const QString &text)
{
    const QString path = unitPathParts(text).join(QStringLiteral(" / "));
    std::vector<UnitId> found;
    QStringList candidates;
    for (const Unit &unit : campaign.all<Unit>()) {
        const QString whole = unitPath(campaign, unit.id);
        if (whole.compare(path, Qt::CaseInsensitive) == 0) return unit.id;
        if (unit.name.compare(path, Qt::CaseInsensitive) != 0) continue;
        found.push_back(unit.id);
        candidates.append(whole);
    }
    if (found.empty()) return fail(kNoSuchUnit, {text});
    if (found.size() > 1)
        return fail(kAmbiguousName, {text, candidates.join(QStringLiteral("; "))});
    return found.front();
}

Result<ShiftId> shiftNamed(const Campaign &campaign, const QString &text,
                           std::optional<WorksiteId> worksite)
{
    return onlyNamed<Shift>(campaign, text, kNoSuchShift, [&](const Shift &shift) {
        return !worksite || shift.worksite == *worksite;
    });
}

Result<StructureTestId> testNamed(const Campaign &campaign, const QString &text)
{
    return onlyNamed<StructureTest>(campaign, text, kNoSuchTest,
                                    [](const StructureTest &) { return true; });
}

Result<WorksiteId> worksiteNamed(const Campaign &campaign, const QString &text)
{
    const auto &worksites = campaign.all<Worksite>();
    if (text.isEmpty() && worksites.size() == 1) return worksites.begin()->id;
    return onlyNamed<Worksite>(campaign, text, kNoSuchWorksite,
                               [](const Worksite &) { return true; });
}

Result<QDate> dateFrom(const QString &option, const QString &text, QDate otherwise)
{
    if (text.isEmpty()) return otherwise;
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid()) return fail(kBadValue, {option, text, QStringLiteral("2023-03-07")});
    return date;
}

Result<int> countFrom(const QString &option, const QString &text)
{
    bool ok = false;
    const int count = text.toInt(&ok);
    if (!ok || count < 0) return fail(kBadValue, {option, text, QStringLiteral("0, 1, 2, ...")});
    return count;
}

Result<double> shareFrom(const QString &option, const QString &text)
{
    bool ok = false;
    const double share = text.toDouble(&ok);
    if (!ok || !(share >= 0.0 && share <= 1.0))
        return fail(kBadValue, {option, text, QStringLiteral("0 ... 1")});
    return share;
}

}   // namespace wallchart
