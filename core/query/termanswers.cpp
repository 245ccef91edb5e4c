// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/termanswers.h"

#include "core/query/filternames.h"
#include "core/query/foldedname.h"
#include "core/query/uncertainanswers.h"

#include <algorithm>

namespace wallchart {

namespace {

constexpr qsizetype kFewestPhoneDigits = 3;   // fewer are in nearly every number

/// Digits with what people write between them.
bool looksLikePhone(const QString &text)
{
    const QString between = QStringLiteral(" +-./()");
    return std::all_of(text.begin(), text.end(),
                       [&](QChar c) { return c.isDigit() || between.contains(c); });
}

/// Answers terms for all people of an index at once.
class TermAnswers {
public:
    explicit TermAnswers(const WorkerIndex &index)
        : m_index(index), m_workers(index.reading().workers())
    {
    }

    [[nodiscard]] Answer of(const FilterTerm &term) const
    {
        Answer any = trueOrFalse(PositionSet(m_workers.size()));
        for (const FilterValue &value : term.values) {
            const Answer one = ofValue(term.field, value);
            any.yes |= one.yes;
            any.no &= one.no;
        }
        return any;
    }

private:
    template <class Chosen>
    [[nodiscard]] PositionSet where(Chosen chosen) const
    {
        return PositionSet::where(m_workers.size(),
                                  [&](std::size_t at) { return chosen(m_workers[at], at); });
    }

    [[nodiscard]] Answer ofValue(FilterField field, const FilterValue &value) const
    {
        switch (field) {
        case FilterField::Stance:
        case FilterField::Assessed:
        case FilterField::By:
        case FilterField::Hired:
        case FilterField::Member: return uncertainAnswer(field, value, m_index);
        case FilterField::Any: return trueOrFalse(anyText(value.text));
        case FilterField::Name: return trueOrFalse(nameText(value.text));
        case FilterField::Unit:
        case FilterField::Shift:
        case FilterField::Job:
        case FilterField::Worksite:
        case FilterField::Language:
        case FilterField::Tie: return trueOrFalse(named(field, value));
        case FilterField::Leader: return trueOrFalse(leader(value.text));
        case FilterField::Follows:
            return trueOrFalse(m_index.relations().followersOf(person(value.text)));
        case FilterField::Number:
        case FilterField::Followers:
        case FilterField::NamedBy: return trueOrFalse(number(field, value));
        case FilterField::Committee:
        case FilterField::Base:
        case FilterField::Out: return trueOrFalse(standing(field, value.text));
        case FilterField::Has: return trueOrFalse(has(value.text));
        case FilterField::List:   // one that makes no sense: others were replaced
            return {PositionSet(m_workers.size()), PositionSet(m_workers.size())};
        default: return trueOrFalse(participation(field, value));
        }
    }

    [[nodiscard]] PositionSet nameText(const QString &text) const
    {
        return m_index.nameTexts().withWords(foldedName(text));
    }

    [[nodiscard]] PositionSet numbered(int number) const
    {
        return where(
            [&](const WorkerReading &each, std::size_t) { return each.worker->number == number; });
    }

    [[nodiscard]] PositionSet anyText(const QString &text) const
    {
        bool isNumber = false;
        const bool hash = text.startsWith(QLatin1Char('#'));
        const int chartNumber = QStringView(text).mid(hash ? 1 : 0).toInt(&isNumber);
        if (hash && isNumber) return numbered(chartNumber);
        PositionSet found = nameText(text);
        found |= m_index.contactTexts().withWords(foldedName(text));
        if (isNumber) found |= numbered(chartNumber);
        QString digits = phoneDigits(text);
        if (looksLikePhone(text) && digits.size() >= kFewestPhoneDigits) {
            while (digits.startsWith(QLatin1Char('0'))) digits.remove(0, 1);   // not dialled abroad
            if (!digits.isEmpty()) found |= m_index.phoneTexts().withLetters(digits);
        }
        return found;
    }

    /// Somebody by name, or by `#217`.
    [[nodiscard]] PositionSet person(const QString &text) const
    {
        return text.startsWith(QLatin1Char('#')) ? anyText(text) : nameText(text);
    }

    /// Whose position in a list of names is among those meant.
    template <class At>
    [[nodiscard]] PositionSet placed(const PositionSet &meant, bool none, At at) const
    {
        return where([&](const WorkerReading &, std::size_t worker) {
            const int position = at(m_index.place(worker));
            return position < 0 ? none : meant.contains(static_cast<std::size_t>(position));
        });
    }

