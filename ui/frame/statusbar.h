// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace wallchart {

class ClippedText;

/// The line at the foot: how many, how many assessed, what is filtered, how it is kept.
class StatusBar final : public QFrame {
    Q_OBJECT

public:
    StatusBar(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    /// Something to know for a moment; empty takes it back.
    void hint(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fillLanguages();

    Workspace &m_workspace;
    Appearance &m_appearance;
    ClippedText *m_people;
    ClippedText *m_assessed;
    ClippedText *m_filter;
    ClippedText *m_hint;
    QLabel *m_units;
    QLabel *m_saved;
    QLabel *m_kept;
    QToolButton *m_language;
    QTimer m_hintTimer;
};

}   // namespace wallchart
