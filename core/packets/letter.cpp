// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/letter.h"

#include "core/packets/packeterrors.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace wallchart {

namespace {

constexpr qsizetype kMaxKindLength = 32;
constexpr qsizetype kMaxKeyLength = 200;
constexpr char kWrittenFormat[] = "yyyy-MM-dd'T'HH:mm:ss'Z'";

/// Takes fields out of an object one by one; remembers the first that is not as it should be.
class LetterFields final {
public:
    explicit LetterFields(QJsonObject json) : m_json(std::move(json)) {}

    /// The value of a field, or undefined; each is taken once, so that unknown ones remain.
    [[nodiscard]] QJsonValue take(const char *name) { return m_json.take(QLatin1String(name)); }
    [[nodiscard]] QString takeKey(const char *name)
    {
        const QJsonValue value = take(name);
        expect(name, value.isString() && value.toString().size() <= kMaxKeyLength);
        return value.toString();
    }
    void expect(const char *name, bool sound)
    {
        if (!sound && m_broken.isEmpty()) m_broken = QLatin1String(name);
    }
    /// The first broken or unknown field; empty when all is well.
    [[nodiscard]] QString broken() const
    {
        return m_broken.isEmpty() ? m_json.keys().value(0) : m_broken;
    }

private:
    QJsonObject m_json;
    QString m_broken;
};

Uuid takeId(LetterFields &fields)
{
    const auto id = Uuid::fromString(fields.take("id").toString());
    fields.expect("id", id.has_value());
    return id.value_or(Uuid{});
}

QDateTime takeWritten(LetterFields &fields)
{
    const QString text = fields.take("written").toString();
    const QDateTime written = QDateTime::fromString(text, Qt::ISODate);
    fields.expect("written",
                  written.isValid() && written.toString(QLatin1String(kWrittenFormat)) == text);
    return written;
}

std::optional<Uuid> takeInReplyTo(LetterFields &fields)
{
    const QJsonValue value = fields.take("inReplyTo");
    const auto id = Uuid::fromString(value.toString());
    fields.expect("inReplyTo", value.isUndefined() || id);
    return id;
}

int takeVersion(LetterFields &fields)
{
    const QJsonValue value = fields.take("version");
    fields.expect("version", value.toInt() >= 1);   // 0 for anything that is no whole number
    return value.toInt();
}

Peer takeSigner(LetterFields &fields)
{
    const auto peer = peerFromJson(fields.take("from").toObject());
    fields.expect("from", peer.has_value());
    return peer.value_or(Peer{});
}

std::vector<PublicKey> takeRecipients(LetterFields &fields)
{
    const QJsonValue value = fields.take("to");
    fields.expect("to", value.isArray());
    std::vector<PublicKey> recipients;
    for (const QJsonValue entry : value.toArray()) {
        const auto key = recipientFromText(entry.toString());
        fields.expect("to", key.has_value());
        if (key) recipients.push_back(*key);
    }
    return recipients;
}

QJsonObject takeBody(LetterFields &fields)
{
    const QJsonValue value = fields.take("body");
    fields.expect("body", value.isObject());
    return value.toObject();
}

}   // namespace

bool isPacketKind(QStringView kind)
{
    const auto isAllowed = [](QChar sign) {
        return (sign >= u'a' && sign <= u'z') || (sign >= u'0' && sign <= u'9') || sign == u'-';
    };
    return !kind.isEmpty() && kind.size() <= kMaxKindLength
           && std::all_of(kind.begin(), kind.end(), isAllowed);
}

QByteArray toJsonBytes(const Letter &letter, const Peer &signer,
                       const std::vector<PublicKey> &recipients)
{
    QJsonArray to;
    for (const PublicKey &recipient : recipients) to.append(recipientText(recipient));
    QJsonObject json = {
        {QStringLiteral("kind"), letter.kind},
        {QStringLiteral("id"), letter.id.toString()},
        {QStringLiteral("written"), letter.written.toUTC().toString(QLatin1String(kWrittenFormat))},
        {QStringLiteral("group"), letter.group},
        {QStringLiteral("subject"), letter.subject},
        {QStringLiteral("version"), letter.version},
        {QStringLiteral("from"), toJson(signer)},
        {QStringLiteral("to"), to},
        {QStringLiteral("body"), letter.body},
    };
    if (letter.inReplyTo) json.insert(QStringLiteral("inReplyTo"), letter.inReplyTo->toString());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Packet> packetFromJsonBytes(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject()) return fail(kPacketBroken, {QStringLiteral("JSON")});
    LetterFields fields(document.object());
    const QString kind = fields.takeKey("kind");
    fields.expect("kind", isPacketKind(kind));
    const Uuid id = takeId(fields);
    Packet packet{{.kind = kind, .id = id, .written = takeWritten(fields)}, takeSigner(fields)};
    packet.letter.group = fields.takeKey("group");
    packet.letter.subject = fields.takeKey("subject");
    packet.letter.version = takeVersion(fields);
    packet.letter.inReplyTo = takeInReplyTo(fields);
    packet.letter.body = takeBody(fields);
    packet.recipients = takeRecipients(fields);
    if (!fields.broken().isEmpty()) return fail(kPacketBroken, {fields.broken()});
    return packet;
}

}   // namespace wallchart