    [[nodiscard]] PositionSet named(FilterField field, const FilterValue &value) const
    {
        const bool none = value.kind == ValueKind::Key;
        const PositionSet meant = namesMeant(field, value, m_index);
        switch (field) {
        case FilterField::Unit:
            return placed(m_index.names().withUnitsBelow(meant), none,
                          [](const WorkerPlace &place) { return place.unit; });
        case FilterField::Shift:
            return placed(meant, none, [](const WorkerPlace &place) { return place.shift; });
        case FilterField::Worksite:
            return placed(meant, none, [](const WorkerPlace &place) { return place.worksite; });
        case FilterField::Job:
            return placed(meant, none, [](const WorkerPlace &place) { return place.job; });
        case FilterField::Language:
            return none ? m_index.speaking(meant.complement()).complement()
                        : m_index.speaking(meant);
        default: return tied(meant);
        }
    }

    [[nodiscard]] PositionSet tied(const PositionSet &kinds) const
    {
        PositionSet found(m_workers.size());
        kinds.each([&](std::size_t kind) { found |= m_index.relations().tied(kind); });
        return found;
    }

    [[nodiscard]] PositionSet leader(const QString &key) const
    {
        const auto state = fromKey<LeaderState>(key);
        return where([&](const WorkerReading &each, std::size_t) {
            if (key == QLatin1String("tested")) return each.isTestedLeader();
            if (state) return each.leaderState == state;
            return each.isLeader() == (key == QLatin1String("yes"));
        });
    }

    [[nodiscard]] PositionSet number(FilterField field, const FilterValue &value) const
    {
        return where([&](const WorkerReading &each, std::size_t at) {
            const int number = field == FilterField::Number      ? each.worker->number
                               : field == FilterField::Followers ? each.followers
                                                                 : m_index.relations().namedBy(at);
            return value.holds(number);
        });
    }

    [[nodiscard]] PositionSet standing(FilterField field, const QString &key) const
    {
        const bool yes = key == QLatin1String("yes");
        const bool in = key == QLatin1String("in");
        const auto reason = fromKey<OutReason>(key);
        return where([&](const WorkerReading &each, std::size_t) {
            if (field == FilterField::Committee) return each.committee == yes;
            if (field == FilterField::Base) return each.inBase() == in;
            return each.out.has_value() && each.out == reason;
        });
    }

    [[nodiscard]] PositionSet has(const QString &key) const
    {
        if (key == QLatin1String("tie")) return tied(openTieKinds());
        return where([&](const WorkerReading &each, std::size_t at) {
            if (key == QLatin1String("phone")) return !each.worker->phones.isEmpty();
            if (key == QLatin1String("email")) return !each.worker->emails.isEmpty();
            if (key == QLatin1String("note")) return !each.worker->note.isEmpty();
            if (key == QLatin1String("post")) return each.mainPost != nullptr;
            return m_index.relations().wasNamed(at);
        });
    }

    [[nodiscard]] PositionSet openTieKinds() const
    {
        PositionSet open(m_index.relations().tieKinds());
        std::size_t at = 0;
        for (const TieKind &kind : m_index.reading().campaign().all<TieKind>()) {
            if (!kind.isPrivate) open.insert(at);
            ++at;
        }
        return open;
    }

    [[nodiscard]] static Outcome outcomeOf(FilterField field)
    {
        switch (field) {
        case FilterField::TookPart: return Outcome::TookPart;
        case FilterField::SaidYes: return Outcome::SaidYes;
        case FilterField::Asked: return Outcome::Asked;
        case FilterField::Refused: return Outcome::Refused;
        case FilterField::Excluded: return Outcome::Excluded;
        default: return Outcome::NotAsked;
        }
    }

    [[nodiscard]] PositionSet participation(FilterField field, const FilterValue &value) const
    {
        PositionSet found(m_workers.size());
        const Outcome outcome = outcomeOf(field);
        namesMeant(field, value, m_index).each([&](std::size_t test) {
            found |= where([&](const WorkerReading &, std::size_t at) {
                return m_index.relations().outcome(test, at) == outcome;
            });
        });
        return found;
    }

    const WorkerIndex &m_index;
    const std::vector<WorkerReading> &m_workers;
};

}   // namespace

Answer answerTo(const FilterTerm &term, const WorkerIndex &index)
{
    return TermAnswers(index).of(term);
}

}   // namespace wallchart
