// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparsing.h"

#include "core/query/filtererrors.h"
#include "core/query/filternames.h"
#include "core/query/filterscanner.h"

#include <algorithm>

namespace wallchart {

namespace {

constexpr int kDeepest = 100;   // brackets and negations inside each other

Filter joined(FilterKind kind, std::vector<Filter> parts)
{
    if (parts.size() == 1) return std::move(parts.front());
    return Filter{.kind = parts.empty() ? FilterKind::And : kind, .parts = std::move(parts)};
}

bool hasLetterOrDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// Recursive descent over one text. Goes on after a mistake, and always moves forward.
class FilterParser {
public:
    explicit FilterParser(const QString &text) : m_scanner(text) {}

    FilterDraft parsed()
    {
        std::vector<Filter> parts;
        while (true) {
            Filter part = parseOr();
            if (!part.matchesEverybody()) parts.push_back(std::move(part));
            if (m_scanner.atEnd()) break;
            wrong(m_scanner.at(), 1, kFilterStrayBracket);
            m_scanner.skip(1);
        }
        return {joined(FilterKind::And, std::move(parts)), std::move(m_errors),
                std::move(m_pieces)};
    }

private:
    void wrong(FilterSpan span, ErrorCode code, QStringList args = {})
    {
        m_errors.push_back({span, code, std::move(args)});
    }
    void wrong(qsizetype start, qsizetype length, ErrorCode code, QStringList args = {})
    {
        wrong(FilterSpan{start, length}, code, std::move(args));
    }

    /// Nothing more comes in these brackets, or at all.
    bool atClose()
    {
        m_scanner.skipSpace();
        return m_scanner.atEnd() || m_scanner.sees(QLatin1Char(')'));
    }

    Filter parseOr()
    {
        std::vector<Filter> parts;
        bool hasLeft = parseAnd(parts);
        while (!atClose()) {   // parseAnd() stops only there and at "or"
            const FilterSpan word{m_scanner.at(), 2};
            m_scanner.skip(2);
            const bool hasRight = parseAnd(parts);
            if (!hasLeft || !hasRight) wrong(word, kFilterMissingOperand, {QStringLiteral("or")});
            hasLeft = true;
        }
        return joined(FilterKind::Or, std::move(parts));
    }

    /// Up to "or", a closing bracket or the end. False when no operand stands there.
    bool parseAnd(std::vector<Filter> &alternatives)
    {
        std::vector<Filter> parts;
        const int before = m_operands;
        while (!atClose()) {
            const QString word = m_scanner.keyword();
            if (word == QLatin1String("or")) break;
            if (word == QLatin1String("and")) parseJoin(m_operands > before);
            else keepIn(parts, parseUnary());
        }
        keepIn(alternatives, joined(FilterKind::And, std::move(parts)));
        return m_operands > before;
    }

    static void keepIn(std::vector<Filter> &parts, Filter part)
    {
        if (!part.matchesEverybody()) parts.push_back(std::move(part));
    }

    /// The word "and", which needs something on both sides.
    void parseJoin(bool hasLeft)
    {
        const FilterSpan word{m_scanner.at(), 3};
        m_scanner.skip(3);
        const bool hasRight = !atClose() && m_scanner.keyword() != QLatin1String("or")
                              && m_scanner.keyword() != QLatin1String("and");
        if (!hasLeft || !hasRight) wrong(word, kFilterMissingOperand, {QStringLiteral("and")});
    }

    Filter parseUnary()
    {
        const bool minus = m_scanner.seesMinus();
        if (!minus && m_scanner.keyword() != QLatin1String("not")) return parseOperand();
        const FilterSpan sign{m_scanner.at(), minus ? 1 : 3};
        m_scanner.skip(sign.length);
        const QString next = atClose() ? QString() : m_scanner.keyword();
        const bool missing = atClose() || (!next.isEmpty() && next != QLatin1String("not"));
        if (missing) {
            ++m_operands;   // one mistake is told once
            wrong(sign, kFilterMissingOperand,
                  {minus ? QStringLiteral("-") : QStringLiteral("not")});
            return Filter();
        }
        Filter negated = nested(sign, [&] { return parseUnary(); });
        if (negated.matchesEverybody()) return negated;
        Filter result{.kind = FilterKind::Not};
        result.parts.push_back(std::move(negated));
        return result;
    }

    /// Parses one level deeper; beyond the deepest the rest is left out.
    template <class Parse>
    Filter nested(FilterSpan sign, Parse parse)
    {
        if (m_depth == kDeepest) {
            if (!m_tooDeep) wrong(sign, kFilterTooDeep);
            m_tooDeep = true;
            m_scanner.skipToEnd();
            return Filter();
        }
        ++m_depth;
        Filter inner = parse();
        --m_depth;
        return inner;
    }

    Filter parseOperand()
    {
        ++m_operands;
        if (m_scanner.sees(QLatin1Char('('))) return parseBrackets();
        if (m_scanner.seesQuote()) return parsePhrase();
        if (!m_scanner.fieldWord().isEmpty()) return parseField();
        return parseWord();
    }

    Filter parseBrackets()
    {
        const qsizetype start = m_scanner.at();
        m_scanner.skip(1);
        if (atClose() && !m_scanner.atEnd()) {
            m_scanner.skip(1);
            wrong(m_scanner.spanFrom(start), kFilterEmptyBrackets);
            return Filter();
        }
        Filter inner = nested({start, 1}, [&] { return parseOr(); });
        const bool closed = m_scanner.take(QLatin1Char(')'));
        if (!closed && !m_tooDeep) wrong(start, 1, kFilterUnclosedBracket);
        return inner;
    }

