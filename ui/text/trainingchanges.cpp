// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/trainingchanges.h"

#include "ui/text/sentence.h"

namespace wallchart {

namespace {

constexpr std::array kTrainingChanges{
    KeyedSentence{
        "set-campaign-words",
        QT_TRANSLATE_NOOP("ChangeText", "Changed what people, units and shifts are called")},
    KeyedSentence{"add-edition",
                  QT_TRANSLATE_NOOP("ChangeText", "Added the edition %1 of the training")},
    KeyedSentence{"change-edition",
                  QT_TRANSLATE_NOOP("ChangeText", "Changed the edition %1 of the training")},
    KeyedSentence{"remove-edition",
                  QT_TRANSLATE_NOOP("ChangeText", "Removed the edition %1 of the training")},
    KeyedSentence{"add-training-group",
                  QT_TRANSLATE_NOOP("ChangeText", "Registered the group %1 for the training")},
    KeyedSentence{"set-training-group",
                  QT_TRANSLATE_NOOP("ChangeText", "Changed the group %1 of the training")},
    KeyedSentence{"remove-training-group",
                  QT_TRANSLATE_NOOP("ChangeText", "Removed the group %1 of the training")},
    KeyedSentence{"add-small-group", QT_TRANSLATE_NOOP("ChangeText", "Added the small group %1")},
    KeyedSentence{"set-small-group", QT_TRANSLATE_NOOP("ChangeText", "Changed the small group %1")},
    KeyedSentence{"remove-small-group",
                  QT_TRANSLATE_NOOP("ChangeText", "Removed the small group %1")},
    KeyedSentence{"put-into-small-group",
                  QT_TRANSLATE_NOOP("ChangeText", "Put participants into the small group %2 (%1)")},
    KeyedSentence{
        "take-out-of-small-group",
        QT_TRANSLATE_NOOP("ChangeText", "Took participants out of their small group (%1)")},
    KeyedSentence{"add-participant", QT_TRANSLATE_NOOP("ChangeText", "Added the participant %1")},
    KeyedSentence{"add-participants", QT_TRANSLATE_NOOP("ChangeText", "Added participants (%1)")},
    KeyedSentence{"import-participants",
                  QT_TRANSLATE_NOOP("ChangeText", "Imported participants (%1)")},
    KeyedSentence{"set-participant", QT_TRANSLATE_NOOP("ChangeText", "Changed the participant %1")},
    KeyedSentence{"remove-participant",
                  QT_TRANSLATE_NOOP("ChangeText", "Removed the participant %1")},
    KeyedSentence{"remove-participants",
                  QT_TRANSLATE_NOOP("ChangeText", "Removed participants (%1)")},
    KeyedSentence{"switch-track",
                  QT_TRANSLATE_NOOP("ChangeText", "%1 comes to track %3 in week %2")},
    KeyedSentence{"attend", QT_TRANSLATE_NOOP("ChangeText",
                                              "Wrote down who was at the session of week %2 (%1)")},
    KeyedSentence{"answer-task", QT_TRANSLATE_NOOP("ChangeText", "%1 wrote about the task %2")},
    KeyedSentence{"write-review", QT_TRANSLATE_NOOP("ChangeText", "Reviewed week %2 of %1")},
    KeyedSentence{"pass-on-reviews",
                  QT_TRANSLATE_NOOP("ChangeText", "Ticked reviews as passed on (%1)")},
    KeyedSentence{"record-work-by-hand",
                  QT_TRANSLATE_NOOP("ChangeText",
                                    "Wrote down that %1 handed in week %2 on paper or by voice")},
    KeyedSentence{"make-identity",
                  QT_TRANSLATE_NOOP("ChangeText", "Made the keys for packets of %1")},
    KeyedSentence{"hand-in", QT_TRANSLATE_NOOP("ChangeText", "%1 handed in week %2")},
    KeyedSentence{"write-enrolment",
                  QT_TRANSLATE_NOOP("ChangeText", "Wrote an enrolment packet for the group %1")},
    KeyedSentence{
        "write-invitation",
        QT_TRANSLATE_NOOP("ChangeText", "Wrote an invitation packet for the small group %1")},
    KeyedSentence{"write-joining", QT_TRANSLATE_NOOP("ChangeText", "%1 wrote a packet to join")},
    KeyedSentence{"write-reviews",
                  QT_TRANSLATE_NOOP("ChangeText", "Wrote a packet with the reviews of %1")},
    KeyedSentence{"write-status",
                  QT_TRANSLATE_NOOP("ChangeText", "Wrote a status packet for the group %1")},
    KeyedSentence{"join-training", QT_TRANSLATE_NOOP("ChangeText", "%1 joined the small group %2")},
    KeyedSentence{"take-enrolment",
                  QT_TRANSLATE_NOOP("ChangeText", "Took the enrolment packet of the group %1")},
    KeyedSentence{"take-joining", QT_TRANSLATE_NOOP("ChangeText", "Took the keys of %1")},
    KeyedSentence{"take-submission",
                  QT_TRANSLATE_NOOP("ChangeText", "Took the work of %1 for week %2")},
    KeyedSentence{"take-reviews", QT_TRANSLATE_NOOP("ChangeText", "Took the reviews of %1")},
    KeyedSentence{"take-status",
                  QT_TRANSLATE_NOOP("ChangeText", "Took the status packet of %2 for the group %1")},
    KeyedSentence{"learn-keys", QT_TRANSLATE_NOOP("ChangeText", "Wrote down the keys of %1")},
    KeyedSentence{"forget-keys", QT_TRANSLATE_NOOP("ChangeText", "Forgot the keys of %1")},
    KeyedSentence{"draw-codes", QT_TRANSLATE_NOOP("ChangeText", "Drew codes for an excerpt")},
};

}   // namespace

const char *trainingChangeSentence(const QString &key)
{
    return sentenceOf(kTrainingChanges, key);
}

}   // namespace wallchart
