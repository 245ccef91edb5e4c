// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/agefile.h"
#include "tests/packets/agetool.h"
#include "tests/packets/forgedfile.h"
#include "tests/packets/packetcases.h"

using namespace wallchart;

namespace {

class HostileFile : public testing::Test {
protected:
    [[nodiscard]] std::string outcome(const QByteArray &file) const
    {
        return outcomeOf(decryptWithKey(file, m_ana.receivingKey()));
    }
    [[nodiscard]] AgeStanza own() const { return m_forged.stanzaFor(m_ana.peer().receives); }
    [[nodiscard]] std::string outcomeOfStanza(const AgeStanza &stanza) const
    {
        return outcome(m_forged.with({stanza}));
    }
    [[nodiscard]] std::string outcomeOfChunks(const std::vector<ForgedChunk> &chunks) const
    {
        return outcome(m_forged.withChunks(m_ana.peer().receives, chunks));
    }
    /// A header in which one piece is written otherwise; the code is that of the changed header.
    [[nodiscard]] std::string outcomeOfChange(const QByteArray &before,
                                              const QByteArray &after) const
    {
        const QByteArray coded = codedHeader({own()});
        EXPECT_TRUE(coded.contains(before)) << before.constData();
        QByteArray changed = coded;
        return outcome(m_forged.withHeader(changed.replace(before, after)));
    }

