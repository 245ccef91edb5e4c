// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaders/leaderlabels.h"

#include "ui/text/daytext.h"
#include "ui/text/sentence.h"

#include <QCoreApplication>
#include <QLocale>

namespace wallchart {

namespace {

struct LeaderText {
    Q_DECLARE_TR_FUNCTIONS(LeaderText)
};

constexpr std::array kPartLabels{
    KeyedSentence{"influence-named",
                  QT_TRANSLATE_NOOP("LeaderText", "Named by co-workers asked alone")},
    KeyedSentence{"influence-followers", QT_TRANSLATE_NOOP("LeaderText", "Followers")},
    KeyedSentence{"influence-proof",
                  QT_TRANSLATE_NOOP("LeaderText", "What people did with them in tests")},
    KeyedSentence{"influence-quick", QT_TRANSLATE_NOOP("LeaderText", "How soon they did it")},
    KeyedSentence{"influence-reach", QT_TRANSLATE_NOOP("LeaderText", "Reach over two steps")},
    KeyedSentence{"priority-followers",
                  QT_TRANSLATE_NOOP("LeaderText", "Followers not with us yet")},
    KeyedSentence{"priority-influence", QT_TRANSLATE_NOOP("LeaderText", "How sure a leader")},
    KeyedSentence{"priority-cell", QT_TRANSLATE_NOOP("LeaderText", "The cell is below the goal")},
    KeyedSentence{"priority-turned", QT_TRANSLATE_NOOP("LeaderText", "The stance turned")},
    KeyedSentence{"priority-overdue", QT_TRANSLATE_NOOP("LeaderText", "A next step is late")}};

}   // namespace

QString namedByText(const NominationCount &named)
{
    if (named.asked == 0 && named.elsewhere == 0) return LeaderText::tr("nobody asked yet");
    const QLocale locale;
    const QString here = LeaderText::tr("%1 of %2", "named by n of those asked")
                             .arg(locale.toString(named.named), locale.toString(named.asked));
    return named.elsewhere > 0 ? LeaderText::tr("%1 + %2", "named in the cell, and elsewhere")
                                     .arg(here, locale.toString(named.elsewhere))
                               : here;
}

QString deliveredText(const Delivered &delivered)
{
    if (delivered.of == 0) return {};
    const QLocale locale;
    return LeaderText::tr("%1 of %2", "followers who took part")
        .arg(locale.toString(delivered.done), locale.toString(delivered.of));
}

QString leaderPlace(const Campaign &campaign, const Cell &cell)
{
    QStringList parts;
    if (cell.unit) parts.append(unitPath(campaign, *cell.unit));
    if (const Shift *shift = campaign.find(cell.shift)) parts.append(shift->name);
    return parts.isEmpty() ? LeaderText::tr("unassigned") : parts.join(QStringLiteral(" · "));
}

QString scorePartLabel(const ScorePart &part)
{
    const char *text = sentenceOf(kPartLabels, QString::fromLatin1(part.key));
    return text ? QCoreApplication::translate("LeaderText", text) : QString::fromLatin1(part.key);
}

const NextStep *firstNextStep(const Campaign &campaign, WorkerId worker)
{
    const NextStep *first = nullptr;
    for (const NextStep *step : campaign.allWith<&NextStep::worker>(worker)) {
        if (step->state != StepState::Open) continue;
        const bool sooner = first && step->due.isValid()
                            && (!first->due.isValid() || step->due < first->due);
        if (!first || sooner) first = step;
    }
    return first;
}

QString nextStepText(const Reading &reading, const NextStep &step)
{
    const Organizer *owner = reading.campaign().find(step.owner);
    QStringList parts;
    if (owner) parts.append(owner->name);
    if (step.due.isValid()) {
        const auto days = static_cast<int>(step.due.daysTo(reading.asOf()));
        parts.append(days > 0 ? LeaderText::tr("%Ln days late", nullptr, days)
                              : dayText(step.due, QLocale()));
    }
    return parts.join(QStringLiteral(" · "));
}

}   // namespace wallchart
