// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpage/trainingpage.h"

#include "ui/painting/shapedtext.h"
#include "ui/trainingpage/trainingperiod.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

namespace wallchart {

TrainingPage::TrainingPage(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_appearance(appearance),
      m_desk(new TrainingDesk(workspace, this)), m_header(new PageHeader),
      m_buttons(new QButtonGroup(this)), m_period(new ClippedText("caption")),
      m_stack(new QStackedWidget), m_empty(new EmptyState("graduation-cap"))
{
    layOut();
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        showSide(static_cast<TrainingSide>(id));
        focusMain();
    });
    connect(&workspace, &Workspace::changed, this, &TrainingPage::refresh);
    connect(&appearance, &Appearance::changed, this, &TrainingPage::sayPeriod);
    connect(m_desk, &TrainingDesk::failed, this, &TrainingPage::failed);
    connect(m_desk, &TrainingDesk::saved, this, [this](const QStringList &paths) {
        const QString one = isolated(QFileInfo(paths.front()).fileName());
        Q_EMIT hinted(paths.size() == 1
                          ? tr("Saved as %1. Hand it over yourself: nothing is sent.").arg(one)
                          : tr("%Ln file(s) saved. Hand them over yourself: nothing is sent.",
                               nullptr, static_cast<int>(paths.size())));
    });
    connect(m_desk, &TrainingDesk::taken, this, &TrainingPage::leadOn);
    connect(m_invitation, &QPushButton::clicked, m_desk, &TrainingDesk::askForPackets);
    connect(m_enrolment, &QPushButton::clicked, m_desk, &TrainingDesk::askForPackets);
    connect(m_setUp, &QPushButton::clicked, this, &TrainingPage::setUpWanted);
    retranslate();
    refresh();
}

TrainingPage::~TrainingPage() = default;

void TrainingPage::layOut()
{
    auto *segments = new QWidget;
    auto *line = new QHBoxLayout(segments);
    line->setContentsMargins({});
    line->setSpacing(0);
    for (const TrainingSide side : kTrainingSides) {
        auto *button = new QToolButton;
        setRole(button, "segment");
        button->setCheckable(true);
        m_buttons->addButton(button, static_cast<int>(side));
        line->addWidget(button);
    }
    m_header->addTool(segments);
    m_header->addAtEnd(m_period);
    m_invitation = m_empty->addButton(true);
    m_enrolment = m_empty->addButton();
    m_setUp = m_empty->addButton();
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
}

QString TrainingPage::title() const
{
    return tr("Training");
}

void TrainingPage::place(TrainingSide side, Side placed)
{
    m_stack->addWidget(placed.view);
    at(side) = std::move(placed);
    showWhatIs();
    followWaiting();
}

bool TrainingPage::offers(TrainingSide side) const
{
    if (!at(side).view) return false;
    switch (side) {
    case TrainingSide::MyWeek: return m_shape.showsMyWeek();
    case TrainingSide::Review: return m_shape.showsReview();
    case TrainingSide::Sessions: return m_shape.showsSessions();
    case TrainingSide::Groups: break;
    }
    return m_shape.showsGroups();
}

std::optional<TrainingSide> TrainingPage::side() const
{
    for (const TrainingSide side : kTrainingSides) {
        if (at(side).view && m_stack->currentWidget() == at(side).view) return side;
    }
    return std::nullopt;
}

std::optional<TrainingSide> TrainingPage::firstSide() const
{
    std::optional<TrainingSide> first;
    for (const TrainingSide side : kTrainingSides) {
        if (!offers(side)) continue;
        if (at(side).waiting() > 0) return side;
        if (!first) first = side;
    }
    return first;
}

void TrainingPage::showSide(TrainingSide side)
{
    if (!offers(side)) return;
    m_chosen = side;
    showWhatIs();
}

/// After an enrolment somebody who leads no small group yet is to say which is theirs.
void TrainingPage::leadOn(int taken)
{
    const bool isUndecided = !m_shape.learns && !m_shape.leads && !m_shape.registers;
    if (taken > 0 && isUndecided && !m_workspace.campaign().all<TrainingGroup>().empty())
        showSide(TrainingSide::Groups);
}

void TrainingPage::refresh()
{
    m_shape = trainingShapeOf(m_workspace.campaign());
    showWhatIs();
    sayPeriod();
    followWaiting();
}

void TrainingPage::showWhatIs()
{
    if (m_chosen && !offers(*m_chosen)) m_chosen.reset();
    int offered = 0;
    for (const TrainingSide side : kTrainingSides) {
        m_buttons->button(static_cast<int>(side))->setVisible(offers(side));
        offered += offers(side) ? 1 : 0;
    }
    // What one looks at does not move away by itself while it makes sense.
    const auto now = side();
    const bool stays = m_wasShown && now && offers(*now);
    const auto shown = m_chosen ? m_chosen : stays ? now : firstSide();
    const bool hadKeyboard = m_stack->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(shown ? at(*shown).view : m_empty);
    if (shown) m_buttons->button(static_cast<int>(*shown))->setChecked(true);
    if (hadKeyboard && isVisible() && now != shown) focusMain();
}

void TrainingPage::showEvent(QShowEvent *event)
{
    showWhatIs();
    m_wasShown = true;
    Page::showEvent(event);
}

void TrainingPage::focusMain()
{
    if (const auto shown = side()) at(*shown).focusMain();
    else m_invitation->setFocus();
}

int TrainingPage::waiting() const
{
    int all = 0;
    for (const TrainingSide side : kTrainingSides) {
        if (offers(side)) all += at(side).waiting();
    }
    return all;
}

void TrainingPage::followWaiting()
{
    if (std::exchange(m_waiting, waiting()) != m_waiting) Q_EMIT waitingChanged();
}

void TrainingPage::sayPeriod()
{
    const StoredEdition *edition = mainEdition(m_workspace.campaign());
    const QString language = m_appearance.language();
    // Reading an edition takes a millisecond: not with every change of the chart.
    const QString about = edition ? language + edition->text : QString();
    if (about == m_editionText && !about.isEmpty()) return;
    m_editionText = about;
    m_period->setWhole(edition ? trainingPeriodText(*edition, language) : QString());
}

void TrainingPage::retranslate()
{
    m_header->setTitle(title());
    const std::array names{tr("My week"), tr("Review"), tr("Sessions"), tr("Groups")};
    for (const TrainingSide side : kTrainingSides)
        m_buttons->button(static_cast<int>(side))
            ->setText(names.at(static_cast<std::size_t>(side)));
    m_empty->setTexts(tr("Nothing of the training is here yet"),
                      tr("You learn: take the invitation that your facilitator gave you. You lead "
                         "a small group: take the enrolment of your contact person. You organize "
                         "the training: set it up."));
    m_invitation->setText(tr("Take an invitation…"));
    m_enrolment->setText(tr("Take an enrolment…"));
    m_setUp->setText(tr("Set up a training…"));
    m_editionText.clear();
    sayPeriod();
}

}   // namespace wallchart
