// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errorsentences.h"

#include "ui/text/filtererrorsentences.h"
#include "ui/text/packeterrorsentences.h"
#include "ui/text/sentence.h"
#include "ui/text/trainingerrorsentences.h"

namespace wallchart {

namespace {

/// Each sentence says what happened, where, and what to do; %1, %2 are the code's arguments.
constexpr std::array kErrorSentences{
    // base
    KeyedSentence{
        "cannot-write-file",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 cannot be written: %2. Nothing was changed; make room or choose another folder.")},
    KeyedSentence{
        "cannot-read-file",
        QT_TRANSLATE_NOOP("ErrorText",
                          "%1 cannot be read: %2. Look whether it is there and may be opened.")},
    KeyedSentence{"file-exists",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "%1 exists already and was not touched; choose another name.")},
    KeyedSentence{"cancelled",
                  QT_TRANSLATE_NOOP("ErrorText", "Stopped as you asked. Nothing was changed.")},
    KeyedSentence{
        "no-secure-memory",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "There is no memory that could be kept off the disk. Close other programs and try again.")},
    // model
    KeyedSentence{
        "edit-outdated",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "This was changed meanwhile (%1). Nothing was stored; look at it again and repeat the change.")},
    KeyedSentence{
        "edited-twice",
        QT_TRANSLATE_NOOP("ErrorText", "One change edits the same %1 twice. Nothing was stored.")},
    KeyedSentence{
        "reference-missing",
        QT_TRANSLATE_NOOP("ErrorText",
                          "A %1 points to a %2 that is not in the campaign. Nothing was stored.")},
    KeyedSentence{
        "still-referred-to",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "This %1 cannot be removed: %2 others refer to it. Move or remove those first.")},
    KeyedSentence{"name-missing",
                  QT_TRANSLATE_NOOP("ErrorText", "A %1 needs a name. Type one and try again.")},
    KeyedSentence{
        "name-taken",
        QT_TRANSLATE_NOOP("ErrorText", "There is already a %1 called %2. Choose another name.")},
    KeyedSentence{
        "unit-inside-itself",
        QT_TRANSLATE_NOOP("ErrorText",
                          "The unit %1 cannot be inside itself. Choose another unit around it.")},
    KeyedSentence{
        "other-worksite",
        QT_TRANSLATE_NOOP("ErrorText",
                          "%1 belongs to another worksite. Choose one of the same worksite.")},
    KeyedSentence{"two-main-posts",
                  QT_TRANSLATE_NOOP(
                      "ErrorText",
                      "%1 would have two current main posts. End one or make it a further post.")},
    KeyedSentence{
        "dates-out-of-order",
        QT_TRANSLATE_NOOP("ErrorText",
                          "A %1 cannot end (%3) before it begins (%2). Correct one of the dates.")},
    KeyedSentence{"date-missing",
                  QT_TRANSLATE_NOOP("ErrorText", "A %1 needs its date. Give the day it happened.")},
    KeyedSentence{"no-such-level",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "The scale has no level %1. Use one of its levels, or none.")},
    KeyedSentence{
        "tie-to-oneself",
        QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be tied to themselves. Choose another worker.")},
    KeyedSentence{
        "number-out-of-range",
        QT_TRANSLATE_NOOP("ErrorText", "%3 is not possible as %2 of a %1. Give another number.")},
    KeyedSentence{
        "chart-number-taken",
        QT_TRANSLATE_NOOP("ErrorText",
                          "The chart number %1 is already that of %2. Each number is given once.")},
    KeyedSentence{
        "two-results",
        QT_TRANSLATE_NOOP("ErrorText", "%1 already has a result in %2. Change that one instead.")},
    // editing
    KeyedSentence{
        "read-only",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The campaign is open for reading only: it is held on %1 by process %2. Close it there first; nothing was changed.")},
    KeyedSentence{
        "still-writing",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "A large change is still being written. Wait until it is done, then repeat this one.")},
    KeyedSentence{"nothing-to-undo", QT_TRANSLATE_NOOP("ErrorText", "There is nothing to undo.")},
    KeyedSentence{"nothing-to-redo", QT_TRANSLATE_NOOP("ErrorText", "There is nothing to redo.")},
    KeyedSentence{
        "no-such-entry",
        QT_TRANSLATE_NOOP("ErrorText",
                          "The history has no change %1 in force. Look it up with the history.")},
    KeyedSentence{
        "met-by-later-changes",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Change %1 cannot be taken back alone: later changes touch the same (%2). Take those back first.")},
    // charts
    KeyedSentence{
        "unknown-dimension",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "A chart cannot be grouped by %1. Use worksite, unit, unit:1, shift or job.")},
    KeyedSentence{"dimension-twice",
                  QT_TRANSLATE_NOOP("ErrorText", "A chart cannot be grouped by %1 twice.")},
    // storage
    KeyedSentence{"empty-file",
                  QT_TRANSLATE_NOOP(
                      "ErrorText",
                      "%1 is empty: it holds no campaign. Take a backup of it, or another file.")},
    KeyedSentence{
        "not-a-campaign",
        QT_TRANSLATE_NOOP(
            "ErrorText", "%1 is not a Wallchart campaign. Choose a file that ends in .wallchart.")},
    KeyedSentence{
        "wrong-passphrase",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "This passphrase does not open %1, or its first page is damaged. Try again; nothing was changed.")},
    KeyedSentence{
        "other-application",
        QT_TRANSLATE_NOOP("ErrorText", "%1 was written by another program. Nothing was changed.")},
    KeyedSentence{
        "newer-schema",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 was written by a newer Wallchart (format %2, this one knows %3). Update the program; the file was not touched.")},
    KeyedSentence{
        "file-damaged",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 is damaged; the passphrase is right. Restore a backup, or save what can be read with salvage.")},
    KeyedSentence{
        "held-elsewhere",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 is open on %2 (process %3). Close it there first; nothing was changed. If that computer crashed, delete %1.lock.")},
    KeyedSentence{
        "file-busy",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Another program is writing to %1 just now. Try again in a moment; nothing was changed.")},
    KeyedSentence{
        "disk-full",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "There is no room on the disk for %1. Nothing was changed; make room and repeat.")},
    KeyedSentence{"store-failed",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "%1 could not be read or written: %2. Nothing was changed.")},
    KeyedSentence{
        "store-out-of-step",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 was changed from elsewhere. Close it and open it again; nothing of yours was stored.")},
    KeyedSentence{
        "migration-failed",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 could not be brought to today's format (step %2): %3. The file is as it was; there is a backup of it.")},
    KeyedSentence{
        "key-derivation-failed",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "There is not enough memory to make the key from the passphrase. Close other programs and try again.")},
    KeyedSentence{
        "backup-unreadable",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The copy %1 did not read back and was thrown away. Try another disk; the campaign is as it was.")},
    KeyedSentence{
        "wrong-recovery-words",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "These are not the 24 words of a recovery sheet; look again at \"%1\". They are void after a change of passphrase.")},
    KeyedSentence{"page-damaged",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "Page %2 of %1 is damaged. Restore a backup, or use salvage.")},
    KeyedSentence{
        "wrong-length",
        QT_TRANSLATE_NOOP("ErrorText",
                          "%1 should have %2 bytes and has %3. Restore a backup, or use salvage.")},
    KeyedSentence{
        "integrity",
        QT_TRANSLATE_NOOP("ErrorText",
                          "%1 is not sound inside: %2. Restore a backup, or use salvage.")},
    KeyedSentence{
        "schema-differs",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The table %2 of %1 is not as this version makes it. Restore a backup, or use salvage.")},
    KeyedSentence{
        "references-broken",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "In %1, %4 rows of %2 point to a %3 that is not there. Restore a backup, or use salvage.")},
    KeyedSentence{
        "history-gap",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The history of %1 lacks change %2. The chart itself is not touched by that.")},
    KeyedSentence{
        "history-reference",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "In the history of %1, change %2 is about one that does not exist. The chart itself is not touched by that.")},
    KeyedSentence{
        "history-unreadable",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Change %2 in the history of %1 cannot be read, so it cannot be undone. The chart itself is not touched by that.")},
    KeyedSentence{
        "history-differs",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "In %1, %3 rows of %2 are not as the history left them. Restore a backup, or use salvage.")},
    KeyedSentence{
        "change-unreadable",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "A stored change cannot be read back (%1). It cannot be undone; the chart itself is not touched by that.")},
    KeyedSentence{
        "row-unreadable",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "A row of %1 cannot be understood (table %2, column %3). Restore a backup, or use salvage.")},
    KeyedSentence{
        "rows-lost",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Rows of %2 on damaged pages of %1 are gone. Compare with a backup or the paper chart.")},
    KeyedSentence{
        "rows-without-owner",
        QT_TRANSLATE_NOOP("ErrorText",
                          "%3 rows of %2 in %1 were left out, for what they belong to is gone.")},
    KeyedSentence{
        "references-emptied",
        QT_TRANSLATE_NOOP("ErrorText",
                          "%3 rows of %2 in %1 lost what they pointed to, for that is gone.")},
    KeyedSentence{
        "history-lost",
        QT_TRANSLATE_NOOP("ErrorText",
                          "The history of %1 has holes and could not be kept: it starts anew.")},
    // quick entry
    KeyedSentence{"entry-without-cell",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "%1 stands before any cell. Write the unit and the shift "
                                    "above, such as \"ICU / Night:\".")},
    KeyedSentence{
        "entry-without-name",
        QT_TRANSLATE_NOOP("ErrorText", "There is no name in \"%1\". Write one before the marks.")},
    KeyedSentence{"entry-no-head-count",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "\"%1\" is no number of people. Write the head-count of the "
                                    "cell in digits, or leave the brackets out.")},
    KeyedSentence{"entry-no-reason",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "\"%1\" is no reason to be out of the base. Write supervisor, "
                                    "manager, confidential, contractor, left or other.")},
    KeyedSentence{"entry-leader-unknown",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "Nobody is called %1, so nobody follows them. Add them, or "
                                    "correct the name.")},
    KeyedSentence{"entry-leader-ambiguous",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "%2 workers may be meant by %1. Write the whole name, or tie "
                                    "them on the chart.")},
    KeyedSentence{"entry-name-twice",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "%1 stands in line %2 too and was taken for the same person. "
                                    "Write the whole names of two people.")},
    KeyedSentence{"entry-name-elsewhere",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "There is also %1 in %2. Here a second person of that name is "
                                    "added; move the first one instead if it is the same.")},
    KeyedSentence{"entry-only-suspected",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "%1 is marked as a suspected leader. Only a structure test "
                                    "proves one.")},
    // reading tables
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
            "%1 rows have fewer cells than the header; the missing ones were taken as blank.")},
    KeyedSentence{
        "table-other-sheets",
        QT_TRANSLATE_NOOP("ErrorText", "Only the first sheet (%1) was read; not read: %2")},
    // importing
    KeyedSentence{
        "import-nothing-to-import",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 has no columns that name people, pairs of people or units with numbers. Say which is which with --map FIELD=COLUMN.")},
    KeyedSentence{
        "import-no-such-column",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 has no column \"%2\". Give the header as it stands in the file, or the number of the column.")},
    KeyedSentence{"import-no-such-field",
                  QT_TRANSLATE_NOOP("ErrorText", "There is no field \"%1\". Use one of: %2")},
    KeyedSentence{
        "import-test-name-missing",
        QT_TRANSLATE_NOOP("ErrorText",
                          "%1 does not say of which structure test it is. Name it with --test.")},
    KeyedSentence{
        "import-row-without-name",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The row has no name, so it was left out. Write one in the file and import it again.")},
    KeyedSentence{
        "import-cell-no-level",
        QT_TRANSLATE_NOOP("ErrorText",
                          "\"%1\" is no level of the scale; the person stays as assessed before.")},
    KeyedSentence{
        "import-cell-no-date",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "\"%1\" is no date that can be understood; it was left out. Write it as 2023-03-07.")},
    KeyedSentence{
        "import-cell-no-outcome",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "\"%1\" does not say what they did; it was left out. Write x, refused, or leave it blank.")},
    KeyedSentence{
        "import-cell-no-number",
        QT_TRANSLATE_NOOP("ErrorText", "\"%1\" is not a number that fits here; it was left out.")},
    KeyedSentence{"import-cell-no-yes-or-no",
                  QT_TRANSLATE_NOOP("ErrorText", "\"%1\" is neither yes nor no; it was left out.")},
    KeyedSentence{
        "import-same-person-in-file",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 stands in line %2 already; this row was left out. Look which one is right.")},
    KeyedSentence{
        "import-person-not-found",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 is not on the chart, so this row was left out. Import the roster first, or correct the name.")},
    KeyedSentence{
        "import-person-ambiguous",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%2 workers are called %1, and nothing else in the row tells which; it was left out. Add an id, e-mail or unit.")},
    KeyedSentence{
        "import-person-forgotten",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 looks like somebody who asked to be forgotten; the row was left out. Add them by hand if it is somebody else.")},
    KeyedSentence{
        "forgotten-in-backups",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "They are forgotten in the campaign, but older copies could not be deleted and still know them: %1. Delete these yourself.")},
    KeyedSentence{
        "import-tie-with-oneself",
        QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be tied to themselves; the row was left out.")},
    KeyedSentence{
        "import-unit-missing",
        QT_TRANSLATE_NOOP("ErrorText", "There is no unit \"%1\"; the row was taken without it.")},
    KeyedSentence{
        "import-letters-lost",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The file lost letters of %1 names when it was saved, the first is \"%2\". Import a list saved as UTF-8 or XLSX to mend them.")},
    // painting
    KeyedSentence{
        "picture-too-large",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 would be %2 by %3 pixels, larger than programs can open. Write a PDF, or fewer sheets.")},
    // command line
    KeyedSentence{
        "unknown-command",
        QT_TRANSLATE_NOOP("ErrorText",
                          "There is no command \"%1\". wallchart-cli --help lists them all.")},
    KeyedSentence{
        "wrong-usage",
        QT_TRANSLATE_NOOP("ErrorText", "%1: %2. wallchart-cli %1 --help tells how it is used.")},
    KeyedSentence{"argument-missing",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "%1 needs %2. wallchart-cli %1 --help tells how it is used.")},
    KeyedSentence{"argument-too-many",
                  QT_TRANSLATE_NOOP(
                      "ErrorText",
                      "%1 does not know what to do with \"%2\". Put names with spaces in quotes.")},
    KeyedSentence{"bad-value",
                  QT_TRANSLATE_NOOP("ErrorText", "\"%2\" is not possible for %1. Use: %3")},
    KeyedSentence{
        "not-built-yet",
        QT_TRANSLATE_NOOP("ErrorText", "%1 is not there yet in this version. Leave it out.")},
    KeyedSentence{"where-wrong",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "The expression of --where is wrong at character %1 (%2): %3")},
    KeyedSentence{
        "where-private-ties",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The expression of --where tells of a private tie. Add --with-private-ties to let that leave the file.")},
    KeyedSentence{
        "passphrase-missing",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "There is no terminal to ask for the passphrase on. Give it with --passphrase-file FILE, or - for standard input.")},
    KeyedSentence{
        "passphrase-empty",
        QT_TRANSLATE_NOOP("ErrorText", "The passphrase is empty. Its first line must hold one.")},
    KeyedSentence{
        "passphrases-differ",
        QT_TRANSLATE_NOOP("ErrorText", "The two passphrases differ. Nothing was done; try again.")},
    KeyedSentence{
        "no-such-worker",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "No worker is called \"%1\". Give the exact full name, #number, an id or an external id.")},
    KeyedSentence{"no-such-unit",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "There is no unit \"%1\". Add it first, or correct the name.")},
    KeyedSentence{"no-such-shift",
                  QT_TRANSLATE_NOOP(
                      "ErrorText", "There is no shift \"%1\". Add it first, or correct the name.")},
    KeyedSentence{"no-such-worksite",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "There is no worksite \"%1\". Say which one with --worksite.")},
    KeyedSentence{"no-such-organizer",
                  QT_TRANSLATE_NOOP("ErrorText", "No organizer is called \"%1\". Write the name as "
                                                 "it stands in the campaign.")},
    KeyedSentence{
        "no-such-test",
        QT_TRANSLATE_NOOP("ErrorText",
                          "There is no structure test \"%1\". Add it first, or correct the name.")},
    KeyedSentence{
        "ambiguous-name",
        QT_TRANSLATE_NOOP("ErrorText",
                          "\"%1\" may be several: %2. Say which one by its number or path.")},
    KeyedSentence{"unknown-suffix",
                  QT_TRANSLATE_NOOP(
                      "ErrorText", "%1 has an ending that cannot be written here. Use one of: %2")},
    KeyedSentence{
        "does-not-fit",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The chart does not fit on %1 sheets: at the smallest size that can be read it takes %2. Ask for more sheets or larger paper.")},
    KeyedSentence{
        "printer-refused",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The printer %1 did not take the sheets. Nothing was registered; look at the printer, or save a PDF instead.")},
    KeyedSentence{
        "unknown-chart",
        QT_TRANSLATE_NOOP("ErrorText", "There is no chart \"%1\" yet. Use: wall, training")},
};

}   // namespace

const char *errorSentence(const char *key)
{
    const char *text = sentenceOf(kErrorSentences, QString::fromLatin1(key));
    if (!text) text = filterErrorSentence(key);
    if (!text) text = packetErrorSentence(key);
    return text ? text : trainingErrorSentence(key);
}

}   // namespace wallchart
