// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/selectionsummary.h"

#include "ui/inspector/inspectorwords.h"
#include "ui/inspector/levelrow.h"
#include "ui/inspector/stancebar.h"
#include "ui/painting/leveltones.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/workspace/workeractions.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>

namespace wallchart {

namespace {

constexpr int kSummaryMargin = 16;

}   // namespace

SelectionSummary::SelectionSummary(InspectorScope &scope, QWidget *parent)
    : QWidget(parent), m_scope(scope), m_title(labelWithRole("title", this)),
      m_bar(new StanceBar(scope.appearance, this)), m_counts(wrappedText("caption", this)),
      m_assess(labelWithRole("section", this)), m_levels(new LevelRow(scope.appearance, this)),
      m_members(wrappedText("caption", this)), m_committee(new QPushButton(this)),
      m_suspect(new QPushButton(this)), m_remove(new QPushButton(this))
{
    m_remove->setIcon(icon("trash-2"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSummaryMargin, 14, kSummaryMargin, 14);
    column->setSpacing(8);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_bar, m_counts, m_assess, m_levels, m_members})
        column->addWidget(part);
    for (QPushButton *button : {m_suspect, m_committee, m_remove})
        column->addWidget(button, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_levels, &LevelRow::levelChosen, this, &SelectionSummary::assessAs);
    connect(m_remove, &QPushButton::clicked, this, &SelectionSummary::removeWanted);
    connect(m_suspect, &QPushButton::clicked, this,
            [this] { performKey(m_scope.workspace, QLatin1Char('s'), std::nullopt); });
    connect(m_committee, &QPushButton::clicked, this,
            [this] { performKey(m_scope.workspace, QLatin1Char('c'), std::nullopt); });
}

void SelectionSummary::retranslate()
{
    m_assess->setText(tr("Assess all as"));
    m_levels->setAccessibleName(m_assess->text());
    m_committee->setText(tr("Committee members: on or off"));
    m_suspect->setText(tr("Suspected leaders: on or off"));
    m_remove->setText(tr("Remove…"));
}

void SelectionSummary::reword()
{
    retranslate();
    refresh();
}

void SelectionSummary::refresh()
{
    const Reading &reading = m_scope.workspace.reading();
    const auto &selected = m_scope.workspace.selection();
    const int count = static_cast<int>(selected.size());
    m_title->setText(tr("%Ln selected", nullptr, count));
    std::map<int, int> people;
    int committee = 0;
    int leaders = 0;
    for (const WorkerId &id : selected) {
        const WorkerReading *worker = reading.find(id);
        if (!worker) continue;
        ++people[worker->level().value_or(0)];
        committee += worker->committee ? 1 : 0;
        leaders += worker->isLeader() ? 1 : 0;
    }
    // The level all of them share (0 = all unassessed), none when they differ.
    const auto shared = people.size() == 1 ? std::optional(people.begin()->first) : std::nullopt;
    const Scale &scale = reading.campaign().scale();
    const LevelTones tones(scale.levels);
    std::vector<StanceBar::Part> parts;
    QStringList words;
    const auto add = [&](int level, std::optional<int> tone) {
        if (people[level] == 0) return;
        parts.push_back({level, people[level], tone});
        words.append(tr("%1: %Ln", "words of a level, and how many", people[level])
                         .arg(stanceWords(reading.campaign(),
                                          level > 0 ? std::optional(level) : std::nullopt)));
    };
    for (const ScaleLevel &level : scale.levels) add(level.level, tones.toneOf(level.level));
    add(0, std::nullopt);
    m_bar->showParts(std::move(parts));
    m_bar->setAccessibleName(words.join(QStringLiteral("; ")));
    m_bar->setToolTip(words.join(QLatin1Char('\n')));
    m_counts->setText(words.join(QLatin1Char('\n')));
    m_members->setText(tr("%1 leaders · %2 on the committee")
                           .arg(QLocale().toString(leaders), QLocale().toString(committee)));
    m_levels->setScale(scale);
    m_levels->setChosen(shared);
}

void SelectionSummary::assessAs(int level)
{
    performKey(m_scope.workspace, std::nullopt, level);
}

}   // namespace wallchart