    Identity m_ana = identityOf(1);
    Identity m_ben = identityOf(2);
    ForgedFile m_forged;
};

/// A text with the last sign exchanged for one that has the same bytes but stray bits.
QByteArray withStrayBits(QByteArray text)
{
    static constexpr char kSigns[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const char *found = std::find(kSigns, kSigns + 64, text.back());
    text.back() = *(found + 1);   // canonical signs are even here, so the next is not canonical
    return text;
}

AgeStanza passphraseStanza(const ForgedFile &forged, const char *passphrase)
{
    return *wrapForPassphrase(forged.fileKey(), secretText(passphrase), kLightWork);
}

}   // namespace

TEST_F(HostileFile, the_forger_makes_sound_files_when_nothing_is_forged)
{
    EXPECT_EQ(outcomeOfStanza(own()), "taken");
    EXPECT_EQ(outcomeOfChunks({{"x", 0, true}}), "taken");
    EXPECT_EQ(outcomeOfChunks({{"", 0, true}}), "taken");
    EXPECT_EQ(outcomeOfChunks({{QByteArray(65536, 'a'), 0, false}, {"x", 1, true}}), "taken");
    EXPECT_EQ(outcomeOfChange("X25519", "X25519"), "taken");
}

TEST_F(HostileFile, cut_off_anywhere_is_refused)
{
    const QByteArray file = m_forged.with({own()});
    for (qsizetype size = 0; size < file.size(); ++size)
        EXPECT_NE(outcome(file.first(size)), "taken") << size;
}

TEST_F(HostileFile, with_any_bit_changed_is_refused)
{
    const QByteArray file = m_forged.with({own()});
    for (qsizetype i = 0; i < file.size() * 8; ++i) {
        QByteArray changed = file;
        changed[i / 8] = static_cast<char>(changed[i / 8] ^ (1 << (i % 8)));
        EXPECT_NE(outcome(changed), "taken") << "byte " << i / 8 << ", bit " << i % 8;
    }
}

TEST_F(HostileFile, with_something_behind_it_is_refused)
{
    const QByteArray file = m_forged.with({own()});
    EXPECT_EQ(outcome(file + 'x'), "packet-damaged");
    EXPECT_EQ(outcome(file + file), "packet-damaged");
    EXPECT_EQ(outcome(file + QByteArray(16, '\0')), "packet-damaged");
}

TEST_F(HostileFile, of_another_kind_is_no_packet)
{
    EXPECT_EQ(outcome({}), "packet-not-a-packet");
    EXPECT_EQ(outcome("PK\3\4"), "packet-not-a-packet");
    EXPECT_EQ(outcome("age-encryption.org"), "packet-not-a-packet");
    EXPECT_EQ(outcome(QByteArray(200, '\0')), "packet-not-a-packet");
}

TEST_F(HostileFile, of_a_later_version_is_said_to_be_so)
{
    EXPECT_EQ(outcomeOfChange("org/v1\n", "org/v2\n"), "packet-newer");
    EXPECT_EQ(outcomeOfChange("org/v1\n", "org/v1.1\n"), "packet-newer");
    EXPECT_EQ(outcomeOfChange("org/v1\n", "org/v1\r\n"), "packet-newer");
}

TEST_F(HostileFile, with_a_stanza_of_another_file_is_refused)
{
    const auto other = encryptForRecipients("other", std::vector{m_ana.peer().receives});
    const auto header = readAgeHeader(*other);
    EXPECT_EQ(outcomeOfStanza(header->stanzas[0]), "packet-damaged");
    AgeStanza crossed = own();
    crossed.body = header->stanzas[0].body;
    EXPECT_EQ(outcomeOfStanza(crossed), "packet-not-for-you");
}

TEST_F(HostileFile, with_stanzas_in_another_order_is_refused)
{
    const AgeStanza bens = m_forged.stanzaFor(m_ben.peer().receives);
    const QByteArray sound = m_forged.with({own(), bens});
    EXPECT_EQ(outcome(sound), "taken");
    const auto header = readAgeHeader(sound);
    const QByteArray turned = codedHeader({header->stanzas[1], header->stanzas[0]})
                              + sound.sliced(header->codedSize);
    EXPECT_EQ(outcome(turned), "packet-damaged");
}

TEST_F(HostileFile, with_the_code_of_another_header_is_refused)
{
    const QByteArray sound = m_forged.with({own()});
    const auto header = readAgeHeader(sound);
    const QByteArray other = m_forged.with({own()});
    const auto otherHeader = readAgeHeader(other);
    const QByteArray crossed = sound.first(header->codedSize)
                               + other.sliced(otherHeader->codedSize);
    EXPECT_EQ(outcome(crossed), "packet-damaged");
}

TEST_F(HostileFile, with_base64_that_is_not_canonical_is_refused)
{
    const AgeStanza stanza = own();
    const QByteArray share = stanza.args[1];
    AgeStanza stray = stanza;
    stray.args[1] = withStrayBits(share);
    EXPECT_EQ(outcomeOfStanza(stray), "packet-damaged");
    AgeStanza padded = stanza;
    padded.args[1] = share + '=';
    EXPECT_EQ(outcomeOfStanza(padded), "packet-damaged");
    const QByteArray coded = codedHeader({stanza});
    const QByteArray body = toPlainBase64(stanza.body);
    for (const QByteArray &written :
         {withStrayBits(body), body + '=', body.left(20) + ' ' + body.mid(20)}) {
        QByteArray changed = coded;
        EXPECT_EQ(outcome(m_forged.withHeader(changed.replace(body, written))), "packet-damaged");
    }
}

TEST_F(HostileFile, with_a_code_that_is_not_canonical_is_refused)
{
    const QByteArray sound = m_forged.with({own()});
    const auto header = readAgeHeader(sound);
    const QByteArray code = toPlainBase64(header->code);
    for (const QByteArray &written : {withStrayBits(code), code + '=', code.chopped(1)}) {
        QByteArray changed = sound;
        EXPECT_EQ(outcome(changed.replace(code, written)), "packet-damaged");
    }
}

TEST_F(HostileFile, with_lines_and_spaces_of_its_own_is_refused)
{
    EXPECT_EQ(outcomeOfChange("-> X25519 ", "-> X25519  "), "packet-damaged");
    EXPECT_EQ(outcomeOfChange("-> X25519 ", "->X25519 "), "packet-damaged");
    EXPECT_EQ(outcomeOfChange("-> X25519 ", "\n-> X25519 "), "packet-damaged");
    EXPECT_EQ(outcomeOfChange("-> X25519 ", "-> X25519\t"), "packet-damaged");
    EXPECT_EQ(outcomeOfChange("\n---", "\n\n---"), "packet-damaged");
    EXPECT_EQ(outcomeOfChange("\n---", "\r\n---"), "packet-damaged");
    EXPECT_EQ(outcomeOfChange("\n---", "\n--- "), "packet-damaged");
    EXPECT_EQ(outcomeOfChange("-> X25519 ", "-> X25519 \u00e9 "), "packet-damaged");
}

TEST_F(HostileFile, with_a_body_whose_last_line_is_full_is_refused)
{
    const QByteArray full = toPlainBase64(QByteArray(48, 'b'));
    ASSERT_EQ(full.size(), 64);
    const QByteArray coded = "age-encryption.org/v1\n-> odd\n" + full + "\n"
                             + codedHeader({own()}).sliced(22);
    EXPECT_EQ(outcome(m_forged.withHeader(coded)), "packet-damaged");
}

TEST_F(HostileFile, with_no_stanza_at_all_is_refused)
{
    EXPECT_EQ(outcome(m_forged.with({})), "packet-damaged");
}

TEST_F(HostileFile, with_malformed_stanzas_for_keys_is_refused)
{
    AgeStanza stanza = own();
    stanza.args << QByteArray("more");
    EXPECT_EQ(outcomeOfStanza(stanza), "packet-damaged");
    stanza = own();
    stanza.args.removeLast();
    EXPECT_EQ(outcomeOfStanza(stanza), "packet-damaged");
    stanza = own();
    stanza.args[1] = toPlainBase64(QByteArray(31, 's'));
    EXPECT_EQ(outcomeOfStanza(stanza), "packet-damaged");
    stanza = own();
    stanza.body += 'x';
    EXPECT_EQ(outcomeOfStanza(stanza), "packet-damaged");
    stanza.body.clear();
    EXPECT_EQ(outcomeOfStanza(stanza), "packet-damaged");
}

TEST_F(HostileFile, with_a_point_of_low_order_is_refused)
{
    // The neutral element, and points whose multiples soon come to it (RFC 7748).
    const std::vector<QByteArray> points = {
        QByteArray(32, '\0'), '\1' + QByteArray(31, '\0'),
        QByteArray::fromHex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
        QByteArray::fromHex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"),
        QByteArray::fromHex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f")};
    for (const QByteArray &point : points) {
        AgeStanza stanza = own();
        stanza.args[1] = toPlainBase64(point);
        EXPECT_EQ(outcomeOfStanza(stanza), "packet-damaged") << point.toHex().constData();
        EXPECT_EQ(outcomeOf(encryptForRecipients("x", std::vector{*PublicKey::fromBytes(point)})),
                  "key-unreadable")
            << point.toHex().constData();
    }
}

TEST_F(HostileFile, with_a_way_in_of_an_unknown_kind_beside_ours_is_taken)
{
    const AgeStanza grease{{"joint-grease", "7", "x/y+z"}, QByteArray(100, 'g')};
    const AgeStanza bare{{"empty"}, {}};
    const QByteArray file = m_forged.with({grease, own(), bare});
    EXPECT_EQ(outcome(file), "taken");
    AgeTool age;
    EXPECT_EQ(age.decryptAs(m_ana, file), "payload") << "so says the age tool";
    EXPECT_EQ(outcome(m_forged.with({grease, bare})), "packet-not-for-you");
}

TEST_F(HostileFile, with_a_passphrase_beside_another_way_in_is_refused)
{
    const AgeStanza locked = passphraseStanza(m_forged, "bako");
    const QByteArray both = m_forged.with({locked, own()});
    EXPECT_EQ(outcome(both), "packet-damaged");
    EXPECT_EQ(outcomeOf(decryptWithPassphrase(both, secretText("bako"))), "packet-damaged");
    const QByteArray turned = m_forged.with({own(), locked});
    EXPECT_EQ(outcome(turned), "packet-damaged");
    const QByteArray twice = m_forged.with({locked, locked});
    EXPECT_EQ(outcomeOf(decryptWithPassphrase(twice, secretText("bako"))), "packet-damaged");
    const QByteArray alone = m_forged.with({locked});
    EXPECT_EQ(outcomeOf(decryptWithPassphrase(alone, secretText("bako"))), "taken");
}

TEST_F(HostileFile, that_asks_for_more_work_than_is_sane_is_refused_before_any)
{
    const auto withWork = [&](const QByteArray &work) {
        AgeStanza stanza = passphraseStanza(m_forged, "bako");
        stanza.args[2] = work;
        return outcomeOf(decryptWithPassphrase(m_forged.with({stanza}), secretText("bako")));
    };
    EXPECT_EQ(withWork("10"), "taken");
    EXPECT_EQ(withWork("11"), "packet-wrong-passphrase");
    EXPECT_EQ(withWork("19"), "packet-too-costly");
    EXPECT_EQ(withWork("63"), "packet-too-costly");
    EXPECT_EQ(withWork("999"), "packet-too-costly");
    for (const char *work : {"0", "010", "+10", "-1", "1O", "10.0", "18446744073709551626"})
        EXPECT_EQ(withWork(work), "packet-damaged") << work;
}

TEST_F(HostileFile, with_a_malformed_passphrase_stanza_is_refused)
{
    AgeStanza stanza = passphraseStanza(m_forged, "bako");
    const auto outcomeOfIt = [&](const AgeStanza &changed) {
        return outcomeOf(decryptWithPassphrase(m_forged.with({changed}), secretText("bako")));
    };
    AgeStanza salty = stanza;
    salty.args[1] = toPlainBase64(QByteArray(15, 's'));
    EXPECT_EQ(outcomeOfIt(salty), "packet-damaged");
    AgeStanza wordy = stanza;
    wordy.args << QByteArray("more");
    EXPECT_EQ(outcomeOfIt(wordy), "packet-damaged");
    AgeStanza brief = stanza;
    brief.body.chop(1);
    EXPECT_EQ(outcomeOfIt(brief), "packet-damaged");
}

TEST_F(HostileFile, with_chunks_missing_moved_or_added_is_refused)
{
    const QByteArray full(65536, 'a');
    const QByteArray other(65536, 'b');
    EXPECT_EQ(outcomeOfChunks({{full, 0, false}, {other, 1, true}}), "taken");
    EXPECT_EQ(outcomeOfChunks({}), "packet-damaged") << "no chunk at all";
    EXPECT_EQ(outcomeOfChunks({{full, 0, false}}), "packet-damaged") << "no last chunk";
    EXPECT_EQ(outcomeOfChunks({{"x", 0, false}}), "packet-damaged") << "not marked as the last";
    EXPECT_EQ(outcomeOfChunks({{full, 0, true}, {"x", 1, true}}), "packet-damaged")
        << "more behind the last";
    EXPECT_EQ(outcomeOfChunks({{full, 0, true}, {"x", 0, true}}), "packet-damaged");
    EXPECT_EQ(outcomeOfChunks({{full, 0, false}, {"", 1, true}}), "packet-damaged")
        << "an empty last chunk";
    EXPECT_EQ(outcomeOfChunks({{full, 1, false}, {other, 0, true}}), "packet-damaged") << "moved";
    EXPECT_EQ(outcomeOfChunks({{full, 0, false}, {"x", 2, true}}), "packet-damaged") << "a gap";
    EXPECT_EQ(outcomeOfChunks({{"short", 0, false}, {"x", 1, true}}), "packet-damaged")
        << "a short chunk that is not the last";
}

TEST_F(HostileFile, as_text_is_taken_only_as_it_is_written)
{
    const QByteArray file = m_forged.with({own()});
    QByteArrayList lines;
    const QByteArray text = file.toBase64();
    for (qsizetype at = 0; at < text.size(); at += 64) lines << text.mid(at, 64);
    const QByteArray begin = "-----BEGIN AGE ENCRYPTED FILE-----\n";
    const QByteArray end = "\n-----END AGE ENCRYPTED FILE-----\n";
    EXPECT_EQ(outcome(begin + lines.join('\n') + end), "taken");
    EXPECT_EQ(outcome(begin + text + end), "packet-damaged") << "one long line";
    EXPECT_EQ(outcome(begin + lines.join("\n\n") + end), "packet-damaged");
    EXPECT_EQ(outcome(begin + lines.join(" \n") + end), "packet-damaged");
    EXPECT_EQ(outcome(begin + lines.join('\n')), "packet-damaged") << "no end";
    EXPECT_EQ(outcome(begin + lines.join('\n') + end + "more"), "packet-damaged");
    EXPECT_EQ(outcome(begin + end), "packet-damaged");
    EXPECT_EQ(outcome(begin), "packet-damaged");
    EXPECT_EQ(outcome(begin + "QUJD" + end), "packet-not-a-packet") << "text of another file";
}

TEST_F(HostileFile, with_an_endless_header_is_refused)
{
    EXPECT_EQ(outcome("age-encryption.org/v1" + QByteArray(300'000, 'x')), "packet-damaged");
    QByteArray stanzas = "age-encryption.org/v1\n";
    for (int i = 0; i < 60'000; ++i) stanzas += "-> x\n\n";
    EXPECT_EQ(outcome(m_forged.withHeader(stanzas + "---")), "packet-damaged");
}
