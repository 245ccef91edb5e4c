// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errorsentences.h"

#include "ui/text/sentence.h"

namespace wallchart {

namespace {

/// Each sentence says what happened, where, and what to do; %1, %2 are the code's arguments.
constexpr std::array kSentences{
    // base
    KeyedSentence{"cannot-write-file", QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be written: %2. Nothing was changed; make room or choose another folder.")},
    KeyedSentence{"cannot-read-file", QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be read: %2. Look whether it is there and may be opened.")},
    KeyedSentence{"file-exists", QT_TRANSLATE_NOOP("ErrorText", "%1 exists already and was not touched; choose another name.")},
    KeyedSentence{"cancelled", QT_TRANSLATE_NOOP("ErrorText", "Stopped as you asked. Nothing was changed.")},
    KeyedSentence{"no-secure-memory", QT_TRANSLATE_NOOP("ErrorText", "There is no memory that could be kept off the disk. Close other programs and try again.")},
    // model
    KeyedSentence{"edit-outdated", QT_TRANSLATE_NOOP("ErrorText", "This was changed meanwhile (%1). Nothing was stored; look at it again and repeat the change.")},
    KeyedSentence{"edited-twice", QT_TRANSLATE_NOOP("ErrorText", "One change edits the same %1 twice. Nothing was stored.")},
    KeyedSentence{"reference-missing", QT_TRANSLATE_NOOP("ErrorText", "A %1 points to a %2 that is not in the campaign. Nothing was stored.")},
    KeyedSentence{"still-referred-to", QT_TRANSLATE_NOOP("ErrorText", "This %1 cannot be removed: %2 others refer to it. Move or remove those first.")},
    KeyedSentence{"name-missing", QT_TRANSLATE_NOOP("ErrorText", "A %1 needs a name. Type one and try again.")},
    KeyedSentence{"name-taken", QT_TRANSLATE_NOOP("ErrorText", "There is already a %1 called %2. Choose another name.")},
    KeyedSentence{"unit-inside-itself", QT_TRANSLATE_NOOP("ErrorText", "The unit %1 cannot be inside itself. Choose another unit around it.")},
    KeyedSentence{"other-worksite", QT_TRANSLATE_NOOP("ErrorText", "%1 belongs to another worksite. Choose one of the same worksite.")},
    KeyedSentence{"two-main-posts", QT_TRANSLATE_NOOP("ErrorText", "%1 would have two current main posts. End one or make it a further post.")},
    KeyedSentence{"dates-out-of-order", QT_TRANSLATE_NOOP("ErrorText", "A %1 cannot end (%3) before it begins (%2). Correct one of the dates.")},
    KeyedSentence{"date-missing", QT_TRANSLATE_NOOP("ErrorText", "A %1 needs its date. Give the day it happened.")},
    KeyedSentence{"no-such-level", QT_TRANSLATE_NOOP("ErrorText", "The scale has no level %1. Use one of its levels, or none.")},
    KeyedSentence{"tie-to-oneself", QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be tied to themselves. Choose another worker.")},
    KeyedSentence{"number-out-of-range", QT_TRANSLATE_NOOP("ErrorText", "%3 is not possible as %2 of a %1. Give another number.")},
    KeyedSentence{"chart-number-taken", QT_TRANSLATE_NOOP("ErrorText", "The chart number %1 is already that of %2. Each number is given once.")},
    KeyedSentence{"two-results", QT_TRANSLATE_NOOP("ErrorText", "%1 already has a result in %2. Change that one instead.")},
    // editing
    KeyedSentence{"read-only", QT_TRANSLATE_NOOP("ErrorText", "The campaign is open for reading only: it is held on %1 by process %2. Close it there first; nothing was changed.")},
    KeyedSentence{"still-writing", QT_TRANSLATE_NOOP("ErrorText", "A large change is still being written. Wait until it is done, then repeat this one.")},
    KeyedSentence{"nothing-to-undo", QT_TRANSLATE_NOOP("ErrorText", "There is nothing to undo.")},
    KeyedSentence{"nothing-to-redo", QT_TRANSLATE_NOOP("ErrorText", "There is nothing to redo.")},
    KeyedSentence{"no-such-entry", QT_TRANSLATE_NOOP("ErrorText", "The history has no change %1 in force. Look it up with the history.")},
    KeyedSentence{"met-by-later-changes", QT_TRANSLATE_NOOP("ErrorText", "Change %1 cannot be taken back alone: later changes touch the same (%2). Take those back first.")},
    // charts
    KeyedSentence{"unknown-dimension", QT_TRANSLATE_NOOP("ErrorText", "A chart cannot be grouped by %1. Use worksite, unit, unit:1, shift or job.")},
    KeyedSentence{"dimension-twice", QT_TRANSLATE_NOOP("ErrorText", "A chart cannot be grouped by %1 twice.")},
    // storage
    KeyedSentence{"empty-file", QT_TRANSLATE_NOOP("ErrorText", "%1 is empty: it holds no campaign. Take a backup of it, or another file.")},
    KeyedSentence{"not-a-campaign", QT_TRANSLATE_NOOP("ErrorText", "%1 is not a Wallchart campaign. Choose a file that ends in .wallchart.")},
    KeyedSentence{"wrong-passphrase", QT_TRANSLATE_NOOP("ErrorText", "This passphrase does not open %1, or its first page is damaged. Try again; nothing was changed.")},
    KeyedSentence{"other-application", QT_TRANSLATE_NOOP("ErrorText", "%1 was written by another program. Nothing was changed.")},
    KeyedSentence{"newer-schema", QT_TRANSLATE_NOOP("ErrorText", "%1 was written by a newer Wallchart (format %2, this one knows %3). Update the program; the file was not touched.")},
    KeyedSentence{"file-damaged", QT_TRANSLATE_NOOP("ErrorText", "%1 is damaged; the passphrase is right. Restore a backup, or save what can be read with salvage.")},
    KeyedSentence{"held-elsewhere", QT_TRANSLATE_NOOP("ErrorText", "%1 is open on %2 (process %3). Close it there first; nothing was changed.")},
    KeyedSentence{"file-busy", QT_TRANSLATE_NOOP("ErrorText", "Another program is writing to %1 just now. Try again in a moment; nothing was changed.")},
    KeyedSentence{"disk-full", QT_TRANSLATE_NOOP("ErrorText", "There is no room on the disk for %1. Nothing was changed; make room and repeat.")},
    KeyedSentence{"store-failed", QT_TRANSLATE_NOOP("ErrorText", "%1 could not be read or written: %2. Nothing was changed.")},
    KeyedSentence{"store-out-of-step", QT_TRANSLATE_NOOP("ErrorText", "%1 was changed from elsewhere. Close it and open it again; nothing of yours was stored.")},
    KeyedSentence{"migration-failed", QT_TRANSLATE_NOOP("ErrorText", "%1 could not be brought to today's format (step %2): %3. The file is as it was; there is a backup of it.")},
    KeyedSentence{"key-derivation-failed", QT_TRANSLATE_NOOP("ErrorText", "There is not enough memory to make the key from the passphrase. Close other programs and try again.")},
    KeyedSentence{"backup-unreadable", QT_TRANSLATE_NOOP("ErrorText", "The copy %1 did not read back and was thrown away. Try another disk; the campaign is as it was.")},
    KeyedSentence{"wrong-recovery-words", QT_TRANSLATE_NOOP("ErrorText", "These are not the 24 words of a recovery sheet; look again at \"%1\". They are void after a change of passphrase.")},
    KeyedSentence{"page-damaged", QT_TRANSLATE_NOOP("ErrorText", "Page %2 of %1 is damaged. Restore a backup, or use salvage.")},
    KeyedSentence{"wrong-length", QT_TRANSLATE_NOOP("ErrorText", "%1 should have %2 bytes and has %3. Restore a backup, or use salvage.")},
    KeyedSentence{"integrity", QT_TRANSLATE_NOOP("ErrorText", "%1 is not sound inside: %2. Restore a backup, or use salvage.")},
    KeyedSentence{"schema-differs", QT_TRANSLATE_NOOP("ErrorText", "The table %2 of %1 is not as this version makes it. Restore a backup, or use salvage.")},
    KeyedSentence{"references-broken", QT_TRANSLATE_NOOP("ErrorText", "In %1, %4 rows of %2 point to a %3 that is not there. Restore a backup, or use salvage.")},
    KeyedSentence{"history-gap", QT_TRANSLATE_NOOP("ErrorText", "The history of %1 lacks change %2. The chart itself is not touched by that.")},
    KeyedSentence{"history-reference", QT_TRANSLATE_NOOP("ErrorText", "In the history of %1, change %2 is about one that does not exist. The chart itself is not touched by that.")},
    KeyedSentence{"history-unreadable", QT_TRANSLATE_NOOP("ErrorText", "Change %2 in the history of %1 cannot be read, so it cannot be undone. The chart itself is not touched by that.")},
    KeyedSentence{"history-differs", QT_TRANSLATE_NOOP("ErrorText", "In %1, %3 rows of %2 are not as the history left them. Restore a backup, or use salvage.")},
    // painting
    KeyedSentence{"picture-too-large", QT_TRANSLATE_NOOP("ErrorText", "%1 would be %2 by %3 pixels, larger than programs can open. Write a PDF, or fewer sheets.")},
    // command line
    KeyedSentence{"unknown-command", QT_TRANSLATE_NOOP("ErrorText", "There is no command \"%1\". wallchart-cli --help lists them all.")},
    KeyedSentence{"wrong-usage", QT_TRANSLATE_NOOP("ErrorText", "%1: %2. wallchart-cli %1 --help tells how it is used.")},
    KeyedSentence{"argument-missing", QT_TRANSLATE_NOOP("ErrorText", "%1 needs %2. wallchart-cli %1 --help tells how it is used.")},
    KeyedSentence{"argument-too-many", QT_TRANSLATE_NOOP("ErrorText", "%1 does not know what to do with \"%2\". Put names with spaces in quotes.")},
    KeyedSentence{"bad-value", QT_TRANSLATE_NOOP("ErrorText", "\"%2\" is not possible for %1. Use: %3")},
    KeyedSentence{"not-built-yet", QT_TRANSLATE_NOOP("ErrorText", "%1 is not there yet in this version. Leave it out.")},
    KeyedSentence{"passphrase-missing", QT_TRANSLATE_NOOP("ErrorText", "There is no terminal to ask for the passphrase on. Give it with --passphrase-file FILE, or - for standard input.")},
    KeyedSentence{"passphrase-empty", QT_TRANSLATE_NOOP("ErrorText", "The passphrase is empty. Its first line must hold one.")},
    KeyedSentence{"passphrases-differ", QT_TRANSLATE_NOOP("ErrorText", "The two passphrases differ. Nothing was done; try again.")},
    KeyedSentence{"no-such-worker", QT_TRANSLATE_NOOP("ErrorText", "No worker is called \"%1\". Give the exact full name, #number, an id or an external id.")},
    KeyedSentence{"no-such-unit", QT_TRANSLATE_NOOP("ErrorText", "There is no unit \"%1\". Add it first, or correct the name.")},
    KeyedSentence{"no-such-shift", QT_TRANSLATE_NOOP("ErrorText", "There is no shift \"%1\". Add it first, or correct the name.")},
    KeyedSentence{"no-such-worksite", QT_TRANSLATE_NOOP("ErrorText", "There is no worksite \"%1\". Say which one with --worksite.")},
    KeyedSentence{"no-such-test", QT_TRANSLATE_NOOP("ErrorText", "There is no structure test \"%1\". Add it first, or correct the name.")},
    KeyedSentence{"ambiguous-name", QT_TRANSLATE_NOOP("ErrorText", "\"%1\" may be several: %2. Say which one by its number or path.")},
    KeyedSentence{"unknown-suffix", QT_TRANSLATE_NOOP("ErrorText", "%1 has an ending that cannot be written here. Use one of: %2")},
    KeyedSentence{"unknown-chart", QT_TRANSLATE_NOOP("ErrorText", "There is no chart \"%1\" yet. Use: wall")},
};

}   // namespace

const char *errorSentence(const char *key)
{
    return sentenceOf(kSentences, QString::fromLatin1(key));
}

}   // namespace wallchart
