// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importfoot.h"

#include "ui/importing/importrun.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/pageheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace wallchart {

ImportFoot::ImportFoot(ImportRun &run, const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_run(run), m_activity(labelWithRole("caption", this)),
      m_progress(new QProgressBar(this)), m_stop(new QPushButton(this)),
      m_close(new QPushButton(this)), m_back(new QPushButton(this)), m_next(new QPushButton(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 10, 16, 12);
    for (QWidget *each : std::initializer_list<QWidget *>{m_activity, m_progress, m_stop})
        line->addWidget(each);
    line->addStretch();
    line->addWidget(m_close);
    line->addSpacing(12);
    line->addWidget(m_back);
    line->addWidget(m_next);
    m_progress->setFixedWidth(appearance.px(180));
    m_progress->setTextVisible(false);
    for (QPushButton *button : {m_stop, m_close, m_back}) button->setAutoDefault(false);
    setRole(m_next, "primary");
    m_next->setDefault(true);
    connect(&m_run, &ImportRun::told, this, &ImportFoot::showProgress);
    connect(m_stop, &QPushButton::clicked, &m_run, &ImportRun::cancel);
    connect(m_close, &QPushButton::clicked, this, &ImportFoot::closeWanted);
    connect(m_back, &QPushButton::clicked, this, &ImportFoot::backWanted);
    connect(m_next, &QPushButton::clicked, this, &ImportFoot::nextWanted);
}

void ImportFoot::followActivity()
{
    const bool isBusy = m_run.activity() != ImportRun::Activity::None;
    for (QWidget *each : std::initializer_list<QWidget *>{m_progress, m_activity, m_stop})
        each->setVisible(isBusy);
    switch (m_run.activity()) {
    case ImportRun::Activity::Reading: return m_activity->setText(tr("Reading…"));
    case ImportRun::Activity::Planning: return m_activity->setText(tr("Comparing…"));
    case ImportRun::Activity::Storing: return m_activity->setText(tr("Saving…"));
    case ImportRun::Activity::None: break;
    }
}

bool ImportFoot::canGoOn(ImportStep step, Campaign campaign) const
{
    if (step == ImportStep::Done) return true;
    const ImportDraft &draft = m_run.draft();
    if (step != ImportStep::Changes)
        return draft.isOpen(static_cast<ImportStep>(static_cast<int>(step) + 1));
    return draft.planned() && !draft.planned()->plan.changes.empty()
           && campaign == Campaign::Writable && m_run.activity() == ImportRun::Activity::None;
}

void ImportFoot::follow(ImportStep step, Campaign campaign)
{
    followActivity();
    const bool isDone = step == ImportStep::Done;
    const bool isStoring = m_run.activity() == ImportRun::Activity::Storing;
    m_next->setText(isDone                        ? tr("Close")
                    : step == ImportStep::Changes ? tr("&Import")
                                                  : tr("&Next"));
    m_next->setEnabled(canGoOn(step, campaign));
    m_back->setEnabled(step != ImportStep::Source && !isStoring);
    m_back->setVisible(!isDone);
    m_close->setVisible(!isDone);
    m_close->setEnabled(!isStoring);
}

void ImportFoot::showProgress(qint64 done, qint64 total)
{
    constexpr int kParts = 1000;
    m_progress->setRange(0, total > 0 ? kParts : 0);
    if (total > 0) m_progress->setValue(static_cast<int>(done * kParts / total));
}

void ImportFoot::retranslate()
{
    m_progress->setAccessibleName(tr("Progress"));
    m_stop->setText(tr("S&top"));
    m_close->setText(tr("Cancel"));
    m_back->setText(tr("&Back"));
}

}   // namespace wallchart
