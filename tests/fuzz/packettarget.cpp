// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/packettarget.h"

#include "core/model/validation.h"
#include "core/packets/agefile.h"
#include "core/packets/payload.h"
#include "core/training/handin.h"
#include "core/training/reviewing.h"
#include "core/training/workchanges.h"
#include "core/training/workstate.h"
#include "tests/training/trainingcomputer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wallchart {

namespace {

constexpr char kChart[] = R"(
    ICU / Night (7): Ana* 2, Ben 3 → Ana, Cem 5 → Ana, Dia, Eva
    Surgery / Day (12): Hal** 2, Ida → Hal
)";

/// The three computers of a training, and a packet of every kind as the first reader gets it.
class Traffic final {
public:
    Traffic()
    {
        const TrainingGroupId group = m_contact.campaign.all<TrainingGroup>().begin()->id;
        keep(m_contact.sent(enrolmentPacket(m_contact.desk(&m_told), group, {})), m_facilitator,
             &m_told);
        const SmallGroupId circle = m_facilitator.campaign.all<SmallGroup>().begin()->id;
        join(m_facilitator.sent(invitationPacket(m_facilitator.desk(&m_told), circle, {})));
        const ParticipantId self = m_participant.campaign.all<Participant>().begin()->id;
        keep(m_participant.sent(joiningPacket(m_participant.desk(), self)), m_facilitator);
        const auto work = preparedHandIn(Reading(m_participant.campaign, kTextDay), {self, 1},
                                         m_participant.ids);
        keep(m_participant.sent(submissionPacket(m_participant.desk(), work.value())),
             m_facilitator);
        review(self);
        keep(m_facilitator.sent(reviewsPacket(m_facilitator.desk(), self)), m_participant);
        keep(m_facilitator.sent(statusPacket(m_facilitator.desk(), group)), m_contact);
    }

    [[nodiscard]] const std::vector<QByteArray> &files() const { return m_files; }
    /// KIND, a new line, and the JSON inside.
    [[nodiscard]] const std::vector<QByteArray> &contents() const { return m_contents; }

    /// Takes a file on the computer that packets of that kind are for.
    [[nodiscard]] Result<IncomingPacket> take(const QString &kind, const QByteArray &file)
    {
        return takenPacket(readerOf(kind).desk(), file);
    }
    [[nodiscard]] QByteArray lockedFor(const QString &kind, const QByteArray &json)
    {
        const QByteArray payload = signedPayload(kind, json, writerOf(kind).identity);
        const PublicKey reader = readerOf(kind).identity.peer().receives;
        return encryptForRecipients(payload, {&reader, 1}).value_or(QByteArray());
    }
    [[nodiscard]] const Campaign &campaignOf(const QString &kind)
    {
        return readerOf(kind).campaign;
    }

private:
    [[nodiscard]] Computer &readerOf(const QString &kind)
    {
        if (kind == QLatin1String(kStatusKind)) return m_contact;
        const bool isForFacilitator = kind == QLatin1String(kJoiningKind)
                                      || kind == QLatin1String(kSubmissionKind)
                                      || kind == QLatin1String(kEnrolmentKind);
        return isForFacilitator ? m_facilitator : m_participant;
    }
    [[nodiscard]] Computer &writerOf(const QString &kind)
    {
        if (kind == QLatin1String(kEnrolmentKind)) return m_contact;
        return &readerOf(kind) == &m_facilitator ? m_participant : m_facilitator;
    }

    void remember(const QByteArray &file, const Result<QByteArray> &payload)
    {
        const auto opened = readSignedPayload(payload.value());
        m_files.push_back(file);
        m_contents.push_back(opened->kind.toLatin1() + '\n' + opened->json);
    }
    void keep(const QByteArray &file, Computer &reader, const Secret *passphrase = nullptr)
    {
        remember(file, passphrase ? decryptWithPassphrase(file, *passphrase)
                                  : decryptWithKey(file, reader.identity.receivingKey()));
        EXPECT_EQ(reader.take(file, passphrase), "");
    }
    void join(const QByteArray &invitation)
    {
        remember(invitation, decryptWithPassphrase(invitation, m_told));
        const auto packet = takenPacket(m_participant.desk(&m_told), invitation);
        const auto changes = joined(m_participant.desk(), *packet,
                                    packet->invited.front().participant, {});
        m_participant.campaign = m_participant.campaign.with(changes.value().edits);
    }
    void review(ParticipantId of)
    {
        const auto versions = versionsOf(m_facilitator.campaign, of, 1);
        const ChangeSet written = writeReview(
            m_facilitator.campaign,
            {.submission = versions.back()->id,
             .facilitator = QStringLiteral("Lena"),
             .at = at("2023-02-10 09:00"),
             .comments = {{{}, {}, QStringLiteral("Ask three of the night shift.")}}},
            m_facilitator.ids);
        m_facilitator.campaign = m_facilitator.campaign.with(written.edits);
    }

    Secret m_told = secretText("twelve brown hens");
    Computer m_contact{registered({"Cem", "Dia"}), 1, "Tesfaye"};
    Computer m_facilitator{emptyFile(), 2, "Lena"};
    Computer m_participant{campaignFromText(kChart), 3, "Cem"};
    std::vector<QByteArray> m_files;
    std::vector<QByteArray> m_contents;
};

const std::vector<QByteArray> &ageTokens()
{
    static const std::vector<QByteArray> tokens{"age-encryption.org/v1\n",
                                                "-> X25519 ",
                                                "-> scrypt ",
                                                "-> grease x\n",
                                                "--- ",
                                                "\n",
                                                "\r\n",
                                                " ",
                                                "=",
                                                "AAAA",
                                                "18",
                                                "4294967296",
                                                "-----BEGIN AGE ENCRYPTED FILE-----\n",
                                                "-----END AGE ENCRYPTED FILE-----\n",
                                                QByteArray("\0", 1),
                                                "\xFF"};
    return tokens;
}

