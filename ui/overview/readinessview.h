// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/insights.h"
#include "ui/overview/figuretable.h"

#include <QScrollArea>

class QLabel;

namespace wallchart {

class EvidenceLabel;
class PanelGrid;
class TitledPanel;

/// What a criterion asks for, in words: "A leader in every cell".
[[nodiscard]] QString criterionTitle(ReadinessKey key);
/// Where a criterion is not met yet, most people first.
[[nodiscard]] FigureSheet gapSheet(const ReadinessInsight &insight,
                                   const ReadinessCriterion &criterion);
/// What past tests teach about words and acts; a sentence each.
[[nodiscard]] QStringList lessonTexts(const TestLessons &lessons);

/// What holds and what is missing, criterion by criterion: the evidence, where the gaps are, the
/// next assignment. A diagnosis that the workers decide on; it locks nothing.
class ReadinessView final : public QScrollArea {
    Q_OBJECT

public:
    explicit ReadinessView(Appearance &appearance, QWidget *parent = nullptr);

    /// Null = being worked out.
    void show(std::shared_ptr<const ReadinessInsight> insight);
    void retranslate();
    void focusMain();

Q_SIGNALS:
    void opened(const wallchart::FigureTarget &target);
    /// Who is behind a number of a sentence; `arg` counts its numbers from 0.
    void peopleWanted(const wallchart::Reason &reason, int arg);

private:
    struct CriterionPanel {
        TitledPanel *panel;
        EvidenceLabel *evidence;
        EvidenceLabel *next;
        FigureTable *gaps;
    };
    [[nodiscard]] CriterionPanel addPanel();
    [[nodiscard]] EvidenceLabel *addEvidence(TitledPanel &panel);
    void arrange();
    void write();
    void write(const CriterionPanel &panel, const ReadinessCriterion &criterion);
    void writeCommittee();
    void showGaps(const CriterionPanel &panel, const FigureSheet &sheet, const QString &title);

    Appearance &m_appearance;
    std::shared_ptr<const ReadinessInsight> m_insight;
    PanelGrid *m_grid;
    TitledPanel *m_lessonsPanel;
    QLabel *m_lessons;
    std::vector<CriterionPanel> m_panels;   // in order of ReadinessKey
    CriterionPanel m_committee;
};

}   // namespace wallchart
