// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filtercompletion.h"

#include "core/query/filternames.h"
#include "core/query/filterparsing.h"
#include "core/query/foldedname.h"

#include <QHash>

#include <algorithm>

namespace wallchart {

namespace {

constexpr std::size_t kMostCompletions = 12;
constexpr qsizetype kFewestKeywordLetters = 2;   // one letter is the beginning of a name

/// The stretch that a completion takes the place of, and what is typed of it.
struct Place {
    FilterSpan span;
    QString typed;
};

class CompletionList {
public:
    CompletionList(Place place, const WorkerIndex &index)
        : m_place(std::move(place)), m_index(index), m_folded(foldedName(m_place.typed))
    {
    }

    void addFields()
    {
        for (const FieldRule &rule : fieldRules()) {
            const QString word = QString::fromLatin1(rule.word);
            if (begins(word)) add(word + QLatin1Char(':'), CompletionKind::Field, rule.field, word);
        }
        if (m_place.typed.size() < kFewestKeywordLetters) return;
        for (const QString &word : {QStringLiteral("or"), QStringLiteral("not")}) {
            if (begins(word)) add(word, CompletionKind::Keyword, FilterField::Any, word);
        }
    }

    void addValues(const TypedPiece &piece)
    {
        const FieldRule &rule = *piece.rule;
        if (!piece.quoted) addKeys(rule);
        if (rule.field == FilterField::Stance) addLevels(rule);
        if (rule.field == FilterField::Unit) addUnits(rule);
        else if (rule.values == FieldValues::Names) addNames(rule);
        else if (rule.values == FieldValues::Words) addPeople(rule);
    }

    [[nodiscard]] std::vector<Completion> taken()
    {
        if (m_list.size() > kMostCompletions) m_list.resize(kMostCompletions);
        return std::move(m_list);
    }

private:
    [[nodiscard]] bool begins(const QString &word) const
    {
        return word.startsWith(m_place.typed, Qt::CaseInsensitive);
    }

    void add(const QString &insert, CompletionKind kind, FilterField field, const QString &shown)
    {
        m_list.push_back({m_place.span.start, m_place.span.length, insert, kind, field, shown});
    }

    void addKeys(const FieldRule &rule)
    {
        for (const QString &key : keysOf(rule)) {
            if (begins(key)) add(key, CompletionKind::Key, rule.field, key);
        }
    }

    void addLevels(const FieldRule &rule)
    {
        if (m_index.reading().campaign().all<Scale>().empty()) return;
        for (const ScaleLevel &level : m_index.reading().campaign().scale().levels) {
            const QString digit = QString::number(level.level);
            if (!level.retired && begins(digit))
                add(digit, CompletionKind::Level, rule.field, digit);
        }
    }

    [[nodiscard]] bool fits(const QString &folded) const
    {
        return m_folded.isEmpty() || beginsWord(folded, m_folded);
    }

    /// Names that begin so stand before those in which a later word does.
    void addRanked(const FieldRule &rule, const std::vector<std::pair<QString, QString>> &names)
    {
        for (const bool first : {true, false}) {
            for (const auto &[name, shown] : names) {
                const bool isFirst =
                    foldedName(shown.section(QStringLiteral(" / "), -1)).startsWith(m_folded);
                if (isFirst == first && m_list.size() < kMostCompletions)
                    add(writtenValue(rule, name), CompletionKind::Name, rule.field, shown);
            }
        }
    }

    void addNames(const FieldRule &rule)
    {
        QStringList known = namesAfter(rule.field, m_index.names());
        known.removeDuplicates();
        std::vector<std::pair<QString, QString>> fitting;
        for (const QString &name : known) {
            if (fits(foldedName(name))) fitting.emplace_back(name, name);
        }
        addRanked(rule, fitting);
    }

