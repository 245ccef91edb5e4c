// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewerrands.h"

#include "core/training/outgoingpackets.h"
#include "core/training/packetdesk.h"
#include "ui/review/invitationdialog.h"
#include "ui/review/passingdialog.h"
#include "ui/review/workbyhanddialog.h"
#include "ui/training/tablequestion.h"
#include "ui/trainingprint/matrixreading.h"
#include "ui/widgets/filequestions.h"

#include <QFileDialog>
#include <QFileInfo>

namespace wallchart {

ReviewErrands::ReviewErrands(Workspace &workspace, TrainingDesk &desk, const ReviewBoard &board,
                             QWidget *window)
    : QObject(window), m_workspace(workspace), m_desk(desk), m_board(board), m_window(window)
{
    connect(&m_saving, &MatrixSaving::saved, this, [this](const QString &path) {
        Q_EMIT hinted(tr("Saved as %1.").arg(QFileInfo(path).fileName()));
    });
    connect(&m_saving, &MatrixSaving::failed, &workspace, &Workspace::failed);
}

void ReviewErrands::recordByHand(const std::optional<WorkSpot> &spot)
{
    auto *dialog = new WorkByHandDialog(m_workspace, m_board, spot, m_window);
    connect(dialog, &WorkByHandDialog::recorded, this, &ReviewErrands::recorded);
    dialog->open();
}

void ReviewErrands::invite()
{
    if (!m_board.choice()) return;
    (new InvitationDialog(m_workspace, m_desk, m_board.choice()->group, m_window))->open();
}

void ReviewErrands::passOn()
{
    if (!m_board.choice()) return;
    BoardChoice everybody = *m_board.choice();
    everybody.language.clear();
    (new PassingDialog(m_workspace, m_desk, everybody, m_window))->open();
}

void ReviewErrands::saveStatus(TrainingGroupId group)
{
    const TrainingDesk::Make make = [group](const PacketDesk &desk) {
        return statusPacket(desk, group);
    };
    const KnownPeer *contact = contactPersonOf(m_workspace.campaign(), group);
    const QString title = tr("The status packet");
    if (contact && peerOf(*contact)) m_desk.save(title, make);
    else m_desk.saveWithPassphrase(title, make);
}

void ReviewErrands::askForPdf()
{
    QFileDialog *dialog = fileToWrite({.title = tr("Matrix as PDF"),
                                       .filters = {QStringLiteral("*.pdf")},
                                       .suffix = QStringLiteral("pdf")},
                                      m_window);
    connect(dialog, &QFileDialog::fileSelected, this, &ReviewErrands::savePdf);
    dialog->open();
}

void ReviewErrands::askForSheet()
{
    QFileDialog *dialog = tableToWrite(tr("Matrix as spreadsheet"), m_window);
    connect(dialog, &QFileDialog::fileSelected, this, &ReviewErrands::saveSheet);
    dialog->open();
}

/// As they are looked at: of that small group, of that language.
std::vector<MatrixRow> ReviewErrands::rows() const
{
    std::vector<const Participant *> whom;
    for (const WorkLine &line : m_board.lines()) {
        if (const Participant *each = m_workspace.campaign().find(line.participant))
            whom.push_back(each);
    }
    return matrixOf(m_workspace.campaign(), *m_board.edition(), whom, m_workspace.now());
}

void ReviewErrands::savePdf(const QString &path)
{
    if (!m_board.edition() || m_saving.isRunning()) return;
    const SmallGroup *circle = m_workspace.campaign().find(m_board.choice()->group);
    const QString language = QLocale().name();
    m_saving.savePdf(path,
                     matrixPrintOf(m_workspace.campaign(), *m_board.edition(), rows(),
                                   {.subtitle = circle ? circle->name : tr("All small groups"),
                                    .language = language,
                                    .asOf = m_workspace.today()}),
                     language);
}

void ReviewErrands::saveSheet(const QString &path)
{
    if (m_board.edition()) m_saving.saveSheet(path, matrixSheet(m_workspace.campaign(), rows()));
}

}   // namespace wallchart
