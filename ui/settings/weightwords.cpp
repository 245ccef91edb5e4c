// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/weightwords.h"

#include "ui/leaders/leaderlabels.h"
#include "ui/text/sentence.h"

#include <QCoreApplication>

#include <array>

namespace wallchart {

namespace {

constexpr std::array kInfluence{"influence-named", "influence-followers", "influence-proof",
                                "influence-quick", "influence-reach"};
constexpr std::array kCounting{"named-doubt", "elsewhere-share", "followers-half",
                               "reach-half",  "proof-doubt",     "quick-days"};
constexpr std::array kPriority{"priority-followers", "priority-influence", "priority-cell",
                               "priority-turned", "priority-overdue"};
constexpr std::array kOutreach{
    "outreach-leader-moved",     "outreach-leader-not-with-us", "outreach-cell-without-leader",
    "outreach-leader-missed",    "outreach-leader-turned",      "outreach-never-assessed",
    "outreach-stale-assessment", "outreach-through-leader",     "outreach-against",
    "outreach-opposed",          "outreach-rest-days",          "outreach-talked-days"};
constexpr std::array kStates{"nominated-from", "tested-followers", "untested-days",
                             "suggest-connected", "suggest-bridging"};

constexpr std::array kGroups{
    WeightGroup{QT_TRANSLATE_NOOP("WeightText", "Influence: is this a leader?"), kInfluence},
    WeightGroup{QT_TRANSLATE_NOOP("WeightText", "How evidence counts"), kCounting},
    WeightGroup{QT_TRANSLATE_NOOP("WeightText", "Priority: which leader first?"), kPriority},
    WeightGroup{QT_TRANSLATE_NOOP("WeightText", "Outreach: whom to talk to next?"), kOutreach},
    WeightGroup{QT_TRANSLATE_NOOP("WeightText", "States, warnings and suggestions"), kStates}};

constexpr std::array kLabels{
    KeyedSentence{"named-doubt",
                  QT_TRANSLATE_NOOP("WeightText", "People added to those asked, who named nobody")},
    KeyedSentence{"elsewhere-share",
                  QT_TRANSLATE_NOOP("WeightText", "What a voice from another cell counts")},
    KeyedSentence{"followers-half",
                  QT_TRANSLATE_NOOP("WeightText", "Followers that give half of their part")},
    KeyedSentence{"reach-half",
                  QT_TRANSLATE_NOOP("WeightText", "People in two steps that give half")},
    KeyedSentence{
        "proof-doubt",
        QT_TRANSLATE_NOOP("WeightText", "Followers added who act as the rest of the cell")},
    KeyedSentence{"quick-days",
                  QT_TRANSLATE_NOOP("WeightText", "Days after the leader that are quick")},
    KeyedSentence{"outreach-leader-moved",
                  QT_TRANSLATE_NOOP("WeightText", "Followers of a leader whose stance turned")},
    KeyedSentence{"outreach-leader-not-with-us",
                  QT_TRANSLATE_NOOP("WeightText", "Leaders not with us, in cells below the goal")},
    KeyedSentence{"outreach-cell-without-leader",
                  QT_TRANSLATE_NOOP("WeightText", "Cells without a leader")},
    KeyedSentence{"outreach-leader-missed",
                  QT_TRANSLATE_NOOP("WeightText", "Leaders whose cell missed the last test")},
    KeyedSentence{"outreach-leader-turned",
                  QT_TRANSLATE_NOOP("WeightText", "Leaders whose stance turned")},
    KeyedSentence{"outreach-never-assessed", QT_TRANSLATE_NOOP("WeightText", "Never assessed")},
    KeyedSentence{"outreach-stale-assessment",
                  QT_TRANSLATE_NOOP("WeightText", "Assessed too long ago")},
    KeyedSentence{
        "outreach-through-leader",
        QT_TRANSLATE_NOOP("WeightText", "Not firmly with us or undecided, by their own leader")},
    KeyedSentence{"outreach-against",
                  QT_TRANSLATE_NOOP("WeightText", "Leaning against, without followers")},
    KeyedSentence{"outreach-opposed",
                  QT_TRANSLATE_NOOP("WeightText", "Opposed, without followers")},
    KeyedSentence{"outreach-rest-days",
                  QT_TRANSLATE_NOOP("WeightText", "Days before somebody is tried again")},
    KeyedSentence{"outreach-talked-days",
                  QT_TRANSLATE_NOOP("WeightText", "Days before somebody is talked to again")},
    KeyedSentence{"nominated-from",
                  QT_TRANSLATE_NOOP("WeightText", "Independent answers that make a nomination")},
    KeyedSentence{"tested-followers",
                  QT_TRANSLATE_NOOP("WeightText", "Followers a test must show to say something")},
    KeyedSentence{"untested-days",
                  QT_TRANSLATE_NOOP("WeightText", "Days without a test until a warning")},
    KeyedSentence{"suggest-connected",
                  QT_TRANSLATE_NOOP("WeightText", "Whom to ask about: many ties")},
    KeyedSentence{"suggest-bridging",
                  QT_TRANSLATE_NOOP("WeightText", "Whom to ask about: joins others")}};

}   // namespace

std::span<const WeightGroup> weightGroups()
{
    return kGroups;
}

QString weightGroupTitle(const WeightGroup &group)
{
    return QCoreApplication::translate("WeightText", group.title);
}

QString weightLabel(const char *key)
{
    const char *text = sentenceOf(kLabels, QString::fromLatin1(key));
    return text ? QCoreApplication::translate("WeightText", text)
                : scorePartLabel(ScorePart{.key = key});
}

}   // namespace wallchart
