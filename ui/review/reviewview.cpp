// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewview.h"

#include "core/training/packetdesk.h"
#include "core/training/reviewing.h"
#include "core/training/workstate.h"
#include "ui/review/matrixside.h"
#include "ui/review/ownwords.h"
#include "ui/review/peerpresentation.h"
#include "ui/review/reviewerrands.h"
#include "ui/review/reviewstopass.h"
#include "ui/review/reviewstrip.h"
#include "ui/review/submissionpane.h"
#include "ui/training/packetfiles.h"
#include "ui/widgets/emptystate.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace wallchart {

namespace {

constexpr double kRoomForBoth = 860;
constexpr double kLeastSide = 400;
constexpr int kShareOfMatrix = 3;
constexpr int kShareOfPane = 2;
constexpr int kShareOfAll = 1'000;   // sizes are made smaller, never larger
constexpr int kBoardFirst = 0;
constexpr int kBoardEmpty = 1;

template <class... T>
bool touches(const Edits &edits)
{
    return (!edits.of<T>().empty() || ...);
}

QStringList packetsIn(const QMimeData &mime)
{
    QStringList paths;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile() && isPacketFile(url.toLocalFile())) paths << url.toLocalFile();
    }
    return paths;
}

}   // namespace

ReviewView::ReviewView(Workspace &workspace, Appearance &appearance, TrainingDesk &desk,
                       QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_appearance(appearance), m_desk(desk),
      m_errands(new ReviewErrands(workspace, desk, m_board, this)),
      m_strip(new ReviewStrip(workspace)), m_stack(new QStackedWidget), m_split(new QSplitter),
      m_matrix(new MatrixSide(appearance)), m_pane(new SubmissionPane(workspace, appearance)),
      m_empty(new EmptyState("graduation-cap")), m_take(m_empty->addButton(true))
{
    layOut();
    connectStrip();
    connectPane();
    addShortcuts();
    setAcceptDrops(true);
    connect(&workspace, &Workspace::changed, this, &ReviewView::follow);
    connect(&appearance, &Appearance::changed, this, &ReviewView::arrange);
    connect(m_errands, &ReviewErrands::recorded, this, &ReviewView::open);
    connect(m_errands, &ReviewErrands::hinted, this, &ReviewView::hinted);
    m_waiting = worksToReview(workspace.campaign());
    readBoard();
    m_spot = m_board.toReviewAfter({});
    showBoard();
}

ReviewView::~ReviewView() = default;

void ReviewView::layOut()
{
    m_split->addWidget(m_matrix);
    m_split->addWidget(m_pane);
    m_split->setStretchFactor(0, kShareOfMatrix);
    m_split->setStretchFactor(1, kShareOfPane);
    m_split->setSizes({kShareOfMatrix * kShareOfAll, kShareOfPane * kShareOfAll});
    m_split->setChildrenCollapsible(false);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
}

void ReviewView::connectStrip()
{
    connect(m_strip, &ReviewStrip::chosen, this, &ReviewView::choose);
    connect(m_strip, &ReviewStrip::takingWanted, &m_desk, &TrainingDesk::askForPackets);
    connect(m_take, &QPushButton::clicked, &m_desk, &TrainingDesk::askForPackets);
    connect(m_strip, &ReviewStrip::passingWanted, m_errands, &ReviewErrands::passOn);
    connect(m_strip, &ReviewStrip::recordingWanted, this, &ReviewView::recordByHand);
    connect(m_strip, &ReviewStrip::invitationWanted, m_errands, &ReviewErrands::invite);
    connect(m_strip, &ReviewStrip::statusWanted, m_errands, &ReviewErrands::saveStatus);
    connect(m_strip, &ReviewStrip::pdfWanted, m_errands, &ReviewErrands::askForPdf);
    connect(m_strip, &ReviewStrip::sheetWanted, m_errands, &ReviewErrands::askForSheet);
}

void ReviewView::connectPane()
{
    connect(&m_matrix->table(), &WorkMatrixView::spotChanged, this, [this] {
        if (const auto spot = m_matrix->table().currentSpot()) open(*spot);
    });
    connect(&m_matrix->table(), &WorkMatrixView::opened, this, &ReviewView::enterPane);
    connect(m_pane, &SubmissionPane::nextWanted, this, &ReviewView::openNext);
    connect(m_pane, &SubmissionPane::previousWanted, this, &ReviewView::openPrevious);
    connect(m_pane, &SubmissionPane::presentingWanted, this, &ReviewView::present);
    connect(m_pane, &SubmissionPane::leavingWanted, this, &ReviewView::leavePane);
    connect(m_pane, &SubmissionPane::recordingWanted, this, &ReviewView::recordByHand);
    connect(m_pane, &SubmissionPane::takingWanted, &m_desk, &TrainingDesk::askForPackets);
    connect(m_pane, &SubmissionPane::invitationWanted, m_errands, &ReviewErrands::invite);
    connect(m_pane, &SubmissionPane::approveWanted, this, &ReviewView::approve);
    connect(m_pane, &SubmissionPane::returnWanted, this, &ReviewView::returnWithComment);
}

void ReviewView::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, void (ReviewView::*what)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
        return shortcut;
    };
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        add(Qt::CTRL | Qt::SHIFT | enter, &ReviewView::approve);
        add(Qt::CTRL | enter, &ReviewView::returnWithComment);
    }
    add(Qt::ALT | Qt::Key_Down, &ReviewView::openNext);
    add(Qt::ALT | Qt::Key_Up, &ReviewView::openPrevious);
    m_onward = add(Qt::ALT | Qt::Key_Right, &ReviewView::openNext);
    m_backward = add(Qt::ALT | Qt::Key_Left, &ReviewView::openPrevious);
    turnShortcuts();
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_pane);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &ReviewView::leavePane);
}

