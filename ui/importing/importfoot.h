// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/importdraft.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace wallchart {

class Appearance;
class ImportRun;

/// The foot of the import assistant: what is under way and how far, and the way through the steps.
class ImportFoot final : public QWidget {
    Q_OBJECT

public:
    ImportFoot(ImportRun &run, const Appearance &appearance, QWidget *parent);

    enum class Campaign { Writable, ReadOnly };
    /// Offers what can be done at a step.
    void follow(ImportStep step, Campaign campaign);
    void retranslate();

Q_SIGNALS:
    void closeWanted();
    void backWanted();
    void nextWanted();

private:
    void followActivity();
    void showProgress(qint64 done, qint64 total);
    [[nodiscard]] bool canGoOn(ImportStep step, Campaign campaign) const;

    ImportRun &m_run;
    QLabel *m_activity;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_close;
    QPushButton *m_back;
    QPushButton *m_next;
};

}   // namespace wallchart
