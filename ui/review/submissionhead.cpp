// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/submissionhead.h"

#include "ui/review/labelsides.h"
#include "ui/review/reviewwords.h"
#include "ui/review/statechip.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace wallchart {

SubmissionHead::SubmissionHead(Appearance &appearance, QWidget *parent)
    : QFrame(parent), m_back(addButton("table-2")), m_name(wrappedText("title", this)),
      m_week(wrappedText("caption", this)), m_state(new StateChip(WorkChip::ToReview, appearance)),
      m_late(new StateChip(WorkChip::Late, appearance)), m_place(labelWithRole("caption", this)),
      m_present(addButton("maximize")), m_previous(addButton("chevron-left")),
      m_next(addButton("chevron-right")), m_origin(wrappedText("caption", this))
{
    setRole(this, "bar");
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_back, 0, Qt::AlignTop);
    first->addWidget(m_name, 1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_place, m_previous, m_next, m_present})
        first->addWidget(each, 0, Qt::AlignVCenter);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_week, 1);
    second->addWidget(m_late);
    second->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 12, 8);
    column->setSpacing(3);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_origin);
    m_back->hide();
    connect(m_back, &QToolButton::clicked, this, &SubmissionHead::leavingWanted);
    connect(m_previous, &QToolButton::clicked, this, &SubmissionHead::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &SubmissionHead::nextWanted);
    connect(m_present, &QToolButton::clicked, this, &SubmissionHead::presentingWanted);
    retranslate();
}

QToolButton *SubmissionHead::addButton(const char *iconName)
{
    auto *button = new QToolButton(this);
    setRole(button, "flat");
    button->setIcon(icon(iconName));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void SubmissionHead::showSubmission(const SubmissionReading &reading)
{
    retranslate();
    m_name->setText(reading.participant.name);
    for (QLabel *label : {m_name, m_week, m_origin}) putAtStart(*label);
    m_week->setText(
        ReviewWords::week(reading.week, reading.assignment ? reading.assignment->title : Texts()));
    m_state->setChip(workChipOf(reading.state, reading.late, WorkSide::Facilitator));
    m_late->setVisible(reading.late && reading.state != WorkState::NotReceived);
    QString origin = ReviewWords::origin(reading);
    if (!reading.latest && reading.due)
        origin = tr("Due %1").arg(ReviewWords::moment(*reading.due));
    m_origin->setText(origin);
    m_origin->setVisible(!origin.isEmpty());
    const bool hasWork = reading.latest && reading.work;
    const bool maySee = hasWork && reading.latest->peersMaySee;
    m_present->setEnabled(maySee);
    m_present->setToolTip(
        maySee ? tr("Show to the small group")
        : hasWork
            ? tr("%1 did not allow the small group to see this.").arg(reading.participant.name)
            : tr("There is nothing to show."));
    m_present->setAccessibleDescription(maySee ? QString() : m_present->toolTip());
}

void SubmissionHead::showPlace(int place, int toReview)
{
    const QLocale locale;
    m_place->setText(place > 0 ? tr("%1 of %2 to review", "place, all")
                                     .arg(locale.toString(place), locale.toString(toReview))
                               : tr("%Ln to review", nullptr, toReview));
    const bool others = toReview > (place > 0 ? 1 : 0);
    m_previous->setEnabled(others);
    m_next->setEnabled(others);
}

void SubmissionHead::showWayBack(bool shown)
{
    m_back->setVisible(shown);
}

void SubmissionHead::retranslate()
{
    m_back->setToolTip(tr("To all participants (Esc)"));
    m_back->setAccessibleName(tr("To all participants"));
    m_previous->setToolTip(tr("The one before to review (Alt+Up)"));
    m_previous->setAccessibleName(tr("The one before to review"));
    m_next->setToolTip(tr("The next to review (Alt+Down)"));
    m_next->setAccessibleName(tr("The next to review"));
    m_present->setAccessibleName(tr("Show to the small group"));
}

}   // namespace wallchart
