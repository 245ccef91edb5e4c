// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QListWidget>

#include <map>

namespace wallchart {

/// The sections of an open campaign, under headings; collapses to icons in a narrow window.
class Navigation final : public QListWidget {
    Q_OBJECT

public:
    explicit Navigation(Appearance &appearance, QWidget *parent = nullptr);

    struct Entry {
        QString text;
        const char *icon = nullptr;   ///< null = a heading, which cannot be chosen
        int section = -1;             ///< the caller's number of what is chosen
        // Neither text nor icon: what follows stands at the foot of the bar.
    };
    void setEntries(const std::vector<Entry> &entries);
    /// How much waits in a section, shown beside its name; 0 = nothing.
    void setWaiting(int section, int count);
    void setSection(int section);
    void setCollapsed(bool collapsed);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void sectionChosen(int section);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyWidth();
    void fitGap();
    void sayWaiting();

    Appearance &m_appearance;
    bool m_collapsed = false;
    std::map<int, int> m_waiting;   ///< by section
    int m_section = 0;
    int m_gap = -1;   ///< the row of the empty space before the foot; below 0 = none
};

}   // namespace wallchart
