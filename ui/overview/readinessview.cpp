// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/readinessview.h"

#include "ui/leaders/evidencelabel.h"
#include "ui/leaders/leaderlabels.h"
#include "ui/overview/committeesheet.h"
#include "ui/overview/panelgrid.h"
#include "ui/text/percenttext.h"
#include "ui/text/reasontext.h"
#include "ui/widgets/pageheader.h"

#include <QLabel>

namespace wallchart {

namespace {

constexpr int kGapsSeen = 4;
constexpr std::size_t kMostGaps = 200;
constexpr int kTwoPanelsFrom = 860;

struct ReadinessText {
    Q_DECLARE_TR_FUNCTIONS(ReadinessText)
};

QLabel *sentences(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}   // namespace

QString criterionTitle(ReadinessKey key)
{
    switch (key) {
    case ReadinessKey::ListComplete: return ReadinessText::tr("Everybody is on the list");
    case ReadinessKey::AssessedFresh:
        return ReadinessText::tr("Everybody was assessed, and lately");
    case ReadinessKey::LeaderInEveryCell:
        return ReadinessText::tr("A leader with us in every cell, one for ten workers");
    case ReadinessKey::LastTestsAtGoal:
        return ReadinessText::tr("The last two tests reached the goal in every strategic cell");
    case ReadinessKey::Momentum: return ReadinessText::tr("Harder tests were not lower");
    case ReadinessKey::Inoculated:
        return ReadinessText::tr("People heard beforehand what the boss will say");
    case ReadinessKey::PredictedAndActed: break;
    }
    return ReadinessText::tr("Those assessed as with us acted");
}

FigureSheet gapSheet(const ReadinessInsight &insight, const ReadinessCriterion &criterion)
{
    const Campaign &campaign = insight.reading.campaign();
    FigureSheet sheet{.columns = {ReadinessText::tr("Where"), ReadinessText::tr("What is missing"),
                                  ReadinessText::tr("People")}};
    const std::size_t shown = std::min(criterion.gaps.size(), kMostGaps);
    for (std::size_t at = 0; at < shown; ++at) {
        const ReadinessGap &gap = criterion.gaps[at];
        const bool everywhere = gap.cell == Cell();
        FigureRow row{.figures = {{.text = everywhere ? ReadinessText::tr("everywhere")
                                                      : leaderPlace(campaign, gap.cell),
                                   .tone = FigureTone::Strong},
                                  {.text = reasonText(gap.reason)},
                                  {.text = QLocale().toString(gap.people), .isNumber = true}}};
        if (!everywhere) row.target = gap.cell;
        else if (gap.test) row.target = *gap.test;
        sheet.rows.push_back(std::move(row));
    }
    sheet.notShown = criterion.gaps.size() - shown;
    return sheet;
}

QStringList lessonTexts(const TestLessons &lessons)
{
    const QLocale locale;
    QStringList texts;
    if (lessons.saidYes > 0)
        texts.append(
            ReadinessText::tr("Of %1 who said yes in a conversation, %2 acted.")
                .arg(locale.toString(lessons.saidYes), locale.toString(lessons.saidYesActed)));
    if (lessons.with > 0)
        texts.append(
            ReadinessText::tr("Of %1 who were assessed as with us when a test closed, %2 acted.")
                .arg(locale.toString(lessons.with), locale.toString(lessons.withActed)));
    if (texts.isEmpty())
        texts.append(ReadinessText::tr("Nothing yet: no test has closed with people who had been "
                                       "assessed before."));
    return texts;
}

ReadinessView::ReadinessView(Appearance &appearance, QWidget *parent)
    : QScrollArea(parent), m_appearance(appearance), m_grid(new PanelGrid(appearance)),
      m_lessonsPanel(new TitledPanel), m_lessons(sentences(m_lessonsPanel))
{
    setWidget(m_grid);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lessonsPanel->add(m_lessons);
    for (std::size_t at = 0; at < EnumKeys<ReadinessKey>::all.size(); ++at)
        m_panels.push_back(addPanel());
    m_committee = addPanel();
    arrange();
    retranslate();
}

ReadinessView::CriterionPanel ReadinessView::addPanel()
{
    auto *panel = new TitledPanel;
    CriterionPanel made{.panel = panel,
                        .evidence = addEvidence(*panel),
                        .next = addEvidence(*panel),
                        .gaps = new FigureTable(m_appearance, kGapsSeen)};
    panel->add(made.gaps);
    made.gaps->setStretchColumn(1);
    connect(made.gaps, &FigureTable::opened, this, &ReadinessView::opened);
    return made;
}

EvidenceLabel *ReadinessView::addEvidence(TitledPanel &panel)
{
    auto *label = new EvidenceLabel(&panel);
    connect(label, &EvidenceLabel::opened, this, &ReadinessView::peopleWanted);
    panel.add(label);
    return label;
}

void ReadinessView::arrange()
{
    std::vector<GridPlace> one{{m_lessonsPanel, 0, 0}};
    std::vector<GridPlace> two{{m_lessonsPanel, 0, 0, 2}};
    int place = 0;
    const auto add = [&](const CriterionPanel &each) {
        one.push_back({each.panel, place + 1, 0});
        two.push_back({each.panel, place / 2 + 1, place % 2});
        ++place;
    };
    for (const CriterionPanel &each : m_panels) add(each);
    add(m_committee);
    m_grid->addArrangement(0, {1}, one);
    m_grid->addArrangement(kTwoPanelsFrom, {1, 1}, two);
}

void ReadinessView::show(std::shared_ptr<const ReadinessInsight> insight)
{
    m_insight = std::move(insight);
    write();
}

void ReadinessView::retranslate()
{
    setAccessibleName(tr("What holds, what is missing"));
    write();
}

void ReadinessView::focusMain()
{
    for (const CriterionPanel &panel : m_panels) {
        if (panel.gaps->isVisible()) return panel.gaps->setFocus(Qt::OtherFocusReason);
    }
    setFocus(Qt::OtherFocusReason);
}

void ReadinessView::write()
{
    m_lessonsPanel->setHead(tr("What past tests teach"));
    m_lessons->setText(m_insight ? lessonTexts(m_insight->readiness.lessons).join(QLatin1Char('\n'))
                                 : tr("Being worked out …"));
    for (const CriterionPanel &panel : m_panels) panel.panel->setVisible(m_insight != nullptr);
    m_committee.panel->setVisible(m_insight != nullptr);
    if (!m_insight) return;
    for (const ReadinessCriterion &criterion : m_insight->readiness.criteria)
        write(m_panels[static_cast<std::size_t>(criterion.key)], criterion);
    writeCommittee();
}

void ReadinessView::showGaps(const CriterionPanel &panel, const FigureSheet &sheet,
                             const QString &title)
{
    panel.gaps->show(sheet, m_insight->reading.campaign().scale());
    panel.gaps->setVisible(panel.gaps->figures().rowCount() > 0);
    panel.gaps->setAccessibleName(title);
}

void ReadinessView::writeCommittee()
{
    const CommitteeMirror &mirror = m_insight->committee;
    const bool holds = mirror.mirrors();
    const QString reached = committeeSeatsText(mirror);
    m_committee.panel->setHead(committeeTitle(), holds ? tr("Holds · %1").arg(reached)
                                                       : tr("Missing · %1").arg(reached));
    m_committee.panel->setSign(holds ? "check" : "circle-dot");
    m_committee.evidence->showSentences(committeeTexts(mirror));
    m_committee.next->showSentences(
        {tr("Next: %1", "an assignment").arg(committeeNextText(mirror))});
    showGaps(m_committee, committeeSheet(*m_insight), committeeTitle());
}

void ReadinessView::write(const CriterionPanel &panel, const ReadinessCriterion &criterion)
{
    const QString reached =
        tr("%1, aim %2", "shares").arg(percentText(criterion.value), goalPercent(criterion.goal));
    panel.panel->setHead(criterionTitle(criterion.key), criterion.holds
                                                            ? tr("Holds · %1").arg(reached)
                                                            : tr("Missing · %1").arg(reached));
    panel.panel->setSign(criterion.holds ? "check" : "circle-dot");
    panel.evidence->show(criterion.evidence);
    panel.next->show({criterion.next}, tr("Next: %1", "an assignment"));
    showGaps(panel, gapSheet(*m_insight, criterion), criterionTitle(criterion.key));
}

}   // namespace wallchart
