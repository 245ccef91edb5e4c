// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/editionformat.h"

#include "core/training/checkkinds.h"
#include "core/training/trainingerrors.h"

#include <QJsonDocument>

namespace wallchart {

namespace {

constexpr qsizetype kMaxEditionMebibytes = 4;

/// Where JSON ends to be JSON, as people count lines and columns.
Problem syntaxProblem(const QByteArray &bytes, qsizetype offset, const QString &file)
{
    const QByteArrayView before = QByteArrayView(bytes).first(std::min(offset, bytes.size()));
    const qsizetype lineBegin = before.lastIndexOf('\n') + 1;
    return {kEditionNotJson,
            {},
            file,
            static_cast<int>(before.count('\n')) + 1,
            static_cast<int>(QString::fromUtf8(before.sliced(lineBegin)).size()) + 1};
}

}   // namespace

tl::expected<QJsonObject, Problems> readTrainingJson(const QByteArray &bytes, const QString &file,
                                                     const char *format)
{
    if (bytes.size() > kMaxEditionMebibytes * 1024 * 1024)
        return tl::unexpected(
            Problems{{kEditionTooLarge, {QString::number(kMaxEditionMebibytes)}, file}});
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(Problems{syntaxProblem(bytes, error.offset, file)});
    const int version = root.value(QLatin1String("version")).toInt();
    if (root.value(QLatin1String("format")).toString() != QLatin1String(format) || version < 1)
        return tl::unexpected(Problems{{kEditionOfOtherFormat, {}, file}});
    if (version > kEditionVersion)
        return tl::unexpected(Problems{
            {kEditionNewer, {QString::number(version), QString::number(kEditionVersion)}, file}});
    return root;
}

QString checkKeys()
{
    QStringList keys;
    for (const CheckKind &kind : checkKinds()) keys << QLatin1String(kind.key);
    return keys.join(QStringLiteral(", "));
}

}   // namespace wallchart
