// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/handin.h"
#include "ui/myweek/learner.h"
#include "ui/widgets/appearance.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace wallchart {

class TickBox;

/// Names of the chart in texts that are about to leave, one by one: each can be replaced by its
/// code, all can, or they stay because somebody says that they are no names.
class NameHits final : public QFrame {
    Q_OBJECT

public:
    NameHits(Appearance &appearance, const Learner &learner, QWidget *parent = nullptr);

    void show(const HandIn &work);
    /// While it is being checked.
    void showWorking();
    /// Nothing was found, or what was found may leave.
    [[nodiscard]] bool mayLeave() const;
    [[nodiscard]] QString statement() const;

Q_SIGNALS:
    void replaceWanted(std::size_t hit);
    void replaceAllWanted();
    void mayLeaveChanged();

private:
    void addHit(const HandIn &work, std::size_t at);
    void fitHeight();
    void showSign();

    Appearance &m_appearance;
    const Learner &m_learner;
    int m_count = 0;
    bool m_isKnown = false;
    QLabel *m_sign;
    QLabel *m_statement;
    QPushButton *m_all;
    QScrollArea *m_scroll;
    QWidget *m_list;
    QVBoxLayout *m_lines;
    TickBox *m_leave;
};

}   // namespace wallchart