    /// Units by name; by path where several have that name.
    void addUnits(const FieldRule &rule)
    {
        const auto &units = m_index.names().units;
        QHash<QString, int> sharers;
        for (const KnownUnit &unit : units) ++sharers[unit.folded];
        std::vector<std::pair<QString, QString>> fitting;
        for (std::size_t at = 0; at < units.size(); ++at) {
            const QString path = m_index.names().pathOf(at);
            if (!fits(units[at].folded) && !fits(foldedName(path))) continue;
            fitting.emplace_back(sharers[units[at].folded] > 1 ? path : units[at].name, path);
        }
        addRanked(rule, fitting);
    }

    /// People by name; by number where several have that name.
    void addPeople(const FieldRule &rule)
    {
        if (m_folded.isEmpty()) return;
        const auto &workers = m_index.reading().workers();
        const PositionSet found = m_index.nameTexts().withWords(m_folded);
        std::vector<const Worker *> offered;
        QHash<QString, int> sharers;
        found.each([&](std::size_t at) {
            if (offered.size() == kMostCompletions) return;
            offered.push_back(workers[at].worker);
            sharers.insert(offered.back()->fullName, 0);
        });
        found.each([&](std::size_t at) {
            const auto sharer = sharers.find(workers[at].worker->fullName);
            if (sharer != sharers.end()) ++*sharer;
        });
        for (const Worker *worker : offered)
            addPerson(rule, *worker, sharers[worker->fullName] > 1);
    }

    void addPerson(const FieldRule &rule, const Worker &worker, bool nameShared)
    {
        const QString number = QStringLiteral("#%1").arg(worker.number);
        const bool byNumber = nameShared && rule.field == FilterField::Follows;
        add(byNumber ? number : writtenValue(rule, worker.fullName), CompletionKind::Name,
            rule.field,
            nameShared ? QStringLiteral("%1 %2").arg(worker.fullName, number) : worker.fullName);
    }

    Place m_place;
    const WorkerIndex &m_index;
    QString m_folded;
    std::vector<Completion> m_list;
};

/// The piece the cursor is in or behind; the last one where two meet.
const TypedPiece *pieceAt(const FilterDraft &draft, qsizetype cursor)
{
    const TypedPiece *found = nullptr;
    for (const TypedPiece &piece : draft.pieces) {
        if (piece.span.start <= cursor && cursor <= piece.span.end()) found = &piece;
    }
    return found;
}

Place placeOf(const TypedPiece &piece, const QString &text, qsizetype cursor)
{
    const qsizetype end = piece.closed ? piece.span.end() : cursor;
    QString typed = text.mid(piece.span.start, cursor - piece.span.start);
    if (piece.quoted) typed = typed.mid(1);
    if (piece.quoted && piece.closed && cursor == end) typed.chop(1);
    return {{piece.span.start, end - piece.span.start}, typed};
}

}   // namespace

QString writtenValue(const FieldRule &rule, const QString &value)
{
    static const QString special = QStringLiteral(" ,()\"\\<>=\u201C\u201D\u201E\u201F\u00A0\t");
    const bool bare = !value.isEmpty() && !keysOf(rule).contains(value.toLower())
                      && std::none_of(value.begin(), value.end(),
                                      [](QChar c) { return special.contains(c) || c.isSpace(); });
    if (bare) return value;
    QString inside;
    for (const QChar c : value) {
        const bool isQuote = c == QLatin1Char('"')
                             || (c.unicode() >= 0x201C && c.unicode() <= 0x201F);
        if (isQuote || c == QLatin1Char('\\')) inside += QLatin1Char('\\');
        inside += c;
    }
    return QStringLiteral("\"%1\"").arg(inside);
}

std::vector<Completion> completionsAt(const QString &text, qsizetype cursor,
                                      const WorkerIndex &index)
{
    const FilterDraft draft = draftFilter(text);
    const TypedPiece *piece = pieceAt(draft, cursor);
    CompletionList list(piece ? placeOf(*piece, text, cursor) : Place{{cursor, 0}, {}}, index);
    if (piece && piece->rule) list.addValues(*piece);
    else list.addFields();
    return list.taken();
}

}   // namespace wallchart
