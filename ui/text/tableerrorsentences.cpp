// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/tableerrorsentences.h"

#include "ui/text/sentence.h"

namespace wallchart {

namespace {

constexpr std::array kTableErrorSentences{
    KeyedSentence{
        "table-file-too-large",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 is larger than %2 MiB, which no roster is. Split it, or export fewer columns.")},
    KeyedSentence{
        "table-too-many-rows",
        QT_TRANSLATE_NOOP("ErrorText",
                          "%1 has more than %3 rows (line %2). Split it into several files.")},
    KeyedSentence{
        "table-too-many-columns",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 has more than %3 columns in line %2. Remove what is not needed and save it again.")},
    KeyedSentence{
        "table-cell-too-long",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 has a cell of more than %4 KiB in line %2, column %3. Look whether a quote is missing there.")},
    KeyedSentence{
        "table-too-many-cells",
        QT_TRANSLATE_NOOP("ErrorText",
                          "%1 has more than %3 cells (line %2). Split it into several files.")},
    KeyedSentence{"table-too-much-text",
                  QT_TRANSLATE_NOOP(
                      "ErrorText",
                      "%1 holds more than %3 MiB of text (line %2). Split it into several files.")},
    KeyedSentence{"table-empty",
                  QT_TRANSLATE_NOOP("ErrorText", "%1 is empty. Export it again with its rows.")},
    KeyedSentence{
        "table-no-header",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 has no row that says what its columns are. Write headers such as Name, Unit and Shift above them.")},
    KeyedSentence{
        "table-encoding-not-told",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The letters of %1 (line %2) are in an encoding that could not be told. Save it as UTF-8 or XLSX.")},
    KeyedSentence{
        "table-not-a-table",
        QT_TRANSLATE_NOOP("ErrorText",
                          "%1 is not a table that can be read (line %2). Save it as CSV or XLSX.")},
    KeyedSentence{
        "table-unsupported-format",
        QT_TRANSLATE_NOOP("ErrorText", "%1 is a file of the format %2. Save it as CSV or XLSX.")},
    KeyedSentence{
        "table-unknown-encoding",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1: there is no encoding called %2. Leave it out, or use a name such as windows-1252.")},
    KeyedSentence{
        "table-broken-quotes",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 has so many unclosed quotes (line %2) that its cells cannot be told apart. Save it again from a spreadsheet program.")},
    KeyedSentence{
        "table-archive-unreadable",
        QT_TRANSLATE_NOOP("ErrorText",
                          "%1 is cut short or damaged. Save it again from a spreadsheet program.")},
    KeyedSentence{
        "table-archive-damaged",
        QT_TRANSLATE_NOOP("ErrorText",
                          "%1 is damaged inside (%2). Save it again from a spreadsheet program.")},
    KeyedSentence{
        "table-archive-bomb",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 would grow beyond all measure when unpacked (%2), so it was not opened.")},
    KeyedSentence{
        "table-archive-encrypted",
        QT_TRANSLATE_NOOP("ErrorText", "%1 is locked with a password (%2). Save it without one.")},
    KeyedSentence{
        "table-part-has-doctype",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 declares a document type in %2, line %3, which no spreadsheet program writes. It was not opened.")},
    KeyedSentence{
        "table-part-broken",
        QT_TRANSLATE_NOOP(
            "ErrorText", "%1 is broken in %2, line %3. Save it again from a spreadsheet program.")},
    KeyedSentence{
        "table-external-links",
        QT_TRANSLATE_NOOP("ErrorText",
                          "%1 takes values out of other files (%2). Save it with values only.")},
    KeyedSentence{"table-no-sheet",
                  QT_TRANSLATE_NOOP("ErrorText", "%1 has no sheet. Choose another file.")},
    KeyedSentence{"table-reading-cancelled",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "Reading %1 was stopped as you asked. Nothing was changed.")},
    KeyedSentence{"table-unclosed-quote",
                  QT_TRANSLATE_NOOP(
                      "ErrorText", "A quote is not closed; it was taken to end with its line: %1")},
    KeyedSentence{"table-undecodable-bytes",
                  QT_TRANSLATE_NOOP(
                      "ErrorText",
                      "Some characters have no meaning in %1. Say which encoding the file has.")},
    KeyedSentence{
        "table-row-too-long",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "This row has more cells than the header; \"%1\" and what follows was passed over.")},
    KeyedSentence{
        "table-error-cell",
        QT_TRANSLATE_NOOP("ErrorText", "The cell shows the error %1; it was taken as blank.")},
    KeyedSentence{
        "table-formula-without-value",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The formula has no stored value; it was taken as blank. Save the file once in a spreadsheet program.")},
    KeyedSentence{
        "table-title-rows-skipped",
        QT_TRANSLATE_NOOP("ErrorText",
                          "%1 rows above the header were passed over, beginning with \"%2\".")},
    KeyedSentence{"table-total-row-skipped",
                  QT_TRANSLATE_NOOP("ErrorText", "A row of totals was passed over: %1")},
    KeyedSentence{"table-footnote-skipped",
                  QT_TRANSLATE_NOOP("ErrorText", "A footnote was passed over: %1")},
    KeyedSentence{"table-repeated-header-skipped",
                  QT_TRANSLATE_NOOP("ErrorText", "A repeated header was passed over.")},
    KeyedSentence{
        "table-short-rows",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 rows have fewer cells than the header (lines: %2); the missing ones were taken as blank.")},
    KeyedSentence{
        "table-other-sheets",
        QT_TRANSLATE_NOOP("ErrorText", "Only the first sheet (%1) was read; not read: %2")},
};

}   // namespace

const char *tableErrorSentence(const char *key)
{
    return sentenceOf(kTableErrorSentences, QString::fromLatin1(key));
}

}   // namespace wallchart
