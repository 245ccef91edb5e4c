// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/workbyhanddialog.h"

#include "core/training/reviewing.h"
#include "ui/review/reviewwords.h"
#include "ui/text/daytext.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QTimeEdit>

namespace wallchart {

WorkByHandDialog::WorkByHandDialog(Workspace &workspace, const ReviewBoard &board,
                                   const std::optional<WorkSpot> &spot, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_participant(new QComboBox(this)),
      m_week(new QComboBox(this)), m_source(new QComboBox(this)), m_day(new QDateEdit(this)),
      m_time(new QTimeEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Wallchart"));
    fill(board, spot);
    auto *title = labelWithRole("title", this);
    title->setText(tr("Record work by hand"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Participant"), m_participant);
    form->addRow(tr("&Week"), m_week);
    form->addRow(tr("&How"), m_source);
    form->addRow(tr("On the &day"), m_day);
    form->addRow(tr("&At"), m_time);
    auto *note = wrappedText("caption", this);
    note->setText(tr("Whether it was late is judged by the day and time when it was handed over."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *ok = buttons->addButton(tr("Record"), QDialogButtonBox::AcceptRole);
    setRole(ok, "primary");
    ok->setEnabled(!m_participants.empty() && !m_weeks.empty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(title);
    column->addLayout(form);
    column->addWidget(note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &WorkByHandDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void WorkByHandDialog::fill(const ReviewBoard &board, const std::optional<WorkSpot> &spot)
{
    for (const WorkLine &line : board.lines()) {
        m_participants.push_back(line.participant);
        m_participant->addItem(line.name);
        if (spot && line.participant == spot->participant)
            m_participant->setCurrentIndex(m_participant->count() - 1);
    }
    const int week = spot ? spot->week : board.currentWeek();
    for (const WorkWeek &each : board.weeks()) {
        m_weeks.push_back(each.week);
        m_week->addItem(ReviewWords::week(each.week, each.title));
        if (each.week == week) m_week->setCurrentIndex(m_week->count() - 1);
    }
    m_source->addItem(tr("Handed over on paper"), keyOf(WorkSource::Paper));
    m_source->addItem(tr("Told by voice"), keyOf(WorkSource::Voice));
    const QDateTime now = m_workspace.now().toLocalTime();
    m_day->setDisplayFormat(dayTextPattern());
    m_day->setCalendarPopup(true);
    m_day->setDate(now.date());
    m_day->setMaximumDate(now.date());
    m_time->setTime(now.time());
}

void WorkByHandDialog::accept()
{
    const WorkSpot spot{m_participants.at(static_cast<std::size_t>(m_participant->currentIndex())),
                        m_weeks.at(static_cast<std::size_t>(m_week->currentIndex()))};
    const QDateTime madeAt(m_day->date(), m_time->time());
    const bool done = m_workspace.perform(recordWorkByHand(
        m_workspace.campaign(),
        {.participant = spot.participant,
         .week = spot.week,
         .source =
             fromKey<WorkSource>(m_source->currentData().toString()).value_or(WorkSource::Paper),
         .madeAt = std::min(madeAt.toUTC(), m_workspace.now().toUTC()),
         .receivedAt = m_workspace.now()},
        m_workspace.ids()));
    if (!done) return;
    Q_EMIT recorded(spot);
    QDialog::accept();
}

}   // namespace wallchart
