// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/filtertext.h"

#include "ui/text/sentence.h"

namespace wallchart {

namespace {

constexpr char kFilterContext[] = "FilterText";

/// One condition each, as it stands in a list: "with us", "on the shift Night".
constexpr std::array kFilterParts{
    KeyedSentence{"any", QT_TRANSLATE_NOOP("FilterText", "found by \"%1\"")},
    KeyedSentence{"not-any", QT_TRANSLATE_NOOP("FilterText", "not found by \"%1\"")},
    KeyedSentence{"name", QT_TRANSLATE_NOOP("FilterText", "called \"%1\"")},
    KeyedSentence{"not-name", QT_TRANSLATE_NOOP("FilterText", "not called \"%1\"")},
    KeyedSentence{"number-is", QT_TRANSLATE_NOOP("FilterText", "with the chart number %1")},
    KeyedSentence{"not-number-is", QT_TRANSLATE_NOOP("FilterText", "without the chart number %1")},
    KeyedSentence{"number-below", QT_TRANSLATE_NOOP("FilterText", "with a chart number below %1")},
    KeyedSentence{"number-from", QT_TRANSLATE_NOOP("FilterText", "with a chart number from %1 on")},
    KeyedSentence{"unit", QT_TRANSLATE_NOOP("FilterText", "in %1")},
    KeyedSentence{"not-unit", QT_TRANSLATE_NOOP("FilterText", "not in %1")},
    KeyedSentence{"unit-none", QT_TRANSLATE_NOOP("FilterText", "in no unit")},
    KeyedSentence{"not-unit-none", QT_TRANSLATE_NOOP("FilterText", "in some unit")},
    KeyedSentence{"shift", QT_TRANSLATE_NOOP("FilterText", "on the shift %1")},
    KeyedSentence{"not-shift", QT_TRANSLATE_NOOP("FilterText", "not on the shift %1")},
    KeyedSentence{"shift-none", QT_TRANSLATE_NOOP("FilterText", "on no known shift")},
    KeyedSentence{"not-shift-none", QT_TRANSLATE_NOOP("FilterText", "on some shift")},
    KeyedSentence{"job", QT_TRANSLATE_NOOP("FilterText", "with the job %1")},
    KeyedSentence{"not-job", QT_TRANSLATE_NOOP("FilterText", "without the job %1")},
    KeyedSentence{"job-none", QT_TRANSLATE_NOOP("FilterText", "without a known job")},
    KeyedSentence{"not-job-none", QT_TRANSLATE_NOOP("FilterText", "with a known job")},
    KeyedSentence{"worksite", QT_TRANSLATE_NOOP("FilterText", "at %1")},
    KeyedSentence{"not-worksite", QT_TRANSLATE_NOOP("FilterText", "not at %1")},
    KeyedSentence{"stance-levels", QT_TRANSLATE_NOOP("FilterText", "assessed as %1")},
    KeyedSentence{"not-stance-levels", QT_TRANSLATE_NOOP("FilterText", "assessed, but not as %1")},
    KeyedSentence{"stance-with", QT_TRANSLATE_NOOP("FilterText", "with us")},
    KeyedSentence{"not-stance-with", QT_TRANSLATE_NOOP("FilterText", "assessed, but not with us")},
    KeyedSentence{"stance-undecided", QT_TRANSLATE_NOOP("FilterText", "undecided")},
    KeyedSentence{"not-stance-undecided",
                  QT_TRANSLATE_NOOP("FilterText", "assessed, but not undecided")},
    KeyedSentence{"stance-against", QT_TRANSLATE_NOOP("FilterText", "against")},
    KeyedSentence{"not-stance-against",
                  QT_TRANSLATE_NOOP("FilterText", "assessed, but not against")},
    KeyedSentence{"unassessed", QT_TRANSLATE_NOOP("FilterText", "unassessed")},
    KeyedSentence{"assessed", QT_TRANSLATE_NOOP("FilterText", "assessed")},
    KeyedSentence{"assessed-fresh", QT_TRANSLATE_NOOP("FilterText", "assessed freshly")},
    KeyedSentence{"assessed-stale", QT_TRANSLATE_NOOP("FilterText", "assessed too long ago")},
    KeyedSentence{"assessed-is", QT_TRANSLATE_NOOP("FilterText", "assessed on %1")},
    KeyedSentence{"not-assessed-is", QT_TRANSLATE_NOOP("FilterText", "assessed, but not on %1")},
    KeyedSentence{"assessed-below", QT_TRANSLATE_NOOP("FilterText", "assessed before %1")},
    KeyedSentence{"assessed-from", QT_TRANSLATE_NOOP("FilterText", "assessed on %1 or later")},
    KeyedSentence{"by", QT_TRANSLATE_NOOP("FilterText", "assessed by %1")},
    KeyedSentence{"not-by", QT_TRANSLATE_NOOP("FilterText", "assessed, but not by %1")},
    KeyedSentence{"by-none", QT_TRANSLATE_NOOP("FilterText", "assessed by nobody named")},
    KeyedSentence{"not-by-none", QT_TRANSLATE_NOOP("FilterText", "assessed by somebody named")},
    KeyedSentence{"took", QT_TRANSLATE_NOOP("FilterText", "took part in %1")},
    KeyedSentence{"not-took", QT_TRANSLATE_NOOP("FilterText", "did not take part in %1")},
    KeyedSentence{"yes", QT_TRANSLATE_NOOP("FilterText", "said yes to %1 and has not done it")},
    KeyedSentence{"not-yes",
                  QT_TRANSLATE_NOOP("FilterText", "is not among those who only said yes to %1")},
    KeyedSentence{"asked", QT_TRANSLATE_NOOP("FilterText", "was asked for %1 and gave no answer")},
    KeyedSentence{"not-asked",
                  QT_TRANSLATE_NOOP("FilterText", "is not among those who gave no answer to %1")},
    KeyedSentence{"refused", QT_TRANSLATE_NOOP("FilterText", "refused %1")},
    KeyedSentence{"not-refused", QT_TRANSLATE_NOOP("FilterText", "did not refuse %1")},
    KeyedSentence{"notasked", QT_TRANSLATE_NOOP("FilterText", "was not asked for %1")},
    KeyedSentence{"not-notasked", QT_TRANSLATE_NOOP("FilterText", "was asked for %1")},
    KeyedSentence{"excluded", QT_TRANSLATE_NOOP("FilterText", "is excluded from %1")},
    KeyedSentence{"not-excluded", QT_TRANSLATE_NOOP("FilterText", "is not excluded from %1")},
    KeyedSentence{"leader", QT_TRANSLATE_NOOP("FilterText", "%1 as a leader")},
    KeyedSentence{"not-leader", QT_TRANSLATE_NOOP("FilterText", "not %1 as a leader")},
    KeyedSentence{"leader-yes",
                  QT_TRANSLATE_NOOP("FilterText", "an organic leader, suspected to proven")},
    KeyedSentence{"leader-no",
                  QT_TRANSLATE_NOOP("FilterText", "no organic leader, as far as is known")},
    KeyedSentence{"follows", QT_TRANSLATE_NOOP("FilterText", "follows \"%1\"")},
    KeyedSentence{"not-follows", QT_TRANSLATE_NOOP("FilterText", "does not follow \"%1\"")},
    KeyedSentence{"followers-is",
                  QT_TRANSLATE_NOOP("FilterText", "with exactly so many followers: %1")},
    KeyedSentence{"not-followers-is",
                  QT_TRANSLATE_NOOP("FilterText", "with more or fewer followers than %1")},
    KeyedSentence{"followers-below",
                  QT_TRANSLATE_NOOP("FilterText", "with fewer followers than %1")},
    KeyedSentence{"followers-from",
                  QT_TRANSLATE_NOOP("FilterText", "with at least so many followers: %1")},
    KeyedSentence{"namedby-is",
                  QT_TRANSLATE_NOOP("FilterText", "named by exactly so many co-workers: %1")},
    KeyedSentence{"not-namedby-is",
                  QT_TRANSLATE_NOOP("FilterText", "named by more or fewer co-workers than %1")},
    KeyedSentence{"namedby-below",
                  QT_TRANSLATE_NOOP("FilterText", "named by fewer co-workers than %1")},
    KeyedSentence{"namedby-from",
                  QT_TRANSLATE_NOOP("FilterText", "named by at least so many co-workers: %1")},
    KeyedSentence{"committee-yes", QT_TRANSLATE_NOOP("FilterText", "on the committee")},
    KeyedSentence{"committee-no", QT_TRANSLATE_NOOP("FilterText", "not on the committee")},
    KeyedSentence{"base-in", QT_TRANSLATE_NOOP("FilterText", "in the base")},
    KeyedSentence{"base-out", QT_TRANSLATE_NOOP("FilterText", "out of the base")},
    KeyedSentence{"out", QT_TRANSLATE_NOOP("FilterText", "out of the base as %1")},
    KeyedSentence{"not-out", QT_TRANSLATE_NOOP("FilterText", "not out of the base as %1")},
    KeyedSentence{"member-yes", QT_TRANSLATE_NOOP("FilterText", "in the bargaining unit")},
    KeyedSentence{"member-no", QT_TRANSLATE_NOOP("FilterText", "not in the bargaining unit")},
    KeyedSentence{"member-unknown",
                  QT_TRANSLATE_NOOP("FilterText", "in the bargaining unit or not, nobody knows")},
    KeyedSentence{"not-member-unknown",
                  QT_TRANSLATE_NOOP("FilterText", "known to be in the bargaining unit or not")},
    KeyedSentence{"language", QT_TRANSLATE_NOOP("FilterText", "speaks %1")},
    KeyedSentence{"not-language",
                  QT_TRANSLATE_NOOP("FilterText", "does not speak %1, as far as is known")},
    KeyedSentence{"language-none", QT_TRANSLATE_NOOP("FilterText", "without a known language")},
    KeyedSentence{"not-language-none", QT_TRANSLATE_NOOP("FilterText", "with a known language")},
    KeyedSentence{"hired-is", QT_TRANSLATE_NOOP("FilterText", "hired on %1")},
    KeyedSentence{"not-hired-is", QT_TRANSLATE_NOOP("FilterText", "not hired on %1")},
    KeyedSentence{"hired-below", QT_TRANSLATE_NOOP("FilterText", "hired before %1")},
    KeyedSentence{"hired-from", QT_TRANSLATE_NOOP("FilterText", "hired on %1 or later")},
    KeyedSentence{"hired-none", QT_TRANSLATE_NOOP("FilterText", "without a known day of hire")},
    KeyedSentence{"not-hired-none", QT_TRANSLATE_NOOP("FilterText", "with a known day of hire")},
    KeyedSentence{"tie", QT_TRANSLATE_NOOP("FilterText", "with a tie of the kind %1")},
    KeyedSentence{"not-tie", QT_TRANSLATE_NOOP("FilterText", "without a tie of the kind %1")},
    KeyedSentence{"list", QT_TRANSLATE_NOOP("FilterText", "on the list %1")},
    KeyedSentence{"not-list", QT_TRANSLATE_NOOP("FilterText", "not on the list %1")},
    KeyedSentence{"has-phone", QT_TRANSLATE_NOOP("FilterText", "with a phone number")},
    KeyedSentence{"not-has-phone", QT_TRANSLATE_NOOP("FilterText", "without a phone number")},
    KeyedSentence{"has-email", QT_TRANSLATE_NOOP("FilterText", "with an e-mail address")},
    KeyedSentence{"not-has-email", QT_TRANSLATE_NOOP("FilterText", "without an e-mail address")},
    KeyedSentence{"has-note", QT_TRANSLATE_NOOP("FilterText", "with a note")},
    KeyedSentence{"not-has-note", QT_TRANSLATE_NOOP("FilterText", "without a note")},
    KeyedSentence{"has-post", QT_TRANSLATE_NOOP("FilterText", "with a post")},
    KeyedSentence{"not-has-post", QT_TRANSLATE_NOOP("FilterText", "without a post")},
    KeyedSentence{"has-tie", QT_TRANSLATE_NOOP("FilterText", "with a tie")},
    KeyedSentence{"not-has-tie", QT_TRANSLATE_NOOP("FilterText", "without a tie")},
    KeyedSentence{"has-nomination", QT_TRANSLATE_NOOP("FilterText", "named by somebody")},
    KeyedSentence{"not-has-nomination", QT_TRANSLATE_NOOP("FilterText", "named by nobody")},
};

/// %1 of "%1 as a leader".
constexpr std::array kFilterStates{
    KeyedSentence{"suspected", QT_TRANSLATE_NOOP("FilterText", "suspected")},
    KeyedSentence{"nominated", QT_TRANSLATE_NOOP("FilterText", "nominated")},
    KeyedSentence{"confirmed", QT_TRANSLATE_NOOP("FilterText", "confirmed")},
    KeyedSentence{"tested", QT_TRANSLATE_NOOP("FilterText", "tested or proven")},
    KeyedSentence{"proven", QT_TRANSLATE_NOOP("FilterText", "proven")},
    KeyedSentence{"disproved", QT_TRANSLATE_NOOP("FilterText", "disproved")},
    KeyedSentence{"left", QT_TRANSLATE_NOOP("FilterText", "gone")},
};

/// %1 of "out of the base as %1".
constexpr std::array kFilterReasons{
    KeyedSentence{"supervisor", QT_TRANSLATE_NOOP("FilterText", "supervisor")},
    KeyedSentence{"manager", QT_TRANSLATE_NOOP("FilterText", "manager")},
    KeyedSentence{"confidential", QT_TRANSLATE_NOOP("FilterText", "confidential")},
    KeyedSentence{"contractor", QT_TRANSLATE_NOOP("FilterText", "contractor")},
    KeyedSentence{"left", QT_TRANSLATE_NOOP("FilterText", "gone")},
    KeyedSentence{"other", QT_TRANSLATE_NOOP("FilterText", "something else")},
};

constexpr std::array kFilterFields{
    KeyedSentence{"unit", QT_TRANSLATE_NOOP("FilterText", "Unit, with all below it")},
    KeyedSentence{"shift", QT_TRANSLATE_NOOP("FilterText", "Shift")},
    KeyedSentence{"stance", QT_TRANSLATE_NOOP("FilterText", "Stance: a level, a side, or none")},
    KeyedSentence{"assessed", QT_TRANSLATE_NOOP("FilterText", "When the stance was assessed")},
    KeyedSentence{"by", QT_TRANSLATE_NOOP("FilterText", "Who assessed the stance")},
    KeyedSentence{"took", QT_TRANSLATE_NOOP("FilterText", "Took part in a structure test")},
    KeyedSentence{"yes", QT_TRANSLATE_NOOP("FilterText", "Said yes, not done")},
    KeyedSentence{"asked", QT_TRANSLATE_NOOP("FilterText", "Asked, no answer")},
    KeyedSentence{"refused", QT_TRANSLATE_NOOP("FilterText", "Refused in a structure test")},
    KeyedSentence{"notasked", QT_TRANSLATE_NOOP("FilterText", "Not asked in a structure test")},
    KeyedSentence{"excluded", QT_TRANSLATE_NOOP("FilterText", "Excluded from a structure test")},
    KeyedSentence{"leader", QT_TRANSLATE_NOOP("FilterText", "Organic leader")},
    KeyedSentence{"followers", QT_TRANSLATE_NOOP("FilterText", "Number of followers")},
    KeyedSentence{"follows", QT_TRANSLATE_NOOP("FilterText", "Follows somebody")},
    KeyedSentence{"namedby", QT_TRANSLATE_NOOP("FilterText", "How many co-workers named them")},
    KeyedSentence{"committee", QT_TRANSLATE_NOOP("FilterText", "On the committee")},
    KeyedSentence{"job", QT_TRANSLATE_NOOP("FilterText", "Job")},
    KeyedSentence{"worksite", QT_TRANSLATE_NOOP("FilterText", "Worksite")},
    KeyedSentence{"language", QT_TRANSLATE_NOOP("FilterText", "Language")},
    KeyedSentence{"hired", QT_TRANSLATE_NOOP("FilterText", "Day of hire")},
    KeyedSentence{"member", QT_TRANSLATE_NOOP("FilterText", "In the bargaining unit")},
    KeyedSentence{"base", QT_TRANSLATE_NOOP("FilterText", "In the base or out of it")},
    KeyedSentence{"out", QT_TRANSLATE_NOOP("FilterText", "Why out of the base")},
    KeyedSentence{"tie", QT_TRANSLATE_NOOP("FilterText", "Has a tie of a kind")},
    KeyedSentence{"has", QT_TRANSLATE_NOOP("FilterText", "Something is known of them")},
    KeyedSentence{"list", QT_TRANSLATE_NOOP("FilterText", "Saved list")},
    KeyedSentence{"name", QT_TRANSLATE_NOOP("FilterText", "Name")},
    KeyedSentence{"number", QT_TRANSLATE_NOOP("FilterText", "Chart number")},
};

constexpr char kEverybody[] = QT_TRANSLATE_NOOP("FilterText", "everybody");
constexpr char kAndAlso[] = QT_TRANSLATE_NOOP("FilterText", "%1, and %2");
constexpr char kOrElse[] = QT_TRANSLATE_NOOP("FilterText", "%1, or %2");
constexpr char kTogether[] = QT_TRANSLATE_NOOP("FilterText", "(%1)");

template <std::size_t N>
QString wordOf(const std::array<KeyedSentence, N> &words, const QString &key, Wording wording)
{
    const char *text = sentenceOf(words, key);
    return text ? wordedIn(wording, kFilterContext, text) : key;
}

QString leafText(const FilterPart &part, Wording wording)
{
    QStringList args = part.args;
    if (part.code.endsWith(QLatin1String("leader")))
        args = {wordOf(kFilterStates, args.value(0), wording)};
    if (part.code == QLatin1String("out") || part.code == QLatin1String("not-out"))
        args = {wordOf(kFilterReasons, args.value(0), wording)};
    return filled(wordOf(kFilterParts, part.code, wording), args);
}

QString partText(const FilterPart &part, Wording wording)
{
    if (part.kind == FilterKind::Term) return leafText(part, wording);
    if (part.parts.empty()) return wordedIn(wording, kFilterContext, kEverybody);
    const QString pattern = wordedIn(wording, kFilterContext,
                                     part.kind == FilterKind::And ? kAndAlso : kOrElse);
    QString text;
    for (const FilterPart &inner : part.parts) {
        QString next = partText(inner, wording);
        if (inner.kind != FilterKind::Term)
            next = filled(wordedIn(wording, kFilterContext, kTogether), {next});
        text = text.isEmpty() ? next : filled(pattern, {text, next});
    }
    return text;
}

}   // namespace

QString filterText(const FilterPart &part)
{
    return partText(part, Wording::Translated);
}

QString englishFilterText(const FilterPart &part)
{
    return partText(part, Wording::English);
}

QString filterFieldText(FilterField field)
{
    return wordOf(kFilterFields, QLatin1String(ruleOf(field).word), Wording::Translated);
}

bool hasFilterWording(const QString &code)
{
    return sentenceOf(kFilterParts, code) != nullptr;
}

}   // namespace wallchart
