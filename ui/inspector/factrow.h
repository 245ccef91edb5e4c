// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace wallchart {

class ClippedText;

/// One fact in a list: what it is about, something at the end of the line, small print beneath,
/// and perhaps a menu of what can be done with it.
class FactRow final : public QWidget {
    Q_OBJECT

public:
    explicit FactRow(QWidget *parent = nullptr);

    /// Plain text.
    void setTitle(const QString &title);
    /// A name that can be pressed.
    void setLink(const QString &name);
    void setAtEnd(const QString &text);
    void setSmallPrint(const QString &text);
    /// The menu's button; `meaning` is its name for screen readers.
    QMenu *addMenu(const QString &meaning);

Q_SIGNALS:
    void linkPressed();

private:
    QHBoxLayout *m_line;
    QHBoxLayout *m_top;
    ClippedText *m_atEnd;
    ClippedText *m_smallPrint;
};

}   // namespace wallchart
