// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/work.h"

#include "app/commandline/passphrase.h"
#include "core/editing/intents/testintents.h"

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
    const auto closed = working.perform(
        closeDueTests(working.campaign(), working.today(), working.ids()));
    if (!closed) return tl::unexpected(closed.error());
    auto made = intent(working.campaign(), working.ids(), working.today());
    if (!made) return tl::unexpected(made.error());
    const QString id = made->id.toString();
    return working.perform(std::move(made->changes)).map([&](qint64) {
        return report(QJsonObject{{QStringLiteral("id"), id}}, id + QLatin1Char('\n'));
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
