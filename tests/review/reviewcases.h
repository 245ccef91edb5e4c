// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/openedpage.h"
#include "tests/training/trainingcases.h"
#include "ui/review/reviewview.h"

namespace wallchart {

/// A version as a facilitator's file gets it.
struct HandedIn {
    const char *who;
    int week = 4;
    int version = 1;
    QDateTime madeAt = at("2023-02-27 18:20");
    bool peersMaySee = false;
    WorkSource source = WorkSource::Packet;
    /// Of the chart: so many of its 64 people are assessed.
    int assessed = 40;
    QString answer = QStringLiteral(
        "W03 chairs every meeting. When I asked, six of nine said W15.");
};

/// What happened to a version after it came in.
struct Reviewed {
    const char *who;
    int week = 4;
    int version = 1;
    Verdict verdict = Verdict::Approve;
    const char *comment = "";
};

/// A chart of 64 people in six cells; the first `assessed` have a stance.
[[nodiscard]] Campaign chartOfParticipant(int assessed);

/// Lena's file: she leads "Circle", in which these learn; the keys of all of them are known.
[[nodiscard]] Campaign circleOf(const std::vector<const char *> &names);
[[nodiscard]] Campaign withWork(const Campaign &campaign, const std::vector<HandedIn> &works);
[[nodiscard]] Campaign withReviews(const Campaign &campaign, const std::vector<Reviewed> &reviews);
/// Five people, with work of all kinds in the first four weeks: "Amal" waits in the fourth,
/// "Chinedu", who was late, in the third; of "Ana Lúcia" the third is missing.
[[nodiscard]] Campaign circleAtWork();
/// Forty participants with three versions each of the fourth week.
[[nodiscard]] Campaign largeCircle();

[[nodiscard]] ParticipantId idOf(const Campaign &campaign, const char *name);
[[nodiscard]] WorkSpot spotOf(const Campaign &campaign, const char *name, int week = 4);

/// The view over a campaign, in a window.
struct OpenedReview {
    explicit OpenedReview(Campaign campaign, QSize size = {1210, 760});

    [[nodiscard]] const Campaign &campaign() { return opened.workspace.campaign(); }
    [[nodiscard]] WorkOfWeek work(const char *name, int week = 4);
    [[nodiscard]] const Review *review(const char *name, int week = 4)
    {
        return work(name, week).review;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);

    OpenedWorkspace opened;
    QWidget window;
    TrainingDesk desk{opened.workspace, &window};
    ReviewView view{opened.workspace, opened.appearance, desk, &window};
};

}   // namespace wallchart
