// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/openedpage.h"
#include "tests/training/trainingcases.h"
#include "ui/training/trainingdesk.h"

#include <QTest>

namespace wallchart {

/// A facilitator's file: the circle of these participants is led with it. Track B in Berlin.
[[nodiscard]] Campaign ledHere(const std::vector<const char *> &names);

/// A contact person's file: 40 participants in five languages, registered here and led elsewhere;
/// one status packet of 3 March 2023. Every fifth never replied, every fourth is late.
[[nodiscard]] Campaign fortyRegistered();

/// A campaign without anything of the training.
[[nodiscard]] Campaign withoutTraining();

/// A view of the training over a campaign, in a window with its desk.
template <class View>
struct OpenedView {
    explicit OpenedView(Campaign campaign, QSize size = {1040, 720})
        : opened(std::move(campaign)), view(opened.workspace, opened.appearance, desk)
    {
        showAt(view, size);
        view.focusMain();
    }
    ~OpenedView()
    {
        opened.appearance.setChoice(ThemeChoice::Light);
        opened.appearance.setLanguage(QStringLiteral("en"));
        opened.appearance.setTextScale(1);
    }
    [[nodiscard]] Workspace &workspace() { return opened.workspace; }
    [[nodiscard]] const Campaign &campaign() { return opened.workspace.campaign(); }
    /// Light, dark, Arabic, large or narrow.
    void setLook(const QString &look)
    {
        if (look == u"dark") opened.appearance.setChoice(ThemeChoice::Dark);
        if (look == u"arabic") opened.appearance.setLanguage(QStringLiteral("ar"));
        if (look == u"large") opened.appearance.setTextScale(1.5);
        if (look == u"narrow") view.resize(970, 540);
        QApplication::processEvents();
    }

    OpenedWorkspace opened;
    QWidget window;
    TrainingDesk desk{opened.workspace, &window};
    View view;
};

/// The dialog of that kind that is open below a widget.
template <class T>
T *openDialog(QWidget &below)
{
    T *found = nullptr;
    (void)QTest::qWaitFor(
        [&] {
            for (T *each : below.findChildren<T *>())
                if (each->isVisible()) found = each;
            return found != nullptr;
        },
        20'000);
    if (!found) throw std::runtime_error("no such dialog is open");
    return found;
}

}   // namespace wallchart
