// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/namescan.h"

#include "core/query/foldedname.h"
#include "core/training/excerpt.h"

#include <algorithm>
#include <ranges>

namespace wallchart {

namespace {

constexpr qsizetype kLeastLetters = 2;
constexpr qsizetype kStemKey = 3;         // letters that forms of one name share at least
constexpr qsizetype kLongestEnding = 3;   // letters

bool belongsToWord(QChar sign)
{
    return sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate() || sign == u'\''
           || sign == u'’';
}

/// Words as people see them; "Ana's" also stands for "Ana".
std::vector<TextWord> wordsOf(const QString &text)
{
    std::vector<TextWord> words;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = from;
        while (to < text.size() && belongsToWord(text[to])) ++to;
        if (to > from) {
            while (from + 1 < to && (text[from] == u'\'' || text[from] == u'’')) ++from;
            QStringView word = QStringView(text).mid(from, to - from);
            for (const QStringView ending : {u"'s", u"’s", u"'", u"’"}) {
                if (word.endsWith(ending, Qt::CaseInsensitive)) word.chop(ending.size());
            }
            words.push_back({foldedName(word), from, word.size()});
        }
        from = to + 1;
    }
    return words;
}

/// How the words of a name stand at a place of the text; 0 = not at all.
std::size_t wordsMatching(const QStringList &name, const std::vector<TextWord> &words,
                          std::size_t at)
{
    const auto count = static_cast<std::size_t>(name.size());
    if (at + count > words.size()) return 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (words[at + i].folded != name[static_cast<qsizetype>(i)]) return 0;
    }
    return count;
}

/// What all forms of a name begin with: "Anna", "Anny", "Anne" → "ann".
QString stemOf(const QString &folded)
{
    const bool vowel = !folded.isEmpty() && QStringView(u"aeiouy").contains(folded.back());
    return vowel ? folded.chopped(1) : folded;
}

}   // namespace

NameScan::NameScan(const Campaign &campaign)
{
    for (const Worker &worker : campaign.all<Worker>()) {
        const NameHit whole{.thing = NamedThing::Worker,
                            .whose = worker.fullName,
                            .subject = worker.id.uuid(),
                            .whole = true};
        for (const QString &name : {worker.fullName, worker.preferredName, worker.codeName})
            add(name, whole);
        addParts(worker.fullName, whole);
        addParts(worker.preferredName, whole);
    }
    for (const Unit &unit : campaign.all<Unit>())
        add(unit.name, {.thing = NamedThing::Unit,
                        .whose = unit.name,
                        .subject = unit.id.uuid(),
                        .whole = true});
    for (const Worksite &site : campaign.all<Worksite>()) {
        add(site.name, {.thing = NamedThing::Worksite, .whose = site.name, .whole = true});
        add(site.employer, {.thing = NamedThing::Employer, .whose = site.employer, .whole = true});
    }
}

void NameScan::add(const QString &name, NameHit hit)
{
    QStringList words;
    for (const TextWord &word : wordsOf(name)) words.append(word.folded);
    if (words.isEmpty() || words.join(QString()).size() < kLeastLetters) return;
    auto &names = m_byFirstWord[words.front()];
    // The names of one subject come together: who else is called so need not be looked through.
    for (const auto &other : names | std::views::reverse) {
        if (other.hit.subject != hit.subject) break;
        if (other.words == words) return;
    }
    names.push_back({words, hit});
    const QString stem = stemOf(words.front());
    if (words.size() > 1 || stem.size() < kStemKey || hit.thing != NamedThing::Worker) return;
    hit.whole = false;
    m_byStem[stem.left(kStemKey)].push_back({{stem}, std::move(hit)});
}

void NameScan::addParts(const QString &name, const NameHit &hit)
{
    NameHit part = hit;
    part.whole = false;
    const auto words = wordsOf(name);
    if (words.size() < 2) return;
    for (const TextWord &word : words) add(name.mid(word.from, word.length), part);
}

const NameScan::Name *NameScan::longestAt(const std::vector<TextWord> &words, std::size_t at,
                                          std::size_t &taken) const
{
    const Name *longest = nullptr;
    const auto names = m_byFirstWord.constFind(words[at].folded);
    if (names == m_byFirstWord.constEnd()) return nullptr;
    for (const Name &name : *names) {
        const std::size_t count = wordsMatching(name.words, words, at);
        const bool better = count > taken || (count == taken && longest && !longest->hit.whole);
        if (count == 0 || !better) continue;
        longest = &name;
        taken = count;
    }
    return longest;
}

const NameScan::Name *NameScan::formOf(const QString &word) const
{
    const auto names = m_byStem.constFind(word.left(kStemKey));
    if (names == m_byStem.constEnd()) return nullptr;
    for (const Name &name : *names) {
        const QString &stem = name.words.front();
        if (word.startsWith(stem) && word.size() - stem.size() <= kLongestEnding) return &name;
    }
    return nullptr;
}

std::vector<NameHit> NameScan::hitsIn(const QString &text) const
{
    const std::vector<TextWord> words = wordsOf(text);
    std::vector<NameHit> hits;
    for (std::size_t at = 0; at < words.size();) {
        std::size_t taken = 0;
        const Name *found = longestAt(words, at, taken);
        if (!found) found = formOf(words[at].folded);
        taken = std::max<std::size_t>(taken, 1);
        if (found) {
            const TextWord &last = words[at + taken - 1];
            NameHit hit = found->hit;
            hit.from = words[at].from;
            hit.length = last.from + last.length - hit.from;
            hits.push_back(std::move(hit));
        }
        at += taken;
    }
    return hits;
}

QString withoutNames(const QString &text, const NameScan &scan, const ExcerptCodes &codes)
{
    const std::vector<NameHit> hits = scan.hitsIn(text);
    QString result = text;
    for (const NameHit &hit : hits | std::views::reverse) {
        const QString code = hit.subject ? codes.codeOf(*hit.subject) : QString();
        result.replace(hit.from, hit.length, code.isEmpty() ? QStringLiteral("…") : code);
    }
    return result;
}

}   // namespace wallchart
