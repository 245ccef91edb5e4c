// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/validation.h"

namespace wallchart {

// What the rules of validate() share; each rule is a judgeEntity() of its entity.

/// What a rule needs: both campaigns, and where to put its reasons.
struct Judgement {
    const Campaign &before;
    const Campaign &next;
    Problems problems = {};

    void add(ErrorCode code, QStringList args) { problems.push_back({code, std::move(args)}); }
    [[nodiscard]] QString nameOf(WorkerId id) const
    {
        const Worker *worker = next.find(id);
        return worker ? worker->fullName : QString();
    }
};

template <class T>
QString tableName()
{
    return QString::fromLatin1(Describe<T>::table);
}

template <class T>
void judgeOrder(Judgement &judge, const QDate &first, const QDate &second)
{
    if (first.isValid() && second.isValid() && second < first)
        judge.add(kDatesOutOfOrder,
                  {tableName<T>(), first.toString(Qt::ISODate), second.toString(Qt::ISODate)});
}

template <class T>
void judgeDate(Judgement &judge, const QDate &date)
{
    if (!date.isValid()) judge.add(kDateMissing, {tableName<T>()});
}

template <class T>
void judgeName(Judgement &judge, const QString &name)
{
    if (name.trimmed().isEmpty()) judge.add(kNameMissing, {tableName<T>()});
}

template <class T, class Number>
void judgeRange(Judgement &judge, const char *field, Number number, Number least, Number most)
{
    if (number < least || number > most)
        judge.add(kNumberOutOfRange,
                  {tableName<T>(), QString::fromLatin1(field), QString::number(number)});
}

}   // namespace wallchart
