// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector.h"

#include "core/sample/samplehospital.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"

#include <QLayout>

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// The whole inspector, as high as what it shows.
void keepWhole(Inspector &inspector, int width, const QString &name)
{
    showAt(inspector, {width, 600});
    EXPECT_LE(inspector.widget()->minimumSizeHint().width(), width) << name.toStdString();
    const auto wanted = [&] { return inspector.widget()->layout()->heightForWidth(width); };
    showAt(inspector, {width, std::max(600, wanted())});
    showAt(inspector, {width, std::max(600, wanted())});
    EXPECT_EQ(inspector.widget()->width(), width)
        << name.toStdString() << ": " << wanted() << " high, at least "
        << inspector.widget()->minimumSizeHint().height();
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
