// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/smallwindow/windowplaces.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QWidget>

#include <gtest/gtest.h>

#include <set>

namespace wallchart {

namespace {

constexpr int kMostPresses = 400;

bool isInsideControl(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QComboBox *>(parent)
           || qobject_cast<const QAbstractSpinBox *>(parent);
}

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && !widget.focusProxy()
           && (widget.focusPolicy() & Qt::TabFocus) && !isInsideControl(widget);
}

std::string nameOf(const QWidget &widget)
{
    const QString text = widget.property("text").toString();
    return QStringLiteral("%1 \"%2\" in %3")
        .arg(QString::fromLatin1(widget.metaObject()->className()),
             text.isEmpty() ? widget.accessibleName() : text,
             QString::fromLatin1(widget.parentWidget()->metaObject()->className()))
        .toStdString();
}

/// The widgets that Tab goes through, until it is where it began.
///
/// In some it goes on inside: through the day, the month and the year of a date.
std::vector<QWidget *> walkedOnce()
{
    std::vector<QWidget *> way;
    for (int press = 0; press < kMostPresses; ++press) {
        QWidget *at = QApplication::focusWidget();
        if (!at) break;
        const bool isInside = !way.empty() && at == way.back();
        if (!isInside && !way.empty() && at == way.front()) break;
        if (!isInside) way.push_back(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return way;
}

/// The second time around: a list that Tab comes to chooses its first line, and then there is
/// more that can be done.
std::vector<QWidget *> walked(QWidget &window)
{
    QApplication::setActiveWindow(&window);
    walkedOnce();
    settle();
    return walkedOnce();
}

/// True when `next` stands wholly above `before`, in the same column and the same parent.
bool goesBack(const QWidget &before, const QWidget &next)
{
    if (before.parentWidget() != next.parentWidget()) return false;
    const QRect above = next.geometry();
    const QRect below = before.geometry();
    return above.bottom() < below.top() && above.left() <= below.right()
           && below.left() <= above.right();
}

void expectAllReached(QWidget &window, const std::string &where)
{
    const std::vector<QWidget *> way = walked(window);
    ASSERT_FALSE(way.empty()) << where;
    std::set<const QWidget *> reached(way.begin(), way.end());
    for (const QWidget *at : way) {   // the line of an editable choice stands for the choice
        if (isInsideControl(*at)) reached.insert(at->parentWidget());
    }
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        if (each->window() == &window && takesTab(*each) && !reached.count(each))
            ADD_FAILURE() << where << ": Tab does not reach " << nameOf(*each);
    }
    for (std::size_t at = 1; at < way.size(); ++at) {
        if (goesBack(*way[at - 1], *way[at]))
            ADD_FAILURE() << where << ": Tab goes up from " << nameOf(*way[at - 1]) << " to "
                          << nameOf(*way[at]);
    }
}

void walk(ProgramWindow &program, const std::vector<WindowPlace> &places)
{
    for (const WindowPlace &place : places) {
        place.go(program);
        settle();
        auto *dialog = program.window.findChild<QDialog *>();
        QWidget &window = dialog ? static_cast<QWidget &>(*dialog) : program.window;
        QApplication::setActiveWindow(&window);
        if (!window.focusWidget()) QTest::keyClick(&window, Qt::Key_Tab);
        expectAllReached(window, place.name);
        for (QDialog *each : program.window.findChildren<QDialog *>()) each->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

}   // namespace

TEST(TabChain, goes_through_everything_of_the_first_pages)
{
    ProgramWindow program;
    walk(program, firstPlaces());
}

TEST(TabChain, goes_through_everything_of_a_campaign)
{
    ProgramWindow program;
    program.window.openSample();
    program.workspace().selectOnly(program.workspace().reading().workers().front().worker->id);
    program.window.frame()->setInspectorShown(true);
    walk(program, samplePlaces());
}

TEST(TabChain, goes_through_everything_of_the_training)
{
    ProgramWindow program;
    openTraining(program);
    walk(program, trainingPlaces());
}

TEST(TabChain, goes_through_everything_of_each_dialog)
{
    ProgramWindow program;
    program.window.openSample();
    program.workspace().selectOnly(program.workspace().reading().workers().front().worker->id);
    walk(program, dialogPlaces());
}

}   // namespace wallchart
