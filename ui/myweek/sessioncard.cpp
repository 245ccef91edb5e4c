// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/sessioncard.h"

#include "core/base/atomicfile.h"
#include "core/editing/intents/trainingintents.h"
#include "ui/myweek/starttext.h"
#include "ui/myweek/trackchoice.h"
#include "ui/myweek/weekwords.h"
#include "ui/myweek/zonedialog.h"
#include "ui/text/errortext.h"
#include "ui/widgets/filequestions.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace wallchart {

namespace {

constexpr int kSessionPadding = 16;
constexpr double kZoneSign = 15;
constexpr std::chrono::seconds kTick{20};

}   // namespace

SessionCard::SessionCard(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_appearance(appearance),
      m_about(new StartText("caption", this)), m_title(new StartText("heading", this)),
      m_summary(new StartText("caption", this)), m_countdown(labelWithRole("countdown", this)),
      m_trackLine(new QBoxLayout(QBoxLayout::LeftToRight)), m_group(new QButtonGroup(this)),
      m_noTimes(new StartText("caption", this)), m_zoneSign(new QLabel(this)),
      m_zone(labelWithRole("caption", this)), m_changeZone(new QPushButton(this)),
      m_calendar(new QPushButton(this)), m_languages(new StartText("caption", this))
{
    layOut();
    connect(m_group, &QButtonGroup::buttonClicked, this, &SessionCard::switchTo);
    connect(m_changeZone, &QPushButton::clicked, this, &SessionCard::askForZone);
    connect(m_calendar, &QPushButton::clicked, this, &SessionCard::askForCalendar);
    connect(&m_tick, &QTimer::timeout, this, &SessionCard::fillCountdown);
    connect(&appearance, &Appearance::changed, this, &SessionCard::retranslate);
    m_tick.start(kTick);
}

void SessionCard::layOut()
{
    setRole(this, "panel");
    setRole(m_changeZone, "link");
    setRole(m_calendar, "link");
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_about);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_countdown, 0, Qt::AlignTop);
    m_trackLine->setSpacing(10);
    auto *foot = new QWidget(this);
    auto *flow = new FlowLayout(foot);
    flow->setContentsMargins({});
    flow->setSpacing(8);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_zoneSign, m_zone, m_changeZone, m_calendar})
        flow->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSessionPadding, 14, kSessionPadding, 12);
    column->setSpacing(10);
    column->addLayout(head);
    column->addLayout(m_trackLine);
    column->addWidget(m_noTimes);
    column->addWidget(foot);
    column->addWidget(m_languages);
}

void SessionCard::show(const Learner &learner, int week)
{
    m_learner = learner;
    m_week = week;
    retranslate();
}

void SessionCard::retranslate()
{
    if (!m_learner) return;
    fillTexts();
    fillTracks();
    fillCountdown();
}

void SessionCard::fillTexts()
{
    const Edition &edition = m_learner->edition;
    const EditionSession *session = edition.session(m_week);
    const bool isCurrent = m_week
                           == currentWeek(m_workspace.campaign(), *m_learner, m_workspace.now());
    m_about->setText(isCurrent ? tr("This week's session") : tr("Session"));
    m_title->setText(weekTitle(edition, m_week));
    m_summary->setText(session ? editionText(session->summary) : QString());
    m_summary->setVisible(!m_summary->text().isEmpty());
    const auto time = sessionOf(m_workspace.campaign(), edition, m_learner->participant, m_week);
    const QTimeZone zone = zoneOf(m_learner->participant);
    m_zone->setText(
        tr("Shown in your time, %1.").arg(zoneText(zone, time ? time->starts : m_workspace.now())));
    const int side = m_appearance.px(kZoneSign);
    m_zoneSign->setPixmap(icon("globe", IconTone::Muted).pixmap(side, side));
    const int line = m_changeZone->sizeHint().height();   // all stand on one line with the links
    for (QLabel *each : {m_zoneSign, m_zone}) each->setMinimumHeight(line);
    m_changeZone->setText(tr("Change"));
    m_changeZone->setAccessibleName(tr("Change your time zone"));
    m_changeZone->setEnabled(!m_workspace.isReadOnly());
    m_calendar->setText(tr("Add to calendar…"));
    m_calendar->setVisible(!edition.isTemplate() && !edition.tracks.empty());
    m_languages->setText(tr("Interpretation: %1").arg(languageNames(edition.languages)));
    m_languages->setVisible(!edition.languages.isEmpty());
    setAccessibleName(m_title->text());
}

