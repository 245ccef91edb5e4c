// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace wallchart {

/// Says at the foot of its parent what was just done, with a way to take it back.
///
/// Goes after six seconds, never takes the keyboard, and tells screen readers.
class Toast final : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    enum class Offer { Undo, Nothing };
    void say(const QString &what, Offer offer);

Q_SIGNALS:
    void undoWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QLabel *m_text;
    QPushButton *m_undo;
    QTimer m_timer;
};

}   // namespace wallchart
