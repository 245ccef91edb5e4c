// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/sessionsview.h"

#include "core/editing/intents/trainingintents.h"
#include "core/training/enrolled.h"
#include "ui/editioneditor/editioneditor.h"
#include "ui/trainingpeople/attendanceview.h"
#include "ui/trainingpeople/breakoutdialog.h"
#include "ui/trainingpeople/editionchoice.h"
#include "ui/trainingpeople/fittingtable.h"
#include "ui/trainingpeople/peoplewords.h"
#include "ui/trainingpeople/sessionactions.h"
#include "ui/trainingpeople/sessionmodel.h"
#include "ui/trainingprint/kittexts.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace wallchart {

namespace {

constexpr double kTitleWidth = 150;
constexpr double kTimeWidth = 116;
constexpr double kZoneWidth = 170;
constexpr int kShownIndex = 0;
constexpr int kEmptyIndex = 1;

/// The next session, or the last one there was.
int currentWeek(const Edition &edition, QDate today)
{
    for (const EditionSession &session : edition.sessions) {
        if (!session.on.isValid() || session.on >= today) return session.week;
    }
    return edition.sessions.empty() ? 0 : edition.sessions.back().week;
}

QString languageNames(const QStringList &tags)
{
    QStringList names;
    for (const QString &tag : tags) names.append(inOwnDirection(languageName(tag)));
    return names.join(QStringLiteral(", "));
}

}   // namespace

SessionsView::SessionsView(Workspace &workspace, Appearance &appearance, TrainingDesk &desk,
                           QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_appearance(appearance),
      m_edition(new EditionChoice(workspace, this)),
      m_actions(new SessionActions(workspace, appearance, *m_edition, this)),
      m_about(new ClippedText("caption", this)), m_zoneLabel(labelWithRole("caption", this)),
      m_zone(zoneField(this)), m_more(new QToolButton(this)), m_kit(new QPushButton(this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState("graduation-cap", this)),
      m_setUp(m_empty->addButton(true)), m_take(m_empty->addButton()),
      m_model(new SessionModel(this)),
      m_sessions(new FittingTable(appearance, RowHeight::TwoLines, this)),
      m_heading(labelWithRole("section", this)), m_counts(labelWithRole("caption", this)),
      m_attendance(new AttendanceModel(this)),
      m_grid(new AttendanceView(*m_attendance, appearance, this)), m_who(new QStackedWidget(this)),
      m_nobody(new EmptyState("users", this)), m_allPresent(new QPushButton(this)),
      m_breakOut(new QPushButton(this)), m_keys(labelWithRole("meta", this))
{
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(makeSessions());
    split->addWidget(makeAttendance());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({appearance.px(500), appearance.px(440)});
    auto *work = new QWidget;
    auto *rows = new QVBoxLayout(work);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(makeStrip());
    rows->addWidget(split, 1);
    m_stack->addWidget(work);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    m_zone->setText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    connectParts();
    connect(m_take, &QPushButton::clicked, &desk, &TrainingDesk::askForPackets);
    showEdition();
    retranslate();
}

QWidget *SessionsView::makeStrip()
{
    auto *strip = new QFrame;
    setRole(strip, "strip");
    auto *line = new QHBoxLayout(strip);
    line->setContentsMargins(16, 6, 16, 6);
    line->setSpacing(8);
    m_zoneLabel->setBuddy(m_zone);
    m_zone->setMaximumWidth(m_appearance.px(kZoneWidth));
    setRole(m_more, "control");
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setIcon(icon("ellipsis"));
    m_more->setMenu(new QMenu(m_more));
    setRole(m_kit, "control");
    m_kit->setIcon(icon("printer"));
    line->addWidget(m_edition);
    line->addWidget(m_about, 1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_zoneLabel, m_zone, m_kit, m_more})
        line->addWidget(each);
    return strip;
}

QWidget *SessionsView::makeSessions()
{
    m_sessions->setModel(m_model);
    m_sessions->setWidths({kTitleWidth, kTimeWidth});
    m_sessions->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sessions->setMinimumWidth(m_appearance.px(260));
    return m_sessions;
}

QWidget *SessionsView::makeAttendance()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 8);
    head->setSpacing(2);
    m_heading->setWordWrap(true);
    m_counts->setWordWrap(true);
    head->addWidget(m_heading);
    head->addWidget(m_counts);
    column->addLayout(head);
    auto *grid = new QWidget;
    auto *rows = new QVBoxLayout(grid);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_grid, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 8);
    foot->setSpacing(6);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_allPresent);
    buttons->addWidget(m_breakOut);
    buttons->addStretch();
    m_keys->setWordWrap(true);
    foot->addLayout(buttons);
    foot->addWidget(m_keys);
    rows->addLayout(foot);
    m_who->addWidget(grid);
    m_who->addWidget(m_nobody);
    column->addWidget(m_who, 1);
    m_grid->setMinimumWidth(m_appearance.px(360));
    return side;
}

