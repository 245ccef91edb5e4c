// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorscope.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace wallchart {

class SectionHeading;

/// One part of what is known of a worker, under a heading that folds it away.
///
/// Folded away it reads nothing; what it shows is made when it opens.
class InspectorSection : public QFrame {
    Q_OBJECT

public:
    explicit InspectorSection(InspectorScope &scope, QWidget *parent = nullptr);

    /// Somebody else, or the same one after a change.
    void showWorker(WorkerId worker);
    /// Before somebody else is shown: nothing that was typed gets lost.
    void leave();
    /// Words, colours and sizes are others now.
    void reword();

    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    [[nodiscard]] SectionHeading &heading() { return *m_heading; }

protected:
    [[nodiscard]] InspectorScope &scope() { return m_scope; }
    [[nodiscard]] const Reading &reading() const { return m_scope.workspace.reading(); }
    [[nodiscard]] const Campaign &campaign() const { return m_scope.workspace.campaign(); }
    [[nodiscard]] std::optional<WorkerId> worker() const { return m_worker; }
    [[nodiscard]] QVBoxLayout &body() { return *m_body; }

    virtual void retranslate() = 0;
    /// What the heading says at its end; asked also while folded away.
    [[nodiscard]] virtual QString fact(const WorkerReading &worker) const;
    virtual void fill(const WorkerReading &worker) = 0;

    /// Stores a change; what is wrong with it stands at the foot of the section.
    void perform(ChangeSet changes);

private:
    void refresh();

    InspectorScope &m_scope;
    std::optional<WorkerId> m_worker;
    SectionHeading *m_heading;
    QWidget *m_contents;
    QVBoxLayout *m_body;
    QLabel *m_mistake;
};

}   // namespace wallchart
