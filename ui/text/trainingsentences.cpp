// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/trainingsentences.h"

#include "ui/text/sentence.h"

namespace wallchart {

namespace {

constexpr std::array kTrainingSentences{
    KeyedSentence{"check-unit-of-size",
                  QT_TRANSLATE_NOOP("ReasonText", "The unit that fits best has %1 people.")},
    KeyedSentence{"check-asked-alone",
                  QT_TRANSLATE_NOOP("ReasonText", "Asked alone: %1. Needed: %2.")},
    KeyedSentence{
        "check-named-with-base",
        QT_TRANSLATE_NOOP("ReasonText", "Named by people who were asked alone: %1. Needed: %2.")},
    KeyedSentence{"check-activist-told-apart",
                  QT_TRANSLATE_NOOP("ReasonText",
                                    "Told apart from the leaders, with a reason: %1. Needed: %2.")},
    KeyedSentence{
        "check-words-resolved",
        QT_TRANSLATE_NOOP("ReasonText",
                          "Drafts in which every hint is resolved or explained: %1. Needed: %2.")},
    KeyedSentence{
        "check-conversations-logged",
        QT_TRANSLATE_NOOP("ReasonText",
                          "Logged with its steps, the ask and the answer: %1. Needed: %2.")},
    KeyedSentence{
        "check-hard-leader-spoken-to",
        QT_TRANSLATE_NOOP("ReasonText",
                          "Conversations with a leader who was not yet with you: %1. Needed: %2.")},
    KeyedSentence{
        "check-prep-sheet",
        QT_TRANSLATE_NOOP("ReasonText", "Preparation sheets of this week: %1. Needed: %2.")},
    KeyedSentence{
        "check-workers-talk-share",
        QT_TRANSLATE_NOOP("ReasonText", "Co-workers spoke %1 % of the time; %2 % is asked for.")},
    KeyedSentence{
        "check-everyone-listed",
        QT_TRANSLATE_NOOP("ReasonText", "%1 % of everyone is listed by name; %2 % is asked for.")},
    KeyedSentence{
        "check-everyone-assessed",
        QT_TRANSLATE_NOOP("ReasonText", "%1 % of everyone is assessed; %2 % is asked for.")},
    KeyedSentence{"check-ties-known",
                  QT_TRANSLATE_NOOP("ReasonText", "A tie is known of %1 %; %2 % is asked for.")},
    KeyedSentence{"check-cells-looked-at",
                  QT_TRANSLATE_NOOP(
                      "ReasonText",
                      "%1 % of the cells have a leader or were asked for one; %2 % is asked for.")},
    KeyedSentence{
        "check-cells-with-leaders",
        QT_TRANSLATE_NOOP("ReasonText", "%1 % of the cells have a leader; %2 % is asked for.")},
    KeyedSentence{"check-outreach-order",
                  QT_TRANSLATE_NOOP("ReasonText", "People in the order: %1.")},
    KeyedSentence{"check-test-chosen",
                  QT_TRANSLATE_NOOP("ReasonText", "Structure tests that open in this week: %1.")},
    KeyedSentence{"check-test-closes-before-due",
                  QT_TRANSLATE_NOOP("ReasonText", "Of them close before the work is due: %1.")},
    KeyedSentence{"check-test-goal",
                  QT_TRANSLATE_NOOP("ReasonText",
                                    "Its goal is %1 % of everyone; at least %2 % is asked for.")},
    KeyedSentence{"check-asked-by-leaders",
                  QT_TRANSLATE_NOOP(
                      "ReasonText",
                      "%1 % of those asked were asked by a leader of theirs; %2 % is asked for.")},
    KeyedSentence{
        "check-results-in-cells",
        QT_TRANSLATE_NOOP("ReasonText", "%1 % of the cells have a result; %2 % is asked for.")},
    KeyedSentence{"check-leaders-delivered",
                  QT_TRANSLATE_NOOP("ReasonText", "Leaders whose result can be read: %1.")},
    KeyedSentence{
        "check-readiness-lines",
        QT_TRANSLATE_NOOP("ReasonText", "Lines of the readiness report that hold: %1 of %2.")},
    KeyedSentence{"check-next-test-planned",
                  QT_TRANSLATE_NOOP("ReasonText",
                                    "Structure tests planned that are not below the last: %1.")},
    KeyedSentence{
        "check-leaders-have-next-steps",
        QT_TRANSLATE_NOOP(
            "ReasonText",
            "%1 % of the leaders are with you or have a next step, an owner and a day; %2 % is asked for.")},
    KeyedSentence{"missing-answer", QT_TRANSLATE_NOOP("ReasonText", "%1 was not asked alone yet.")},
    KeyedSentence{"missing-names", QT_TRANSLATE_NOOP("ReasonText", "%1: without a name %2.")},
    KeyedSentence{"missing-assessments", QT_TRANSLATE_NOOP("ReasonText", "%1: not assessed %2.")},
    KeyedSentence{"missing-ties", QT_TRANSLATE_NOOP("ReasonText", "No tie of %1 is known.")},
    KeyedSentence{"missing-leader", QT_TRANSLATE_NOOP("ReasonText", "%1 has no leader.")},
    KeyedSentence{"first-in-order", QT_TRANSLATE_NOOP("ReasonText", "First in the order: %1.")},
    KeyedSentence{"missing-step",
                  QT_TRANSLATE_NOOP("ReasonText", "%1 has no next step with an owner and a day.")},
    KeyedSentence{
        "missing-in-conversation",
        QT_TRANSLATE_NOOP("ReasonText",
                          "The conversation with %1 misses steps, the ask or the answer.")},
    KeyedSentence{"missing-talk",
                  QT_TRANSLATE_NOOP("ReasonText", "%1 has followers and is not yet with you.")},
    KeyedSentence{"missing-result", QT_TRANSLATE_NOOP("ReasonText", "%1 has no result.")},
    KeyedSentence{"group-below-ten",
                  QT_TRANSLATE_NOOP("ReasonText", "Registered: %1. Still needed by %3: %2.")},
    KeyedSentence{"group-below-ten-open",
                  QT_TRANSLATE_NOOP("ReasonText", "Registered: %1. Still needed: %2.")},
    KeyedSentence{
        "group-needs-facilitators",
        QT_TRANSLATE_NOOP("ReasonText",
                          "A group of %1 names facilitators of its own; there are none yet.")},
    KeyedSentence{"changed-people",
                  QT_TRANSLATE_NOOP("ReasonText", "People on the chart: %1 more, %2 fewer.")},
    KeyedSentence{"changed-assessments",
                  QT_TRANSLATE_NOOP("ReasonText", "Assessments that are new or other: %1.")},
    KeyedSentence{"changed-leaders",
                  QT_TRANSLATE_NOOP("ReasonText", "Marked as leaders: %1 more, %2 fewer.")},
    KeyedSentence{"changed-nominations",
                  QT_TRANSLATE_NOOP("ReasonText", "Answers about leaders: %1 more.")},
    KeyedSentence{"changed-answers",
                  QT_TRANSLATE_NOOP("ReasonText", "Texts that are new or other: %1.")},
    KeyedSentence{"changed-checks",
                  QT_TRANSLATE_NOOP("ReasonText", "Checks now met: %1; no longer met: %2.")},
};

}   // namespace

const char *trainingSentence(const QString &code)
{
    return sentenceOf(kTrainingSentences, code);
}

}   // namespace wallchart
