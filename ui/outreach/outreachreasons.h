// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outreach/outreachmodel.h"

#include <QScrollArea>

class QLabel;

namespace wallchart {

class EvidenceLabel;

/// The chosen line in full: every reason, the ask, who best asks. Numbers open their people.
/// As high as its text, up to some lines; more is scrolled to, so that the list keeps its room.
class OutreachReasons final : public QScrollArea {
    Q_OBJECT

public:
    explicit OutreachReasons(QWidget *parent = nullptr);

    /// Below 0 = nobody is chosen, and nothing is shown.
    void show(const OutreachModel &model, int row);

Q_SIGNALS:
    /// `arg` counts the numbers of the sentence from 0.
    void opened(const wallchart::Reason &reason, int arg);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QLabel *m_who;
    EvidenceLabel *m_reasons;
    QLabel *m_ask;
    QLabel *m_asker;
};

}   // namespace wallchart
