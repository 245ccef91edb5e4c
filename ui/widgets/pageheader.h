// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace wallchart {

/// The bar above a page: its title, then tools, then what belongs to the end.
class PageHeader final : public QFrame {
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Beside the title.
    void addTool(QWidget *tool);
    /// At the end of the bar.
    void addAtEnd(QWidget *tool);

private:
    QLabel *m_title;
    QHBoxLayout *m_tools;
    QHBoxLayout *m_end;
};

/// A thin line between parts.
[[nodiscard]] QFrame *horizontalRule(QWidget *parent = nullptr);

/// A label in one of the style sheet's roles: "caption", "section", "error".
[[nodiscard]] QLabel *labelWithRole(const char *role, QWidget *parent = nullptr);

/// Gives a widget a role of the style sheet; also later, when it changes.
void setRole(QWidget *widget, const char *role);

}   // namespace wallchart
