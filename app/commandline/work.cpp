// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/work.h"

#include "app/commandline/passphrase.h"
#include "core/editing/intents/testintents.h"
#include "core/model/validation.h"

#include <QJsonObject>

#include <cstdio>
#include <unistd.h>

namespace wallchart {

namespace {

Result<OpenedCampaign> open(const Invocation &call, Access access)
{
    const QString file = call.argument(QStringLiteral("FILE"));
    return readOpener(call.globals()).and_then([&](const Opener &opener) {
        const Progress progress = progressOnTerminal(call);
        return opener.isKey ? call.files().openWithKey(file, opener.secret, access, progress)
                            : call.files().open(file, opener.secret, access, progress);
    });
}

}   // namespace

Result<OpenedCampaign> openToRead(const Invocation &call)
{
    return open(call, Access::Read);
}

Result<std::unique_ptr<Session>> openToWrite(const Invocation &call)
{
    return open(call, Access::Write).map([&](OpenedCampaign opened) {
        auto session = std::make_unique<Session>(std::move(opened), call.clock());
        session->setAuthor(call.globals().by);
        return session;
    });
}

Result<Report> performIntent(const Invocation &call, const Intent &intent)
{
    auto session = openToWrite(call);
    if (!session) return tl::unexpected(session.error());
    Session &working = **session;
    ChangeSet closing = closeDueTests(working.campaign(), working.today(), working.ids());
    auto made = intent(working.campaign().with(closing.edits), working.ids(), working.today());
    if (!made) return tl::unexpected(made.error());
    const QString id = made->id.toString();
    return performAfter(std::move(closing), std::move(made->changes), working).map([&](qint64) {
        return report(QJsonObject{{QStringLiteral("id"), id}}, id + QLatin1Char('\n'));
    });
}

Result<qint64> performAfter(ChangeSet closing, ChangeSet changes, Session &session)
{
    if (!closing.empty()) {
        const Campaign closed = session.campaign().with(closing.edits);
        const Problems problems = validate(closed, closed.with(changes.edits), changes.edits);
        if (!problems.empty()) return fail(problems.front().code, problems.front().args);
    }
    return session.perform(std::move(closing)).and_then([&](qint64) {
        return session.perform(std::move(changes));
    });
}

Report report(QJsonValue json, QString text)
{
    return Report{.json = std::move(json), .text = std::move(text)};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

Progress progressOnTerminal(const Invocation &call)
{
    if (call.globals().quiet || call.globals().json || ::isatty(STDERR_FILENO) == 0)
        return Progress();
    return Progress([last = -1](std::int64_t done, std::int64_t total) mutable {
        const int now = total > 0 ? static_cast<int>(done * 100 / total) : 100;
        if (now == last) return;
        last = now;
        std::fprintf(stderr, "\r%3d %%%s", now, now == 100 ? "\r     \r" : "");
    });
}

}   // namespace wallchart
