// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/phonekey.h"

namespace wallchart {

namespace {

constexpr int kPhoneDigits = 9;

}   // namespace

QString phoneKey(const QString &text)
{
    QString digits;
    digits.reserve(text.size());
    for (const QChar c : text) {
        if (c.digitValue() >= 0) digits += QChar(u'0' + static_cast<char16_t>(c.digitValue()));
    }
    return digits.size() < 6 ? QString() : digits.right(kPhoneDigits);
}

}   // namespace wallchart
