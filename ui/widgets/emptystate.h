// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace wallchart {

/// What a page shows when there is nothing to show yet: what to do first, and a way to do it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const char *iconName, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &advice);
    /// The first button added is the primary one when `primary`.
    QPushButton *addButton(bool primary = false);

private:
    QLabel *m_title;
    QLabel *m_advice;
    QHBoxLayout *m_buttons;
};

}   // namespace wallchart
