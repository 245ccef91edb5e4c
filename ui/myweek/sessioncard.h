// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/myweek/learner.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QFrame>
#include <QTimer>

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QPushButton;

namespace wallchart {

class TrackChoice;

/// The session of a week: what it is about, when each track is held on the learner's clocks, and
/// how long it is until then.
class SessionCard final : public QFrame {
    Q_OBJECT

public:
    SessionCard(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    void show(const Learner &learner, int week);
    void retranslate();

    [[nodiscard]] const std::vector<TrackChoice *> &tracks() const { return m_tracks; }
    /// Asks for a zone among all that are known.
    void askForZone();
    /// Asks for a file, then writes the sessions into it for a calendar.
    void askForCalendar();

Q_SIGNALS:
    void hinted(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void fillTexts();
    void fillTracks();
    void placeTracks();
    void fillCountdown();
    void switchTo(QAbstractButton *track);
    void writeCalendar(const QString &path);

    Workspace &m_workspace;
    Appearance &m_appearance;
    std::optional<Learner> m_learner;
    int m_week = 0;
    QLabel *m_about;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_countdown;
    QBoxLayout *m_trackLine;
    QButtonGroup *m_group;
    std::vector<TrackChoice *> m_tracks;
    QLabel *m_noTimes;
    QLabel *m_zoneSign;
    QLabel *m_zone;
    QPushButton *m_changeZone;
    QPushButton *m_calendar;
    QLabel *m_languages;
    QTimer m_tick;
};

}   // namespace wallchart
