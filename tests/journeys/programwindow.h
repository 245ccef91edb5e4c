// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/samplehospital.h"
#include "core/storage/encryptedcampaignfiles.h"
#include "core/storage/recoverywords.h"
#include "tests/support/openedpage.h"
#include "ui/frame/campaignframe.h"
#include "ui/frame/mainwindow.h"
#include "ui/wallchart/wallchartpage.h"
#include "ui/welcome/passphrasepage.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace wallchart {

inline const QString kSamplePassphrase = QStringLiteral("correct horse battery staple");

/// The program's window as its users have it, but with weak keys and a folder of its own.
class ProgramWindow {
    QTemporaryDir m_folder;   // outlives the window, whose files are in it

public:
    ProgramWindow() { showAt(window, {1440, 900}); }

    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] Workspace &workspace() { return *window.workspace(); }
    /// The chart, with its page in front.
    [[nodiscard]] WallChartView &chart()
    {
        CampaignFrame &frame = *window.frame();
        if (&frame.currentPage() != &frame.wallChart()) frame.showPage(frame.wallChart());
        return frame.wallChart().view();
    }
    [[nodiscard]] PassphrasePage &passphrasePage() { return *window.findChild<PassphrasePage *>(); }
    /// Types a passphrase (twice where it is new) and waits until the campaign is open, or not.
    void typePassphrase(const QString &passphrase)
    {
        for (QLineEdit *field : passphrasePage().findChildren<QLineEdit *>()) {
            if (field->isVisible()) QTest::keyClicks(field, passphrase);
        }
        QTest::keyClick(passphrasePage().findChildren<QLineEdit *>().front(), Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !isBusy(); }, 20'000));
    }
    /// Makes a file with the sample in it and opens it.
    void openSampleFile(const char *name) { openFile(name, sampleHospital()); }
    /// Makes a file with that campaign in it and opens it.
    void openFile(const char *name, const Campaign &campaign)
    {
        QString text = kSamplePassphrase;
        const auto secret = Secret::fromText(text);
        ASSERT_TRUE(files.create(path(name), *secret, campaign, Progress()));
        window.unlock(path(name));
        typePassphrase(kSamplePassphrase);
        ASSERT_TRUE(window.workspace());
    }
    /// The dialog of that kind that is open; those that were closed are gone first.
    template <class Dialog>
    [[nodiscard]] Dialog *dialog()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return window.findChild<Dialog *>();
    }
    void key(char letter) { QTest::keyClick(&chart(), letter); }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&chart(), code, modifiers);
    }

    SystemClock clock;
    EncryptedCampaignFiles files{KeyProfile::Light};
    Appearance appearance{*qApp};
    PreferencesFile preferences{m_folder.filePath(QStringLiteral("settings.json"))};
    MainWindow window{{.files = files,
                       .clock = clock,
                       .appearance = appearance,
                       .preferences = preferences,
                       .recoveryWords = recoveryWords,
                       .startAfresh = nullptr}};

private:
    [[nodiscard]] bool isBusy()
    {
        return passphrasePage().isVisible()
               && !passphrasePage().findChildren<QLineEdit *>().front()->isEnabled();
    }
};

}   // namespace wallchart
