// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/smallwindow/fitting.h"
#include "tests/smallwindow/longwords.h"
#include "tests/smallwindow/windowplaces.h"
#include "ui/frame/campaignframe.h"

#include <QDialog>
#include <QEvent>
#include <QStackedWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

constexpr QSize kLeastWindow(1024, 640);
constexpr QSize kMostDialog(1024, 600);   // beneath its title, on the least screen

struct Look {
    const char *name;
    const char *language;
    double textScale;
    std::optional<LongWords::Script> words;
    ThemeChoice theme = ThemeChoice::Light;   // for the pictures
};

void PrintTo(const Look &look, std::ostream *out)
{
    *out << look.name;
}

const std::vector<Look> kLooks{{"english", "en", 1, std::nullopt},
                               {"english-large", "en", 1.5, std::nullopt}};
const std::vector<Look> kLongLooks{{"german", "de", 1, LongWords::Script::Latin, ThemeChoice::Dark},
                                   {"german-large", "de", 1.5, LongWords::Script::Latin},
                                   {"arabic", "ar", 1, LongWords::Script::Arabic},
                                   {"arabic-large", "ar", 1.5, LongWords::Script::Arabic}};

class SmallWindow : public testing::TestWithParam<Look> {
protected:
    SmallWindow()
    {
        program.appearance.setLanguage(QString::fromLatin1(GetParam().language));
        program.appearance.setTextScale(GetParam().textScale);
        program.appearance.setChoice(GetParam().theme);
        if (GetParam().words) words = std::make_unique<LongWords>(*GetParam().words);
        program.window.resize(kLeastWindow);
        settle();
    }
    ~SmallWindow() override
    {
        words.reset();
        program.appearance.setChoice(ThemeChoice::Light);
        program.appearance.setTextScale(1);
        program.appearance.setLanguage(QStringLiteral("en"));
    }

    void look(QWidget &at, const std::string &name)
    {
        // A page that is worked out in other threads is laid out again after them.
        (void)QTest::qWaitFor([&] { return unfitting(at).isEmpty(); });
        keepPicture(at, QString::fromLatin1(GetParam().name) + u'-' + QString::fromStdString(name));
        for (const QString &each : unfitting(at))
            ADD_FAILURE() << name << ": " << each.toStdString();
    }
    void expectLeast(const std::string &name)
    {
        EXPECT_EQ(program.window.width(), kLeastWindow.width()) << name;
        EXPECT_EQ(program.window.height(), kLeastWindow.height()) << name;
    }
    void closeDialogs()
    {
        for (QDialog *dialog : program.window.findChildren<QDialog *>()) dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void walk(const std::vector<WindowPlace> &places, const char *how = "")
    {
        for (const WindowPlace &place : places) {
            place.go(program);
            settle();
            const std::string name = std::string(place.name) + how;
            if (auto *dialog = program.window.findChild<QDialog *>()) {
                const QSize least = dialog->minimumSizeHint().expandedTo(dialog->minimumSize());
                EXPECT_LE(least.width(), kMostDialog.width()) << name;
                EXPECT_LE(least.height(), kMostDialog.height()) << name;
                dialog->resize(dialog->size().boundedTo(kMostDialog));
                settle();
                look(*dialog, name);
                closeDialogs();
                continue;
            }
            look(program.window, name);
            expectLeast(name);
        }
    }

    ProgramWindow program;
    std::unique_ptr<LongWords> words;
};

/// In words of other languages, from the left and from the right.
class LongTexts : public SmallWindow {};

std::string nameOf(const testing::TestParamInfo<Look> &each)
{
    return QString::fromLatin1(each.param.name).replace(u'-', u'_').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Looks, SmallWindow, testing::ValuesIn(kLooks), nameOf);
INSTANTIATE_TEST_SUITE_P(Languages, LongTexts, testing::ValuesIn(kLongLooks), nameOf);

}   // namespace

TEST_P(SmallWindow, shows_all_of_the_first_pages)
{
    walk(firstPlaces());
}

TEST_P(SmallWindow, shows_all_of_every_page_of_a_campaign)
{
    program.window.openSample();
    program.workspace().selectOnly(program.workspace().reading().workers().front().worker->id);
    program.window.frame()->setInspectorShown(false);
    walk(samplePlaces());
}

TEST_P(LongTexts, fit_every_page_of_a_campaign)
{
    program.window.openSample();
    program.workspace().selectOnly(program.workspace().reading().workers().front().worker->id);
    program.window.frame()->setInspectorShown(false);
    walk(samplePlaces());
}

TEST_P(LongTexts, fit_the_first_pages)
{
    walk(firstPlaces());
}

TEST_P(LongTexts, fit_every_page_beside_the_inspector)
{
    program.window.openSample();
    program.workspace().selectOnly(program.workspace().reading().workers().front().worker->id);
    program.window.frame()->setInspectorShown(true);
    walk(samplePlaces(), "-inspector");
}

TEST_P(LongTexts, fit_every_side_of_the_training)
{
    openTraining(program);
    walk(trainingPlaces());
}

TEST_P(LongTexts, fit_every_dialog)
{
    program.window.openSample();
    program.workspace().selectOnly(program.workspace().reading().workers().front().worker->id);
    walk(dialogPlaces());
}

TEST_P(SmallWindow, shows_all_of_every_page_beside_the_inspector)
{
    program.window.openSample();
    program.workspace().selectOnly(program.workspace().reading().workers().front().worker->id);
    program.window.frame()->setInspectorShown(true);
    walk(samplePlaces(), "-inspector");
}

TEST_P(SmallWindow, shows_all_of_every_side_of_the_training)
{
    openTraining(program);
    walk(trainingPlaces());
}

TEST_P(SmallWindow, has_room_for_every_dialog)
{
    program.window.openSample();
    program.workspace().selectOnly(program.workspace().reading().workers().front().worker->id);
    walk(dialogPlaces());
}

}   // namespace wallchart
