// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/trainingerrorsentences.h"

#include "ui/text/sentence.h"

namespace wallchart {

namespace {

constexpr std::array kTrainingErrorSentences{
    KeyedSentence{"edition-not-json",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "From here on this is no JSON. Look for a missing comma, "
                                    "bracket or quotation mark; nothing was changed.")},
    KeyedSentence{"edition-too-large",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "An edition of the training has at most %1 MiB. Choose "
                                    "another file; nothing was changed.")},
    KeyedSentence{"edition-of-other-format",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "This is no edition of the training. Choose a file that was "
                                    "exported as one; nothing was changed.")},
    KeyedSentence{"edition-newer",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "This edition is of version %1, and this Wallchart knows up to "
                                    "%2. Update the program; nothing was changed.")},
    KeyedSentence{"edition-field-missing",
                  QT_TRANSLATE_NOOP("ErrorText", "%1 is missing. It may look like this: %2")},
    KeyedSentence{"edition-field-unknown",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "%1 means nothing here. Take it out, or see whether it is "
                                    "misspelled.")},
    KeyedSentence{"edition-field-wrong",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "What stands in %1 cannot be read. It may look like this: %2")},
    KeyedSentence{"edition-value-unknown",
                  QT_TRANSLATE_NOOP("ErrorText", "%1 says %2, which is not known. It may be: %3")},
    KeyedSentence{
        "edition-number-outside",
        QT_TRANSLATE_NOOP("ErrorText", "%1 has to be a number from %2 to %3. Correct it.")},
    KeyedSentence{"edition-key-twice",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "%1 says %2, which stands in another place, too. Each "
                                    "may stand once; rename one of them.")},
    KeyedSentence{"edition-text-missing",
                  QT_TRANSLATE_NOOP("ErrorText", "%1 has no text in the language %2. Add it.")},
    KeyedSentence{"edition-date-missing",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "%1 is missing, though other sessions have a date. Give all "
                                    "sessions a date, or none.")},
    KeyedSentence{"edition-date-order",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "%1 is not after that of the session before it. Put the "
                                    "sessions in order.")},
    KeyedSentence{"edition-week-unknown",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "%1 says week %2, in which no session is held. Choose a week "
                                    "with a session.")},
    KeyedSentence{"no-such-edition",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "No edition \"%1\" comes with the program. There are "
                                    "core-fundamentals and core-fundamentals-2023.")},
    KeyedSentence{
        "edition-unreadable",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The edition %1 of the training cannot be read from this file. Nothing was changed; import it again.")},
    KeyedSentence{
        "no-such-week",
        QT_TRANSLATE_NOOP("ErrorText",
                          "Week %1 has no assignment in the edition %2. Choose one of its weeks.")},
    KeyedSentence{
        "no-identity",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "This file has no keys for packets yet. Make them first; nothing was changed.")},
    KeyedSentence{
        "keys-unknown",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The keys of %1 are not known here. Invite them and take their answer, or lock the packet with a passphrase told by voice.")},
    KeyedSentence{
        "in-no-small-group",
        QT_TRANSLATE_NOOP(
            "ErrorText", "%1 is in no small group. Put them into one first; nothing was changed.")},
    KeyedSentence{"no-reviews",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "There is no review of the work of %1 yet. Write one first.")},
    KeyedSentence{
        "nobody-led-here",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Nobody of the group %1 is in a small group led with this file. Put them into one first.")},
    KeyedSentence{
        "packet-kind-unknown",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "This packet is a %1, which this Wallchart does not know. Update the program; nothing was changed.")},
    KeyedSentence{
        "packet-participant-unknown",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "This packet is about a participant who is not in this file. Nothing was changed; take the enrolment packet of their group first.")},
    KeyedSentence{
        "packet-other-signer",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "This packet is about %1 but was signed with other keys than theirs. Nothing was changed; ask them about it.")},
    KeyedSentence{
        "packet-not-of-facilitator",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "This packet is about %1 but is not from their facilitator. Nothing was changed; ask the facilitator about it.")},
    KeyedSentence{
        "joined-uninvited",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "These keys of %1 answer no invitation written with this file. Nothing was changed; invite them again.")},
    KeyedSentence{
        "joined-already",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Other keys of %1 are known already. Nothing was changed; compare the code by voice (%2), and forget the old keys if the new ones are theirs.")},
    KeyedSentence{
        "not-invited",
        QT_TRANSLATE_NOOP("ErrorText", "This invitation is for %1. Say which of them you are.")},
    KeyedSentence{
        "nothing-handed-in",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 has handed in nothing for week %2 yet. Take their packet first, or write down work on paper.")},
    KeyedSentence{
        "no-such-participant",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "There is no participant \"%1\" in this file. Look at the list of participants.")},
    KeyedSentence{
        "no-such-training-group",
        QT_TRANSLATE_NOOP("ErrorText",
                          "There is no group \"%1\" in this file. Look at the list of groups.")},
    KeyedSentence{
        "no-such-small-group",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "There is no small group \"%1\" in this file. Look at the list of small groups.")},
    KeyedSentence{
        "no-edition-here",
        QT_TRANSLATE_NOOP("ErrorText", "There is no edition \"%1\" in this file. Add one first.")},
    KeyedSentence{"no-participant-yet",
                  QT_TRANSLATE_NOOP("ErrorText", "Nobody is registered in this file yet.")},
    KeyedSentence{
        "no-training-group-yet",
        QT_TRANSLATE_NOOP("ErrorText", "There is no group in this file yet. Add one first.")},
    KeyedSentence{
        "no-small-group-yet",
        QT_TRANSLATE_NOOP("ErrorText", "There is no small group in this file yet. Add one first.")},
    KeyedSentence{
        "no-edition-yet",
        QT_TRANSLATE_NOOP("ErrorText",
                          "There is no edition of the training in this file yet. Add one first.")},
    KeyedSentence{"which-one",
                  QT_TRANSLATE_NOOP("ErrorText", "Say which one is meant, there are several: %1.")},
    KeyedSentence{
        "no-such-peer",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Nobody called \"%1\" is among those whose keys are known. Look at the list of keys.")},
    KeyedSentence{
        "who-learns",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Say who it is about: %1. To learn with this file, join with an invitation first.")},
    KeyedSentence{
        "names-in-answers",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "There are names of the chart in what would leave: %1. Nothing was handed in; change the text, have codes put in their place, or leave them on purpose.")},
    KeyedSentence{
        "no-column-of-names",
        QT_TRANSLATE_NOOP("ErrorText",
                          "No column of this list holds names. Give one of them the header Name.")},
    KeyedSentence{
        "time-zone-unknown",
        QT_TRANSLATE_NOOP("ErrorText", "%1 is no time zone. Write one such as Europe/Berlin.")},
    KeyedSentence{"track-unknown",
                  QT_TRANSLATE_NOOP("ErrorText", "%1 is no track of the edition. There are: %2.")},
    KeyedSentence{
        "participant-unnamed",
        QT_TRANSLATE_NOOP("ErrorText", "This row has no name. Give one, or take the row out.")},
    KeyedSentence{"other-edition",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "The small group %1 belongs to another edition. Choose one of "
                                    "the participant's edition.")},
    KeyedSentence{
        "twice-for-participant",
        QT_TRANSLATE_NOOP("ErrorText",
                          "%2 has a %1 for %3 already. Nothing was stored; change that one.")},
    KeyedSentence{"second-identity",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "This file has its keys for packets already. Nothing was "
                                    "stored; go on with those.")},
    KeyedSentence{
        "excerpt-code-taken",
        QT_TRANSLATE_NOOP("ErrorText",
                          "The code %1 stands for somebody else in the excerpts of this edition. "
                          "Nothing was stored; try again.")},
    KeyedSentence{"two-reviews",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "This version of the work of %1 has a review already. Nothing "
                                    "was stored; change that one.")},
};

}   // namespace

const char *trainingErrorSentence(const char *key)
{
    return sentenceOf(kTrainingErrorSentences, QString::fromLatin1(key));
}

}   // namespace wallchart
