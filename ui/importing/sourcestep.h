// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/importpage.h"

class QFrame;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace wallchart {

class Appearance;

/// Pick a file, drop one, or paste a list.
class SourceStep final : public ImportPage {
    Q_OBJECT

public:
    SourceStep(ImportRun &run, const Appearance &appearance, QWidget *parent);

    void refresh() override;
    void focusMain() override;
    void retranslate() override;

Q_SIGNALS:
    /// People want to pick a file.
    void fileWanted();

private:
    QFrame *makeDropZone(const Appearance &appearance);

    QLabel *m_dropHere;
    QLabel *m_formats;
    QPushButton *m_choose;
    QLabel *m_orPaste;
    QPlainTextEdit *m_pasted;
    QPushButton *m_usePasted;
    QLabel *m_refusal;
};

}   // namespace wallchart
