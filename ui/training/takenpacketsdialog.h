// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/takenpacket.h"

#include <QDialog>

#include <vector>

namespace wallchart {

/// The list of packets that were to be taken: what each did, or why it was refused. What was
/// refused stands first. Deletes itself when it is closed.
class TakenPacketsDialog final : public QDialog {
    Q_OBJECT

public:
    TakenPacketsDialog(std::vector<TakenPacket> packets, QWidget *parent);
};

}   // namespace wallchart
