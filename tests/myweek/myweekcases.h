// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/handin.h"
#include "tests/support/openedpage.h"
#include "tests/training/trainingcases.h"
#include "ui/myweek/myweekview.h"
#include "ui/training/trainingdesk.h"

#include <QPushButton>

namespace wallchart {

/// One unit with names to find, and one that is too small to be looked at alone.
inline constexpr char kLearnersChart[] = R"(
    ICU / Night (7): Ana Lopez* 2, Ben 3 → Ana Lopez, Cem 5 → Ana Lopez, Dia, Eva
    Surgery / Day (12): Hal** 2, Ida → Hal
)";

/// A chart whose file these people learn with: all in Lena's circle, whose keys are known.
[[nodiscard]] Campaign learning(const Campaign &chart, const std::vector<const char *> &names);

/// The same, with a version of a week handed in at that moment of UTC.
[[nodiscard]] Campaign withVersion(const Campaign &campaign, const char *name, int week,
                                   const char *madeAt);
/// The same, with the newest version of a week reviewed.
struct MadeReview {
    int week;
    Verdict verdict;
    const char *at;
    std::vector<RubricMark> marks = {};
    std::vector<TaskComment> comments = {};
};
[[nodiscard]] Campaign withReview(const Campaign &campaign, const char *name,
                                  const MadeReview &review);

/// The view over a campaign, worked out.
struct OpenedWeek {
    explicit OpenedWeek(Campaign campaign, QDate today = QDate(2023, 2, 10),
                        QSize size = {1240, 780});

    /// Waits until the checks are those of the campaign as it is.
    bool settles();
    [[nodiscard]] const Campaign &campaign() const { return opened.workspace.campaign(); }
    [[nodiscard]] QPushButton *button(const QString &text);
    /// Every label on the screen.
    [[nodiscard]] QString words();
    [[nodiscard]] QString answer(const char *name, const char *task) const;

    OpenedWorkspace opened;
    QWidget window;
    TrainingDesk *desk = new TrainingDesk(opened.workspace, &window);
    MyWeekView *view = new MyWeekView(opened.workspace, opened.appearance, *desk, &window);
};

}   // namespace wallchart
