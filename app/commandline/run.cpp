// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/run.h"

#include "app/commandline/parsing.h"
#include "core/storage/encryptedcampaignfiles.h"
#include "resources/resources.h"
#include "ui/text/errortext.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTranslator>

#include <cstdio>

namespace wallchart {

namespace {

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

/// Charts need fonts; all else starts faster without them. Never a display.
std::unique_ptr<QCoreApplication> applicationFor(const Command &command, int &argc, char **argv)
{
    if (!command.needsFonts) return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

QByteArray jsonText(const QJsonValue &json)
{
    return (json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject()))
        .toJson();
}

int failed(const Error &error, bool english)
{
    print(stderr, QStringLiteral("wallchart-cli: %1\n")
                      .arg(english ? englishErrorText(error) : errorText(error)));
    return static_cast<int>(error.code.kind);
}

void installLanguage(QTranslator &translator, const QString &tag)
{
    if (!translator.load(QLocale(tag), QStringLiteral("wallchart"), QStringLiteral("_"),
                         QStringLiteral(":/i18n")))
        return;
    QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(QLocale(tag));
}

/// On a computer with little memory, and in tests, new files may be made for that.
KeyProfile profileForNewFiles()
{
    return qgetenv("WALLCHART_KEY_PROFILE") == "light" ? KeyProfile::Light : KeyProfile::Standard;
}

int runCall(const ParsedCall &call)
{
    QTranslator translator;
    if (!call.globals.language.isEmpty()) installLanguage(translator, call.globals.language);
    EncryptedCampaignFiles files(profileForNewFiles());
    const SystemClock clock;
    const Invocation invocation(call.globals, call.arguments, call.options, files, clock);
    const auto report = call.command->run(invocation);
    if (!report) return failed(report.error(), call.globals.json);
    if (call.globals.json) std::fputs(jsonText(report->json).constData(), stdout);
    else if (!call.globals.quiet) print(stdout, report->text);
    return report->failure ? failed(*report->failure, call.globals.json) : 0;
}

/// Libraries have nothing to say here: a warning may name a file or a person.
void ignoreMessage(QtMsgType, const QMessageLogContext &, const QString &) {}

}   // namespace

int runCommandLine(int argc, char **argv)
{
    qInstallMessageHandler(ignoreMessage);
    initResources();
    const auto parsed = parseCommandLine(wordsOf(argc, argv), allCommands());
    if (!parsed) return failed(parsed.error(), true);
    if (const auto *help = std::get_if<HelpText>(&*parsed)) {
        print(stdout, help->text);
        return 0;
    }
    const auto &call = std::get<ParsedCall>(*parsed);
    const auto application = applicationFor(*call.command, argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Wallchart"));
    return runCall(call);
}

}   // namespace wallchart
