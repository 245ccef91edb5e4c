// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/edition.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

class QMenu;
class QWidget;

namespace wallchart {

class EditionChoice;

/// What can be done with an edition: set up, edit, hand on as a file, put into a calendar, remove.
class SessionActions final : public QObject {
    Q_OBJECT

public:
    /// `owner` is what its dialogs belong to.
    SessionActions(Workspace &workspace, Appearance &appearance, EditionChoice &edition,
                   QWidget *owner);

    void setUpEdition();
    void editEdition();
    void printKit(int week);
    void exportEditionTo(const QString &path);
    /// The sessions of a track as a calendar file, under a word that tells nothing.
    void exportCalendarTo(const QString &path, const QString &track);
    void removeEdition();
    /// Puts its actions into a menu, anew each time: tracks and words may be others.
    void fill(QMenu &menu);

Q_SIGNALS:
    /// For the status bar.
    void hinted(const QString &text);

private:
    void askForEditionFile();
    void askForCalendarFile(const QString &track);
    void askToRemove();
    /// Of the edition that is there.
    [[nodiscard]] QString title() const;

    Workspace &m_workspace;
    Appearance &m_appearance;
    EditionChoice &m_edition;
    QWidget *m_owner;
};

}   // namespace wallchart
