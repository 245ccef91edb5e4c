// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structuretests/resultwords.h"

#include "core/analysis/countwarnings.h"
#include "ui/painting/shapedtext.h"
#include "ui/recording/testwords.h"
#include "ui/text/campaignterms.h"
#include "ui/text/percenttext.h"
#include "ui/text/reasontext.h"

#include <QCoreApplication>
#include <QLocale>

namespace wallchart {

namespace {

struct ResultWords {
    Q_DECLARE_TR_FUNCTIONS(ResultWords)
};

QString unassignedName(const Campaign &campaign, const TestGroupKey &key)
{
    const Worksite *site = campaign.find(key.worksite);
    return site ? ResultWords::tr("%1 / unassigned", "a worksite").arg(site->name)
                : ResultWords::tr("unassigned");
}

QString cellRowName(const Campaign &campaign, const TestGroupKey &key)
{
    if (!key.unit && !key.shift) return unassignedName(campaign, key);
    return placeName(campaign, key.unit, key.shift);
}

QString shortDay(QDate day)
{
    return QLocale().toString(
        day, ResultWords::tr("d MMM", "a day of this year, in the codes of QDate"));
}

QString missedText(const TestStanding &standing)
{
    const QString toGo = QLocale().toString(standing.toGo);
    if (standing.unitsBelow == 0) return ResultWords::tr("%1 to go").arg(toGo);
    return ResultWords::tr("%1 to go, in %Ln units", "people; units below the goal",
                           standing.unitsBelow)
        .arg(toGo);
}

/// What is wrong with counts without names; the first of them.
QString countWarning(const Campaign &campaign, const TestResult &result)
{
    std::map<Cell, TestCounts> cells;
    for (const auto &[cell, each] : result.cells) cells[cell] = each.counts;
    const auto warnings = countWarningsOf(campaign, cells);
    return warnings.empty() ? QString() : reasonText(warnings.front());
}

QString metText(const TestStanding &standing)
{
    if (standing.unitsBelow == 0) return ResultWords::tr("Goal met");
    return ResultWords::tr("Goal met, but not in %Ln units", "", standing.unitsBelow);
}

}   // namespace

QString resultRowName(const Campaign &campaign, const TestRows &kind, const TestGroupKey &key)
{
    if (kind.of == TestRows::Of::Cells) return cellRowName(campaign, key);
    if (key.unit) return unitPath(campaign, *key.unit);
    if (const Shift *shift = campaign.find(key.shift)) return shift->name;
    return unassignedName(campaign, key);
}

QString rowsLabel(const TestRows &kind, const Campaign &campaign)
{
    const CampaignTerms terms(campaign);
    if (kind.of == TestRows::Of::Cells) return ResultWords::tr("Cells");
    if (kind.of == TestRows::Of::Shifts) return terms.shifts();
    if (kind.depth == 0) return terms.units();
    if (kind.depth == 1) return ResultWords::tr("%1, outermost", "units").arg(terms.units());
    return ResultWords::tr("%1, level %2", "units, a number")
        .arg(terms.units(), QLocale().toString(kind.depth));
}

QString standingText(const TestResult &result)
{
    const TestStanding &standing = result.standing;
    if (result.stage == TestStage::Planned) return ResultWords::tr("Not open yet");
    if (result.total.base == 0) return ResultWords::tr("Nobody is in the base");
    if (result.stage == TestStage::Closed)
        return result.isMet() ? metText(standing) : missedText(standing);
    if (result.isMet()) return ResultWords::tr("Open, goal met already");
    return ResultWords::tr("Open, %1 to go").arg(QLocale().toString(standing.toGo));
}

QString testDayText(const TestResult &result)
{
    const StructureTest &test = result.test;
    if (result.stage == TestStage::Planned)
        return ResultWords::tr("from %1").arg(shortDay(test.opens));
    if (!test.closes.isValid()) return {};
    const QString day = shortDay(test.closes);
    return result.stage == TestStage::Closed ? day : ResultWords::tr("to %1").arg(day);
}

QString goalText(const StructureTest &test)
{
    const QString goal = goalPercent(test.goal());
    for (const Threshold &threshold : test.thresholds) {
        if (threshold.legal) continue;
        if (threshold.level == ThresholdLevel::EachUnit)
            return ResultWords::tr("goal %1 in each unit").arg(goal);
        if (threshold.level == ThresholdLevel::EachShift)
            return ResultWords::tr("goal %1 on each shift").arg(goal);
        break;
    }
    return ResultWords::tr("goal %1").arg(goal);
}

QStringList rungTexts(const TestResult &result)
{
    const StructureTest &test = result.test;
    QStringList texts{test.name, ResultWords::tr("Rung %1").arg(QLocale().toString(test.rung)),
                      testKindLabel(test.kind)};
    const QString day = testDayText(result);
    if (!day.isEmpty()) texts << day;
    if (result.stage != TestStage::Planned) texts << tookPartText(result.total);
    texts << standingText(result) << goalText(test);
    if (result.stage != TestStage::Planned && !result.mayPublish())
        texts << ResultWords::tr("Not public: results are shown outside only above %1.")
                     .arg(goalPercent(*test.publishAt));
    if (!test.ask.isEmpty()) texts << ResultWords::tr("Ask: %1").arg(test.ask);
    return texts;
}

QString rowToGoText(const TestCounts &counts, double goal)
{
    if (counts.base == 0) return {};
    if (counts.tookPart > counts.base)
        return ResultWords::tr("too many", "in a row: more were counted than there are");
    if (meetsGoal(counts, goal)) return ResultWords::tr("met", "the goal, in a row");
    return ResultWords::tr("%1 to go").arg(QLocale().toString(toGo(counts, goal)));
}

QString signedNumber(int number)
{
    const QString digits = QLocale().toString(std::abs(number));
    if (number == 0) return digits;
    return isolated((number > 0 ? QChar(u'+') : QChar(u'\u2212')) + digits);
}

QString movedText(int joined, int dropped)
{
    QStringList parts;
    if (joined > 0) parts << signedNumber(joined);
    if (dropped > 0) parts << signedNumber(-dropped);
    return parts.join(QLatin1Char(' '));
}

QString whoText(TestWho who, int people, TestStage stage)
{
    const bool closed = stage == TestStage::Closed;
    switch (who) {
    case TestWho::Everyone: return ResultWords::tr("%Ln named", "people", people);
    case TestWho::TookPart: return ResultWords::tr("%Ln took part", "", people);
    case TestWho::DidNot: return ResultWords::tr("%Ln did not", "", people);
    case TestWho::SaidYes:
        return closed ? ResultWords::tr("%Ln said yes and did not", "", people)
                      : ResultWords::tr("%Ln said yes", "", people);
    case TestWho::Asked:
        return closed ? ResultWords::tr("%Ln were asked and did not", "", people)
                      : ResultWords::tr("%Ln asked, no answer", "", people);
    case TestWho::Refused: return ResultWords::tr("%Ln refused", "", people);
    case TestWho::NotAsked: return ResultWords::tr("%Ln not asked", "", people);
    case TestWho::Excluded: return ResultWords::tr("%Ln excluded", "", people);
    case TestWho::Out: return ResultWords::tr("%Ln out", "of the base", people);
    case TestWho::Joined: return ResultWords::tr("%Ln joined", "since the test before", people);
    case TestWho::Dropped: break;
    }
    return ResultWords::tr("%Ln dropped out", "since the test before", people);
}

QStringList countsTexts(const TestCounts &counts, TestStage stage)
{
    return QStringList(tookPartText(counts)) + othersTexts(counts, stage == TestStage::Closed);
}

QString testHint(const TestResults &results, std::size_t test)
{
    const TestResult &result = results.test(test);
    const TestCounts &total = result.total;
    if (result.stage == TestStage::Planned || total.base == 0) return {};
    if (total.tookPart + total.saidYes + total.asked + total.refused == 0)
        return ResultWords::tr("Nobody was asked in this test yet. Record whom you asked and what "
                               "they did.");
    const QString warning = countWarning(results.reading().campaign(), result);
    if (!warning.isEmpty()) return warning;
    const TestStanding &standing = result.standing;
    if (result.stage != TestStage::Closed || test != results.latest() || standing.unitsBelow == 0)
        return {};
    return ResultWords::tr("Below the goal in %1 of %Ln units: repair there, or repeat a smaller "
                           "ask before a bigger one.",
                           "", standing.units)
        .arg(QLocale().toString(standing.unitsBelow));
}

}   // namespace wallchart
