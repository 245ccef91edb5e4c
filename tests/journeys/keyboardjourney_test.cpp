// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/programwindow.h"
#include "ui/welcome/welcomepage.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QWidget>

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <set>

namespace wallchart {

namespace {

constexpr int kMostStops = 400;
constexpr int kMostParts = 60;

QString accessibleName(QWidget &widget)
{
    const QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&widget);
    return read ? read->text(QAccessible::Name) : QString();
}

/// What a widget is and where it stands, for who must find it.
std::string whereIs(const QWidget *widget)
{
    QStringList path;
    for (; widget && path.size() < 5; widget = widget->parentWidget())
        path.append(QString::fromLatin1(widget->metaObject()->className())
                    + (widget->objectName().isEmpty() ? QString() : u'#' + widget->objectName()));
    return path.join(QStringLiteral(" in ")).toStdString();
}

/// Everything that Tab comes to, until it comes around.
std::set<QWidget *> tabStops(QWidget &window)
{
    std::set<QWidget *> stops;
    for (int i = 0; i < kMostStops; ++i) {
        QWidget *at = QApplication::focusWidget();
        if (!at) {
            ADD_FAILURE() << "nothing has the keyboard in " << whereIs(&window);
            break;
        }
        if (!stops.insert(at).second) break;
        // A field for a day has three parts, a sentence as many as it has links.
        for (int press = 0; press < kMostParts && QApplication::focusWidget() == at; ++press)
            QTest::keyClick(at, Qt::Key_Tab);
        EXPECT_NE(QApplication::focusWidget(), at) << "Tab does not leave " << whereIs(at);
    }
    return stops;
}

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && !widget.focusProxy()
           && (widget.focusPolicy() & Qt::TabFocus);
}

/// Every control of a window is come to by Tab and says what it is.
void expectKeyboardSuffices(QWidget &window, const QString &what)
{
    SCOPED_TRACE(what.toStdString());
    // A list that Tab comes to chooses its first line, and then there is more to do above it.
    tabStops(window);
    const std::set<QWidget *> stops = tabStops(window);
    for (QWidget *stop : stops) {
        if (!takesTab(*stop)) continue;   // where a window began
        EXPECT_FALSE(accessibleName(*stop).isEmpty()) << "no name: " << whereIs(stop);
    }
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!takesTab(*widget) || widget->window() != window.window()) continue;
        EXPECT_TRUE(stops.contains(widget)) << "Tab never comes to " << whereIs(widget);
    }
}

}   // namespace

TEST(KeyboardJourney, tab_comes_to_every_control_of_every_page_and_each_is_named)
{
    ProgramWindow program;
    program.window.openSample();
    program.workspace().selectOnly(program.workspace().reading().workers()[3].worker->id);
    for (Page *page : program.window.frame()->pages()) {
        program.window.frame()->showPage(*page);
        QApplication::processEvents();
        page->focusMain();
        expectKeyboardSuffices(program.window, page->title());
    }
}

/// Of two actions with one key Qt does neither.
TEST(KeyboardJourney, no_key_of_a_page_is_one_of_the_window_too)
{
    ProgramWindow program;
    program.window.openSample();
    std::map<QKeySequence, QString> keys;
    const auto all = program.window.findChildren<QAction *>();
    const auto isOfWindow = [](const QAction &action) {
        return action.shortcutContext() == Qt::WindowShortcut
               || action.shortcutContext() == Qt::ApplicationShortcut;
    };
    for (const QAction *action : all) {
        if (!isOfWindow(*action)) continue;
        for (const QKeySequence &key : action->shortcuts()) keys.emplace(key, action->text());
    }
    EXPECT_GT(keys.size(), 20u);
    for (const QAction *action : all) {
        if (isOfWindow(*action)) continue;
        for (const QKeySequence &key : action->shortcuts())
            EXPECT_FALSE(keys.contains(key))
                << action->text().toStdString() << " and " << keys[key].toStdString();
    }
}

TEST(KeyboardJourney, the_first_pages_are_worked_by_keyboard_alone)
{
    ProgramWindow program;
    expectKeyboardSuffices(program.window, QStringLiteral("welcome"));
    program.window.unlock(program.path("st-brigid.wallchart"));
    QApplication::processEvents();
    expectKeyboardSuffices(program.window, QStringLiteral("passphrase"));
}

TEST(KeyboardJourney, dialogs_are_worked_by_keyboard_alone)
{
    using Opening = void (MainWindow::*)();
    constexpr std::array openings{std::pair{"print", Opening(&MainWindow::printChart)},
                                  std::pair{"add workers", Opening(&MainWindow::addWorkers)},
                                  std::pair{"remove", Opening(&MainWindow::removeSelected)},
                                  std::pair{"import", Opening(&MainWindow::importSheet)}};
    ProgramWindow program;
    program.window.openSample();
    program.workspace().selectOnly(program.workspace().reading().workers()[3].worker->id);
    for (const auto &[what, open] : openings) {
        (program.window.*open)();
        QApplication::processEvents();
        auto *dialog = program.dialog<QDialog>();
        ASSERT_TRUE(dialog) << what;
        QApplication::setActiveWindow(dialog);
        if (!dialog->focusWidget()) dialog->setFocus();
        expectKeyboardSuffices(*dialog, QString::fromLatin1(what));
        delete dialog;
    }
}

}   // namespace wallchart
