// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reviewboard.h"
#include "ui/workspace/workspace.h"

#include <QFrame>

class QMenu;
class QPushButton;
class QToolButton;

namespace wallchart {

/// What a facilitator looks at, and what goes in and out.
class ReviewStrip final : public QFrame {
    Q_OBJECT

public:
    explicit ReviewStrip(Workspace &workspace, QWidget *parent = nullptr);

    /// Keeps the choice as far as it is still there; else the first small group that is led here.
    [[nodiscard]] std::optional<BoardChoice> validChoice(
        const std::optional<BoardChoice> &wanted) const;
    void showBoard(const ReviewBoard &board, int toPassOn);
    /// Training groups of whom somebody is led here: whom a status packet can be about.
    [[nodiscard]] std::vector<const TrainingGroup *> groupsWithStatus() const;
    /// Wants the packet of the only group, or asks in a menu which one.
    void askForStatus();

    [[nodiscard]] QToolButton &groups() { return *m_group; }
    [[nodiscard]] QToolButton &languages() { return *m_language; }
    [[nodiscard]] QToolButton &more() { return *m_more; }
    [[nodiscard]] QPushButton &taking() { return *m_take; }
    [[nodiscard]] QPushButton &passing() { return *m_pass; }
    void retranslate();

Q_SIGNALS:
    void chosen(const wallchart::BoardChoice &choice);
    void takingWanted();
    void passingWanted();
    void recordingWanted();
    void invitationWanted();
    void statusWanted(wallchart::TrainingGroupId group);
    void pdfWanted();
    void sheetWanted();

private:
    void fillGroups();
    void fillLanguages(const ReviewBoard &board);
    void fillMore();
    void fillStatus(QMenu &menu);
    [[nodiscard]] QString nameOf(const BoardChoice &choice) const;

    Workspace &m_workspace;
    std::optional<BoardChoice> m_choice;
    bool m_hasPeople = false;
    int m_toPassOn = 0;
    QToolButton *m_group;
    QToolButton *m_language;
    QPushButton *m_take;
    QPushButton *m_pass;
    QToolButton *m_more;
    QMenu *m_status;   ///< the groups, when there are several
};

}   // namespace wallchart
