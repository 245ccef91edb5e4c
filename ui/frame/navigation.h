// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QListWidget>

namespace wallchart {

/// The sections of an open campaign, under headings; collapses to icons in a narrow window.
class Navigation final : public QListWidget {
    Q_OBJECT

public:
    explicit Navigation(Appearance &appearance, QWidget *parent = nullptr);

    struct Entry {
        QString text;
        const char *icon = nullptr;   ///< null = a heading, which cannot be chosen
    };
    /// Sections count from 0 in the order of the entries that are no headings.
    void setEntries(const std::vector<Entry> &entries);
    void setSection(int section);
    void setCollapsed(bool collapsed);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void sectionChosen(int section);

private:
    void applyWidth();

    Appearance &m_appearance;
    bool m_collapsed = false;
};

}   // namespace wallchart
