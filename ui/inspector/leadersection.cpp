// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/leadersection.h"

#include "core/editing/intents/factintents.h"
#include "core/editing/intents/relationintents.h"
#include "ui/inspector/fieldrow.h"
#include "ui/inspector/followerstrip.h"
#include "ui/inspector/inplaceline.h"
#include "ui/inspector/inspectormarks.h"
#include "ui/inspector/inspectorwords.h"
#include "ui/inspector/leaderwords.h"
#include "ui/inspector/sectionheading.h"
#include "ui/text/labels.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/pageheader.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

namespace wallchart {

LeaderSection::LeaderSection(InspectorScope &scope, QWidget *parent)
    : InspectorSection(scope, parent), m_star(new MarkSign(scope.appearance, this)),
      m_state(new QToolButton(this)), m_since(wrappedText("caption", this)),
      m_delivery(new QWidget(this)), m_delivered(labelWithRole("display", m_delivery)),
      m_deliveredText(wrappedText("caption", m_delivery)),
      m_followers(new FollowerStrip(scope.appearance, this)), m_named(wrappedText("caption", this)),
      m_hints(wrappedText("caption", this)), m_committee(new QCheckBox(this))
{
    m_why = new FieldRow(
        scope, QStringLiteral("leaderWhy"), [this](WorkerId of, const QString &text) {
            const LeaderMark *mark = leaderMarkOf(reading(), of);
            if (!mark) return QString();
            return storeIn(this->scope().workspace, explainLeaderMark(campaign(), mark->id, text));
        });
    build();
    retranslate();
}

void LeaderSection::build()
{
    setRole(m_state, "control");
    m_state->setPopupMode(QToolButton::InstantPopup);
    m_state->setMenu(new QMenu(m_state));
    m_why->hideLabel();
    auto *stateRow = new QHBoxLayout;
    stateRow->setSpacing(6);
    stateRow->addWidget(m_star);
    stateRow->addWidget(m_state);
    stateRow->addWidget(m_since, 1);
    auto *delivery = new QHBoxLayout(m_delivery);
    delivery->setContentsMargins({});
    delivery->setSpacing(8);
    delivery->addWidget(m_delivered);
    delivery->addWidget(m_deliveredText, 1);
    body().addLayout(stateRow);
    for (QWidget *part : std::initializer_list<QWidget *>{m_why, m_delivery, m_followers, m_named,
                                                          m_hints, m_committee})
        body().addWidget(part);
    connect(m_followers, &FollowerStrip::followerChosen, this,
            [this](WorkerId follower) { scope().workspace.selectOnly(follower); });
    connect(m_committee, &QCheckBox::clicked, this, [this](bool member) {
        if (!worker()) return;
        InspectorSection::perform(
            setCommittee(campaign(), *worker(), member, reading().asOf(), scope().workspace.ids()));
    });
}

void LeaderSection::retranslate()
{
    heading().setTitle(tr("Organic leader"));
    m_why->setLabel(tr("Why"));
    m_why->line().setPlaceholderText(tr("Why? Who acts when they act?"));
    m_committee->setText(tr("Committee member"));
    m_committee->setToolTip(tr("Sits on the organizing committee"));
    m_followers->forget();
    fillStates();
}

void LeaderSection::fillStates()
{
    QMenu &menu = *m_state->menu();
    menu.clear();
    for (const auto &[state, key] : EnumKeys<LeaderState>::all) {
        QAction *action = menu.addAction(leaderStateLabel(state));
        action->setCheckable(true);
        action->setData(static_cast<int>(state));
        action->setToolTip(leaderStateMeaning(state));
        connect(action, &QAction::triggered, this, [this, chosen = state] { markAs(chosen); });
    }
    menu.setToolTipsVisible(true);
}

QString LeaderSection::fact(const WorkerReading &worker) const
{
    const NominationCount named = nominationCountOf(reading(), worker.worker->id);
    return named.asked > 0 ? tr("named by %1 asked", "5 of 6").arg(outOf(named.named, named.asked))
                           : tr("nobody asked yet");
}

void LeaderSection::fill(const WorkerReading &worker)
{
    const LeaderEvidence evidence = leaderEvidenceOf(reading(), worker.worker->id);
    fillState(worker);
    fillDelivery(evidence);
    m_followers->showFollowers(campaign(), evidence);
    m_named->setText(namedWords(evidence.named));
    fillHints(worker, evidence);
    m_committee->setChecked(worker.committee);
}

void LeaderSection::fillState(const WorkerReading &worker)
{
    const LeaderMark *mark = leaderMarkOf(reading(), worker.worker->id);
    const QString state = mark ? leaderStateLabel(mark->state) : tr("not known as a leader");
    m_state->setText(state);
    m_state->setAccessibleName(tr("Step in the life of a leader: %1").arg(state));
    m_state->setToolTip(mark ? leaderStateMeaning(mark->state) : QString());
    for (QAction *action : m_state->menu()->actions())
        action->setChecked(mark && action->data().toInt() == static_cast<int>(mark->state));
    const Star star = worker.isTestedLeader() ? Star::Filled
                      : worker.isLeader()     ? Star::Outlined
                                              : Star::None;
    m_star->showStar(star, state);
    m_since->setText(mark ? tr("since %1", "a day").arg(dayWords(mark->on)) : QString());
    m_why->setVisible(mark);
    if (mark) m_why->showFor(worker.worker->id, mark->why);
}

void LeaderSection::fillDelivery(const LeaderEvidence &evidence)
{
    m_delivery->setVisible(evidence.test && evidence.counted > 0);
    if (!evidence.test || evidence.counted == 0) return;
    m_delivered->setText(outOf(evidence.delivered, evidence.counted));
    m_deliveredText->setText(deliveryWords(evidence));
    m_delivered->setAccessibleName(m_delivered->text() + QLatin1Char(' ')
                                   + m_deliveredText->text());
}

void LeaderSection::fillHints(const WorkerReading &worker, const LeaderEvidence &evidence)
{
    QStringList hints;
    for (const LeaderCaution caution : evidence.cautions) hints.append(cautionWords(caution));
    if (!worker.isLeader() && takesPartUnnamed(reading(), worker.worker->id))
        hints.append(unnamedWords());
    m_hints->setVisible(!hints.isEmpty());
    m_hints->setText(hints.join(QLatin1Char('\n')));
}

void LeaderSection::markAs(LeaderState state)
{
    if (!worker()) return;
    const LeaderMark *mark = leaderMarkOf(reading(), *worker());
    if (mark && mark->state == state) {
        m_state->menu()->actions()[static_cast<int>(state)]->setChecked(true);
        return;
    }
    InspectorSection::perform(
        markLeader(campaign(), {.worker = *worker(), .state = state, .on = reading().asOf()},
                   scope().workspace.ids()));
    m_why->line().setFocus(Qt::OtherFocusReason);   // a mark without its reason is worth little
}

}   // namespace wallchart
