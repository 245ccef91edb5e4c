// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/facilitatorkit.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace wallchart {

namespace {

constexpr int kUsualStep = 5;

/// Whole steps for each part, at least one, as near to `wanted` as a sum of `steps` allows.
std::vector<int> stepsFor(const std::vector<double> &wanted, int steps)
{
    std::vector<int> given(wanted.size());
    std::transform(wanted.begin(), wanted.end(), given.begin(),
                   [](double part) { return std::max(1, static_cast<int>(part)); });
    const auto lacking = [&](std::size_t i) { return wanted[i] - given[i]; };
    std::vector<std::size_t> parts(wanted.size());
    std::iota(parts.begin(), parts.end(), std::size_t{0});
    const auto less = [&](std::size_t a, std::size_t b) { return lacking(a) < lacking(b); };
    int left = steps - std::accumulate(given.begin(), given.end(), 0);
    for (; left > 0; --left) ++given[*std::max_element(parts.begin(), parts.end(), less)];
    std::erase_if(parts, [&](std::size_t i) { return given[i] == 1; });
    for (; left < 0 && !parts.empty(); ++left) {
        const auto least = std::min_element(parts.begin(), parts.end(), less);
        if (--given[*least] == 1) parts.erase(least);
    }
    return given;
}

}   // namespace

int SessionPlan::minutes() const
{
    return std::accumulate(parts.begin(), parts.end(), 0,
                           [](int sum, const PlanPart &part) { return sum + part.minutes; });
}

const SessionPlan *FacilitatorKit::plan(int week) const
{
    const auto found = std::find_if(plans.begin(), plans.end(),
                                    [&](const SessionPlan &one) { return one.week == week; });
    return found == plans.end() ? nullptr : &*found;
}

const RolePlay *FacilitatorKit::rolePlay(const QString &rolePlayKey) const
{
    const auto found = std::find_if(rolePlays.begin(), rolePlays.end(),
                                    [&](const RolePlay &one) { return one.key == rolePlayKey; });
    return found == rolePlays.end() ? nullptr : &*found;
}

SessionPlan planOfLength(const SessionPlan &plan, int minutes)
{
    const int planned = plan.minutes();
    if (planned == minutes || planned == 0) return plan;
    const bool fives = minutes % kUsualStep == 0
                       && minutes / kUsualStep >= static_cast<int>(plan.parts.size());
    const int step = fives ? kUsualStep : 1;
    std::vector<double> wanted;
    for (const PlanPart &part : plan.parts)
        wanted.push_back(static_cast<double>(part.minutes) * minutes / planned / step);
    const std::vector<int> steps = stepsFor(wanted, minutes / step);
    SessionPlan next = plan;
    for (std::size_t i = 0; i < steps.size(); ++i) next.parts[i].minutes = steps[i] * step;
    return next;
}

QString reminderText(const FacilitatorKit &kit, const ReminderFacts &facts, const QString &language)
{
    const QLocale locale(language);
    QString text = textIn(kit.reminder, language);
    text.replace(QStringLiteral("{week}"), locale.toString(facts.week));
    text.replace(QStringLiteral("{due}"), locale.toString(facts.due, QLocale::LongFormat));
    return facts.from.isEmpty() ? text : text + QStringLiteral("\n\n") + facts.from;
}

}   // namespace wallchart
