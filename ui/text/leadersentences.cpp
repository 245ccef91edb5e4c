// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/leadersentences.h"

#include "ui/text/sentence.h"

namespace wallchart {

namespace {

constexpr std::array kEvidenceSentences{
    KeyedSentence{"named-by",
                  QT_TRANSLATE_NOOP("ReasonText", "Named by %1 of %2 asked in the same cell.")},
    KeyedSentence{"named-elsewhere",
                  QT_TRANSLATE_NOOP("ReasonText", "Named from other cells: %1.")},
    KeyedSentence{"named-in-groups",
                  QT_TRANSLATE_NOOP("ReasonText", "Named when people were asked in a group: %1.")},
    KeyedSentence{
        "named-by-staff",
        QT_TRANSLATE_NOOP("ReasonText", "Named by staff: %1. That is a view, not evidence.")},
    KeyedSentence{"named-themselves",
                  QT_TRANSLATE_NOOP("ReasonText", "Named themselves, which counts nothing.")},
    KeyedSentence{"followed-by",
                  QT_TRANSLATE_NOOP("ReasonText", "Followers: %1, of them in the same cell: %2.")},
    KeyedSentence{
        "acted-together",
        QT_TRANSLATE_NOOP("ReasonText",
                          "Those who turn to them did the same as they did: %1 of %2, where the "
                          "rest of the cell lets expect %3. Structure tests: %4.")},
    KeyedSentence{"stayed-away-together",
                  QT_TRANSLATE_NOOP("ReasonText", "Stayed away together with them: %1.")},
    KeyedSentence{"acted-quickly",
                  QT_TRANSLATE_NOOP("ReasonText", "Acted within days of them: %1.")},
    KeyedSentence{"reaches", QT_TRANSLATE_NOOP("ReasonText", "Reaches %1 people in two steps.")},
    KeyedSentence{"ask-about-tied",
                  QT_TRANSLATE_NOOP("ReasonText",
                                    "Nobody has named them yet. Their ties make it worth asking "
                                    "co-workers about them.")},
    KeyedSentence{"only-link",
                  QT_TRANSLATE_NOOP("ReasonText",
                                    "The only known link between some co-workers and the rest.")},
    KeyedSentence{
        "no-tie-known",
        QT_TRANSLATE_NOOP("ReasonText", "Co-workers were asked, and no tie to them is known.")},
    KeyedSentence{
        "nothing-known-yet",
        QT_TRANSLATE_NOOP("ReasonText", "Nothing known yet: nobody in the cell was asked.")}};

constexpr std::array kPrioritySentences{
    KeyedSentence{
        "followers-not-with-us",
        QT_TRANSLATE_NOOP("ReasonText", "Of %2 who turn to them, %1 are not with us yet.")},
    KeyedSentence{"cell-to-cover",
                  QT_TRANSLATE_NOOP("ReasonText", "In their cell %1 of %2 are still to cover.")},
    KeyedSentence{"stance-turned",
                  QT_TRANSLATE_NOOP("ReasonText", "Their stance crossed the middle on %1.")},
    KeyedSentence{"next-step-late", QT_TRANSLATE_NOOP("ReasonText", "A next step was due on %1.")}};

constexpr std::array kWarningSentences{
    KeyedSentence{"warn-activist",
                  QT_TRANSLATE_NOOP("ReasonText",
                                    "Takes part in everything; nobody has named them yet. A good "
                                    "next ask: ask three co-workers alone who they turn to.")},
    KeyedSentence{
        "warn-named-by-staff-only",
        QT_TRANSLATE_NOOP("ReasonText", "Only staff named them. Ask co-workers, each alone.")},
    KeyedSentence{
        "warn-named-by-self-only",
        QT_TRANSLATE_NOOP("ReasonText", "Only they named themselves. Ask co-workers, each alone.")},
    KeyedSentence{"warn-only-supporters-asked",
                  QT_TRANSLATE_NOOP("ReasonText",
                                    "Everyone asked in the cell (%1) is with us. Ask those, too, "
                                    "who are not.")},
    KeyedSentence{"warn-many-shifts",
                  QT_TRANSLATE_NOOP("ReasonText",
                                    "Counted on for %1 shifts. Who moves people where they are "
                                    "not at work?")},
    KeyedSentence{"warn-many-circles",
                  QT_TRANSLATE_NOOP("ReasonText",
                                    "Counted on for %1 circles of the unit. Who moves people in "
                                    "the circles they are not part of?")},
    KeyedSentence{"warn-other-shift",
                  QT_TRANSLATE_NOOP("ReasonText",
                                    "%1 of %2 who turn to them work another shift. Ask there "
                                    "whom they see every day.")},
    KeyedSentence{
        "warn-untested-since",
        QT_TRANSLATE_NOOP("ReasonText", "Last seen in a structure test on %1. Test again.")},
    KeyedSentence{"warn-never-tested",
                  QT_TRANSLATE_NOOP("ReasonText",
                                    "Marked as a leader, and never seen in a structure test.")}};

constexpr std::array kChangeSentences{
    KeyedSentence{
        "with-us-another-first",
        QT_TRANSLATE_NOOP("ReasonText", "Once they are with us, %1 comes first by priority.")},
    KeyedSentence{"with-us-nobody-left",
                  QT_TRANSLATE_NOOP("ReasonText",
                                    "Once they are with us, nobody is left in the list to move.")},
    KeyedSentence{
        "if-asked-and-named",
        QT_TRANSLATE_NOOP("ReasonText",
                          "Nobody in their cell was asked alone yet. If those asked next (%1) name "
                          "them, they rise from place %3 to place %2 by influence.")},
    KeyedSentence{
        "if-asked-and-named-first",
        QT_TRANSLATE_NOOP("ReasonText",
                          "Nobody in their cell was asked alone yet. If those asked next (%1) name "
                          "them, they come to place %2 by influence.")},
    KeyedSentence{
        "if-tested-at-best",
        QT_TRANSLATE_NOOP("ReasonText",
                          "No structure test has shown yet who acts with them. If all who turn to "
                          "them (%1) do as they do and nobody else does, they rise from place %3 "
                          "to place %2 by influence, at most.")}};

}   // namespace

const char *leaderSentence(const QString &code)
{
    if (const char *text = sentenceOf(kEvidenceSentences, code)) return text;
    if (const char *text = sentenceOf(kPrioritySentences, code)) return text;
    if (const char *text = sentenceOf(kWarningSentences, code)) return text;
    return sentenceOf(kChangeSentences, code);
}

}   // namespace wallchart
