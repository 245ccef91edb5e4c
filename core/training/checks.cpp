// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/checks.h"

#include "core/base/percent.h"
#include "core/training/checkview.h"

namespace wallchart {

namespace {

/// The check of a task, whichever of the groups it is in; null for what no chart can tell yet.
CheckFunction functionOf(const QString &key)
{
    if (const CheckFunction found = chartCheck(key)) return found;
    if (const CheckFunction found = talkCheck(key)) return found;
    return testCheck(key);
}

bool isCheckToLookAt(const QString &key)
{
    return key == u"outreach-order" || key == u"leaders-delivered" || key == u"readiness-lines";
}

bool isShare(const CheckResult &result)
{
    const CheckKind *kind = checkKind(result.check);
    if (!kind) return false;
    for (const CheckParameter &parameter : kind->parameters) {
        if (!parameter.whole) return true;
    }
    return false;
}

QString asPeopleCount(double number, bool share)
{
    return QString::number(share ? wholePercent(number) : static_cast<int>(number));
}

ComputedCheck computedOn(const CheckView &view, const EditionTask &task)
{
    const TaskCheck &check = *task.check;
    ComputedCheck computed{{task.key, check.key}, {}, task.target};
    const CheckFunction function = functionOf(check.key);
    if (!function) return computed;
    CheckFinding finding = function(view, check.parameters);
    computed.result.met = finding.met;
    if (isCheckToLookAt(check.key))
        computed.result.met = finding.met && view.ground().lookedAt.contains(task.key);
    computed.result.value = finding.value;
    computed.result.goal = finding.goal;
    computed.missing = std::move(finding.missing);
    return computed;
}

}   // namespace

Reason sayingOf(const CheckResult &result)
{
    const bool share = isShare(result);
    return {QStringLiteral("check-") + result.check,
            {asPeopleCount(result.value, share), asPeopleCount(result.goal, share)}};
}

ComputedCheck computedCheck(const EditionTask &task, const CheckGround &ground)
{
    return computedOn(CheckView(ground), task);
}

std::vector<ComputedCheck> computedChecks(const EditionAssignment &assignment,
                                          const CheckGround &ground)
{
    const CheckView view(ground);
    std::vector<ComputedCheck> checks;
    for (const EditionTask &task : assignment.tasks) {
        if (task.check) checks.push_back(computedOn(view, task));
    }
    return checks;
}

bool decides(const EditionTask &task)
{
    return task.kind == TaskKind::Check && task.check;
}

bool isToBeLookedAt(const EditionTask &task)
{
    if (task.kind == TaskKind::Judgement) return task.words == 0;
    return task.check && isCheckToLookAt(task.check->key);
}

}   // namespace wallchart
