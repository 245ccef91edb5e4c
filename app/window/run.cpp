// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run.h"

#include "app/process/restart.h"
#include "app/window/desktoplock.h"
#include "app/window/ticketcodec.h"
#include "core/storage/encryptedcampaignfiles.h"
#include "core/storage/recoverywords.h"
#include "resources/resources.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/windowplace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QThreadPool>

namespace wallchart {

namespace {

void restore(const LockTicket &ticket, MainWindow &window, Appearance &appearance)
{
    appearance.setChoice(ticket.theme);
    appearance.setLanguage(ticket.language);
    window.setGeometry(ticket.geometry);
    window.unlock(ticket.path);
}

}   // namespace

int runWindow(int argc, char **argv)
{
    initResources();
    keepQtFromRemembering();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Wallchart"));
    QApplication::setApplicationVersion(QStringLiteral(WALLCHART_VERSION));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("sample"), QStringLiteral("Opens the sample hospital.")});
    parser.addOption({QStringLiteral("language"), QStringLiteral("The language of the program."),
                      QStringLiteral("TAG")});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A campaign to open."),
                                 QStringLiteral("[FILE]"));
    parser.process(application);

    Appearance appearance(application);
    PreferencesFile preferences(preferencesPath());
    preferences.govern(appearance, parser.value(QStringLiteral("language")));
    EncryptedCampaignFiles files;
    const SystemClock clock;
    MainWindow window(
        {.files = files,
         .clock = clock,
         .appearance = appearance,
         .preferences = preferences,
         .recoveryWords = recoveryWords,
         .startAfresh = [](const LockTicket &ticket) { startAfreshWith(encodeTicket(ticket)); }});
    const DesktopLock desktop(DesktopLock::systemBusAddress(), DesktopLock::sessionBusAddress());
    QObject::connect(&desktop, &DesktopLock::lockWanted, &window, &MainWindow::lock);
    const auto ticket = decodeTicket(messageFromBefore());
    if (ticket) restore(*ticket, window, appearance);
    showOnScreen(window);
    if (parser.isSet(QStringLiteral("sample"))) window.openSample();
    else if (!parser.positionalArguments().isEmpty())
        window.unlock(QFileInfo(parser.positionalArguments().front()).absoluteFilePath());
    const int result = QApplication::exec();
    QThreadPool::globalInstance()->waitForDone();   // what a closed page began may need fonts
    return result;
}

}   // namespace wallchart