    Filter parsePhrase()
    {
        const qsizetype start = m_scanner.at();
        TypedValue typed = takeQuoted();
        FilterTerm term{.span = m_scanner.spanFrom(start)};
        if (typed.text.trimmed().isEmpty()) return Filter();
        term.values.push_back({ValueKind::Text, typed.text, 0, 0, typed.span});
        return Filter{.kind = FilterKind::Term, .term = std::move(term)};
    }

    TypedValue takeQuoted()
    {
        const qsizetype start = m_scanner.at();
        TypedValue typed{.quoted = true};
        const bool closed = m_scanner.takeQuoted(typed.text);
        typed.span = m_scanner.spanFrom(start);
        if (!closed) wrong(typed.span, kFilterUnclosedQuote);
        return typed;
    }

    Filter parseWord()
    {
        const QString word = m_scanner.bareWord().toString();
        const FilterSpan span{m_scanner.at(), word.size()};
        m_scanner.skip(word.size());
        m_pieces.push_back({.text = word, .span = span});
        if (!hasLetterOrDigit(word)) {
            wrong(span, kFilterStraySign, {word});
            return Filter();
        }
        FilterTerm term{.values = {{ValueKind::Text, word, 0, 0, span}}, .span = span};
        return Filter{.kind = FilterKind::Term, .term = std::move(term)};
    }

    Filter parseField()
    {
        const QString word = m_scanner.fieldWord().toString();
        const FilterSpan span{m_scanner.at(), word.size()};
        const FieldRule *rule = fieldNamed(word);
        if (!rule) wrong(span, kFilterUnknownField, {word, likestFields(word)});
        m_scanner.skip(word.size());
        m_scanner.take(QLatin1Char(':'));
        FilterTerm term{.field = rule ? rule->field : FilterField::Any};
        parseValues(rule, span.start, term.values);
        term.span = m_scanner.spanFrom(span.start);
        if (!rule) return Filter();
        return Filter{.kind = FilterKind::Term, .term = std::move(term)};
    }

    static QString likestFields(const QString &word)
    {
        QStringList known;
        for (const FieldRule &rule : fieldRules()) known.append(QString::fromLatin1(rule.word));
        return likestOf(word, known).join(QStringLiteral(", "));
    }

    /// Values with commas between; space may follow a colon or comma, and stand before a comma.
    /// What is missing is shown at the field, which begins at `start`.
    void parseValues(const FieldRule *rule, qsizetype start, std::vector<FilterValue> &values)
    {
        while (true) {
            TypedValue typed = takeValue();
            if (rule) keepPiece(*rule, typed);
            if (typed.span.length == 0) typed.span = {start, typed.span.start - start};
            const auto value = rule ? valueFrom(*rule, typed) : FilterValue();
            if (value) values.push_back(*value);
            else wrongValue(value.error());
            const qsizetype end = m_scanner.at();
            m_scanner.skipSpace();
            if (m_scanner.take(QLatin1Char(','))) continue;
            m_scanner.skip(end - m_scanner.at());
            return;
        }
    }

    void keepPiece(const FieldRule &rule, const TypedValue &typed)
    {
        const bool closed = m_errors.empty() || m_errors.back().code != kFilterUnclosedQuote;
        m_pieces.push_back({&rule, typed.text, typed.quoted, closed, typed.span});
    }

    /// An open quote is told once.
    void wrongValue(const FilterError &error)
    {
        const bool told = !m_errors.empty() && m_errors.back().span == error.span;
        if (!told) wrong(error.span, error.code, error.args);
    }

    TypedValue takeValue()
    {
        const qsizetype before = m_scanner.at();
        m_scanner.skipSpace();
        const qsizetype start = m_scanner.at();
        const bool apart = start > before;
        if (apart && (!m_scanner.keyword().isEmpty() || !m_scanner.fieldWord().isEmpty())) {
            m_scanner.skip(before - start);   // the next condition, not the value
            return {.span = {before, 0}};
        }
        TypedValue typed{.comparison = m_scanner.takeComparison()};
        if (!typed.comparison.isEmpty()) m_scanner.skipSpace();
        if (m_scanner.seesQuote()) {
            const TypedValue quoted = takeQuoted();
            typed.text = quoted.text;
            typed.quoted = true;
        } else {
            typed.text = m_scanner.takeBareValue();
        }
        typed.span = m_scanner.spanFrom(start);
        return typed;
    }

    FilterScanner m_scanner;
    std::vector<FilterError> m_errors;
    std::vector<TypedPiece> m_pieces;
    int m_operands = 0;   // met so far, also wrong ones
    int m_depth = 0;
    bool m_tooDeep = false;
};

ParsedFilter judged(FilterDraft draft)
{
    std::stable_sort(draft.errors.begin(), draft.errors.end(),
                     [](const auto &a, const auto &b) { return a.span.start < b.span.start; });
    if (!draft.errors.empty()) return {std::nullopt, std::move(draft.errors)};
    return {std::move(draft.filter), {}};
}

}   // namespace

FilterDraft draftFilter(const QString &text)
{
    return FilterParser(text).parsed();
}

ParsedFilter parseFilter(const QString &text)
{
    return judged(draftFilter(text));
}

ParsedFilter parseFilter(const QString &text, const WorkerIndex &index)
{
    FilterDraft draft = draftFilter(text);
    for (FilterError &error : unknownNames(draft.filter, index))
        draft.errors.push_back(std::move(error));
    return judged(std::move(draft));
}

}   // namespace wallchart
