// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewdraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace wallchart {

namespace {

template <class Value>
Value valueOf(const std::map<QString, Value> &values, const QString &key)
{
    const auto found = values.find(key);
    return found == values.end() ? Value() : found->second;
}

void appendComments(std::vector<TaskComment> &comments, const QString &task,
                    const QStringList &picks, const QString &text)
{
    for (const QString &key : picks) comments.push_back({task, key, {}});
    const QString words = text.trimmed();
    if (!words.isEmpty()) comments.push_back({task, {}, words});
}

}   // namespace

ReviewDraft::ReviewDraft(const Review &review)
{
    for (const RubricMark &mark : review.marks) setLevel(mark.task, mark.level);
    for (const TaskComment &comment : review.comments) {
        if (!comment.bank.isEmpty()) pick(comment.task, comment.bank);
        if (comment.text.isEmpty()) continue;
        const QString before = text(comment.task);
        setText(comment.task,
                before.isEmpty() ? comment.text : before + QLatin1Char('\n') + comment.text);
    }
}

QString ReviewDraft::level(const QString &task) const
{
    return valueOf(m_levels, task);
}

void ReviewDraft::setLevel(const QString &task, const QString &level)
{
    if (level.isEmpty()) m_levels.erase(task);
    else m_levels[task] = level;
}

QStringList ReviewDraft::picks(const QString &task) const
{
    return valueOf(m_picks, task);
}

void ReviewDraft::pick(const QString &task, const QString &key)
{
    QStringList &picks = m_picks[task];
    if (!picks.contains(key)) picks.append(key);
}

void ReviewDraft::unpick(const QString &task, const QString &key)
{
    QStringList left = picks(task);
    left.removeAll(key);
    if (left.isEmpty()) m_picks.erase(task);
    else m_picks[task] = left;
}

QString ReviewDraft::text(const QString &task) const
{
    return valueOf(m_texts, task);
}

void ReviewDraft::setText(const QString &task, const QString &text)
{
    if (text.isEmpty()) m_texts.erase(task);
    else m_texts[task] = text;
}

std::vector<RubricMark> ReviewDraft::marks() const
{
    std::vector<RubricMark> marks;
    for (const auto &[task, level] : m_levels) marks.push_back({task, level});
    return marks;
}

std::vector<TaskComment> ReviewDraft::comments(const QStringList &tasks) const
{
    std::vector<TaskComment> comments;
    for (const QString &task : tasks) appendComments(comments, task, picks(task), text(task));
    appendComments(comments, {}, picks({}), text({}));
    return comments;
}

bool ReviewDraft::hasComment() const
{
    return !m_picks.empty() || std::any_of(m_texts.begin(), m_texts.end(), [](const auto &each) {
        return !each.second.trimmed().isEmpty();
    });
}

QString ReviewDraft::picksText() const
{
    QJsonObject levels;
    for (const auto &[task, level] : m_levels) levels.insert(task, level);
    QJsonObject picked;
    for (const auto &[task, keys] : m_picks) picked.insert(task, QJsonArray::fromStringList(keys));
    const QJsonObject json{{QStringLiteral("levels"), levels}, {QStringLiteral("picks"), picked}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void ReviewDraft::takePicks(const QString &picksText)
{
    const QJsonObject json = QJsonDocument::fromJson(picksText.toUtf8()).object();
    if (json.isEmpty()) return;
    m_levels.clear();
    m_picks.clear();
    const QJsonObject levels = json[QLatin1String("levels")].toObject();
    for (auto each = levels.begin(); each != levels.end(); ++each)
        setLevel(each.key(), each.value().toString());
    const QJsonObject picked = json[QLatin1String("picks")].toObject();
    for (auto each = picked.begin(); each != picked.end(); ++each) {
        for (const QJsonValue key : each.value().toArray()) pick(each.key(), key.toString());
    }
}

}   // namespace wallchart