/// Onward is where the text goes.
void ReviewView::turnShortcuts()
{
    m_onward->setKey(Qt::ALT | (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right));
    m_backward->setKey(Qt::ALT | (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left));
}

void ReviewView::focusMain()
{
    if (m_stack->currentIndex() == kBoardEmpty) {
        m_take->setFocus();
        return;
    }
    WorkMatrixView &table = m_matrix->table();
    if (!table.currentIndex().isValid() && table.model()->rowCount() > 0)
        table.setCurrentIndex(table.model()->index(0, WorkMatrixModel::kFirstWeek));
    if (m_isInPane && !m_matrix->isVisible()) m_pane->focusComment();
    else table.setFocus();
}

void ReviewView::follow(const Edits &edits)
{
    if (!touches<StoredEdition, TrainingGroup, SmallGroup, Participant, TrackSwitch, Submission,
                 Review, KnownPeer, PacketSeen>(edits))
        return;
    readBoard();
    if (m_spot && !m_board.cell(*m_spot)) m_spot.reset();
    if (!m_spot) m_spot = m_board.toReviewAfter({});
    showBoard();
    const int waiting = worksToReview(m_workspace.campaign());
    if (std::exchange(m_waiting, waiting) != waiting) Q_EMIT waitingChanged();
}

void ReviewView::readBoard()
{
    m_choice = m_strip->validChoice(m_choice);
    m_board.read(m_workspace.campaign(), m_choice, m_workspace.now());
    if (!m_choice || m_choice->language.isEmpty() || !m_board.lines().empty()) return;
    m_choice->language.clear();   // nobody reads it any more
    m_board.read(m_workspace.campaign(), m_choice, m_workspace.now());
}

void ReviewView::showBoard()
{
    const Campaign &campaign = m_workspace.campaign();
    int toPassOn = 0;
    if (m_choice) {
        for (const ReviewsToPass &each :
             reviewsToPass(campaign, participantsOn(campaign, *m_choice)))
            toPassOn += each.isPassedOn() ? 0 : 1;
    }
    m_strip->showBoard(m_board, toPassOn);
    m_matrix->showBoard(m_board);
    m_stack->setCurrentIndex(m_board.lines().empty() ? kBoardEmpty : kBoardFirst);
    if (m_spot) m_matrix->table().goTo(*m_spot);
    showSpot();
    retranslate();
}

ReviewDraft ReviewView::saidOf(const Review *review, SubmissionId submission) const
{
    if (review) return ReviewDraft(*review);
    const auto said = m_said.find(submission);
    return said == m_said.end() ? ReviewDraft() : said->second;
}

/// Who joined has told their keys.
bool ReviewView::hasAnybodyJoined() const
{
    const Campaign &campaign = m_workspace.campaign();
    const auto &lines = m_board.lines();
    return std::any_of(lines.begin(), lines.end(), [&](const auto &line) {
        return peerOfParticipant(campaign, line.participant) != nullptr;
    });
}

/// What is half-said stays as it is while nothing of that work has changed.
void ReviewView::showSpot()
{
    const auto reading = m_spot && m_board.edition() ? readSubmission(
                             m_workspace.campaign(), *m_board.edition(), *m_spot, m_workspace.now())
                                                     : std::nullopt;
    if (!reading) {
        m_pane->keep();
        const bool any = m_board.count(WorkState::NotReceived)
                         < static_cast<int>(m_board.lines().size() * m_board.weeks().size());
        m_pane->showNothing(any                  ? SubmissionPane::Nothing::Chosen
                            : hasAnybodyJoined() ? SubmissionPane::Nothing::Received
                                                 : SubmissionPane::Nothing::Joined);
    } else if (!m_pane->reading() || !isSameWork(*m_pane->reading(), *reading)) {
        m_pane->keep();
        m_pane->showSubmission(
            *reading, *m_board.edition(),
            reading->latest
                ? saidOf(reading->review ? &*reading->review : nullptr, reading->latest->id)
                : ReviewDraft());
    }
    showPlace();
}

void ReviewView::showPlace()
{
    const auto waiting = m_board.toReview();
    const auto here = m_spot ? std::find(waiting.begin(), waiting.end(), *m_spot) : waiting.end();
    m_pane->showPlace(here == waiting.end() ? 0 : static_cast<int>(here - waiting.begin()) + 1,
                      static_cast<int>(waiting.size()));
}

