// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reason.h"

#include <QLabel>

#include <vector>

namespace wallchart {

/// Reasons as sentences, a line each. A number that is about people is a link, by mouse and key.
class EvidenceLabel final : public QLabel {
    Q_OBJECT

public:
    explicit EvidenceLabel(QWidget *parent = nullptr);

    void show(const std::vector<Reason> &reasons);

Q_SIGNALS:
    /// `arg` counts the numbers of the sentence from 0.
    void opened(const wallchart::Reason &reason, int arg);

private:
    void follow(const QString &link);

    std::vector<Reason> m_reasons;
};

}   // namespace wallchart
