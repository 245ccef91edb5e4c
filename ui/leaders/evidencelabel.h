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

    /// `frame` is what stands around the lines, in place of %1: "Next: %1".
    void show(const std::vector<Reason> &reasons, const QString &frame = QStringLiteral("%1"));
    /// Sentences without any number that opens something.
    void showSentences(const QStringList &sentences);

Q_SIGNALS:
    /// `arg` counts the numbers of the sentence from 0.
    void opened(const wallchart::Reason &reason, int arg);

private:
    void write(const QString &html, const QString &spoken);
    void follow(const QString &link);

    std::vector<Reason> m_reasons;
};

}   // namespace wallchart
