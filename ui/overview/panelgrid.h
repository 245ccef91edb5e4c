// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace wallchart {

/// A framed part of a page: its title, a note at the end of the line, and what it is about, or a
/// sentence where there is nothing yet.
class TitledPanel final : public QFrame {
    Q_OBJECT

public:
    explicit TitledPanel(QWidget *parent = nullptr);

    void setHead(const QString &title, const QString &note = {});
    /// An icon before the title, by name; empty = none.
    void setSign(const char *iconName);
    void add(QWidget *part, int stretch = 0);
    /// Instead of what was added so far; empty = it is shown.
    void setInstead(const QString &sentence);
    [[nodiscard]] QString instead() const;
    [[nodiscard]] QString title() const;

private:
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_note;
    QLabel *m_instead;
    QVBoxLayout *m_column;
    std::vector<QWidget *> m_parts;
};

struct GridPlace {
    QWidget *widget;
    int row;
    int column;
    int span = 1;   ///< columns
};

/// Panels side by side where there is room, below each other where there is not.
class PanelGrid final : public QWidget {
    Q_OBJECT

public:
    explicit PanelGrid(Appearance &appearance, QWidget *parent = nullptr);

    /// From a width on (before scaling) the places are these; `shares` of the columns. The first
    /// one added is for any width; wider ones follow.
    void addArrangement(int leastWidth, std::vector<int> shares, std::vector<GridPlace> places);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Arrangement {
        int leastWidth;
        std::vector<int> shares;
        std::vector<GridPlace> places;
    };
    void arrange();

    Appearance &m_appearance;
    QGridLayout *m_grid;
    std::vector<Arrangement> m_arrangements;
    std::size_t m_columns = 0;
    int m_shown = -1;
};

}   // namespace wallchart
