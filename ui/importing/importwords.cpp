// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importwords.h"

#include "ui/painting/shapedtext.h"
#include "ui/text/errortext.h"
#include "ui/text/sentence.h"

#include <QLocale>

namespace wallchart {

namespace {

/// Only the name under which translators find these texts.
class ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportAssistant)
};

constexpr std::array kFieldLabels{
    KeyedSentence{"full-name", QT_TRANSLATE_NOOP("ImportAssistant", "Full name")},
    KeyedSentence{"first-name", QT_TRANSLATE_NOOP("ImportAssistant", "First name")},
    KeyedSentence{"middle-name", QT_TRANSLATE_NOOP("ImportAssistant", "Middle name")},
    KeyedSentence{"last-name", QT_TRANSLATE_NOOP("ImportAssistant", "Last name")},
    KeyedSentence{"name-suffix", QT_TRANSLATE_NOOP("ImportAssistant", "Name suffix")},
    KeyedSentence{"preferred-name", QT_TRANSLATE_NOOP("ImportAssistant", "Preferred name")},
    KeyedSentence{"pronouns", QT_TRANSLATE_NOOP("ImportAssistant", "Pronouns")},
    KeyedSentence{"code-name", QT_TRANSLATE_NOOP("ImportAssistant", "Code name")},
    KeyedSentence{"external-id", QT_TRANSLATE_NOOP("ImportAssistant", "External id")},
    KeyedSentence{"email", QT_TRANSLATE_NOOP("ImportAssistant", "E-mail")},
    KeyedSentence{"phone", QT_TRANSLATE_NOOP("ImportAssistant", "Phone")},
    KeyedSentence{"address", QT_TRANSLATE_NOOP("ImportAssistant", "Address")},
    KeyedSentence{"address-part", QT_TRANSLATE_NOOP("ImportAssistant", "Part of the address")},
    KeyedSentence{"language", QT_TRANSLATE_NOOP("ImportAssistant", "Language")},
    KeyedSentence{"hired-on", QT_TRANSLATE_NOOP("ImportAssistant", "Hired on")},
    KeyedSentence{"bargaining-unit",
                  QT_TRANSLATE_NOOP("ImportAssistant", "In the bargaining unit")},
    KeyedSentence{"note", QT_TRANSLATE_NOOP("ImportAssistant", "Note")},
    KeyedSentence{"worksite", QT_TRANSLATE_NOOP("ImportAssistant", "Worksite")},
    KeyedSentence{"job", QT_TRANSLATE_NOOP("ImportAssistant", "Job title")},
    KeyedSentence{"hours", QT_TRANSLATE_NOOP("ImportAssistant", "Hours a week")},
    KeyedSentence{"status", QT_TRANSLATE_NOOP("ImportAssistant", "Employed or left")},
    KeyedSentence{"left-on", QT_TRANSLATE_NOOP("ImportAssistant", "Left on")},
    KeyedSentence{"committee", QT_TRANSLATE_NOOP("ImportAssistant", "On the committee")},
    KeyedSentence{"assessment", QT_TRANSLATE_NOOP("ImportAssistant", "Assessment")},
    KeyedSentence{"assessed-on", QT_TRANSLATE_NOOP("ImportAssistant", "Assessed on")},
    KeyedSentence{"assessed-by", QT_TRANSLATE_NOOP("ImportAssistant", "Assessed by")},
    KeyedSentence{"participation", QT_TRANSLATE_NOOP("ImportAssistant", "Participation in a test")},
    KeyedSentence{"participation-on", QT_TRANSLATE_NOOP("ImportAssistant", "Day of participation")},
    KeyedSentence{"test", QT_TRANSLATE_NOOP("ImportAssistant", "Name of the structure test")},
    KeyedSentence{"asked-by", QT_TRANSLATE_NOOP("ImportAssistant", "Asked by")},
    KeyedSentence{"tie-from", QT_TRANSLATE_NOOP("ImportAssistant", "Tie: from")},
    KeyedSentence{"tie-to", QT_TRANSLATE_NOOP("ImportAssistant", "Tie: to")},
    KeyedSentence{"tie-kind", QT_TRANSLATE_NOOP("ImportAssistant", "Tie: kind")},
    KeyedSentence{"tie-strength", QT_TRANSLATE_NOOP("ImportAssistant", "Tie: strength")},
    KeyedSentence{"tie-directed", QT_TRANSLATE_NOOP("ImportAssistant", "Tie: directed")},
    KeyedSentence{"tie-source", QT_TRANSLATE_NOOP("ImportAssistant", "Tie: learned from")},
    KeyedSentence{"asked", QT_TRANSLATE_NOOP("ImportAssistant", "Nomination: who was asked")},
    KeyedSentence{"named", QT_TRANSLATE_NOOP("ImportAssistant", "Nomination: who was named")},
    KeyedSentence{"question", QT_TRANSLATE_NOOP("ImportAssistant", "Nomination: the question")},
    KeyedSentence{"asked-alone", QT_TRANSLATE_NOOP("ImportAssistant", "Nomination: asked alone")},
    KeyedSentence{"people", QT_TRANSLATE_NOOP("ImportAssistant", "Head-count")},
    KeyedSentence{"date", QT_TRANSLATE_NOOP("ImportAssistant", "Date")},
    KeyedSentence{"ignored", QT_TRANSLATE_NOOP("ImportAssistant", "Known, not for the chart")}};

