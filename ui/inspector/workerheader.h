// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorscope.h"

#include <QFrame>

class QLabel;
class QMenu;
class QToolButton;

namespace wallchart {

class FieldRow;
class MarkSign;

/// Who it is: the name, edited in place, the marks of the chart, and where they work.
class WorkerHeader final : public QFrame {
    Q_OBJECT

public:
    explicit WorkerHeader(InspectorScope &scope, QWidget *parent = nullptr);

    void showWorker(WorkerId worker);
    void leave();
    void reword();
    void focusName();

Q_SIGNALS:
    void removeWanted();
    /// All parts below are to be opened, or folded away.
    void openAllWanted(bool open);

private:
    void retranslate();
    void fill(const WorkerReading &worker);
    void fillMenu(QMenu &menu);
    void takeIntoBase();
    [[nodiscard]] QString factsOf(const WorkerReading &worker) const;

    InspectorScope &m_scope;
    std::optional<WorkerId> m_worker;
    FieldRow *m_name;
    MarkSign *m_star;
    MarkSign *m_diamond;
    QToolButton *m_menu;
    QLabel *m_facts;
    QLabel *m_out;
};

}   // namespace wallchart
