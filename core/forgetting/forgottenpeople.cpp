// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forgetting/forgottenpeople.h"

#include "core/query/foldedname.h"
#include "core/query/phonekey.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace wallchart {

namespace {

using Trait = std::pair<ForgottenTrait, QString>;   // folded, so that spellings meet

std::vector<Trait> foldedTraits(const PersonTraits &person)
{
    std::vector<Trait> traits;
    const auto add = [&](ForgottenTrait trait, const QString &folded) {
        if (!folded.isEmpty()) traits.emplace_back(trait, folded);
    };
    for (const QString &id : person.externalIds) add(ForgottenTrait::ExternalId, id.trimmed());
    for (const QString &email : person.emails)
        add(ForgottenTrait::Email, email.trimmed().toLower());
    for (const QString &phone : person.phones) add(ForgottenTrait::Phone, phoneKey(phone));
    add(ForgottenTrait::Name, foldedName(person.name));
    return traits;
}

QString hashOf(const Trait &trait, const QString &key)
{
    const QByteArray message = (keyOf(trait.first) + QLatin1Char(':') + trait.second).toUtf8();
    return QString::fromLatin1(QMessageAuthenticationCode::hash(message,
                                                                QByteArray::fromHex(key.toLatin1()),
                                                                QCryptographicHash::Sha256)
                                   .toHex());
}

QString newKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex());
}

}   // namespace

PersonTraits traitsOf(const Worker &worker)
{
    return {worker.fullName, worker.emails, worker.phones, worker.externalIds};
}

std::vector<ForgottenMark> marksOf(const Campaign &campaign,
                                   const std::vector<PersonTraits> &people, QDate on, IdSource &ids)
{
    const auto &known = campaign.all<ForgottenMark>();
    const QString key = known.empty() ? newKey() : known.begin()->key;
    std::set<QString> hashes;
    for (const ForgottenMark &mark : known) hashes.insert(mark.hash);
    std::vector<ForgottenMark> marks;
    for (const PersonTraits &person : people) {
        for (const Trait &trait : foldedTraits(person)) {
            const QString hash = hashOf(trait, key);
            if (hashes.insert(hash).second)
                marks.push_back({ids.make<ForgottenMarkId>(), trait.first, key, hash, on});
        }
    }
    return marks;
}

ForgottenPeople::ForgottenPeople(const Campaign &campaign)
{
    for (const ForgottenMark &mark : campaign.all<ForgottenMark>()) {
        m_keys.insert(mark.key);
        m_hashes.insert(mark.hash);
    }
}

std::optional<ForgottenTrait> ForgottenPeople::likeness(const PersonTraits &person) const
{
    if (empty()) return std::nullopt;
    for (const Trait &trait : foldedTraits(person)) {
        for (const QString &key : m_keys) {
            if (m_hashes.contains(hashOf(trait, key))) return trait.first;
        }
    }
    return std::nullopt;
}

}   // namespace wallchart
