// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterfields.h"

#include "core/query/foldedname.h"

#include <algorithm>
#include <numeric>

namespace wallchart {

namespace {

constexpr qsizetype kMostCandidates = 5;

/// How many letters must be put in, taken out or replaced to turn one word into the other.
int editsBetween(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : a) {
        int diagonal = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int replaced = diagonal + (letter == b[j] ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({replaced, diagonal + 1, row[at] + 1});
        }
    }
    return row.back();
}

}   // namespace

const std::vector<FieldRule> &fieldRules()
{
    using F = FilterField;
    using V = FieldValues;
    constexpr const char *kTests = "last";
    static const std::vector<FieldRule> rules{
        {F::Unit, "unit", V::Names, "none"},
        {F::Shift, "shift", V::Names, "none"},
        {F::Stance, "stance", V::Numbers, "with undecided against none"},
        {F::Assessed, "assessed", V::Days, "never fresh stale"},
        {F::By, "by", V::Names, "none"},
        {F::TookPart, "took", V::Names, kTests},
        {F::SaidYes, "yes", V::Names, kTests},
        {F::Asked, "asked", V::Names, kTests},
        {F::Refused, "refused", V::Names, kTests},
        {F::NotAsked, "notasked", V::Names, kTests},
        {F::Excluded, "excluded", V::Names, kTests},
        {F::Leader, "leader", V::None,
         "yes no suspected nominated confirmed tested proven disproved left"},
        {F::Followers, "followers", V::Numbers, ""},
        {F::Follows, "follows", V::Words, ""},
        {F::NamedBy, "namedby", V::Numbers, ""},
        {F::Committee, "committee", V::None, "yes no"},
        {F::Job, "job", V::Names, "none"},
        {F::Worksite, "worksite", V::Names, ""},
        {F::Language, "language", V::Names, "none"},
        {F::Hired, "hired", V::Days, "none"},
        {F::Member, "member", V::None, "yes no unknown"},
        {F::Base, "base", V::None, "in out"},
        {F::Out, "out", V::None, "supervisor manager confidential contractor left other"},
        {F::Tie, "tie", V::Names, ""},
        {F::Has, "has", V::None, "phone email note post tie nomination"},
        {F::List, "list", V::Names, ""},
        {F::Name, "name", V::Words, ""},
        {F::Number, "number", V::Numbers, ""},
    };
    return rules;
}

const FieldRule &ruleOf(FilterField field)
{
    if (field == FilterField::Any) field = FilterField::Name;
    const auto &rules = fieldRules();
    return *std::find_if(rules.begin(), rules.end(),
                         [&](const FieldRule &rule) { return rule.field == field; });
}

const FieldRule *fieldNamed(QStringView word)
{
    for (const FieldRule &rule : fieldRules()) {
        if (word.compare(QLatin1String(rule.word), Qt::CaseInsensitive) == 0) return &rule;
    }
    return nullptr;
}

QStringList keysOf(const FieldRule &rule)
{
    return QString::fromLatin1(rule.keys).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList likestOf(QStringView word, const QStringList &known)
{
    const QString wanted = foldedName(word);
    std::vector<std::pair<int, qsizetype>> ranked;
    for (qsizetype i = 0; i < known.size(); ++i) {
        const QString folded = foldedName(known[i]);
        // A name that begins alike is likelier meant than a short one that has little to change.
        const bool begins = !wanted.isEmpty() && folded.startsWith(wanted.left(2));
        ranked.emplace_back(editsBetween(wanted, folded) - (begins ? 3 : 0), i);
    }
    std::sort(ranked.begin(), ranked.end());
    QStringList likest;
    for (const auto &[edits, at] : ranked) {
        if (likest.size() < kMostCandidates && !likest.contains(known[at]))
            likest.append(known[at]);
    }
    return likest;
}

}   // namespace wallchart
