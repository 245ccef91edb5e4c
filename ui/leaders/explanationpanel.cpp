// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaders/explanationpanel.h"

#include "core/analysis/evidencepeople.h"
#include "core/analysis/rankingchanges.h"
#include "ui/leaders/evidencelabel.h"
#include "ui/leaders/introductionpanel.h"
#include "ui/leaders/leaderdelegate.h"
#include "ui/leaders/leaderlabels.h"
#include "ui/text/labels.h"
#include "ui/text/reasontext.h"
#include "ui/widgets/pageheader.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QWidget>

namespace wallchart {

namespace {

QString sentencesOf(const std::vector<Reason> &reasons)
{
    QStringList lines;
    for (const Reason &reason : reasons) lines.append(reasonText(reason));
    return lines.join(QLatin1Char('\n'));
}

void clear(QGridLayout &grid)
{
    while (QLayoutItem *item = grid.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QLabel *wrapped(const char *role, QWidget *parent)
{
    QLabel *label = labelWithRole(role, parent);
    label->setWordWrap(true);
    return label;
}

}   // namespace

ScoreBar::ScoreBar(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreBar::showParts(const std::vector<ScorePart> &parts, const QString &spoken)
{
    m_parts = parts;
    setAccessibleName(spoken);
    update();
}

QSize ScoreBar::sizeHint() const
{
    return {m_appearance.px(120), m_appearance.px(8)};
}

void ScoreBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintScoreBar(painter, rect(), m_parts, m_appearance.theme(), layoutDirection());
}

ExplanationPanel::ExplanationPanel(Appearance &appearance, QWidget *parent)
    : QScrollArea(parent), m_appearance(appearance)
{
    auto *inside = new QFrame;
    setRole(inside, "panel");
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    m_title = labelWithRole("title", inside);
    m_warnings = addEvidence("error", inside);
    m_empty = wrapped("caption", inside);
    m_contents = new QWidget(inside);
    auto *scores = new QHBoxLayout(m_contents);
    scores->setContentsMargins({});
    scores->setSpacing(24);
    m_influence = addScore(m_contents);
    m_priority = addScore(m_contents);
    addVoices(m_contents);
    auto *buttons = new QHBoxLayout;
    for (QPushButton **button : {&m_log, &m_voices, &m_accept}) {
        *button = new QPushButton(inside);
        buttons->addWidget(*button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_empty, m_warnings, m_contents})
        column->addWidget(part);
    column->addLayout(buttons);
    column->addStretch();
    connectButtons();
    retranslate();
}

void ExplanationPanel::addVoices(QWidget *into)
{
    m_namedTitle = labelWithRole("section", into);
    m_namedBy = wrapped("caption", into);
    m_changesTitle = labelWithRole("section", into);
    m_changes = wrapped("caption", into);
    m_introduction = new IntroductionPanel(into);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_namedTitle);
    column->addWidget(m_namedBy);
    column->addSpacing(8);
    column->addWidget(m_changesTitle);
    column->addWidget(m_changes);
    column->addSpacing(8);
    column->addWidget(m_introduction);
    column->addStretch();
    static_cast<QHBoxLayout *>(into->layout())->addLayout(column, 1);
}

void ExplanationPanel::connectButtons()
{
    connect(m_log, &QPushButton::clicked, this, [this] { Q_EMIT logWanted(*m_worker); });
    connect(m_voices, &QPushButton::clicked, this, [this] {
        Q_EMIT peopleWanted(voicesOf(m_insight->ranking, *m_worker,
                                     InfluenceGraph::kFollows | InfluenceGraph::kNames));
    });
    connect(m_accept, &QPushButton::clicked, this, [this] {
        const RankedLeader *row = m_insight->ranking.find(*m_worker);
        if (row && row->suggestedState) Q_EMIT stateWanted(*m_worker, *row->suggestedState);
    });
}

EvidenceLabel *ExplanationPanel::addEvidence(const char *role, QWidget *into)
{
    auto *label = new EvidenceLabel(into);
    setRole(label, role);
    connect(label, &EvidenceLabel::opened, this, [this](const Reason &reason, int arg) {
        Q_EMIT peopleWanted(
            peopleBehind(m_insight->ranking, m_insight->reading, *m_worker, reason, arg));
    });
    return label;
}

ExplanationPanel::Score ExplanationPanel::addScore(QWidget *into)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    Score score{.number = labelWithRole("display", into),
                .of = labelWithRole("caption", into),
                .bar = new ScoreBar(m_appearance, into),
                .parts = new QGridLayout,
                .reasons = addEvidence("caption", into)};
    head->addWidget(score.number);
    head->addWidget(score.of, 1, Qt::AlignBottom);
    score.parts->setColumnStretch(0, 1);
    score.parts->setVerticalSpacing(2);
    column->addLayout(head);
    column->addWidget(score.bar);
    column->addLayout(score.parts);
    column->addWidget(score.reasons);
    column->addStretch();
    static_cast<QHBoxLayout *>(into->layout())->addLayout(column, 1);
    return score;
}

void ExplanationPanel::explain(std::shared_ptr<const LeaderInsight> insight,
                               std::optional<WorkerId> worker)
{
    m_insight = std::move(insight);
    m_worker = worker;
    const RankedLeader *row = m_insight && worker ? m_insight->ranking.find(*worker) : nullptr;
    m_contents->setVisible(row);
    m_voices->setVisible(row);
    m_log->setVisible(row);
    m_warnings->setVisible(row && !row->warnings.empty());
    m_accept->setVisible(row && row->suggestedState);
    m_empty->setVisible(!row);
    if (row) fill(*row);
    else m_title->setText(tr("Why this order?"));
}

void ExplanationPanel::retranslate()
{
    setAccessibleName(tr("What a place in the ranking rests on"));
    m_empty->setText(tr("Choose somebody: here you read what their place rests on."));
    m_voices->setText(tr("Show who turns to them"));
    m_log->setText(tr("Log contact…"));
    m_namedTitle->setText(tr("Named by"));
    m_changesTitle->setText(tr("What would change the ranking"));
    m_introduction->retranslate();
    explain(m_insight, m_worker);
}

void ExplanationPanel::fill(const RankedLeader &row)
{
    const Worker &worker = *m_insight->reading.find(row.worker)->worker;
    m_title->setText(tr("Why %1?").arg(worker.fullName));
    show(m_influence, row.influence, tr("of 100, influence: is this a leader?"), row.influenceParts,
         row.reasons);
    show(m_priority, row.priority, tr("of 100, priority: whom to talk to first?"),
         row.priorityParts, row.priorityReasons);
    m_warnings->show(row.warnings);
    m_voices->setEnabled(row.voices > 0);
    QStringList names;
    for (const WorkerId each : voicesOf(m_insight->ranking, row.worker, InfluenceGraph::kNames))
        names.append(m_insight->reading.find(each)->worker->fullName);
    names.sort();
    const QString base = namedByText(row.named);
    m_namedBy->setText(names.isEmpty() ? base
                                       : tr("%1: %2", "named by 5 of 6 asked: the names")
                                             .arg(base, QLocale().createSeparatedList(names)));
    const auto changes = whatWouldChange(m_insight->ranking, m_insight->reading, row.worker);
    m_changes->setText(sentencesOf(changes));
    m_changes->setVisible(!changes.empty());
    m_changesTitle->setVisible(!changes.empty());
    if (row.suggestedState)
        m_accept->setText(tr("Mark as %1").arg(leaderStateLabel(*row.suggestedState)));
}

void ExplanationPanel::show(const Score &score, double value, const QString &of,
                            const std::vector<ScorePart> &parts, const std::vector<Reason> &reasons)
{
    const QLocale locale;
    score.number->setText(locale.toString(qRound(value)));
    score.of->setText(of);
    score.bar->showParts(parts, score.number->text() + QLatin1Char(' ') + of);
    clear(*score.parts);
    int line = 0;
    for (const ScorePart &part : parts) {
        auto *label = labelWithRole("caption", m_contents);
        label->setText(scorePartLabel(part));
        auto *number = labelWithRole("caption", m_contents);
        number->setText(
            tr("%1 of %2", "part of a number")
                .arg(locale.toString(qRound(part.value)), locale.toString(qRound(part.most))));
        score.parts->addWidget(label, line, 0);
        score.parts->addWidget(number, line++, 1, Qt::AlignRight | Qt::AlignTop);
    }
    score.reasons->show(reasons);
    score.reasons->setVisible(!reasons.empty());
}

}   // namespace wallchart