void SessionCard::fillTracks()
{
    const Campaign &campaign = m_workspace.campaign();
    const Edition &edition = m_learner->edition;
    const QString chosen = trackIn(campaign, m_learner->participant, m_week);
    std::size_t at = 0;
    for (const EditionTrack &track : edition.tracks) {
        const auto time = sessionTime(edition, m_week, track.key, zoneOf(m_learner->participant));
        if (!time) continue;
        if (at == m_tracks.size()) {
            m_tracks.push_back(new TrackChoice(m_appearance, this));
            m_group->addButton(m_tracks.back());
            m_trackLine->addWidget(m_tracks.back(), 1);
            m_tracks.back()->QWidget::show();
        }
        const bool isOwn = track.key == m_learner->participant.track;
        m_tracks[at]->show({.key = track.key,
                            .title = tr("Track %1").arg(track.key),
                            .time = sessionTimeText(*time),
                            .note = isOwn ? tr("your group") : tr("same content"),
                            .chosen = track.key == chosen});
        m_tracks[at]->setEnabled(!m_workspace.isReadOnly());
        ++at;
    }
    while (m_tracks.size() > at) {
        delete m_tracks.back();
        m_tracks.pop_back();
    }
    placeTracks();
    m_noTimes->setVisible(m_tracks.empty());
    m_noTimes->setText(edition.tracks.empty() ? tr("This training has no times yet.")
                                              : tr("No day is set for this session yet."));
}

void SessionCard::fillCountdown()
{
    if (!m_learner) return;
    const auto time = sessionOf(m_workspace.campaign(), m_learner->edition, m_learner->participant,
                                m_week);
    const QDateTime now = m_workspace.now();
    const bool isOn = time && now >= time->starts && now < time->ends;
    const QString left = time ? countdownText(now, time->starts) : QString();
    m_countdown->setText(isOn ? tr("now", "the session is being held") : left);
    m_countdown->setVisible(!m_countdown->text().isEmpty());
    m_countdown->setAccessibleName(isOn ? tr("The session is being held")
                                        : tr("The session begins in %1").arg(left));
}

void SessionCard::switchTo(QAbstractButton *track)
{
    const auto found = std::find(m_tracks.begin(), m_tracks.end(), track);
    if (found == m_tracks.end() || !m_learner) return;
    const QString key = (*found)->content().key;
    if (key == trackIn(m_workspace.campaign(), m_learner->participant, m_week)) return;
    m_workspace.perform(switchTrack(m_workspace.campaign(), m_learner->participant.id, m_week, key,
                                    m_workspace.ids()));
}

void SessionCard::askForZone()
{
    auto *dialog = new ZoneDialog(zoneOf(m_learner->participant), m_workspace.now(), this);
    connect(dialog, &ZoneDialog::chosen, this, [this](const QString &zone) {
        const Participant *held = m_workspace.campaign().find(m_learner->participant.id);
        if (!held) return;
        Participant after = *held;
        after.timeZone = zone;
        m_workspace.perform(setParticipant(m_workspace.campaign(), after));
    });
    dialog->open();
}

void SessionCard::askForCalendar()
{
    QFileDialog *dialog = fileToWrite(
        {.title = tr("Add to calendar"),
         .filters = {tr("Calendars (%1)").arg(QStringLiteral("*.ics"))},
         .suffix = QStringLiteral("ics")},
        this);
    connect(dialog, &QFileDialog::fileSelected, this, &SessionCard::writeCalendar);
    dialog->open();
}

void SessionCard::writeCalendar(const QString &path)
{
    const auto written = writeFileAtomically(
        path, calendarOf(m_workspace.campaign(), *m_learner,
                         tr("Meeting", "in a calendar; tells nothing"), m_workspace.now()));
    if (written)
        Q_EMIT hinted(
            tr("Saved as %1. Open it with your calendar.").arg(QFileInfo(path).fileName()));
    else Q_EMIT m_workspace.failed(written.error());
}

void SessionCard::placeTracks()
{
    int sideBySide = 2 * kSessionPadding;
    for (const TrackChoice *track : m_tracks)
        sideBySide += track->sizeHint().width() + m_trackLine->spacing();
    m_trackLine->setDirection(width() >= sideBySide ? QBoxLayout::LeftToRight
                                                    : QBoxLayout::TopToBottom);
}

void SessionCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeTracks();
}

}   // namespace wallchart
