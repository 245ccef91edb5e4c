// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QString>

#include <sodium.h>

#include <cstring>

namespace wallchart {

namespace {

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

}   // namespace

void Secret::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

Result<Secret> Secret::ofSize(std::size_t size)
{
    auto *bytes = sodiumReady() ? static_cast<unsigned char *>(sodium_malloc(size)) : nullptr;
    if (!bytes) return fail(kNoSecureMemory);
    return Secret(bytes, size);
}

Result<Secret> Secret::fromText(QString &text)
{
    QString normal = text.normalized(QString::NormalizationForm_C);
    QByteArray bytes = normal.toUtf8();
    auto secret = ofSize(static_cast<std::size_t>(bytes.size()));
    if (secret && !bytes.isEmpty())
        std::memcpy(secret->data().data(), bytes.constData(), secret->size());
    wipe(bytes);
    wipe(normal);
    wipe(text);
    return secret;
}

Result<Secret> Secret::fromUtf8(QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    wipe(bytes);
    return fromText(text);
}

}   // namespace wallchart