void SessionsView::connectParts()
{
    connect(m_edition, &EditionChoice::editionChanged, this, &SessionsView::showEdition);
    connect(&m_workspace, &Workspace::changed, this, &SessionsView::follow);
    connect(&m_appearance, &Appearance::changed, this, &SessionsView::showEdition);
    connect(m_actions, &SessionActions::hinted, this, &SessionsView::hinted);
    connect(m_setUp, &QPushButton::clicked, m_actions, &SessionActions::setUpEdition);
    connect(m_kit, &QPushButton::clicked, this, [this] { m_actions->printKit(m_week); });
    connect(m_more->menu(), &QMenu::aboutToShow, this,
            [this] { m_actions->fill(*m_more->menu()); });
    connect(m_zone, &QLineEdit::editingFinished, this, [this] { setZone(m_zone->text()); });
    connect(m_sessions->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SessionsView::chooseRow);
    connect(m_grid, &AttendanceView::presenceWanted, this, &SessionsView::record);
    connect(m_grid, &AttendanceView::trackWanted, this, &SessionsView::switchTrackOf);
    connect(m_allPresent, &QPushButton::clicked, this, [this] {
        std::vector<ParticipantId> all;
        for (const AttendanceModel::Row &each : m_attendance->rows()) {
            if (!each.presence) all.push_back(each.participant);
        }
        record(all, Presence::Present);
    });
    connect(m_breakOut, &QPushButton::clicked, this, &SessionsView::breakOut);
}

void SessionsView::focusMain()
{
    if (!m_edition->stored()) m_setUp->setFocus();
    else m_sessions->setFocus();
}

bool SessionsView::hasEdition() const
{
    return m_edition->edition() != nullptr;
}

void SessionsView::setZone(const QString &zone)
{
    const bool known = isZone(zone.trimmed());
    m_zone->setProperty("invalid", !known);
    setRole(m_zone, "");   // the style looks at the mark again
    m_zone->setAccessibleDescription(known ? QString() : tr("There is no such time zone."));
    m_zone->setToolTip(m_zone->accessibleDescription());
    if (!known) return Q_EMIT hinted(tr("There is no such time zone."));
    m_zone->setText(zone.trimmed());
    showEdition();
}

void SessionsView::showEdition()
{
    const Edition *edition = m_edition->edition();
    const bool hadAsked = focusWidget() == m_setUp;   // it goes with the first edition
    m_stack->setCurrentIndex(m_edition->stored() ? kShownIndex : kEmptyIndex);
    if (hadAsked && m_edition->stored()) m_sessions->setFocus();
    m_setUp->setEnabled(!m_workspace.isReadOnly());
    const QSignalBlocker quiet(m_sessions->selectionModel());
    if (!edition) {
        m_model->clear();
        m_about->setWhole(m_edition->stored() ? tr("This edition cannot be read.") : QString());
        m_week = 0;
        return showAttendance();
    }
    m_model->show(*edition, QTimeZone(m_zone->text().toLatin1()));
    m_sessions->fit();
    m_about->setWhole(
        tr("%1 · %Ln minute(s) · %2", "title · length · languages", edition->lengthMinutes)
            .arg(textIn(edition->title, programLanguage()), languageNames(edition->languages)));
    if (m_model->rowOf(m_week) < 0) m_week = currentWeek(*edition, m_workspace.today());
    showWeek(m_week);
}

void SessionsView::showWeek(int week)
{
    const int row = m_model->rowOf(week);
    if (row < 0) return;
    m_week = week;
    if (m_sessions->currentIndex().row() != row)
        m_sessions->setCurrentIndex(m_model->index(row, 0));
    m_sessions->selectRow(row);
    showAttendance();
}

void SessionsView::chooseRow()
{
    const QModelIndex current = m_sessions->currentIndex();
    if (!current.isValid()) return;
    m_week = m_model->week(current.row());
    showAttendance();
}

