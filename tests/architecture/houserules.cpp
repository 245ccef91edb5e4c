// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"

#include "tests/architecture/blankedcode.h"
#include "tests/architecture/layers.h"

#include <QRegularExpression>

namespace wallchart {

namespace {

QString wrong(const QString &path, qsizetype line, const QString &what)
{
    return QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(what);
}

/// What is wrong with a header of this project being included here; empty if nothing.
QString faultOfOwnHeader(const QString &path, const QString &header)
{
    if (header.endsWith(QLatin1String(".moc"))) return {};
    const QString to = layerOf(header);
    if (to.isEmpty()) return QStringLiteral("\"%1\" is not named from the root").arg(header);
    if (mayInclude(layerOf(path), to)) return {};
    return QStringLiteral("%1 must not include %2 (\"%3\")").arg(layerOf(path), to, header);
}

QString faultOfQtHeader(const QString &layer, const QString &header)
{
    const QString module = qtModuleOf(header);
    if (module.isEmpty()) return QStringLiteral("<%1> is in no module of Qt").arg(header);
    if (qtModulesFor(layer).contains(module)) return {};
    return QStringLiteral("%1 must not use %2 (<%3>)").arg(layer, module, header);
}

/// What is wrong with somebody else's header being included here; empty if nothing.
QString faultOfForeignHeader(const QString &path, const QString &header)
{
    const QString layer = layerOf(path);
    if (header.startsWith(u'Q')) return faultOfQtHeader(layer, header);
    if (header.startsWith(u"boost/")) {
        const bool allowed = layer == u"core/analysis" && path.endsWith(QLatin1String(".cpp"));
        return allowed ? QString()
                       : QStringLiteral("Boost lives in core/analysis/*.cpp (<%1>)").arg(header);
    }
    if (header.startsWith(u"sqlite3") && layer != u"core/storage") {
        return QStringLiteral("SQLite lives in core/storage (<%1>)").arg(header);
    }
    return {};
}

/// What is wrong with one line of code, comments and literals blanked; empty if nothing.
QString faultOfWords(const QString &layer, const QString &code)
{
    static const QRegularExpression translated(QStringLiteral(R"(\btr\s*\()"));
    static const QRegularExpression query(QStringLiteral(R"(\bQSqlQuery\b)"));
    const bool core = layer.startsWith(u"core/") || layer == u"resources";
    if (core && translated.match(code).hasMatch()) return QStringLiteral("tr() lives in ui");
    if (layer != u"core/storage" && query.match(code).hasMatch()) {
        return QStringLiteral("QSqlQuery lives in core/storage");
    }
    return {};
}

QString faultOfLine(const QString &path, const QString &line, const QString &code)
{
    static const QRegularExpression include(
        QStringLiteral(R"(^\s*#\s*include\s*(["<])([^">]+)[">])"));
    const auto match = include.match(line);
    const bool isCode = !code.trimmed().isEmpty();   // an include inside a comment is none
    if (!match.hasMatch() || !isCode) return faultOfWords(layerOf(path), code);
    const QString header = match.captured(2);
    return match.captured(1) == u"\"" ? faultOfOwnHeader(path, header)
                                      : faultOfForeignHeader(path, header);
}

}   // namespace

bool namesLicence(const QString &text)
{
    return text.startsWith(QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later\n"));
}

QStringList brokenRules(const QString &path, const QString &text)
{
    QStringList broken;
    if (!namesLicence(text))
        broken << wrong(path, 1, QStringLiteral("the licence line is missing"));
    const QStringList lines = text.split(u'\n');
    const QStringList code = blankedCode(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString fault = faultOfLine(path, lines[i], code[i]);
        if (!fault.isEmpty()) broken << wrong(path, i + 1, fault);
    }
    return broken;
}

}   // namespace wallchart
