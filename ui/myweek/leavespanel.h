// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/myweek/learner.h"
#include "ui/widgets/appearance.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wallchart {

/// What leaves this computer with the work of a week, what never does, and the way to look at it.
class LeavesPanel final : public QFrame {
    Q_OBJECT

public:
    explicit LeavesPanel(Appearance &appearance, QWidget *parent = nullptr);

    void show(const Learner &learner, int week);
    void retranslate();

Q_SIGNALS:
    void previewWanted();

private:
    enum class Line { Leaves, Stays };
    void fill();
    void addLine(Line kind, const QString &text);

    Appearance &m_appearance;
    QStringList m_parts;
    QString m_language;
    bool m_has = false;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_about;
    QVBoxLayout *m_lines;
    std::vector<QWidget *> m_shown;
    QPushButton *m_preview;
};

}   // namespace wallchart
