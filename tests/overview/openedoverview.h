// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/samplehospital.h"
#include "tests/support/campaignfromtext.h"
#include "tests/support/openedpage.h"
#include "ui/overview/actedpanel.h"
#include "ui/overview/numbertile.h"
#include "ui/overview/overviewboard.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/tilerow.h"
#include "ui/workspace/workerfilter.h"

#include <QTest>

#include <gtest/gtest.h>

namespace wallchart {

/// The page over a campaign, once everything is worked out.
struct OpenedOverview {
    explicit OpenedOverview(Campaign campaign = sampleHospital(QDate(2023, 3, 7)),
                            QSize size = {1264, 744})
        : opened(std::move(campaign))
    {
        showAt(page, size);
        EXPECT_TRUE(settles());
    }
    bool settles()
    {
        return QTest::qWaitFor(
            [this] {
                return insights.overview().isFresh() && insights.leaders().isFresh()
                       && !insights.overview().isWorking() && !insights.leaders().isWorking()
                       && isLaidOut();
            },
            20'000);
    }
    /// A number that has just come has no height yet, and cannot be clicked.
    [[nodiscard]] bool isLaidOut()
    {
        const auto &tiles = board().acted().tiles().tiles();
        return std::all_of(tiles.begin(), tiles.end(), [](const NumberTile *tile) {
            return !tile->isVisible() || tile->height() > 0;
        });
    }
    [[nodiscard]] const OverviewReading &reading() { return insights.overview().value()->reading; }
    [[nodiscard]] OverviewBoard &board() { return page.board(); }
    [[nodiscard]] OverviewWords words() { return OverviewWords(*insights.overview().value()); }
    [[nodiscard]] Workspace &workspace() { return opened.workspace; }
    /// How many people an expression finds.
    [[nodiscard]] int foundBy(const FigureTarget &target)
    {
        workspace().setFilter(std::get<PeopleTarget>(target).filter);
        EXPECT_TRUE(WorkerFilter::of(workspace()).errors().empty())
            << std::get<PeopleTarget>(target).filter.toStdString();
        return static_cast<int>(WorkerFilter::of(workspace()).count());
    }

    OpenedWorkspace opened;
    Insights insights{opened.workspace};
    OverviewPage page{opened.workspace, opened.appearance, insights};
};

}   // namespace wallchart
