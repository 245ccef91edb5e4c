// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <optional>
#include <vector>

namespace wallchart {

/// A list to choose a value from whose first line chooses none: "Leave as is".
template <class T>
class Choice {
public:
    explicit Choice(QWidget *parent) : m_box(new QComboBox(parent))
    {
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(24);
    }

    [[nodiscard]] QComboBox &box() const { return *m_box; }
    /// The line that chooses none; comes before all that are added.
    void addNone(const QString &text) { m_box->addItem(text); }
    void add(const QString &text, T value)
    {
        m_box->addItem(text);
        m_values.push_back(std::move(value));
    }
    [[nodiscard]] std::optional<T> chosen() const
    {
        const int at = m_box->currentIndex() - 1;
        if (at < 0 || at >= static_cast<int>(m_values.size())) return std::nullopt;
        return m_values[static_cast<std::size_t>(at)];
    }

private:
    QComboBox *m_box;
    std::vector<T> m_values;
};

}   // namespace wallchart
