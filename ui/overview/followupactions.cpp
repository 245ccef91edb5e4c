// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/followupactions.h"

#include "core/editing/intents/contactintents.h"
#include "ui/text/daytext.h"

#include <QActionGroup>
#include <QMenu>

namespace wallchart {

namespace {

constexpr std::array kDaysOn{0, 1, 3, 7, 14};

}   // namespace

FollowUpActions::FollowUpActions(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
}

void FollowUpActions::settle(NextStepId step, StepState state)
{
    m_workspace.perform(settleNextStep(m_workspace.campaign(), step, state, m_workspace.today()));
}

void FollowUpActions::reschedule(NextStepId step, QDate day)
{
    const NextStep *held = m_workspace.campaign().find(step);
    if (!held) return;
    NextStep after = *held;
    after.due = day;
    m_workspace.perform(changeNextStep(m_workspace.campaign(), after));
}

void FollowUpActions::reassign(NextStepId step, OrganizerId organizer)
{
    const NextStep *held = m_workspace.campaign().find(step);
    if (!held) return;
    NextStep after = *held;
    after.owner = organizer;
    m_workspace.perform(changeNextStep(m_workspace.campaign(), after));
}

void FollowUpActions::fill(QMenu &menu, NextStepId step)
{
    const NextStep *held = m_workspace.campaign().find(step);
    if (!held) return;
    menu.addAction(tr("Done"), this, [this, step] { settle(step, StepState::Done); });
    fillDays(*menu.addMenu(tr("Another day")), *held);
    fillOrganizers(*menu.addMenu(tr("Somebody else takes it on")), *held);
    menu.addAction(tr("Log contact…"), this, [this, worker = held->worker, ask = held->what] {
        Q_EMIT logWanted(worker, ask);
    });
    menu.addSeparator();
    menu.addAction(tr("Drop it"), this, [this, step] { settle(step, StepState::Dropped); });
    if (!m_workspace.isReadOnly()) return;
    for (QAction *action : menu.actions()) action->setEnabled(false);
}

void FollowUpActions::fillDays(QMenu &menu, const NextStep &step)
{
    const auto add = [&](const QString &text, QDate day) {
        menu.addAction(text, this, [this, id = step.id, day] { reschedule(id, day); })
            ->setEnabled(day != step.due);
    };
    for (const int days : kDaysOn) {
        const QDate day = m_workspace.today().addDays(days);
        add(days == 0 ? tr("Today, %1").arg(dayText(day))
                      : tr("In %Ln days, %1", nullptr, days).arg(dayText(day)),
            day);
    }
    add(tr("No day agreed"), {});
}

void FollowUpActions::fillOrganizers(QMenu &menu, const NextStep &step)
{
    for (const Organizer &organizer : m_workspace.campaign().all<Organizer>())
        menu.addAction(organizer.name, this,
                       [this, id = step.id, by = organizer.id] { reassign(id, by); })
            ->setEnabled(step.owner != organizer.id);
    menu.setEnabled(!menu.isEmpty());
}

}   // namespace wallchart
