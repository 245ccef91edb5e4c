// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/packeterrorsentences.h"

#include "ui/text/sentence.h"

namespace wallchart {

namespace {

constexpr std::array kPacketErrorSentences{
    KeyedSentence{
        "packet-not-a-packet",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "This is no packet of Wallchart. Choose a file that ends in .wallpacket; nothing was changed.")},
    KeyedSentence{
        "packet-newer",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "This packet was written by a newer Wallchart. Update the program and take it again; nothing was changed.")},
    KeyedSentence{
        "packet-damaged",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "This packet was changed or cut off on its way. Ask for it once more; nothing was changed here.")},
    KeyedSentence{
        "packet-too-large",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "This packet holds more than %1 MiB, which none of its kind does. It was not taken; ask its sender what it is.")},
    KeyedSentence{
        "packet-not-for-you",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "This packet is for somebody else. Ask its sender to address it to you; nothing was changed.")},
    KeyedSentence{"packet-needs-passphrase",
                  QT_TRANSLATE_NOOP(
                      "ErrorText",
                      "This packet is locked with a passphrase. Ask its sender for it by voice.")},
    KeyedSentence{
        "packet-needs-key",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "This packet is locked for certain people, not with a passphrase. Open it without one.")},
    KeyedSentence{
        "packet-wrong-passphrase",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "This passphrase does not open the packet. Have it told once more by voice; nothing was changed.")},
    KeyedSentence{
        "packet-too-costly",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "Opening this packet would take more memory than any packet of Wallchart needs. It was not opened; ask its sender what it is.")},
    KeyedSentence{
        "packet-bad-signature",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The signature of this packet does not fit what it says: somebody changed it. It was not taken; tell its sender.")},
    KeyedSentence{
        "packet-unknown-signer",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "This packet is signed by somebody you do not know yet (code %1). Take the packet with their keys first, an invitation or the answer to yours, and compare the code by voice.")},
    KeyedSentence{
        "packet-broken",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "This packet is not written as it should be (%1). It was not taken; ask for it once more from an up-to-date Wallchart.")},
    KeyedSentence{
        "packet-seen-before",
        QT_TRANSLATE_NOOP("ErrorText", "This packet was taken before. Nothing was changed.")},
    KeyedSentence{
        "packet-outdated",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "This packet is version %1, and version %2 is already here. Nothing was changed.")},
    KeyedSentence{
        "packet-other-group",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "This packet belongs to another group. Nothing was changed; open it in the campaign of that group.")},
    KeyedSentence{
        "packet-without-recipient",
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "A packet needs between one and a thousand recipients, or a passphrase. Say whom it is for.")},
    KeyedSentence{
        "key-unreadable",
        QT_TRANSLATE_NOOP("ErrorText",
                          "This is no key that can be used. Ask for the invitation once more.")},
};

}   // namespace

const char *packetErrorSentence(const char *key)
{
    return sentenceOf(kPacketErrorSentences, QString::fromLatin1(key));
}

}   // namespace wallchart