void ReviewView::choose(const BoardChoice &choice)
{
    m_choice = choice;
    readBoard();
    if (!m_spot || !m_board.cell(*m_spot)) m_spot = m_board.toReviewAfter({});
    showBoard();
}

void ReviewView::open(const WorkSpot &spot)
{
    if (m_spot == spot && m_pane->reading()) return;
    m_spot = spot;
    m_matrix->table().goTo(spot);
    showSpot();
}

bool ReviewView::showTyped(const Draft &draft)
{
    if (draft.form != QLatin1String(kReviewDraft) && draft.form != QLatin1String(kPicksDraft))
        return false;
    const Campaign &campaign = m_workspace.campaign();
    const auto id = SubmissionId::fromString(draft.subject.section(u'/', 0, 0));
    const Submission *work = id ? campaign.find(*id) : nullptr;
    if (!work || versionsOf(campaign, work->participant, work->week).back()->id != *id)
        return false;
    const Participant &participant = *campaign.find(work->participant);
    const WorkSpot spot{participant.id, work->week};
    if (!m_board.cell(spot)) choose({editionOf(campaign, participant), participant.smallGroup});
    if (!m_board.cell(spot)) return false;
    open(spot);
    enterPane();
    m_pane->focusWords(draft.subject.section(u'/', 1));
    return true;
}

void ReviewView::openNext()
{
    if (const auto next = m_board.toReviewAfter(m_spot)) open(*next);
    else Q_EMIT hinted(tr("Nothing else is to be reviewed."));
}

void ReviewView::openPrevious()
{
    if (const auto previous = m_board.toReviewBefore(m_spot)) open(*previous);
    else Q_EMIT hinted(tr("Nothing else is to be reviewed."));
}

void ReviewView::say(Verdict verdict)
{
    const auto &reading = m_pane->reading();
    if (!reading || !reading->latest || m_workspace.isReadOnly()) return;
    const ReviewDraft draft = m_pane->draft();
    if (verdict == Verdict::Return && !draft.hasComment()) {
        enterPane();
        m_pane->askForComment();
        return;
    }
    QStringList tasks;
    if (reading->assignment) {
        for (const EditionTask &task : reading->assignment->tasks) tasks << task.key;
    }
    const NewReview review{.submission = reading->latest->id,
                           .facilitator = reading->facilitator,
                           .at = m_workspace.now(),
                           .verdict = verdict,
                           .marks = draft.marks(),
                           .comments = draft.comments(tasks)};
    m_said.insert_or_assign(review.submission, draft);
    const bool done = m_workspace.perform(
        writeReview(m_workspace.campaign(), review, m_workspace.ids()));
    if (!done) return;
    if (const auto next = m_board.toReviewAfter(m_spot)) open(*next);
    else Q_EMIT hinted(tr("Everything here is reviewed."));
}

void ReviewView::recordByHand()
{
    m_errands->recordByHand(m_spot);
}

bool ReviewView::canPresent() const
{
    const auto &reading = m_pane->reading();
    return reading && reading->latest && reading->latest->peersMaySee && m_board.edition();
}

void ReviewView::present()
{
    if (!canPresent()) return;
    auto *shown = new PeerPresentation(m_appearance, *m_pane->reading(), *m_board.edition(), this);
    shown->showFullScreen();
    shown->setFocus();
}

void ReviewView::enterPane()
{
    m_isInPane = true;
    arrange();
    m_pane->focusComment();
}

void ReviewView::leavePane()
{
    m_pane->keep();
    m_isInPane = false;
    arrange();
    m_matrix->table().setFocus();
}

void ReviewView::arrange()
{
    const bool both = width() >= m_appearance.px(kRoomForBoth);
    m_matrix->setVisible(both || !m_isInPane);
    m_pane->setVisible(both || m_isInPane);
    m_pane->showWayBack(!both);
    m_matrix->setMinimumWidth(m_appearance.px(kLeastSide));
    m_pane->setMinimumWidth(m_appearance.px(kLeastSide));
}

void ReviewView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ReviewView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_workspace.isReadOnly() && !packetsIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReviewView::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_desk.take(packetsIn(*event->mimeData()));
}

void ReviewView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && m_onward) turnShortcuts();
    if (event->type() != QEvent::LanguageChange) return;
    m_pane->keep();
    m_pane->forget();   // its words are made anew
    showBoard();
}

void ReviewView::retranslate()
{
    m_take->setText(tr("Take packets…"));
    m_take->setEnabled(!m_workspace.isReadOnly());
    if (!m_choice)
        m_empty->setTexts(tr("No small group is led with this file"),
                          tr("Take the enrolment packet of a contact person first. Then say under "
                             "Groups which small group you lead."));
    else if (!m_board.edition())
        m_empty->setTexts(tr("This edition of the training cannot be read"),
                          tr("Nothing is lost. Take the edition anew from whoever wrote it."));
    else
        m_empty->setTexts(tr("Nobody is in this small group"),
                          tr("Put participants into it under Groups, or take the packet that "
                             "names them."));
}

}   // namespace wallchart
