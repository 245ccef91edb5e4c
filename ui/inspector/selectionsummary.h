// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorscope.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace wallchart {

class LevelRow;
class StanceBar;

/// How several selected workers stand, and what can be done to all of them at once.
class SelectionSummary final : public QWidget {
    Q_OBJECT

public:
    explicit SelectionSummary(InspectorScope &scope, QWidget *parent = nullptr);

    void refresh();
    void reword();

Q_SIGNALS:
    void removeWanted();

private:
    void retranslate();
    void assessAs(int level);

    InspectorScope &m_scope;
    QLabel *m_title;
    StanceBar *m_bar;
    QLabel *m_counts;
    QLabel *m_assess;
    LevelRow *m_levels;
    QLabel *m_members;
    QPushButton *m_committee;
    QPushButton *m_suspect;
    QPushButton *m_remove;
};

}   // namespace wallchart
