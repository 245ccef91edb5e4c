// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/lookup.h"
#include "app/commandline/work.h"
#include "app/commands/commands.h"
#include "core/editing/intents/contactintents.h"

namespace wallchart {

namespace {

Result<Channel> channelFrom(const Invocation &call)
{
    return choiceFrom<Channel>(QStringLiteral("channel"),
                               call.valueOr(QStringLiteral("channel"), "in-person"));
}

Result<Report> runAttempt(const Invocation &call)
{
    return performIntent(
        call, [&](const Campaign &campaign, IdSource &ids, QDate today) -> Result<Made> {
            const auto worker = workerNamed(campaign, call.argument(QStringLiteral("WORKER")));
            if (!worker) return tl::unexpected(worker.error());
            const auto result = choiceFrom<AttemptResult>(QStringLiteral("RESULT"),
                                                          call.argument(QStringLiteral("RESULT")));
            if (!result) return tl::unexpected(result.error());
            const auto on = dateFrom(QStringLiteral("on"), call.value(QStringLiteral("on")), today);
            if (!on) return tl::unexpected(on.error());
            const auto channel = channelFrom(call);
            if (!channel) return tl::unexpected(channel.error());
            const ChangeSet changes = logAttempt(
                campaign, {*worker, *on, call.globals().by, *channel, *result}, ids);
            return Made{changes, lastIdOf<Attempt>(changes)};
        });
}

/// The stance of --after: a level, or none; not given = no new assessment.
Result<std::optional<StanceAfter>> stanceFrom(const Invocation &call)
{
    if (!call.isSet(QStringLiteral("after"))) return std::optional<StanceAfter>();
    const QString text = call.value(QStringLiteral("after"));
    StanceAfter after{.level = {}, .reason = call.value(QStringLiteral("reason"))};
    if (text != QLatin1String("none")) {
        bool ok = false;
        after.level = text.toInt(&ok);
        if (!ok)
            return fail(kBadValue,
                        {QStringLiteral("after"), text, QStringLiteral("1 ... 5, none")});
    }
    return std::optional<StanceAfter>(after);
}

/// What of a conversation is about people and days.
Result<void> readOthers(const Invocation &call, const Campaign &campaign, QDate today,
                        NewConversation &said)
{
    for (const QString &name : call.values(QStringLiteral("named"))) {
        const auto named = workerNamed(campaign, name);
        if (!named) return tl::unexpected(named.error());
        said.named.push_back(*named);
    }
    const auto on = dateFrom(QStringLiteral("on"), call.value(QStringLiteral("on")), today);
    if (!on) return tl::unexpected(on.error());
    const auto due = dateFrom(QStringLiteral("due"), call.value(QStringLiteral("due")), QDate());
    if (!due) return tl::unexpected(due.error());
    said.on = *on;
    (said.next.isEmpty() ? said.due : said.nextDue) = *due;
    return {};
}

Result<Report> runConversation(const Invocation &call)
{
    return performIntent(
        call, [&](const Campaign &campaign, IdSource &ids, QDate today) -> Result<Made> {
            const auto worker = workerNamed(campaign, call.argument(QStringLiteral("WORKER")));
            if (!worker) return tl::unexpected(worker.error());
            NewConversation said{.worker = *worker, .on = today, .by = call.globals().by};
            const auto channel = channelFrom(call);
            if (!channel) return tl::unexpected(channel.error());
            said.channel = *channel;
            said.ask = call.value(QStringLiteral("ask"));
            said.next = call.value(QStringLiteral("next"));
            if (call.isSet(QStringLiteral("answer"))) {
                const auto answer = choiceFrom<AskAnswer>(QStringLiteral("answer"),
                                                          call.value(QStringLiteral("answer")));
                if (!answer) return tl::unexpected(answer.error());
                said.answer = *answer;
            }
            const auto after = stanceFrom(call);
            if (!after) return tl::unexpected(after.error());
            said.after = *after;
            if (auto read = readOthers(call, campaign, today, said); !read)
                return tl::unexpected(read.error());
            const ChangeSet changes = logConversation(campaign, said, ids);
            return Made{changes, lastIdOf<Conversation>(changes)};
        });
}

}   // namespace

QList<Command> contactCommands()
{
    const Argument worker{QStringLiteral("WORKER"),
                          QStringLiteral("an id, #217, an exact full name or an external id")};
    const QCommandLineOption on = option("on", "DATE", "Which day; today if not given.");
    const QCommandLineOption channel = option(
        "channel", "KIND", "in-person (if not given), at-home, phone, message or other.");
    return {
        {QStringLiteral("attempt"),
         QStringLiteral("Write down a try to reach a worker (--by is who tried)"),
         {fileArgument(),
          worker,
          {QStringLiteral("RESULT"),
           QStringLiteral(
               "talked, not-home, no-answer, wrong-contact, would-not-talk or do-not-visit")}},
         {on, channel},
         runAttempt,
         QStringLiteral("{id}")},
        {QStringLiteral("conversation"),
         QStringLiteral("Log a conversation with a worker (--by is who held it)"),
         {fileArgument(), worker},
         {on, channel, option("ask", "TEXT", "What they were asked to do."),
          option("answer", "ANSWER", "yes, no, conditional or dodged. A yes is a promise."),
          option("after", "LEVEL", "Where they stand afterwards: 1 ... 5, or none."),
          option("reason", "TEXT", "Why they stand there."),
          option("named", "WORKER", "Whom they named, asked alone; may be repeated."),
          option("next", "TEXT", "The next step."),
          option("due", "DATE", "Until when: the next step, or else what they promised.")},
         runConversation,
         QStringLiteral("{id}")},
    };
}

}   // namespace wallchart
