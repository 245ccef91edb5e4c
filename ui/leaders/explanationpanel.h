// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/insights.h"
#include "ui/widgets/appearance.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wallchart {

class EvidenceLabel;
class IntroductionPanel;
class ScoreBar;

/// Why somebody stands where they stand: every part of both numbers, the reasons in sentences,
/// warnings, what would change the ranking, and the next state that the evidence holds. Fed by the values the list shows.
class ExplanationPanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit ExplanationPanel(Appearance &appearance, QWidget *parent = nullptr);

    /// Null = nobody is chosen.
    void explain(std::shared_ptr<const LeaderInsight> insight, std::optional<WorkerId> worker);
    /// Who can bring us to them.
    [[nodiscard]] IntroductionPanel &introduction() { return *m_introduction; }
    void retranslate();

Q_SIGNALS:
    /// The people behind a number.
    void peopleWanted(const std::vector<wallchart::WorkerId> &workers);
    void stateWanted(wallchart::WorkerId worker, wallchart::LeaderState state);
    void logWanted(wallchart::WorkerId worker);

private:
    struct Score {
        QLabel *number;
        QLabel *of;
        ScoreBar *bar;
        QGridLayout *parts;
        EvidenceLabel *reasons;
    };
    [[nodiscard]] Score addScore(QWidget *into);
    void addVoices(QWidget *into);
    void connectButtons();
    EvidenceLabel *addEvidence(const char *role, QWidget *into);
    void show(const Score &score, double value, const QString &of,
              const std::vector<ScorePart> &parts, const std::vector<Reason> &reasons);
    void fill(const RankedLeader &row);

    Appearance &m_appearance;
    std::shared_ptr<const LeaderInsight> m_insight;
    std::optional<WorkerId> m_worker;
    QLabel *m_title = nullptr;
    EvidenceLabel *m_warnings;
    QLabel *m_empty;
    QWidget *m_contents;
    Score m_influence;
    Score m_priority;
    QLabel *m_namedTitle;
    QLabel *m_namedBy;
    QLabel *m_changesTitle;
    QLabel *m_changes;
    IntroductionPanel *m_introduction;
    QPushButton *m_log;
    QPushButton *m_voices;
    QPushButton *m_accept;
};

/// The parts of a number in one line.
class ScoreBar final : public QWidget {
    Q_OBJECT

public:
    explicit ScoreBar(Appearance &appearance, QWidget *parent = nullptr);

    void showParts(const std::vector<ScorePart> &parts, const QString &spoken);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    std::vector<ScorePart> m_parts;
};

}   // namespace wallchart
