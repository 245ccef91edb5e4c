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
};

}   // namespace

const char *trainingErrorSentence(const char *key)
{
    return sentenceOf(kTrainingErrorSentences, QString::fromLatin1(key));
}

}   // namespace wallchart
