// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/shortnames.h"

#include <QTextBoundaryFinder>

namespace wallchart {

namespace {

/// A name as first word, last word and where it stands.
struct SplitName {
    QString whole;
    QString first;
    QString last;   ///< empty = one word
    std::size_t at = 0;
};

SplitName split(const QString &name, std::size_t at)
{
    SplitName result{name.simplified(), {}, {}, at};
    const qsizetype begin = result.whole.indexOf(QLatin1Char(' '));
    result.first = begin < 0 ? result.whole : result.whole.left(begin);
    if (begin >= 0) result.last = result.whole.mid(result.whole.lastIndexOf(QLatin1Char(' ')) + 1);
    return result;
}

/// The end of the grapheme cluster that holds the sign before `least`, at least one cluster.
qsizetype clusterEnd(const QString &text, qsizetype least)
{
    least = std::clamp<qsizetype>(least, 1, text.size());
    // Below U+0300 nothing combines with the sign before it: no need to ask Unicode's tables.
    const bool plain = text.at(least - 1).unicode() < 0x300
                       && (least == text.size() || text.at(least).unicode() < 0x300);
    if (plain) return least;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(least);
    return finder.isAtBoundary() ? least : std::max<qsizetype>(finder.toNextBoundary(), least);
}

qsizetype commonPrefix(const QString &a, const QString &b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype length = 0;
    while (length < most && a.at(length) == b.at(length)) ++length;
    return length;
}

QString shortened(const SplitName &name, qsizetype shared)
{
    if (name.last.isEmpty()) return name.whole;
    const qsizetype end = clusterEnd(name.last, shared + 1);
    const QString dot = end < name.last.size() ? QStringLiteral(".") : QString();
    return name.first + QLatin1Char(' ') + name.last.left(end) + dot;
}

using Names = std::vector<SplitName>;

/// Shortens names [from, to) of one first and one last name.
void shortenAlike(const Names &names, std::size_t from, std::size_t to, qsizetype shared,
                  std::vector<QString> &result)
{
    const bool alike = std::any_of(
        names.begin() + static_cast<std::ptrdiff_t>(from),
        names.begin() + static_cast<std::ptrdiff_t>(to),
        [&](const SplitName &name) { return name.whole != names[from].whole; });
    for (std::size_t i = from; i < to; ++i)
        result[names[i].at] = alike ? names[i].whole : shortened(names[i], shared);
}

bool sameKey(const SplitName &a, const SplitName &b)
{
    return a.first == b.first && a.last == b.last;
}

}   // namespace

std::vector<QString> shortNames(const std::vector<QString> &names)
{
    Names sorted;
    sorted.reserve(names.size());
    for (std::size_t i = 0; i < names.size(); ++i) sorted.push_back(split(names[i], i));
    std::sort(sorted.begin(), sorted.end(), [](const SplitName &a, const SplitName &b) {
        return std::tie(a.first, a.last, a.at) < std::tie(b.first, b.last, b.at);
    });
    std::vector<QString> result(names.size());
    for (std::size_t from = 0, to = 0; from < sorted.size(); from = to) {
        while (to < sorted.size() && sameKey(sorted[from], sorted[to])) ++to;
        qsizetype shared = 0;
        if (from > 0 && sorted[from - 1].first == sorted[from].first)
            shared = std::max(shared, commonPrefix(sorted[from - 1].last, sorted[from].last));
        if (to < sorted.size() && sorted[to].first == sorted[from].first)
            shared = std::max(shared, commonPrefix(sorted[to].last, sorted[from].last));
        shortenAlike(sorted, from, to, shared, result);
    }
    return result;
}

}   // namespace wallchart
