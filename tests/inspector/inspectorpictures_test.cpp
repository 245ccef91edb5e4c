// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector.h"

#include "core/sample/samplehospital.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"

#include <QLayout>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

constexpr int kRoomBelow = 40;

/// The whole inspector, as high as what it shows.
void keepWhole(Inspector &inspector, int width, const QString &name)
{
    QWidget &content = *inspector.widget();
    showAt(inspector, {width, 4000});
    EXPECT_LE(content.minimumSizeHint().width(), width) << name.toStdString();
    EXPECT_EQ(content.width(), width) << name.toStdString();
    const int high = content.layout()->heightForWidth(width) + kRoomBelow;
    showAt(inspector, {width, std::max(600, high)});
    keepPicture(inspector, name);
}

}   // namespace

TEST(InspectorPictures, nothing_is_wider_than_the_inspector_in_any_theme_and_direction)
{
    OpenedWorkspace opened(sampleHospital());
    Inspector inspector(opened.workspace, opened.appearance);
    inspector.openAll(true);
    keepWhole(inspector, 312, QStringLiteral("empty"));
    const auto select = [&](const char *name) {
        opened.workspace.selectOnly(workerNamed(opened.workspace.campaign(), name));
    };
    select("Marisol Vega");
    opened.appearance.setChoice(ThemeChoice::Light);
    keepWhole(inspector, 312, QStringLiteral("light-312"));
    keepWhole(inspector, 420, QStringLiteral("light-420"));
    opened.appearance.setChoice(ThemeChoice::Dark);
    keepWhole(inspector, 312, QStringLiteral("dark-312"));
    opened.appearance.setLanguage(QStringLiteral("ar"));
    opened.appearance.setChoice(ThemeChoice::Light);
    keepWhole(inspector, 312, QStringLiteral("arabic-312"));
    keepWhole(inspector, 420, QStringLiteral("arabic-420"));
    opened.appearance.setLanguage(QStringLiteral("en"));
    select("Kevin Walsh");
    keepWhole(inspector, 312, QStringLiteral("activist"));
    select("Rosa Delgado");
    keepWhole(inspector, 280, QStringLiteral("narrow"));
    opened.appearance.setTextScale(1.5);
    keepWhole(inspector, 420, QStringLiteral("large"));
    opened.appearance.setTextScale(1);
    std::vector<WorkerId> several;
    for (const WorkerReading &worker : opened.workspace.reading().workers())
        if (several.size() < 40) several.push_back(worker.worker->id);
    opened.workspace.select(several);
    keepWhole(inspector, 312, QStringLiteral("several"));
    opened.appearance.setChoice(ThemeChoice::FollowSystem);
}

}   // namespace wallchart
