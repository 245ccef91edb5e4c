// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace wallchart {

/// Whether an age file was written as text, such as for the body of a message.
[[nodiscard]] bool isArmored(QByteArrayView file);

/// The bytes of such a text: strict PEM with lines of 64 signs; kPacketDamaged for any other.
///
/// White space before and behind is passed over, and line ends may be those of Windows.
[[nodiscard]] Result<QByteArray> withoutArmor(QByteArrayView file);

}   // namespace wallchart
