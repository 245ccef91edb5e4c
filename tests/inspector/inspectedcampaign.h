// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"
#include "ui/inspector/inplaceline.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/levelrow.h"
#include "ui/inspector/stancesection.h"

#include <QLabel>
#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>

namespace wallchart {

/// An inspector of a small campaign, with Ana selected.
class InspectorTest : public testing::Test {
protected:
    OpenedWorkspace opened{campaignFromText(R"(
        ICU / Day: Ana** 2, Ben 3 → Ana, Cem
        ICU / Night: Dia 4
    )")};
    Workspace &workspace = opened.workspace;
    Inspector inspector{workspace, opened.appearance};

    void SetUp() override
    {
        showAt(inspector, {312, 800});
        select("Ana");
    }
    [[nodiscard]] WorkerId id(const char *name) const
    {
        return workerNamed(workspace.campaign(), name);
    }
    [[nodiscard]] const WorkerReading &read(const char *name) const
    {
        return *workspace.reading().find(id(name));
    }
    void select(const char *name) { workspace.selectOnly(id(name)); }
    template <class Part>
    [[nodiscard]] Part &part() const
    {
        return *inspector.findChild<Part *>();
    }
    [[nodiscard]] LevelRow &levels() const
    {
        return *part<StanceSection>().findChild<LevelRow *>();
    }
    /// The line that screen readers call by that name.
    [[nodiscard]] InPlaceLine &line(const char *name) const
    {
        for (auto *each : inspector.findChildren<InPlaceLine *>()) {
            if (each->accessibleName() == QLatin1String(name)) return *each;
        }
        throw std::invalid_argument(name);
    }
    static void typeOver(InPlaceLine &field, const QString &text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
    }
    static bool choose(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text() != text) continue;
            action->trigger();
            return true;
        }
        return false;
    }
    [[nodiscard]] qint64 changes() const
    {
        return static_cast<qint64>(workspace.history().entries().size());
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        for (const QLabel *label : inspector.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text)) return true;
        }
        return false;
    }
};

}   // namespace wallchart
