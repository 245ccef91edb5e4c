// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outreach/outreachmodel.h"

#include <QFrame>

class QLabel;

namespace wallchart {

class EvidenceLabel;

/// The chosen line in full: every reason, the ask, who best asks. Numbers open their people.
class OutreachReasons final : public QFrame {
    Q_OBJECT

public:
    explicit OutreachReasons(QWidget *parent = nullptr);

    /// Below 0 = nobody is chosen, and nothing is shown.
    void show(const OutreachModel &model, int row);

Q_SIGNALS:
    /// `arg` counts the numbers of the sentence from 0.
    void opened(const wallchart::Reason &reason, int arg);

private:
    QLabel *m_who;
    EvidenceLabel *m_reasons;
    QLabel *m_ask;
    QLabel *m_asker;
};

}   // namespace wallchart
