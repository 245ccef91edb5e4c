// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/sessionactions.h"

#include "core/editing/intents/trainingintents.h"
#include "core/training/calendarfile.h"
#include "core/training/editiontransfer.h"
#include "ui/editioneditor/editioneditor.h"
#include "ui/trainingpeople/askfirst.h"
#include "ui/trainingpeople/editionchoice.h"
#include "ui/trainingpeople/kitdialog.h"
#include "ui/trainingpeople/peoplewords.h"
#include "ui/trainingpeople/setupeditiondialog.h"
#include "ui/widgets/filequestions.h"
#include "ui/widgets/icons.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace wallchart {

SessionActions::SessionActions(Workspace &workspace, Appearance &appearance, EditionChoice &edition,
                               QWidget *owner)
    : QObject(owner), m_workspace(workspace), m_appearance(appearance), m_edition(edition),
      m_owner(owner)
{
}

void SessionActions::setUpEdition()
{
    auto *dialog = new SetUpEditionDialog(m_workspace, m_appearance, m_owner);
    connect(dialog, &SetUpEditionDialog::added, &m_edition, &EditionChoice::choose);
    dialog->open();
}

void SessionActions::editEdition()
{
    if (!m_edition.edition()) return;
    (new EditionEditor(m_workspace, m_appearance, *m_edition.edition(), m_owner))->open();
}

void SessionActions::printKit(int week)
{
    if (!m_edition.edition()) return;
    (new KitDialog(m_workspace, m_appearance, *m_edition.edition(), week, m_owner))->open();
}

void SessionActions::askForEditionFile()
{
    QFileDialog *dialog = fileToWrite(
        {.title = tr("Export the edition"),
         .filters = {tr("Editions (%1)").arg(QStringLiteral("*.json"))},
         .suffix = QStringLiteral("json")},
        m_owner);
    connect(dialog, &QFileDialog::fileSelected, this, &SessionActions::exportEditionTo);
    dialog->open();
}

void SessionActions::exportEditionTo(const QString &path)
{
    if (!m_edition.edition()) return;
    const auto written = exportEdition(*m_edition.edition(), path, IfExists::Replace);
    if (!written) return Q_EMIT m_workspace.failed(written.error());
    Q_EMIT hinted(tr("Saved as %1.").arg(inOwnDirection(QFileInfo(path).fileName())));
}

void SessionActions::askForCalendarFile(const QString &track)
{
    QFileDialog *dialog = fileToWrite(
        {.title = tr("Save the sessions for a calendar"),
         .filters = {tr("Calendar files (%1)").arg(QStringLiteral("*.ics"))},
         .suffix = QStringLiteral("ics")},
        m_owner);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, track](const QString &path) { exportCalendarTo(path, track); });
    dialog->open();
}

void SessionActions::exportCalendarTo(const QString &path, const QString &track)
{
    if (!m_edition.edition()) return;
    // Calendars are shown on phones and shared screens: no word of what it is about.
    const auto events = sessionEvents(*m_edition.edition(), track, tr("Meeting"));
    const auto written = writeFileAtomically(path, calendarFile(events, m_workspace.now()));
    if (!written) return Q_EMIT m_workspace.failed(written.error());
    Q_EMIT hinted(tr("Saved as %1.").arg(inOwnDirection(QFileInfo(path).fileName())));
}

QString SessionActions::title() const
{
    return m_edition.edition() ? textIn(m_edition.edition()->title, programLanguage())
                               : m_edition.stored()->key;
}

void SessionActions::askToRemove()
{
    if (!m_edition.stored()) return;
    askFirst(
        {.question = tr("Remove the edition “%1” from this file?").arg(title()),
         .detail = tr("Its sessions and assignments go. Groups that are registered for it must "
                      "be removed first."),
         .action = tr("Remove")},
        m_owner, [this] { removeEdition(); });
}

void SessionActions::removeEdition()
{
    if (const StoredEdition *stored = m_edition.stored())
        m_workspace.perform(wallchart::removeEdition(m_workspace.campaign(), stored->id, title()));
}

void SessionActions::fill(QMenu &menu)
{
    menu.clear();
    const Edition *edition = m_edition.edition();
    const bool writes = !m_workspace.isReadOnly();
    menu.addAction(icon("pencil"), tr("Edit edition…"), this, &SessionActions::editEdition)
        ->setEnabled(edition && writes);
    menu.addAction(icon("file-output"), tr("Export edition…"), this,
                   &SessionActions::askForEditionFile)
        ->setEnabled(edition);
    menu.addSeparator();
    if (edition) {
        for (const EditionTrack &track : edition->tracks)
            menu.addAction(icon("calendar"), tr("Calendar file of track %1…").arg(track.key), this,
                           [this, key = track.key] { askForCalendarFile(key); })
                ->setEnabled(!edition->isTemplate());
        menu.addSeparator();
    }
    menu.addAction(icon("file-plus-2"), tr("Set up another edition…"), this,
                   &SessionActions::setUpEdition)
        ->setEnabled(writes);
    menu.addAction(icon("trash-2"), tr("Remove edition…"), this, &SessionActions::askToRemove)
        ->setEnabled(m_edition.stored() && writes);
}

}   // namespace wallchart
