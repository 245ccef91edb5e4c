// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/importdraft.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace wallchart {

class Appearance;
class DoneStep;
class ImportFoot;
class ImportPage;
class ImportRun;
class Workspace;

/// Imports a list step by step: source, reading, columns, duplicates, what changes, done.
///
/// Shown with open(). Nothing is changed before the last step but one; then all of it is one
/// change. Reading, planning and storing run in other threads.
class ImportAssistant final : public QDialog {
    Q_OBJECT

public:
    ImportAssistant(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);
    ~ImportAssistant() override;

    /// Begins with a file, for example one that was dropped on the window.
    void openFile(const QString &path);
    void paste(const QString &text);

    [[nodiscard]] ImportStep step() const { return m_step; }
    /// Goes to a step if it is open.
    void goTo(ImportStep step);
    [[nodiscard]] ImportRun &run() { return *m_run; }
    void saveRejected(const QString &path);

    void done(int result) override;

Q_SIGNALS:
    /// The list is part of the campaign now.
    void imported();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeStepSide();
    QWidget *makeContent();
    void addPages();
    void connectAll();
    [[nodiscard]] ImportPage *page(ImportStep step) const;
    void show(ImportStep step);
    void next();
    void back();
    void follow();
    void followSteps();
    void followFoot();
    void askForFile();
    void askForRejected();
    void undo();
    void retranslate();

    Workspace &m_workspace;
    Appearance &m_appearance;
    ImportRun *m_run;
    QListWidget *m_steps;
    QLabel *m_title;
    QStackedWidget *m_pages;
    DoneStep *m_done = nullptr;
    QLabel *m_failure;
    ImportFoot *m_foot;
    ImportStep m_step = ImportStep::Source;
};

}   // namespace wallchart
