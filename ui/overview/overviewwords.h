// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/overviewwork.h"
#include "ui/overview/ladderchart.h"
#include "ui/overview/numbertile.h"
#include "ui/overview/segmentbar.h"

#include <QCoreApplication>
#include <QLocale>

namespace wallchart {

/// A sentence that opens the people it is about.
struct SpokenNumber {
    QString text;
    FigureTarget target = {};
};

/// Everything the overview says, written from the figures of one reading and from nothing else:
/// text and number cannot differ. In the language of the program.
class OverviewWords final {
    Q_DECLARE_TR_FUNCTIONS(OverviewWords)

public:
    /// The insight must outlive it.
    explicit OverviewWords(const OverviewInsight &insight);

    /// The day, and when the open test closes.
    [[nodiscard]] QString headline() const;
    /// Of how many people everything is a share, who is out, how many are assessed.
    [[nodiscard]] QString everyone() const;

    /// The big number: what people did in the last closed test; none = none has closed.
    [[nodiscard]] std::optional<TileContent> acted() const;
    [[nodiscard]] SpokenNumber sayYes() const;
    [[nodiscard]] std::optional<SpokenNumber> sayYesActed() const;
    [[nodiscard]] GaugeContent actedBar() const;
    [[nodiscard]] GaugeContent stanceBar() const;
    [[nodiscard]] std::vector<TileContent> tiles() const;
    [[nodiscard]] std::vector<LadderBar> ladder() const;

    /// The goal of the last closed test; none = none has closed.
    [[nodiscard]] std::optional<double> ownGoal() const;
    /// The cells below a goal.
    [[nodiscard]] FigureSheet cells(double goal) const;
    [[nodiscard]] QString cellsTitle(double goal) const;
    [[nodiscard]] QString cellsNote(double goal) const;
    [[nodiscard]] FigureSheet leaders() const;
    [[nodiscard]] QString leadersNote() const;
    [[nodiscard]] FigureSheet followUps() const;
    [[nodiscard]] QString followUpsNote() const;
    /// When nothing is due.
    [[nodiscard]] QString nothingDue() const;
    [[nodiscard]] FigureSheet shifts() const;
    [[nodiscard]] FigureSheet moved() const;

    /// What a scope is called in the list of choices.
    [[nodiscard]] static QString scopeName(const Campaign &campaign, const OverviewScope &scope);

private:
    [[nodiscard]] QString number(int people) const { return m_locale.toString(people); }
    [[nodiscard]] PeopleTarget people(const QString &terms) const;
    [[nodiscard]] QString testName(StructureTestId test) const;
    [[nodiscard]] QString outOf(int part, int whole) const;
    [[nodiscard]] const GoalReading *readingOf(double goal) const;
    [[nodiscard]] TileContent goalTile(const GoalReading &goal) const;
    [[nodiscard]] GaugeGoal goalMark(const GoalReading &goal) const;
    [[nodiscard]] LadderBar ladderBar(const LadderStep &step) const;
    [[nodiscard]] Figure personFigure(WorkerId worker) const;
    [[nodiscard]] Figure startWith(const CellStanding &standing) const;
    [[nodiscard]] FigureRow cellRow(const CellStanding &standing, double goal) const;
    [[nodiscard]] FigureRow followUpRow(const FollowUp &followUp) const;
    [[nodiscard]] FigureRow shiftRow(const ShiftStanding &shift) const;
    [[nodiscard]] Figure testFigure(const std::optional<TestCounts> &counts, StructureTestId test,
                                    const QString &shift) const;

    const OverviewInsight &m_insight;
    const OverviewReading &m_reading;
    const Campaign &m_campaign;
    QLocale m_locale;
};

}   // namespace wallchart
