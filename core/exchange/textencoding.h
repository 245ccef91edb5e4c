// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace wallchart {

/// A text in UTF-8, without its byte-order mark, and what it was written in.
struct DecodedText {
    QByteArray utf8;
    QString encoding;          ///< as IANA writes it
    qsizetype firstBad = -1;   ///< where the first U+FFFD stands for bytes without meaning
};

/// Brings the text of `file` into UTF-8, which is what it mostly is already.
///
/// Judged in this order: the caller's word, a byte-order mark, zero bytes (UTF-16 without a
/// mark), UTF-8 with at most a few broken letters, ICU's guess where it is sure of another script,
/// Windows-1252. Refuses what is no text in any of them.
[[nodiscard]] Result<DecodedText> decodeText(QByteArray bytes, const QString &file,
                                             const std::optional<QString> &encoding = {});

/// Number of the line that byte `position` of a text is in, counted from 1.
[[nodiscard]] int lineAt(QByteArrayView text, qsizetype position);

}   // namespace wallchart