const std::vector<QByteArray> &jsonTokens()
{
    static const std::vector<QByteArray> tokens{"{",
                                                "}",
                                                "[",
                                                "]",
                                                ",",
                                                ":",
                                                "\"",
                                                "\\u0000",
                                                "\\uD800",
                                                "null",
                                                "true",
                                                "-1",
                                                "1e999",
                                                "99999999999999999999",
                                                "0.1",
                                                "\"\"",
                                                "\xC3",
                                                "[[[[[[[[[[[[[[[[",
                                                "\"week\":",
                                                "\"version\":",
                                                "\"participant\":",
                                                "\"W01\"",
                                                "\"Z\"",
                                                "00000000-0000-0000-0000-000000000000",
                                                "2023-02-31T25:61:61Z",
                                                "../../etc"};
    return tokens;
}

QJsonValue otherValue(QRandomGenerator &random)
{
    switch (random.bounded(9u)) {
    case 0: return QJsonValue();
    case 1: return true;
    case 2: return -1;
    case 3: return 1e300;
    case 4: return static_cast<int>(random.bounded(400u));
    case 5: return QString();
    case 6: return QString(4000, u'a');
    case 7: return QJsonArray{1, QStringLiteral("x"), QJsonObject()};
    default: return QJsonObject{{QStringLiteral("key"), 1}};
    }
}

/// The same with one value somewhere inside exchanged, doubled or left out.
QJsonValue withChangedValue(const QJsonValue &value, QRandomGenerator &random)
{
    const bool goesOn = random.bounded(5u) != 0;
    if (goesOn && value.isObject() && !value.toObject().isEmpty()) {
        QJsonObject object = value.toObject();
        const QStringList keys = object.keys();
        const QString &key =
            keys[static_cast<qsizetype>(random.bounded(static_cast<quint32>(keys.size())))];
        if (random.bounded(12u) == 0) object.remove(key);
        else object[key] = withChangedValue(object[key], random);
        return object;
    }
    if (goesOn && value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray array = value.toArray();
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(array.size())));
        if (random.bounded(6u) == 0) array.append(array[at]);
        else array[at] = withChangedValue(array[at], random);
        return array;
    }
    return otherValue(random);
}

QByteArray changedContent(const QByteArray &content, QRandomGenerator &random)
{
    const qsizetype line = content.indexOf('\n');
    const QByteArray kind = content.left(line + 1);
    const QByteArray json = content.mid(line + 1);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject() && random.bounded(2u) == 0) {
        const QJsonValue changed = withChangedValue(document.object(), random);
        return kind + QJsonDocument(changed.toObject()).toJson(QJsonDocument::Compact);
    }
    return kind + changedBytes(json, jsonTokens(), random);
}

/// What a facilitator looks at: the chart of work that came in, and what it says.
void show(const Submission &submission)
{
    const auto work = workIn(submission);
    if (!work) return;
    const Campaign chart = campaignOfExcerpt(work->excerpt, QDate(2023, 2, 8));
    Edits rows;
    eachEntity([&]<class T>(EntityType<T>) {
        for (const T &row : chart.all<T>()) rows.add(row);
    });
    const Problems broken = validate(Campaign(), chart, rows);
    if (!broken.empty()) qFatal("an excerpt breaks a rule: %s", broken[0].code.key);
    const Reading reading(chart, kTextDay);
    for (const CheckResult &check : work->checks) (void)sayingOf(check);
    (void)changesBetween(*work, *work);
}

/// Ends the program when what was taken breaks a rule, so that its input is kept.
QByteArray outcomeOfTaking(const Result<IncomingPacket> &packet, const Campaign &campaign)
{
    if (!packet) {
        const QByteArray code(packet.error().code.key);
        return packet.error().args.isEmpty()
                   ? code
                   : code + ' ' + packet.error().args[0].left(40).toUtf8();
    }
    const Edits &edits = packet->changes.edits;
    const Problems broken = validate(campaign, campaign.with(edits), edits);
    if (!broken.empty()) qFatal("a packet breaks a rule: %s", broken[0].code.key);
    for (const Edit<Submission> &edit : edits.of<Submission>()) {
        if (edit.after) show(*edit.after);
    }
    return "taken " + packet->letter.kind.toLatin1();
}

}   // namespace

FuzzTarget envelopeTarget()
{
    auto traffic = std::make_shared<Traffic>();
    FuzzTarget target;
    target.corpus = traffic->files();
    target.corpus.push_back("age-encryption.org/v1\n");
    target.change = [](const QByteArray &bytes, QRandomGenerator &random) {
        return changedBytes(bytes, ageTokens(), random);
    };
    target.read = [traffic](const QByteArray &file) {
        const QString kind = QString::fromLatin1(kSubmissionKind);
        return outcomeOfTaking(traffic->take(kind, file), traffic->campaignOf(kind));
    };
    return target;
}

FuzzTarget packetTarget()
{
    auto traffic = std::make_shared<Traffic>();
    FuzzTarget target;
    target.corpus = traffic->contents();
    target.change = changedContent;
    target.read = [traffic](const QByteArray &content) {
        const qsizetype line = content.indexOf('\n');
        const QString kind = QString::fromLatin1(content.left(line));
        const QByteArray file = traffic->lockedFor(kind, content.mid(line + 1));
        return outcomeOfTaking(traffic->take(kind, file), traffic->campaignOf(kind));
    };
    return target;
}

}   // namespace wallchart
