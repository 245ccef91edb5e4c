// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartcategory.h"

#include <functional>

namespace wallchart {

/// The sentences of a wall chart, worded by the caller so that a layout can measure them.
///
/// Functions put numbers into sentences (plurals, digits of the language, isolates around
/// runs such as 1+2); a name that stays empty is left out.
struct ChartWords {
    std::function<QString(int people)> number;      ///< 5014 → "5,014"
    std::function<QString(double share)> percent;   ///< 0.54 → "54%"

    QString unassigned;   ///< the group of those without a unit, shift, job
    std::function<QString(const QString &worksite)> unassignedAt;   ///< "St Mary: unassigned"
    QString everyone;                                 ///< the one block when nothing is grouped
    QString unnamedCard;                              ///< "? unnamed"
    std::function<QString(int people)> moreUnnamed;   ///< "+245 unnamed"
    std::function<QString(int people)> unnamed;       ///< "3 unnamed", beside a count

    std::function<QString(int withUs, int all)> leadersWithUs;        ///< "2 of 3 leaders with us"
    std::function<QString(int withUs, int all)> leadersWithUsShort;   ///< "2 of 3"
    std::function<QString(double share)> assessed;                    ///< "83% assessed"
    std::function<QString(double share)> fresh;                       ///< "61% fresh"
    std::function<QString(double share, const QString &levels)> withUs;   ///< "45% are 1+2"
    std::function<QString(double stated, double proven)> coverage;   ///< "48% covered, 30% proven"
    std::function<QString(double share, const QString &test)> testShare;   ///< "48% March"
    std::function<QString(int people)> toGo;                               ///< "4 to go"
    QString met;                                                           ///< "goal met"
    std::function<QString(int people)> out;                                ///< "2 out"
    QString namedOnly;                                                     ///< "named only"
    std::function<QString(int people)> beyondHeadCount;      ///< "3 more names than the head-count"
    std::function<QString(const QString &name)> continued;   ///< "ICU, continued"
    QString outMark;          ///< on the card of somebody out of the base
    QString secondPostMark;   ///< on the card of a further post

    QString totalWorkers;    ///< beneath the number of people: "workers"
    QString totalAssessed;   ///< beneath a percentage: "assessed"
    std::function<QString(const QString &levels)> totalWithUs;   ///< "are 1+2"
    QString totalLeaders;                                        ///< "leaders with us"
    std::function<QString(int withUs, int all)> ofLeaders;       ///< "16 of 23"

    std::function<QString(int level)> levelLabel;   ///< "Firmly with us"
    QString unassessed;
    std::function<QString(const ChartCategory &)> categoryLabel;   ///< "said yes, not done"
    std::function<QString(const ChartCategory &)> categorySign;    ///< "S"; one letter
    QString testedLeader;
    QString untestedLeader;
    QString committee;
    QString stale;
    QString tookPart;
    QString didNot;
    QString refused;
    QString notAsked;
    std::function<QString(const QString &tests)> testsInOrder;   ///< "Petition, sticker day:"

    std::function<QString(const QString &code)> glueHere;             ///< "glue sheet A3 here"
    std::function<QString(const QString &code)> continuedFromSheet;   ///< "continued from sheet A1"
    std::function<QString(int page, int pages)> pageOf;               ///< "Page 2 of 6"
};

}   // namespace wallchart
