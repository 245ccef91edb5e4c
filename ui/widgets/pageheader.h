// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace wallchart {

class HeaderLayout;

/// The bar above a page: its title, then tools, then what belongs to the end; in as many lines as
/// it takes.
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
    HeaderLayout *m_layout;
};

/// A thin line between parts.
[[nodiscard]] QFrame *horizontalRule(QWidget *parent = nullptr);

/// A label in one of the style sheet's roles: "caption", "section", "error".
[[nodiscard]] QLabel *labelWithRole(const char *role, QWidget *parent = nullptr);

/// Gives a widget a role of the style sheet; also later, when it changes.
void setRole(QWidget *widget, const char *role);

}   // namespace wallchart
