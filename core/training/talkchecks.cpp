// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/checkview.h"

#include <algorithm>

namespace wallchart {

namespace {

int wholeNumber(const std::map<QString, double> &parameters, const char *key)
{
    return static_cast<int>(checkParameter(parameters, key));
}

WorkerId workerOf(const CheckView &view, const Conversation &conversation)
{
    return view.campaign().find(conversation.attempt)->worker;
}

QString nameOfWorker(const CheckView &view, const Conversation &conversation)
{
    return view.campaign().find(workerOf(view, conversation))->fullName;
}

/// As many steps as asked for, an ask and its answer.
CheckFinding conversationsLogged(const CheckView &view, const std::map<QString, double> &parameters)
{
    const int steps = wholeNumber(parameters, "steps");
    int logged = 0;
    CheckFinding finding;
    for (const Conversation *each : view.conversations()) {
        const bool whole = each->stepsReached.size() >= steps && each->answer
                           && !each->ask.trimmed().isEmpty();
        if (whole) ++logged;
        else if (finding.missing.size() < kMostMissing)
            finding.missing.push_back(
                {QStringLiteral("missing-in-conversation"), {nameOfWorker(view, *each)}});
    }
    CheckFinding result = counted(logged, wholeNumber(parameters, "times"));
    if (!result.met) result.missing = std::move(finding.missing);
    return result;
}

/// Where the worker stood before the conversation; unassessed is not yet with us.
bool wasWithUs(const CheckView &view, const Conversation &conversation)
{
    if (!conversation.levelBefore) {
        const WorkerReading *read = view.reading().find(workerOf(view, conversation));
        return read && read->withUs();
    }
    const ScaleLevel *level = view.campaign().scale().find(*conversation.levelBefore);
    return level && level->side == Side::With;
}

CheckFinding hardLeaderSpokenTo(const CheckView &view, const std::map<QString, double> &parameters)
{
    int times = 0;
    for (const Conversation *each : view.conversations()) {
        const WorkerReading *read = view.reading().find(workerOf(view, *each));
        times += read && read->followers > 0 && !wasWithUs(view, *each) ? 1 : 0;
    }
    CheckFinding finding = counted(times, wholeNumber(parameters, "times"));
    if (finding.met) return finding;
    for (const WorkerReading *each : view.people()) {
        if (each->followers == 0 || each->withUs() || finding.missing.size() == kMostMissing)
            continue;
        finding.missing.push_back({QStringLiteral("missing-talk"), {each->worker->fullName}});
    }
    return finding;
}

/// The mean of the conversations in which it was estimated.
CheckFinding workersTalkShare(const CheckView &view, const std::map<QString, double> &parameters)
{
    int sum = 0;
    int estimated = 0;
    for (const Conversation *each : view.conversations()) {
        if (!each->talkShare) continue;
        sum += *each->talkShare;
        ++estimated;
    }
    return shareOf(sum, estimated * 100, checkParameter(parameters, "share"));
}

}   // namespace

CheckFunction talkCheck(const QString &key)
{
    if (key == u"conversations-logged") return conversationsLogged;
    if (key == u"hard-leader-spoken-to") return hardLeaderSpokenTo;
    if (key == u"workers-talk-share") return workersTalkShare;
    return nullptr;
}

}   // namespace wallchart
