// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/insights.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace wallchart {

/// Who can bring us to somebody: the most trusted chain, as names to click, and other ways.
///
/// Private ties play no part.
class IntroductionPanel final : public QWidget {
    Q_OBJECT

public:
    explicit IntroductionPanel(QWidget *parent = nullptr);

    /// A null insight is one that is still worked out.
    void show(std::shared_ptr<const IntroductionInsight> insight, std::optional<WorkerId> worker);
    void retranslate();

Q_SIGNALS:
    void workerWanted(wallchart::WorkerId worker);

private:
    void showWay();
    [[nodiscard]] QString wayText(const Introduction &way) const;

    std::shared_ptr<const IntroductionInsight> m_insight;
    std::optional<WorkerId> m_worker;
    std::vector<Introduction> m_ways;
    std::size_t m_shown = 0;
    QLabel *m_title;
    QLabel *m_way;
    QPushButton *m_next;
};

}   // namespace wallchart
