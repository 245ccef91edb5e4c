// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/overview/openedoverview.h"
#include "ui/overview/readinessview.h"
#include "ui/text/percenttext.h"

namespace wallchart {

namespace {

QStringList textsOf(const FigureSheet &sheet, std::size_t column)
{
    QStringList texts;
    for (const FigureRow &row : sheet.rows) texts.append(row.figures[column].text);
    return texts;
}

int sumOf(const GaugeContent &bar)
{
    int people = 0;
    for (const GaugeSegment &segment : bar.segments) people += segment.people;
    return people;
}

}   // namespace

TEST(OverviewWords, every_number_of_people_finds_as_many_named_people)
{
    OpenedOverview overview;
    const OverviewReading &reading = overview.reading();
    const OverviewWords words = overview.words();
    EXPECT_EQ(overview.foundBy(words.sayYes().target), reading.people.withUs);
    EXPECT_EQ(overview.foundBy(words.sayYesActed()->target), reading.acted->sayYesActed);
    const Counts &all = reading.people;
    for (const GaugeSegment &segment : words.stanceBar().segments) {
        const int unnamed = segment.look == SegmentTone::Open ? all.unnamed() : 0;
        EXPECT_EQ(overview.foundBy(segment.target), segment.people - unnamed)
            << segment.spoken.toStdString();
    }
    const TestCounts &acted = reading.acted->counts;
    EXPECT_EQ(overview.foundBy(words.acted()->target), acted.tookPartNamed);
    for (const FigureRow &row : words.shifts().rows)
        EXPECT_GT(overview.foundBy(row.target), 0) << row.figures[0].text.toStdString();
}

TEST(OverviewWords, both_bars_are_of_everyone)
{
    OpenedOverview overview;
    const OverviewWords words = overview.words();
    EXPECT_EQ(sumOf(words.actedBar()), overview.reading().acted->counts.base);
    EXPECT_EQ(sumOf(words.stanceBar()), overview.reading().people.base);
}

TEST(OverviewWords, goals_are_marked_on_what_people_did_and_never_on_what_they_say)
{
    OpenedOverview overview;
    const OverviewWords words = overview.words();
    EXPECT_TRUE(words.stanceBar().goals.empty());
    ASSERT_GE(words.actedBar().goals.size(), 2u);
    EXPECT_EQ(words.actedBar().goals[0].percent, goalPercent(0.65));
    EXPECT_EQ(words.actedBar().goals[0].target, FigureTarget(GoalTarget{0.65}));
}

TEST(OverviewWords, a_cell_lists_how_many_acted_how_many_are_to_go_and_whom_to_start_with)
{
    OpenedOverview overview;
    const FigureSheet cells = overview.words().cells(*overview.words().ownGoal());
    ASSERT_FALSE(cells.rows.empty());
    ASSERT_EQ(cells.rows.size(),
              static_cast<std::size_t>(overview.reading().acted->goals[0].cellsBelow));
    const CellStanding &weakest = overview.reading().cells.front();
    EXPECT_EQ(cells.rows[0].figures[1].text,
              QStringLiteral("%1 of %2").arg(weakest.counts.tookPart).arg(weakest.counts.base));
    EXPECT_EQ(cells.rows[0].figures[2].text,
              QStringLiteral("%1 to go").arg(toGo(weakest.counts, *overview.words().ownGoal())));
    EXPECT_EQ(cells.rows[0].target, FigureTarget(weakest.cell));
    for (const FigureRow &row : cells.rows) {
        EXPECT_FALSE(row.figures[3].text.isEmpty());
        EXPECT_EQ(row.figures[3].tone == FigureTone::Late, false);   // no red for next steps
    }
}

TEST(OverviewWords, where_no_leader_is_known_the_next_step_is_to_find_one)
{
    OpenedOverview overview(campaignFromText("ICU / Day: Ana, Ben\nLab / Day: Cem* 1"));
    Edits edits;
    IdSource ids = idsAbove(overview.workspace().campaign());
    edits.add(StructureTest{.id = ids.make<StructureTestId>(),
                            .name = QStringLiteral("Petition"),
                            .opens = QDate(2023, 3, 2),
                            .closes = QDate(2023, 3, 5)});
    overview.workspace().perform({{QStringLiteral("add-test"), {}}, edits});
    ASSERT_TRUE(overview.settles());
    const QStringList start = textsOf(overview.words().cells(0.65), 3);
    EXPECT_EQ(start, (QStringList{QStringLiteral("Find the leader"),
                                  QStringLiteral("Ask what stopped people")}));
}

TEST(OverviewWords, only_lateness_is_red)
{
    OpenedOverview overview;
    const FigureSheet due = overview.words().followUps();
    ASSERT_GT(overview.reading().followUps.late, 0);
    for (std::size_t at = 0; at < due.rows.size(); ++at) {
        const bool late = overview.reading().followUps.lines[at].isLate();
        for (const Figure &figure : due.rows[at].figures)
            EXPECT_EQ(figure.tone == FigureTone::Late, late && &figure == &due.rows[at].figures[3]);
    }
}

TEST(OverviewWords, a_worksite_of_nobody_and_of_one_has_words)
{
    OpenedOverview nobody{campaignFromText("")};
    EXPECT_FALSE(nobody.words().acted());
    EXPECT_TRUE(nobody.words().ladder().empty());
    for (const TileContent &tile : nobody.words().tiles()) EXPECT_FALSE(tile.number.isEmpty());
    OpenedOverview one{campaignFromText("ICU / Day: Ana 2")};
    EXPECT_EQ(one.words().sayYes().text, QStringLiteral("1 says yes"));
    EXPECT_TRUE(one.words().nothingDue().startsWith(QStringLiteral("Nothing due.")));
}

TEST(OverviewWords, nothing_about_stance_is_called_ready_or_majority)
{
    OpenedOverview overview;
    const OverviewWords words = overview.words();
    QStringList texts{words.headline(), words.everyone(), words.sayYes().text,
                      words.sayYesActed()->text};
    for (const TileContent &tile : words.tiles()) texts << tile.caption << tile.note;
    for (const ReadinessKey key :
         {ReadinessKey::ListComplete, ReadinessKey::AssessedFresh, ReadinessKey::LeaderInEveryCell,
          ReadinessKey::LastTestsAtGoal, ReadinessKey::Momentum, ReadinessKey::Inoculated,
          ReadinessKey::PredictedAndActed})
        texts << criterionTitle(key);
    for (const QString &text : texts) {
        EXPECT_FALSE(text.contains(QStringLiteral("ready"), Qt::CaseInsensitive))
            << text.toStdString();
        EXPECT_FALSE(text.contains(QStringLiteral("majority"), Qt::CaseInsensitive))
            << text.toStdString();
    }
}

TEST(Lessons, say_how_many_of_those_who_said_yes_acted_and_nothing_of_nobody)
{
    const QStringList some = lessonTexts(
        {.saidYes = 12, .saidYesActed = 7, .with = 223, .withActed = 160});
    ASSERT_EQ(some.size(), 2);
    EXPECT_EQ(some[0], QStringLiteral("Of 12 who said yes in a conversation, 7 acted."));
    EXPECT_EQ(lessonTexts({}).size(), 1);
    EXPECT_TRUE(lessonTexts({})[0].startsWith(QStringLiteral("Nothing yet")));
}

}   // namespace wallchart
