// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/trainingdesk.h"
#include "ui/trainingpeople/attendancemodel.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/drafts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace wallchart {

class AttendanceView;
class ClippedText;
class EditionChoice;
class EmptyState;
class FittingTable;
class SessionActions;
class SessionModel;

/// The sessions of an edition in local time, and who was there; prints what a facilitator holds
/// them with, and edits the edition.
class SessionsView final : public QWidget {
    Q_OBJECT

public:
    SessionsView(Workspace &workspace, Appearance &appearance, TrainingDesk &desk,
                 QWidget *parent = nullptr);

    void focusMain();
    /// Nothing here waits to be done.
    [[nodiscard]] int waiting() const { return 0; }

    void showWeek(int week);
    /// Opens the edition that this draft is of; false when it is of none that can be edited.
    bool showTyped(const Draft &draft);
    [[nodiscard]] int week() const { return m_week; }
    /// The times are told in this zone; one that is unknown changes nothing.
    void setZone(const QString &zone);
    /// Whether an edition is shown that can be read.
    [[nodiscard]] bool hasEdition() const;
    [[nodiscard]] AttendanceModel &attendance() { return *m_attendance; }
    [[nodiscard]] SessionActions &actions() { return *m_actions; }

Q_SIGNALS:
    void waitingChanged();
    void hinted(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeStrip();
    QWidget *makeSessions();
    QWidget *makeAttendance();
    void connectParts();
    void showEdition();
    void showAttendance();
    void follow(const Edits &edits);
    void chooseRow();
    void record(const std::vector<ParticipantId> &whom, std::optional<Presence> presence);
    void switchTrackOf(ParticipantId whom);
    void breakOut();
    void retranslate();

    Workspace &m_workspace;
    Appearance &m_appearance;
    EditionChoice *m_edition;
    SessionActions *m_actions;
    ClippedText *m_about;
    QLabel *m_zoneLabel;
    QLineEdit *m_zone;
    QToolButton *m_more;
    QPushButton *m_kit;
    QStackedWidget *m_stack;   ///< sessions, no edition yet
    EmptyState *m_empty;
    QPushButton *m_setUp;
    QPushButton *m_take;
    SessionModel *m_model;
    FittingTable *m_sessions;
    QLabel *m_heading;
    QLabel *m_counts;
    AttendanceModel *m_attendance;
    AttendanceView *m_grid;
    QStackedWidget *m_who;   ///< attendance, nobody led here
    EmptyState *m_nobody;
    QPushButton *m_allPresent;
    QPushButton *m_breakOut;
    QLabel *m_keys;
    int m_week = 0;
};

}   // namespace wallchart
