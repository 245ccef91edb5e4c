// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/shippededitions.h"

#include "core/base/atomicfile.h"
#include "core/training/editionfile.h"
#include "core/training/editionformat.h"
#include "core/training/jsonfields.h"
#include "core/training/trainingerrors.h"

namespace wallchart {

namespace {

QString shippedPath(const QString &key)
{
    return QStringLiteral(":/training/%1.json").arg(key);
}

tl::expected<QByteArray, Problems> shippedBytes(const QString &key)
{
    if (!shippedEditionKeys().contains(key))
        return tl::unexpected(Problems{{kNoSuchEdition, {key}}});
    const auto bytes = readFile(shippedPath(key));
    if (!bytes) return tl::unexpected(Problems{{bytes.error().code, bytes.error().args}});
    return *bytes;
}

}   // namespace

const QStringList &shippedEditionKeys()
{
    static const QStringList keys = {QStringLiteral("core-fundamentals"),
                                     QStringLiteral("core-fundamentals-2023")};
    return keys;
}

tl::expected<Edition, Problems> shippedEdition(const QString &key)
{
    const auto bytes = shippedBytes(key);
    if (!bytes) return tl::unexpected(bytes.error());
    const auto start = readStart(*bytes, shippedPath(key));
    if (!start) return readEdition(*bytes, shippedPath(key));
    return shippedEdition(start->templateKey).map([&](const Edition &pattern) {
        return startedOn(pattern, start->start);
    });
}

tl::expected<StartOfTemplate, Problems> readStart(const QByteArray &bytes, const QString &file)
{
    const auto root = readTrainingJson(bytes, file, kEditionStartFormat);
    if (!root) return tl::unexpected(root.error());
    JsonProblems problems(file);
    JsonFields fields(*root, {}, problems);
    (void)fields.optional("format");   // looked at before
    (void)fields.optional("version");
    StartOfTemplate read{fields.key("template"), {.key = fields.key("key")}};
    read.start.title = fields.optionalTexts("title");
    (void)fields.required("starts", "2023-02-08");
    read.start.starts = fields.date("starts");
    read.start.registrationUntil = fields.date("registrationUntil");
    fields.finish();
    if (!problems.all().empty()) return tl::unexpected(problems.all());
    return read;
}

}   // namespace wallchart
