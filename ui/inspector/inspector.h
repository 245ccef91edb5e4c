// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorscope.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace wallchart {

class InspectorSection;
class SelectionSummary;
class WorkerHeader;

/// Everything that is known of the worker the workspace calls current, edited in place.
///
/// Every edit is one change, stored when the keyboard leaves it or at Enter; Esc brings back what
/// is stored. What was typed is stored or kept before somebody else is shown. With several
/// workers selected it shows how they stand, and assesses all of them at once.
class Inspector final : public QScrollArea {
    Q_OBJECT

public:
    Inspector(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);
    ~Inspector() override;

    /// Gives the keyboard to the name of the worker, to be typed over.
    void focusName();
    /// Stores what was typed, or keeps it until its worker is shown again: before closing.
    void leave();
    /// Opens every part, or folds it away.
    void openAll(bool open);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The selected workers are to be removed: whoever hears it asks why.
    void removeWanted();

protected:
    bool focusNextPrevChild(bool next) override;
    /// Passes the keyboard on to the first that can be typed or pressed.
    void focusInEvent(QFocusEvent *event) override;

private:
    void buildWorkerPage();
    void buildEmptyPage();
    void follow();
    void reword();
    void silence();

    InspectorScope m_scope;
    std::optional<WorkerId> m_shown;
    /// Only the page that is shown takes room.
    void showPage(QWidget *page);

    QWidget *m_empty;
    QWidget *m_worker;
    WorkerHeader *m_header;
    SelectionSummary *m_summary;
    std::vector<InspectorSection *> m_sections;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyAdvice = nullptr;
};

}   // namespace wallchart
