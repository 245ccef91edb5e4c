// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace wallchart {

class Workspace;

/// Tells how far a large change is, with a way to give it up, while the window goes on working.
///
/// What takes less than a third of a second is not told.
class WritingBar final : public QFrame {
    Q_OBJECT

public:
    explicit WritingBar(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell(qint64 done, qint64 total);
    void end();
    void giveUp();
    void retranslate();

    Workspace &m_workspace;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QTimer m_patience;
};

}   // namespace wallchart
