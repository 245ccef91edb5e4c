// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace wallchart {

/// How the file of a packet ends: ".wallpacket".
inline constexpr char kPacketSuffix[] = "wallpacket";

[[nodiscard]] bool isPacketFile(const QString &path);

// None of the dialogs is the system's own: those remember recent files. They delete themselves.

/// Asks for packets that are there, several at once.
[[nodiscard]] QFileDialog *packetsDialog(const QString &title, QWidget *parent);
/// Asks where a packet goes; proposes a name that tells nothing.
[[nodiscard]] QFileDialog *packetPlaceDialog(const QString &title, QWidget *parent);
/// Asks for the folder that packets go into.
[[nodiscard]] QFileDialog *packetFolderDialog(const QString &title, QWidget *parent);

}   // namespace wallchart
