// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/grouppanel.h"

#include "ui/myweek/starttext.h"
#include "ui/myweek/tickline.h"
#include "ui/myweek/weekwords.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>

namespace wallchart {

namespace {

constexpr int kGroupPadding = 16;

/// What is brought to the session of a week belongs to the assignment that is due before it.
const EditionAssignment *assignmentBefore(const Edition &edition, int week)
{
    for (const EditionAssignment &each : edition.assignments) {
        if (each.dueBeforeWeek == week) return &each;
    }
    return nullptr;
}

}   // namespace

GroupPanel::GroupPanel(Appearance &appearance, QWidget *parent)
    : QFrame(parent), m_appearance(appearance), m_title(new StartText("section", this)),
      m_name(labelWithRole("caption", this)), m_about(new StartText("caption", this)),
      m_bring(new StartText("section", this)), m_lines(new QVBoxLayout)
{
    setRole(this, "panel");
    m_name->setTextFormat(Qt::PlainText);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_name);
    m_lines->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGroupPadding, 14, kGroupPadding, 14);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_about);
    column->addWidget(m_bring);
    column->addLayout(m_lines);
}

void GroupPanel::show(const Campaign &campaign, const Learner &learner, int week)
{
    fillGroup(campaign, learner);
    fillBring(learner, week);
}

void GroupPanel::fillGroup(const Campaign &campaign, const Learner &learner)
{
    const TrainingGroup &group = *campaign.find(learner.participant.group);
    m_title->setText(tr("Your group"));
    setAccessibleName(m_title->text());
    m_name->setText(group.name);
    m_about->setText(group.contactPerson.isEmpty()
                         ? tr("What others of your group write is never in this file.")
                         : tr("Contact person: %1. What others of your group write is never in "
                              "this file.")
                               .arg(group.contactPerson));
}

void GroupPanel::fillBring(const Learner &learner, int week)
{
    const EditionAssignment *before = assignmentBefore(learner.edition, week);
    QStringList things;
    if (before) {
        for (const Texts &thing : before->bring) things << editionText(thing);
    }
    const QString subject =
        QStringLiteral("%1/%2/").arg(learner.participant.id.toString()).arg(week);
    m_bring->setText(tr("Bring to the session"));
    m_bring->setVisible(!things.isEmpty());
    if (subject == m_subject && things == m_things) return;   // the keyboard may be on one
    m_subject = subject;
    m_things = things;
    for (QCheckBox *box : m_boxes) delete box->parentWidget();
    m_boxes.clear();
    for (qsizetype at = 0; at < things.size(); ++at) {
        const QString key = subject + QString::number(at);
        auto *line = new TickLine(m_appearance, things[at], this);
        line->box().setChecked(m_ticked[key]);
        connect(&line->box(), &QCheckBox::toggled, this,
                [this, key](bool on) { m_ticked[key] = on; });
        m_lines->addWidget(line);
        m_boxes.push_back(&line->box());
    }
}

}   // namespace wallchart
