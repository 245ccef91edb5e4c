// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/myweek/learner.h"
#include "ui/widgets/appearance.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace wallchart {

/// The learner's group as far as this file knows it, never another person's work; and what to
/// bring to the session, with ticks for the day that are not stored.
class GroupPanel final : public QFrame {
    Q_OBJECT

public:
    explicit GroupPanel(Appearance &appearance, QWidget *parent = nullptr);

    void show(const Campaign &campaign, const Learner &learner, int week);

private:
    void fillGroup(const Campaign &campaign, const Learner &learner);
    void fillBring(const Learner &learner, int week);

    Appearance &m_appearance;
    QLabel *m_title;
    QLabel *m_name;
    QLabel *m_about;
    QLabel *m_bring;
    QVBoxLayout *m_lines;
    std::vector<QCheckBox *> m_boxes;
    QString m_subject;
    QStringList m_things;
    std::map<QString, bool> m_ticked;   ///< by participant, week and line
};

}   // namespace wallchart
