// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QMap>
#include <QSet>

namespace wallchart {

namespace {

using Edges = QMap<QString, QStringList>;

/// What each layer stands on directly; whatever those stand on is allowed as well.
const Edges &plan()
{
    static const Edges edges = {
        {QStringLiteral("core/base"), {}},
        {QStringLiteral("core/model"), {QStringLiteral("core/base")}},
        {QStringLiteral("core/editing"), {QStringLiteral("core/model")}},
        {QStringLiteral("core/storage"), {QStringLiteral("core/editing")}},
        {QStringLiteral("core/packets"), {QStringLiteral("core/editing")}},
        {QStringLiteral("core/sample"), {QStringLiteral("core/editing")}},
        {QStringLiteral("core/query"), {QStringLiteral("core/model")}},
        {QStringLiteral("core/analysis"), {QStringLiteral("core/model")}},
        {QStringLiteral("core/charts"),
         {QStringLiteral("core/model"), QStringLiteral("core/analysis")}},
        {QStringLiteral("core/semantics"), {QStringLiteral("core/base")}},
        {QStringLiteral("core/forgetting"),
         {QStringLiteral("core/editing"), QStringLiteral("core/query")}},
        {QStringLiteral("core/exchange"),
         {QStringLiteral("core/forgetting"), QStringLiteral("core/packets")}},
        {QStringLiteral("core/training"),
         {QStringLiteral("core/editing"), QStringLiteral("core/analysis"),
          QStringLiteral("core/semantics"), QStringLiteral("core/packets"),
          QStringLiteral("core/query")}},
        {QStringLiteral("ui/text"),
         {QStringLiteral("core/charts"), QStringLiteral("core/exchange"),
          QStringLiteral("core/training"), QStringLiteral("core/sample"),
          QStringLiteral("resources")}},
        {QStringLiteral("ui/painting"), {QStringLiteral("ui/text")}},
        {QStringLiteral("ui"), {QStringLiteral("ui/painting")}},
        {QStringLiteral("app"), {QStringLiteral("ui"), QStringLiteral("core/storage")}},
        {QStringLiteral("resources"), {}},
    };
    return edges;
}

void collect(const QString &layer, QSet<QString> &reached)
{
    if (reached.contains(layer)) return;
    reached.insert(layer);
    for (const QString &lower : plan().value(layer)) collect(lower, reached);
}

}   // namespace

QString layerOf(const QString &path)
{
    const QString top = path.section(u'/', 0, 0);
    const QString folder = path.section(u'/', 0, 1);
    if (top == u"app" || top == u"resources") return top;
    if (top == u"core") return folder;
    if (top == u"ui") return plan().contains(folder) ? folder : top;
    return {};
}

bool mayInclude(const QString &fromLayer, const QString &toLayer)
{
    QSet<QString> reached;
    collect(fromLayer, reached);
    return plan().contains(fromLayer) && reached.contains(toLayer);
}

QStringList qtModulesFor(const QString &layer)
{
    QStringList modules = {QStringLiteral("QtCore")};
    if (layer == u"core/storage") modules << QStringLiteral("QtSql");
    if (layer == u"ui/painting") modules << QStringLiteral("QtGui") << QStringLiteral("QtSvg");
    if (layer == u"app") modules << QStringLiteral("QtDBus");
    if (layer == u"ui" || layer == u"app") {
        modules << QStringLiteral("QtConcurrent") << QStringLiteral("QtGui")
                << QStringLiteral("QtPrintSupport") << QStringLiteral("QtSvg")
                << QStringLiteral("QtSvgWidgets") << QStringLiteral("QtWidgets");
    }
    return modules;
}

QString qtModuleOf(const QString &header)
{
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    if (header.contains(u'/'))
        return header.startsWith(u"Qt") ? header.section(u'/', 0, 0) : QString();
    static const QStringList modules = headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs);
    for (const QString &module : modules) {
        if (QFileInfo::exists(headers.filePath(module + u'/' + header))) return module;
    }
    return {};
}

}   // namespace wallchart
