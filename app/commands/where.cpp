// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/where.h"

#include "app/commands/commands.h"
#include "core/query/filtermatching.h"
#include "core/query/filternames.h"
#include "core/query/filterparsing.h"
#include "ui/text/errortext.h"

#include <algorithm>

namespace wallchart {

namespace {

const QString kWhere = QStringLiteral("where");

/// The first mistake, with its place counted in characters as people count them.
tl::unexpected<Error> wrongWhere(const Invocation &call, const FilterError &error)
{
    const QString text = call.value(kWhere);
    const qsizetype place = text.left(error.span.start).toUcs4().size() + 1;
    const Error reason{error.code, error.args};
    return fail(kWhereWrong, {QString::number(place), text.mid(error.span.start, error.span.length),
                              call.globals().json ? englishErrorText(reason) : errorText(reason)});
}

}   // namespace

Result<void> judgeWhere(const Invocation &call)
{
    if (!call.isSet(kWhere)) return {};
    const ParsedFilter parsed = parseFilter(call.value(kWhere));
    if (!parsed.filter) return wrongWhere(call, parsed.errors.front());
    return {};
}

Result<std::function<bool(WorkerId)>> whereFrom(const Invocation &call, const Reading &reading,
                                                WhereUse use)
{
    using Found = std::function<bool(WorkerId)>;
    if (!call.isSet(kWhere)) return Found();
    const WorkerIndex index(reading);
    const ParsedFilter parsed = parseFilter(call.value(kWhere), index);
    if (!parsed.filter) return wrongWhere(call, parsed.errors.front());
    const bool allowed = use == WhereUse::Show || call.isSet(QStringLiteral("with-private-ties"));
    if (!allowed && asksForPrivateTies(*parsed.filter, index)) return fail(kWherePrivateTies);
    return Found([ids = matchingIds(*parsed.filter, index)](WorkerId id) {
        return std::binary_search(ids.begin(), ids.end(), id);
    });
}

QCommandLineOption whereOption(const char *meaning)
{
    return option("where", "EXPR", meaning);
}

}   // namespace wallchart
