// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/reviewing.h"

#include <map>

namespace wallchart {

/// What a facilitator is about to say about a version: steps of rubrics, comments picked from the
/// bank, own words. An empty task means the week.
class ReviewDraft final {
public:
    ReviewDraft() = default;
    /// What was said already, to be changed.
    explicit ReviewDraft(const Review &review);

    /// Empty = none yet.
    [[nodiscard]] QString level(const QString &task) const;
    void setLevel(const QString &task, const QString &level);
    /// Keys of the bank, in the order in which they were picked.
    [[nodiscard]] QStringList picks(const QString &task) const;
    void pick(const QString &task, const QString &key);
    void unpick(const QString &task, const QString &key);
    [[nodiscard]] QString text(const QString &task) const;
    void setText(const QString &task, const QString &text);

    [[nodiscard]] std::vector<RubricMark> marks() const;
    /// In the order of these tasks, that of the week last; blank texts are none.
    [[nodiscard]] std::vector<TaskComment> comments(const QStringList &tasks) const;
    /// A return needs one, about a task or the week.
    [[nodiscard]] bool hasComment() const;

    /// Levels and picks, without own words, to be kept while they are not stored.
    [[nodiscard]] QString picksText() const;
    /// Takes what picksText() gave; anything else changes nothing.
    void takePicks(const QString &picksText);

    bool operator==(const ReviewDraft &) const = default;

private:
    std::map<QString, QString> m_levels;
    std::map<QString, QStringList> m_picks;
    std::map<QString, QString> m_texts;
};

}   // namespace wallchart
