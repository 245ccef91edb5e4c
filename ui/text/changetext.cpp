// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/changetext.h"

#include "ui/text/sentence.h"
#include "ui/text/trainingchanges.h"

namespace wallchart {

namespace {

constexpr char kChangeContext[] = "ChangeText";

/// The sentence of each change; %1, %2 are the arguments of its label.
constexpr std::array kChangeSentences{
    KeyedSentence{"add-worksite", QT_TRANSLATE_NOOP("ChangeText", "Added the worksite %1")},
    KeyedSentence{"add-unit", QT_TRANSLATE_NOOP("ChangeText", "Added the unit %1")},
    KeyedSentence{"add-shift", QT_TRANSLATE_NOOP("ChangeText", "Added the shift %1")},
    KeyedSentence{"set-head-count",
                  QT_TRANSLATE_NOOP("ChangeText", "Set the head-count of %1 %2 to %3")},
    KeyedSentence{"rename-unit", QT_TRANSLATE_NOOP("ChangeText", "Renamed the unit %1 to %2")},
    KeyedSentence{"mark-strategic",
                  QT_TRANSLATE_NOOP("ChangeText", "Marked the unit %1 as strategic")},
    KeyedSentence{"unmark-strategic",
                  QT_TRANSLATE_NOOP("ChangeText", "The unit %1 is no longer marked as strategic")},
    KeyedSentence{"nest-unit", QT_TRANSLATE_NOOP("ChangeText", "Put the unit %1 inside %2")},
    KeyedSentence{"unnest-unit",
                  QT_TRANSLATE_NOOP("ChangeText", "Took the unit %1 out of the one around it")},
    KeyedSentence{"unit-up", QT_TRANSLATE_NOOP("ChangeText", "Moved the unit %1 up")},
    KeyedSentence{"unit-down", QT_TRANSLATE_NOOP("ChangeText", "Moved the unit %1 down")},
    KeyedSentence{"merge-units", QT_TRANSLATE_NOOP("ChangeText", "Merged the unit %1 into %2")},
    KeyedSentence{"split-unit", QT_TRANSLATE_NOOP("ChangeText", "Split the unit %2 off %1")},
    KeyedSentence{"remove-unit", QT_TRANSLATE_NOOP("ChangeText", "Removed the unit %1")},
    KeyedSentence{"set-worksite",
                  QT_TRANSLATE_NOOP("ChangeText", "Changed what is known of the worksite %1")},
    KeyedSentence{"set-shift", QT_TRANSLATE_NOOP("ChangeText", "Changed the shift %1")},
    KeyedSentence{"shove-shift", QT_TRANSLATE_NOOP("ChangeText", "Moved the shift %1")},
    KeyedSentence{"merge-shifts", QT_TRANSLATE_NOOP("ChangeText", "Merged the shift %1 into %2")},
    KeyedSentence{"remove-shift", QT_TRANSLATE_NOOP("ChangeText", "Removed the shift %1")},
    KeyedSentence{"clear-head-count",
                  QT_TRANSLATE_NOOP("ChangeText", "Cleared the head-count of %1 %2")},
    KeyedSentence{"quick-entry", QT_TRANSLATE_NOOP("ChangeText", "Added by quick entry (%1)")},
    KeyedSentence{"add-organizer", QT_TRANSLATE_NOOP("ChangeText", "Added the organizer %1")},
    KeyedSentence{"set-organizer", QT_TRANSLATE_NOOP("ChangeText", "Changed the organizer %1")},
    KeyedSentence{"remove-organizer", QT_TRANSLATE_NOOP("ChangeText", "Removed the organizer %1")},
    KeyedSentence{"change-test", QT_TRANSLATE_NOOP("ChangeText", "Changed the structure test %1")},
    KeyedSentence{"remove-test", QT_TRANSLATE_NOOP("ChangeText", "Removed the structure test %1")},
    KeyedSentence{"register-print", QT_TRANSLATE_NOOP("ChangeText", "Registered print %1")},
    KeyedSentence{"add-worker", QT_TRANSLATE_NOOP("ChangeText", "Added %1")},
    KeyedSentence{"set-worker", QT_TRANSLATE_NOOP("ChangeText", "Changed what is known of %1")},
    KeyedSentence{"merge-workers",
                  QT_TRANSLATE_NOOP("ChangeText", "Merged %1 into %2, who is the same person")},
    KeyedSentence{"move-worker", QT_TRANSLATE_NOOP("ChangeText", "Moved %1 to %2 %3")},
    KeyedSentence{"out-of-base", QT_TRANSLATE_NOOP("ChangeText", "Took %1 out of the base (%2)")},
    KeyedSentence{"into-base", QT_TRANSLATE_NOOP("ChangeText", "Took %1 into the base")},
    KeyedSentence{"onto-committee", QT_TRANSLATE_NOOP("ChangeText", "%1 joined the committee")},
    KeyedSentence{"off-committee", QT_TRANSLATE_NOOP("ChangeText", "%1 left the committee")},
    KeyedSentence{"assess", QT_TRANSLATE_NOOP("ChangeText", "Assessed %1 as %2")},
    KeyedSentence{"unassess", QT_TRANSLATE_NOOP("ChangeText", "Made %1 unassessed")},
    KeyedSentence{"add-tie", QT_TRANSLATE_NOOP("ChangeText", "Tied %1 to %2 (%3)")},
    KeyedSentence{"nominate", QT_TRANSLATE_NOOP("ChangeText", "Wrote down that %1 named %2")},
    KeyedSentence{"mark-leader", QT_TRANSLATE_NOOP("ChangeText", "Marked %1 as a leader: %2")},
    KeyedSentence{"correct-assessment",
                  QT_TRANSLATE_NOOP("ChangeText", "Corrected an assessment of %1")},
    KeyedSentence{"explain-leader",
                  QT_TRANSLATE_NOOP("ChangeText", "Wrote down why %1 is marked as a leader")},
    KeyedSentence{"correct-tie", QT_TRANSLATE_NOOP("ChangeText", "Changed the tie of %1 and %2")},
    KeyedSentence{"add-post", QT_TRANSLATE_NOOP("ChangeText", "Added a post of %1: %2")},
    KeyedSentence{"correct-post", QT_TRANSLATE_NOOP("ChangeText", "Corrected a post of %1: %2")},
    KeyedSentence{"end-post", QT_TRANSLATE_NOOP("ChangeText", "Ended a post of %1: %2")},
    KeyedSentence{"make-main-post",
                  QT_TRANSLATE_NOOP("ChangeText", "Made a post of %1 the main one: %2")},
    KeyedSentence{"end-tie", QT_TRANSLATE_NOOP("ChangeText", "Ended the tie of %1 and %2")},
    KeyedSentence{"take-nomination-back",
                  QT_TRANSLATE_NOOP("ChangeText", "Took back that %1 named %2")},
    KeyedSentence{"assess-all",
                  QT_TRANSLATE_NOOP("ChangeText", "Assessed several workers as %2 (%1)")},
    KeyedSentence{"unassess-all",
                  QT_TRANSLATE_NOOP("ChangeText", "Made several workers unassessed (%1)")},
    KeyedSentence{"suspect-leaders",
                  QT_TRANSLATE_NOOP("ChangeText", "Marked several suspected leaders (%1)")},
    KeyedSentence{"unsuspect-leader",
                  QT_TRANSLATE_NOOP("ChangeText", "Unmarked %1 as a suspected leader")},
    KeyedSentence{"unsuspect-leaders",
                  QT_TRANSLATE_NOOP("ChangeText", "Unmarked several suspected leaders (%1)")},
    KeyedSentence{"all-onto-committee",
                  QT_TRANSLATE_NOOP("ChangeText", "Several workers joined the committee (%1)")},
    KeyedSentence{"all-off-committee",
                  QT_TRANSLATE_NOOP("ChangeText", "Several workers left the committee (%1)")},
    KeyedSentence{"outreach-all",
                  QT_TRANSLATE_NOOP("ChangeText", "Took several workers into outreach (%1)")},
    KeyedSentence{"move-all", QT_TRANSLATE_NOOP("ChangeText", "Moved several workers to %2 (%1)")},
    KeyedSentence{"all-out-of-base",
                  QT_TRANSLATE_NOOP("ChangeText", "Took several workers out of the base (%1)")},
    KeyedSentence{"all-into-base",
                  QT_TRANSLATE_NOOP("ChangeText", "Took several workers into the base (%1)")},
    KeyedSentence{"edit-workers", QT_TRANSLATE_NOOP("ChangeText", "Changed several workers (%1)")},
    KeyedSentence{"erase-worker", QT_TRANSLATE_NOOP("ChangeText", "Removed %1")},
    KeyedSentence{"erase-workers", QT_TRANSLATE_NOOP("ChangeText", "Removed several workers (%1)")},
    KeyedSentence{"forget",
                  QT_TRANSLATE_NOOP("ChangeText", "Forgot for good who asked for it (%1)")},
    KeyedSentence{"add-test", QT_TRANSLATE_NOOP("ChangeText", "Added the structure test %1")},
    KeyedSentence{"record-result", QT_TRANSLATE_NOOP("ChangeText", "Recorded for %1 in %2: %3")},
    KeyedSentence{"record-results",
                  QT_TRANSLATE_NOOP("ChangeText", "Recorded for several workers (%1) in %2: %3")},
    KeyedSentence{"record-tally", QT_TRANSLATE_NOOP("ChangeText", "Recorded a tally in %1: %2")},
    KeyedSentence{"close-tests", QT_TRANSLATE_NOOP("ChangeText", "Closed the structure test %1")},
    KeyedSentence{"log-attempt", QT_TRANSLATE_NOOP("ChangeText", "Wrote down a try to reach %1")},
    KeyedSentence{"correct-attempt",
                  QT_TRANSLATE_NOOP("ChangeText", "Corrected a try to reach %1")},
    KeyedSentence{"take-attempt-back",
                  QT_TRANSLATE_NOOP("ChangeText", "Took a try to reach %1 back")},
    KeyedSentence{"log-conversation",
                  QT_TRANSLATE_NOOP("ChangeText", "Logged a conversation with %1")},
    KeyedSentence{"correct-conversation",
                  QT_TRANSLATE_NOOP("ChangeText", "Corrected a conversation with %1")},
    KeyedSentence{"add-next-step", QT_TRANSLATE_NOOP("ChangeText", "Next step with %1: %2")},
    KeyedSentence{"change-next-step",
                  QT_TRANSLATE_NOOP("ChangeText", "Changed the next step with %1: %2")},
    KeyedSentence{"settle-next-step",
                  QT_TRANSLATE_NOOP("ChangeText", "Settled the next step with %1: %2")},
    KeyedSentence{"reopen-next-step",
                  QT_TRANSLATE_NOOP("ChangeText", "Opened the next step with %1 again: %2")},
    KeyedSentence{"give-turf", QT_TRANSLATE_NOOP("ChangeText", "Gave %2 to %1 as turf")},
    KeyedSentence{"take-turf", QT_TRANSLATE_NOOP("ChangeText", "Took %2 off the turf of %1")},
    KeyedSentence{"add-employer-move",
                  QT_TRANSLATE_NOOP("ChangeText", "Wrote down an employer move on %2")},
    KeyedSentence{"correct-employer-move",
                  QT_TRANSLATE_NOOP("ChangeText", "Corrected the employer move on %2")},
    KeyedSentence{"take-employer-move-back",
                  QT_TRANSLATE_NOOP("ChangeText", "Took the employer move on %2 back")},
    KeyedSentence{"add-social-group", QT_TRANSLATE_NOOP("ChangeText", "Added the social group %1")},
    KeyedSentence{"change-social-group",
                  QT_TRANSLATE_NOOP("ChangeText", "Changed the social group %1")},
    KeyedSentence{"remove-social-group",
                  QT_TRANSLATE_NOOP("ChangeText", "Removed the social group %1")},
    KeyedSentence{"join-social-group",
                  QT_TRANSLATE_NOOP("ChangeText", "Workers joined the social group %2 (%1)")},
    KeyedSentence{"leave-social-group",
                  QT_TRANSLATE_NOOP("ChangeText", "%1 left the social group %2")},
    KeyedSentence{"take-back", QT_TRANSLATE_NOOP("ChangeText", "Took change %1 back")},
    KeyedSentence{"set-counting-rules",
                  QT_TRANSLATE_NOOP("ChangeText", "Changed how the campaign counts")},
    KeyedSentence{"set-weights", QT_TRANSLATE_NOOP("ChangeText", "Changed what weighs how much")},
    KeyedSentence{"save-list", QT_TRANSLATE_NOOP("ChangeText", "Saved the list %1")},
    KeyedSentence{"change-list", QT_TRANSLATE_NOOP("ChangeText", "Changed whom the list %1 finds")},
    KeyedSentence{"rename-list", QT_TRANSLATE_NOOP("ChangeText", "Renamed the list %1 to %2")},
    KeyedSentence{"remove-list", QT_TRANSLATE_NOOP("ChangeText", "Removed the list %1")},
    KeyedSentence{"import-workers",
                  QT_TRANSLATE_NOOP("ChangeText", "Imported a list of workers (%1)")},
    KeyedSentence{"import-ties", QT_TRANSLATE_NOOP("ChangeText", "Imported ties (%1)")},
    KeyedSentence{"import-nominations",
                  QT_TRANSLATE_NOOP("ChangeText", "Imported nominations (%1)")},
    KeyedSentence{"import-participation",
                  QT_TRANSLATE_NOOP("ChangeText", "Imported participation (%1)")},
    KeyedSentence{"import-assessments",
                  QT_TRANSLATE_NOOP("ChangeText", "Imported assessments (%1)")},
    KeyedSentence{"import-headcounts",
                  QT_TRANSLATE_NOOP("ChangeText", "Imported head-counts (%1)")},
};

constexpr char kUndone[] = QT_TRANSLATE_NOOP("ChangeText", "Undone: %1");
constexpr char kRedone[] = QT_TRANSLATE_NOOP("ChangeText", "Redone: %1");

QString worded(const ChangeLabel &label, EntryKind kind, Wording wording)
{
    const char *text = sentenceOf(kChangeSentences, label.key);
    if (!text) text = trainingChangeSentence(label.key);
    const QString sentence = text ? filled(wordedIn(wording, kChangeContext, text), label.args)
                                  : label.key;
    if (listsEdits(kind)) return sentence;
    return filled(wordedIn(wording, kChangeContext, kind == EntryKind::Undo ? kUndone : kRedone),
                  {sentence});
}

}   // namespace

QString changeText(const ChangeLabel &label, EntryKind kind)
{
    return worded(label, kind, Wording::Translated);
}

QString englishChangeText(const ChangeLabel &label, EntryKind kind)
{
    return worded(label, kind, Wording::English);
}

}   // namespace wallchart
