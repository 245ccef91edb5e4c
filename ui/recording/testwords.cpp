// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/testwords.h"

#include "core/analysis/testanalysis.h"
#include "ui/text/percenttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace wallchart {

namespace {

struct TestWords {
    Q_DECLARE_TR_FUNCTIONS(TestWords)
};

}   // namespace

QString testKindLabel(TestKind kind)
{
    switch (kind) {
    case TestKind::Survey: return TestWords::tr("Survey");
    case TestKind::StickerDay: return TestWords::tr("Sticker or colour day");
    case TestKind::Petition: return TestWords::tr("Petition");
    case TestKind::PhotoBoard: return TestWords::tr("Photo board");
    case TestKind::Cards: return TestWords::tr("Cards");
    case TestKind::Delegates: return TestWords::tr("Delegates elected");
    case TestKind::March: return TestWords::tr("March on the boss");
    case TestKind::Meeting: return TestWords::tr("Meeting turnout");
    case TestKind::PracticePicket: return TestWords::tr("Practice picket");
    case TestKind::StrikePledge: return TestWords::tr("Strike pledge");
    case TestKind::PracticeVote: return TestWords::tr("Practice vote");
    case TestKind::StrikeVote: return TestWords::tr("Strike vote");
    case TestKind::Strike: return TestWords::tr("Strike");
    case TestKind::Other: break;
    }
    return TestWords::tr("Something else");
}

QString thresholdLevelLabel(ThresholdLevel level)
{
    switch (level) {
    case ThresholdLevel::EachUnit: return TestWords::tr("in each unit");
    case ThresholdLevel::EachShift: return TestWords::tr("on each shift");
    case ThresholdLevel::Site: break;
    }
    return TestWords::tr("of the whole site");
}

QString thresholdBaseLabel(ThresholdBase base)
{
    switch (base) {
    case ThresholdBase::Members: return TestWords::tr("members");
    case ThresholdBase::Eligible: return TestWords::tr("those eligible");
    case ThresholdBase::VotesCast: return TestWords::tr("votes cast");
    case ThresholdBase::AllWorkers: break;
    }
    return TestWords::tr("all workers");
}

QString dayText(QDate day)
{
    return QLocale().toString(day, TestWords::tr("d MMM yyyy", "a day, in the codes of QDate"));
}

std::vector<ThresholdPreset> thresholdPresets()
{
    const auto tactical = [](double value) { return Threshold{.value = value}; };
    return {{TestWords::tr("Go public: 65 % of all workers"), tactical(0.65)},
            {TestWords::tr("File for recognition: 70 % of all workers"), tactical(0.70)},
            {TestWords::tr("File for recognition, United States: 30 % of all workers, legal"),
             {.value = 0.30, .legal = true}},
            {TestWords::tr("Ballot, United Kingdom: turnout of 50 % of members, legal"),
             {.value = 0.50, .base = ThresholdBase::Members, .legal = true}},
            {TestWords::tr("Photo board: 90 % of all workers"), tactical(0.90)},
            {TestWords::tr("Strike pledge: 80 % of all workers"), tactical(0.80)},
            {TestWords::tr("Strike: 90 % of all workers"), tactical(0.90)}};
}

Threshold usualThreshold(TestKind kind)
{
    switch (kind) {
    case TestKind::PhotoBoard:
    case TestKind::Strike: return {.value = 0.90};
    case TestKind::StrikePledge:
    case TestKind::StrikeVote: return {.value = 0.80};
    default: return {.value = 0.65};
    }
}

int namedNotAsked(const TestCounts &counts)
{
    return std::max(0, counts.named - counts.tookPartNamed - counts.saidYes - counts.asked
                           - counts.refused);
}

QString tookPartText(const TestCounts &counts)
{
    return TestWords::tr("%1 of %2 took part (%3)")
        .arg(counts.tookPart)
        .arg(counts.base)
        .arg(percentText(counts.tookPart, counts.base));
}

QString toGoText(const TestCounts &counts, double goal)
{
    if (counts.base == 0) return TestWords::tr("Nobody is in the base");
    if (counts.tookPart > counts.base) return TestWords::tr("More were counted than there are");
    const int missing = toGo(counts, goal);
    if (missing == 0) return TestWords::tr("Goal of %1 met").arg(goalPercent(goal));
    return TestWords::tr("%Ln to go to %1", "people", missing).arg(goalPercent(goal));
}

QStringList othersTexts(const TestCounts &counts, bool closed)
{
    QStringList texts;
    const auto add = [&](int people, const QString &text) {
        if (people > 0) texts.append(text);
    };
    add(counts.refused, TestWords::tr("%Ln refused", "", counts.refused));
    add(namedNotAsked(counts), TestWords::tr("%Ln not asked", "", namedNotAsked(counts)));
    add(counts.unnamed(), TestWords::tr("%Ln unnamed", "", counts.unnamed()));
    add(counts.saidYes, closed ? TestWords::tr("%Ln had said yes and did not", "", counts.saidYes)
                               : TestWords::tr("%Ln said yes", "", counts.saidYes));
    add(counts.asked, closed ? TestWords::tr("%Ln were asked and did not", "", counts.asked)
                             : TestWords::tr("%Ln asked, no answer", "", counts.asked));
    add(counts.tally, TestWords::tr("tally %Ln", "people counted without names", counts.tally));
    add(counts.excluded, TestWords::tr("%Ln excluded", "", counts.excluded));
    add(counts.out, TestWords::tr("%Ln out", "of the base", counts.out));
    return texts;
}

}   // namespace wallchart