QString counted(const char *sentence, int count)
{
    return QCoreApplication::translate("ImportAssistant", sentence, nullptr, count);
}

const char *addedSentence(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Nominations:
        return QT_TRANSLATE_N_NOOP("ImportAssistant", "%Ln nomination(s) added");
    case ImportKind::Participation:
        return QT_TRANSLATE_N_NOOP("ImportAssistant", "%Ln result(s) recorded");
    case ImportKind::Assessments:
        return QT_TRANSLATE_N_NOOP("ImportAssistant", "%Ln assessment(s) added");
    case ImportKind::Headcounts:
        return QT_TRANSLATE_N_NOOP("ImportAssistant", "%Ln head-count(s) set");
    case ImportKind::Ties:
    case ImportKind::Auto:
    case ImportKind::Workers: break;
    }
    return QT_TRANSLATE_N_NOOP("ImportAssistant", "%Ln worker(s) added");
}

}   // namespace

QString fieldLabel(SheetField field, const CampaignTerms &terms)
{
    if (field == SheetField::Unit) return terms.unit();
    if (field == SheetField::Shift) return terms.shift();
    const QString key = fieldKey(field);
    const char *label = sentenceOf(kFieldLabels, key);
    return label ? QCoreApplication::translate("ImportAssistant", label) : key;
}

QString importKindLabel(ImportKind kind, const CampaignTerms &terms)
{
    switch (kind) {
    case ImportKind::Workers: return terms.people();
    case ImportKind::Ties: return ImportText::tr("Ties");
    case ImportKind::Nominations: return ImportText::tr("Nominations");
    case ImportKind::Participation: return ImportText::tr("Participation in a structure test");
    case ImportKind::Assessments: return ImportText::tr("Assessments");
    case ImportKind::Headcounts: return ImportText::tr("Head-counts");
    case ImportKind::Auto: break;
    }
    return ImportText::tr("As the columns say");
}

QString confidenceText(const ColumnUse &use)
{
    switch (use.confidence) {
    case Confidence::Chosen: return ImportText::tr("Chosen by you");
    case Confidence::Values: return ImportText::tr("A guess, by its values");
    case Confidence::Header: break;
    }
    return use.field ? ImportText::tr("Sure, by its header")
                     : ImportText::tr("Not known: left out");
}

QString matchReasonText(const DuplicateFound &found, const ImportPlan &plan)
{
    const std::vector<int> &skipped = plan.skippedLines;
    if (!found.merged && std::find(skipped.begin(), skipped.end(), found.line) != skipped.end())
        return ImportText::tr("Twice in this list: left out");
    if (!found.merged) return ImportText::tr("Only the name is the same: added as another worker");
    switch (found.reason) {
    case MatchReason::ExternalId: return ImportText::tr("The same external id");
    case MatchReason::Email: return ImportText::tr("The same e-mail");
    case MatchReason::Phone: return ImportText::tr("The same phone");
    case MatchReason::Name: break;
    }
    return ImportText::tr("The same name");
}

QString placedProblemText(const Problem &problem)
{
    if (problem.line <= 0) return problemText(problem);
    const QString line = QLocale().toString(problem.line);
    if (problem.column <= 0) return ImportText::tr("Line %1: %2").arg(line, problemText(problem));
    return ImportText::tr("Line %1, column %2: %3")
        .arg(line, QLocale().toString(problem.column), problemText(problem));
}

QStringList countSentences(const ImportPlan &plan)
{
    QStringList sentences;
    const auto add = [&](const char *sentence, int count) {
        if (count > 0) sentences.append(counted(sentence, count));
    };
    add(addedSentence(plan.kind), plan.added);
    add(QT_TRANSLATE_N_NOOP("ImportAssistant", "%Ln tie(s) added"), plan.tiesAdded);
    add(QT_TRANSLATE_N_NOOP("ImportAssistant", "%Ln worker(s) updated"), plan.updated);
    add(QT_TRANSLATE_N_NOOP("ImportAssistant", "%Ln row(s) known already: unchanged"),
        plan.unchanged);
    add(QT_TRANSLATE_N_NOOP("ImportAssistant", "%Ln row(s) left out"), plan.skipped);
    if (sentences.isEmpty()) sentences.append(ImportText::tr("Nothing to read in this list"));
    return sentences;
}

}   // namespace wallchart
