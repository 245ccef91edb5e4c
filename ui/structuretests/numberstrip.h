// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/testresults.h"

#include <QWidget>

#include <map>

class QLabel;
class QPushButton;

namespace wallchart {

/// The numbers of one row as buttons, each of which opens the people behind it.
class NumberStrip final : public QWidget {
    Q_OBJECT

public:
    explicit NumberStrip(QWidget *parent = nullptr);

    struct Numbers {
        QString place;
        TestCounts counts = {};
        int joined = 0;
        int dropped = 0;
        TestStage stage = TestStage::Open;
    };
    void show(const Numbers &numbers);
    /// Gives the keyboard to the first number.
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void peopleWanted(wallchart::TestWho who);
    /// Those selected, where they stand in a list.
    void listWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(int by);

    QLabel *m_place;
    std::map<TestWho, QPushButton *> m_buttons;
    QLabel *m_unnamed;
    QPushButton *m_list;
};

}   // namespace wallchart
