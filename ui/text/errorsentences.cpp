// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errorsentences.h"

#include "ui/text/filtererrorsentences.h"
#include "ui/text/packeterrorsentences.h"
#include "ui/text/sentence.h"
#include "ui/text/tableerrorsentences.h"
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
                  QT_TRANSLATE_NOOP("ErrorText", "A name is missing. Type one and try again.")},
    KeyedSentence{
        "name-taken",
        QT_TRANSLATE_NOOP("ErrorText", "There is already one called %2. Choose another name.")},
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
                          "The last day (%3) is before the first (%2). Correct one of the dates.")},
    KeyedSentence{"date-missing",
                  QT_TRANSLATE_NOOP("ErrorText", "A date is missing. Give the day it happened.")},
    KeyedSentence{"no-such-level",
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "The scale has no level %1. Use one of its levels, or none.")},
    KeyedSentence{
        "tie-to-oneself",
        QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be tied to themselves. Choose another worker.")},
    KeyedSentence{
        "number-out-of-range",
        QT_TRANSLATE_NOOP("ErrorText", "%3 is beyond what is possible here. Give another number.")},
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
        "file-cut-off",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 is damaged: its end is missing. Restore a backup, or save what can be read with salvage.")},
    KeyedSentence{
        "file-not-sound",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "%1 is not sound (problems found: %2). Restore a backup, or save what can be read with salvage.")},
    KeyedSentence{
        "packets-refused",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Packets that were not taken: %1 of %2. The list says why; ask for new ones.")},
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
        QT_TRANSLATE_NOOP("ErrorText", "There is no chart \"%1\" yet. Use wall or training.")},
};

}   // namespace

const char *errorSentence(const char *key)
{
    const char *text = sentenceOf(kErrorSentences, QString::fromLatin1(key));
    if (!text) text = filterErrorSentence(key);
    if (!text) text = packetErrorSentence(key);
    if (!text) text = tableErrorSentence(key);
    return text ? text : trainingErrorSentence(key);
}

}   // namespace wallchart
