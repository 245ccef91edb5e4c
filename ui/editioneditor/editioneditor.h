// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editioneditor/editionparts.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/drafts.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QTreeWidget;

namespace wallchart {

class EditionForm;

/// Edits a whole edition: its weeks and tasks stand at the side, the sheet of one beside them.
///
/// What is wrong is said beside its field. Saving is one change; asks before it throws edits away.
/// What is not saved yet survives a lock, as long as it is sound. Deletes itself when it is closed.
class EditionEditor final : public QDialog {
    Q_OBJECT

public:
    /// What is not saved yet, as drafts are filed: by the key of the edition.
    static constexpr char kDraftForm[] = "edition";

    EditionEditor(Workspace &workspace, Appearance &appearance, const Edition &edition,
                  QWidget *parent = nullptr);

    [[nodiscard]] const Edition &edition() const { return m_edition; }
    [[nodiscard]] EditionPlace place() const { return m_place; }
    [[nodiscard]] EditionForm *sheet() const { return m_sheet; }
    void goTo(const EditionPlace &place);
    /// The language in which texts are shown and typed.
    void setTextLanguage(const QString &tag);
    void addWeekAtEnd();
    void addTaskHere();
    void removeHere();
    void moveHere(int by);

    void accept() override;
    void reject() override;

private:
    QWidget *makeSide();
    QWidget *makeHead();
    QWidget *makeFoot();
    void fillTree();
    void showSheet();
    void chooseItem();
    void markEdited();
    /// False when something is wrong; then it is shown.
    [[nodiscard]] bool judge();
    void markPlaces(const Problems &problems);
    void enableActions();
    void takeDraft();
    void keepDraft();
    void forgetDraft();

    Workspace &m_workspace;
    Appearance &m_appearance;
    Edition m_edition;
    bool m_edited = false;
    QPointer<Drafts> m_drafts;   // the workspace may go a moment before the dialog
    QTimer m_pause;              ///< until what was typed is kept
    EditionPlace m_place;
    Problems m_problems;
    QComboBox *m_language;
    QTreeWidget *m_tree;
    QScrollArea *m_scroll;
    EditionForm *m_sheet = nullptr;
    QToolButton *m_addWeek;
    QToolButton *m_addTask;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    QLabel *m_said;
    QPushButton *m_save = nullptr;
};

}   // namespace wallchart