void SessionsView::showAttendance()
{
    const Edition *edition = m_edition->edition();
    const EditionSession *session = edition ? edition->session(m_week) : nullptr;
    m_heading->setText(session
                           ? tr("%1: %2", "week, title of the session")
                                 .arg(weekLabel(m_week), textIn(session->title, programLanguage()))
                           : QString());
    m_attendance->show(session
                           ? attendanceRows(m_workspace.campaign(), m_edition->stored()->id, m_week)
                           : std::vector<AttendanceModel::Row>());
    const QLocale locale;
    const int people = m_attendance->rowCount();
    const int open = m_attendance->count(std::nullopt);
    m_counts->setVisible(people > 0);
    m_counts->setText(tr("%1 present, %2 excused, %3 absent, %4 not written down")
                          .arg(locale.toString(m_attendance->count(Presence::Present)),
                               locale.toString(m_attendance->count(Presence::Excused)),
                               locale.toString(m_attendance->count(Presence::Absent)),
                               locale.toString(open)));
    m_who->setCurrentIndex(people > 0 ? kShownIndex : kEmptyIndex);
    m_allPresent->setEnabled(open > 0 && !m_workspace.isReadOnly());
    m_breakOut->setEnabled(m_attendance->count(Presence::Present) > 0);
}

void SessionsView::follow(const Edits &edits)
{
    const bool concerns = !edits.of<Attendance>().empty() || !edits.of<TrackSwitch>().empty()
                          || !edits.of<Participant>().empty() || !edits.of<SmallGroup>().empty();
    if (concerns) showAttendance();
}

void SessionsView::record(const std::vector<ParticipantId> &whom, std::optional<Presence> presence)
{
    if (whom.empty() || m_workspace.isReadOnly()) return;
    m_workspace.perform(attend(m_workspace.campaign(), whom, m_week, presence, m_workspace.ids()));
}

/// To the next track of the edition; the own one takes the switch back.
void SessionsView::switchTrackOf(ParticipantId whom)
{
    const Edition *edition = m_edition->edition();
    const Participant *who = m_workspace.campaign().find(whom);
    if (!edition || !who || m_workspace.isReadOnly()) return;
    const QString now = trackIn(m_workspace.campaign(), *who, m_week);
    const auto &tracks = edition->tracks;
    const auto found = std::find_if(tracks.begin(), tracks.end(),
                                    [&](const EditionTrack &one) { return one.key == now; });
    const bool last = found == tracks.end() || found + 1 == tracks.end();
    const QString wanted = last ? tracks.front().key : (found + 1)->key;
    m_workspace.perform(
        switchTrack(m_workspace.campaign(), whom, m_week, wanted, m_workspace.ids()));
}

void SessionsView::breakOut()
{
    if (!m_edition->edition()) return;
    const BreakoutDialog::Held held{*m_edition->edition(), m_week, m_attendance->present()};
    (new BreakoutDialog(m_workspace, m_appearance, held, this))->open();
}

void SessionsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

bool SessionsView::showTyped(const Draft &draft)
{
    if (draft.form != QLatin1String(EditionEditor::kDraftForm) || m_workspace.isReadOnly())
        return false;
    for (const StoredEdition &each : m_workspace.campaign().all<StoredEdition>()) {
        if (each.key != draft.subject) continue;
        m_edition->choose(each.id);
        if (!m_edition->edition()) return false;
        m_actions->editEdition();
        return true;
    }
    return false;
}

void SessionsView::retranslate()
{
    m_edition->retranslate();
    m_zoneLabel->setText(tr("Times in"));
    m_zone->setAccessibleName(tr("Time zone in which sessions are shown"));
    m_more->setText(tr("Edition"));
    m_more->setAccessibleName(tr("What can be done with the edition"));
    m_kit->setText(tr("Print kit…"));
    m_sessions->setAccessibleName(tr("Sessions"));
    m_grid->setAccessibleName(tr("Attendance"));
    m_allPresent->setText(tr("All others present"));
    m_breakOut->setText(tr("Break-out list…"));
    m_keys->setText(tr("P present, E excused, A absent, full stop takes it back, T switches the "
                       "track for this week."));
    m_empty->setTexts(
        tr("No edition of the training yet"),
        tr("Set one up: six weekly sessions from a day you choose, or an edition from "
           "a file. Whoever was invited takes the invitation instead."));
    m_setUp->setText(tr("Set up an edition…"));
    m_take->setText(tr("Take packets…"));
    m_nobody->setTexts(tr("Nobody is led with this file"),
                       tr("Attendance is written down by whoever leads a small group. Put "
                          "participants into one that you lead: on the side Groups."));
    m_model->retranslate();
    m_attendance->retranslate();
    showEdition();
}

}   // namespace wallchart
