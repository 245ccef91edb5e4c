// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/importpage.h"

class QLabel;
class QPushButton;

namespace wallchart {

class Appearance;

/// What was imported, how to take it back, and the rows that were not taken.
class DoneStep final : public ImportPage {
    Q_OBJECT

public:
    DoneStep(ImportRun &run, const Appearance &appearance, QWidget *parent);

    void refresh() override;
    void focusMain() override;
    void retranslate() override;

    /// The import was taken back.
    void sayUndone();
    void sayRejectedSaved(const QString &fileName, int rows);
    void sayFailed(const QString &text);

Q_SIGNALS:
    void undoWanted();
    void rejectedWanted();
    void anotherWanted();

private:
    QLabel *m_title;
    QLabel *m_counts;
    QLabel *m_hint;
    QLabel *m_said;
    QPushButton *m_undo;
    QPushButton *m_saveRejected;
    QPushButton *m_another;
    bool m_undone = false;
};

}   // namespace wallchart
