// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"

#include <QDialog>

namespace wallchart {

/// After joining: offers to save the answers for the facilitator, without which they cannot read
/// what is handed in. Accepted = they are to be saved. Deletes itself when it is closed.
class AnswerDialog final : public QDialog {
    Q_OBJECT

public:
    /// `joined` is never empty, of one small group. `code` is that of the own keys, the same for
    /// all of them: the facilitator asks for it.
    AnswerDialog(const Campaign &campaign, const std::vector<ParticipantId> &joined,
                 const QStringList &code, QWidget *parent);
};

}   // namespace wallchart
