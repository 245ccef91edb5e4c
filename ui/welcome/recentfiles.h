// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QFrame>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace wallchart {

class ChoiceCard;

/// Campaigns that were opened, by the names and places of their files: nothing from inside them.
/// Hidden while there are none.
class RecentFiles final : public QFrame {
    Q_OBJECT

public:
    explicit RecentFiles(Appearance &appearance, QWidget *parent = nullptr);

    /// The last one first.
    void setPaths(const QStringList &paths);

Q_SIGNALS:
    void chosen(const QString &path);
    void clearWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Appearance &m_appearance;
    QStringList m_paths;
    QLabel *m_title;
    QToolButton *m_clear;
    QVBoxLayout *m_rows;
    std::vector<ChoiceCard *> m_cards;   // beside m_paths
};

}   // namespace wallchart
