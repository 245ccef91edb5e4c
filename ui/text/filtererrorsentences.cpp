// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/filtererrorsentences.h"

#include "ui/text/sentence.h"

namespace wallchart {

namespace {

/// Like those of all errors, in the same context of translation; short, for they stand under
/// the search field.
constexpr std::array kFilterErrorSentences{
    KeyedSentence{"filter-unknown-field",
                  QT_TRANSLATE_NOOP("ErrorText", "There is no field \"%1\". Use: %2")},
    KeyedSentence{
        "filter-unclosed-quote",
        QT_TRANSLATE_NOOP("ErrorText", "The quote that begins here has no end. Close it with \".")},
    KeyedSentence{
        "filter-unclosed-bracket",
        QT_TRANSLATE_NOOP("ErrorText", "The bracket that opens here is not closed. Add a ).")},
    KeyedSentence{"filter-stray-bracket",
                  QT_TRANSLATE_NOOP(
                      "ErrorText",
                      "No bracket was opened before this one. Take it out, or open one with (.")},
    KeyedSentence{
        "filter-empty-brackets",
        QT_TRANSLATE_NOOP("ErrorText",
                          "There is nothing between these brackets. Fill them or take them out.")},
    KeyedSentence{
        "filter-stray-sign",
        QT_TRANSLATE_NOOP(
            "ErrorText", "\"%1\" alone finds nothing. Put names with spaces and signs in quotes.")},
    KeyedSentence{
        "filter-missing-operand",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "\"%1\" needs something to join here. To look for the word itself, put it in quotes.")},
    KeyedSentence{"filter-missing-value",
                  QT_TRANSLATE_NOOP("ErrorText", "%1 needs something behind its colon.")},
    KeyedSentence{
        "filter-not-comparable",
        QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be greater or less. Leave the sign out.")},
    KeyedSentence{"filter-bad-value",
                  QT_TRANSLATE_NOOP("ErrorText", "\"%2\" is not possible for %1. Use: %3")},
    KeyedSentence{
        "filter-bad-number",
        QT_TRANSLATE_NOOP("ErrorText", "\"%2\" is no number for %1. Write 3, <3, >=3 or 1-3.")},
    KeyedSentence{"filter-bad-date",
                  QT_TRANSLATE_NOOP(
                      "ErrorText", "\"%2\" is no day for %1. Write 2023-03-01, 2023-03 or <2023.")},
    KeyedSentence{"filter-bad-range",
                  QT_TRANSLATE_NOOP(
                      "ErrorText",
                      "\"%2\" leaves nothing for %1. Put the smaller end first, without < or >.")},
    KeyedSentence{
        "filter-too-deep",
        QT_TRANSLATE_NOOP("ErrorText",
                          "Brackets and negations are nested too deeply here. Make it simpler.")},
    KeyedSentence{"filter-no-unit",
                  QT_TRANSLATE_NOOP("ErrorText", "There is no unit \"%1\". Did you mean: %2")},
    KeyedSentence{"filter-no-shift",
                  QT_TRANSLATE_NOOP("ErrorText", "There is no shift \"%1\". Did you mean: %2")},
    KeyedSentence{"filter-no-job",
                  QT_TRANSLATE_NOOP("ErrorText", "Nobody has the job \"%1\". Did you mean: %2")},
    KeyedSentence{"filter-no-worksite",
                  QT_TRANSLATE_NOOP("ErrorText", "There is no worksite \"%1\". Did you mean: %2")},
    KeyedSentence{
        "filter-no-test",
        QT_TRANSLATE_NOOP("ErrorText", "There is no structure test \"%1\". Did you mean: %2")},
    KeyedSentence{"filter-no-organizer",
                  QT_TRANSLATE_NOOP("ErrorText", "There is no organizer \"%1\". Did you mean: %2")},
    KeyedSentence{"filter-no-language",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "Nobody speaks \"%1\" as far as is known. Did you mean: %2")},
    KeyedSentence{
        "filter-no-tie-kind",
        QT_TRANSLATE_NOOP("ErrorText", "There is no kind of tie \"%1\". Did you mean: %2")},
    KeyedSentence{"filter-no-list",
                  QT_TRANSLATE_NOOP("ErrorText", "There is no list \"%1\". Did you mean: %2")},
    KeyedSentence{"filter-list-unreadable",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "The list \"%1\" asks for something that is not known any "
                                    "more, or for itself. Save it anew.")},
    KeyedSentence{
        "filter-none-known",
        QT_TRANSLATE_NOOP("ErrorText",
                          "The campaign knows nothing for %1 yet, so \"%2\" finds nobody.")},
    KeyedSentence{"filter-no-level",
                  QT_TRANSLATE_NOOP("ErrorText", "The scale has no level %1. Its levels: %2")},
    KeyedSentence{"filter-no-closed-test",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "No structure test has closed yet. Name one instead of last.")},
};

}   // namespace

const char *filterErrorSentence(const char *key)
{
    return sentenceOf(kFilterErrorSentences, QString::fromLatin1(key));
}

}   // namespace wallchart
