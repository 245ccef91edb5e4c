// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"

#include <QDialog>

namespace wallchart {

/// After joining: offers to save the answer for the facilitator, without which they cannot read
/// what is handed in. Accepted = it is to be saved. Deletes itself when it is closed.
class AnswerDialog final : public QDialog {
    Q_OBJECT

public:
    /// `code` is that of the own keys: the facilitator asks for it.
    AnswerDialog(const Campaign &campaign, ParticipantId joined, const QStringList &code,
                 QWidget *parent);
};

}   // namespace wallchart
