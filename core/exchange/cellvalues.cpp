// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellvalues.h"

#include "core/query/foldedname.h"

#include <QRegularExpression>

#include <array>

namespace wallchart {

namespace {

template <std::size_t N>
bool isOneOf(const QString &folded, const std::array<const char *, N> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char *word) { return folded == QLatin1String(word); });
}

struct Word {
    const char *text;
    const char *meaning;
};

QString meaningOf(const QString &folded, const auto &words)
{
    for (const Word &word : words) {
        if (folded == QLatin1String(word.text)) return QLatin1String(word.meaning);
    }
    return {};
}

constexpr std::array kShiftWords{Word{"d", "day"},
                                 Word{"day", "day"},
                                 Word{"days", "day"},
                                 Word{"day shift", "day"},
                                 Word{"am", "day"},
                                 Word{"first", "day"},
                                 Word{"1st", "day"},
                                 Word{"1", "day"},
                                 Word{"1st shift", "day"},
                                 Word{"morning", "day"},
                                 Word{"e", "evening"},
                                 Word{"eve", "evening"},
                                 Word{"evening", "evening"},
                                 Word{"evenings", "evening"},
                                 Word{"evening shift", "evening"},
                                 Word{"pm", "evening"},
                                 Word{"swing", "evening"},
                                 Word{"second", "evening"},
                                 Word{"2nd", "evening"},
                                 Word{"2", "evening"},
                                 Word{"2nd shift", "evening"},
                                 Word{"n", "night"},
                                 Word{"noc", "night"},
                                 Word{"night", "night"},
                                 Word{"nights", "night"},
                                 Word{"night shift", "night"},
                                 Word{"overnight", "night"},
                                 Word{"graveyard", "night"},
                                 Word{"third", "night"},
                                 Word{"3rd", "night"},
                                 Word{"3", "night"},
                                 Word{"3rd shift", "night"}};

constexpr std::array kTestWords{std::pair{"petition", TestKind::Petition},
                                std::pair{"sticker", TestKind::StickerDay},
                                std::pair{"button", TestKind::StickerDay},
                                std::pair{"photo", TestKind::PhotoBoard},
                                std::pair{"card", TestKind::Cards},
                                std::pair{"march", TestKind::March},
                                std::pair{"meeting", TestKind::Meeting},
                                std::pair{"survey", TestKind::Survey},
                                std::pair{"pledge", TestKind::StrikePledge},
                                std::pair{"practice picket", TestKind::PracticePicket},
                                std::pair{"practice vote", TestKind::PracticeVote},
                                std::pair{"strike vote", TestKind::StrikeVote},
                                std::pair{"strike", TestKind::Strike}};

}   // namespace

std::optional<bool> yesOrNo(const QString &text)
{
    const QString folded = foldedName(text);
    if (isOneOf(folded, std::array{"yes", "y", "x", "true", "1", "ja", "si", "oui", "sim"}))
        return true;
    if (isOneOf(folded, std::array{"no", "n", "false", "0", "nein", "non", "nao"})) return false;
    return std::nullopt;
}

std::optional<Outcome> outcomeFrom(const QString &text)
{
    const QString tidy = text.trimmed().toLower();
    if (const auto outcome = fromKey<Outcome>(QString(tidy).replace(u' ', u'-'))) return outcome;
    const QString folded = foldedName(text);
    if (tidy == QStringLiteral("✓") || tidy == QStringLiteral("✔")) return Outcome::TookPart;
    if (isOneOf(folded, std::array{"x", "yes", "y", "true", "1", "signed", "attended", "voted",
                                   "done", "ja", "si", "oui", "sim"}))
        return Outcome::TookPart;
    if (isOneOf(folded,
                std::array{"no", "n", "false", "0", "refused", "declined", "nein", "non", "nao"}))
        return Outcome::Refused;
    if (isOneOf(folded, std::array{"pledged", "will sign", "promised"})) return Outcome::SaidYes;
    if (isOneOf(folded, std::array{"no answer", "maybe", "thinking"})) return Outcome::Asked;
    return std::nullopt;
}

std::optional<int> levelFrom(const QString &text, const Scale &scale)
{
    if (text.size() == 1 && text[0].isDigit() && scale.find(text[0].digitValue()))
        return text[0].digitValue();
    // "3", "3.0", "3 - undecided": the digit people write, alone or with its meaning.
    static const QRegularExpression digit(
        QStringLiteral(R"(^(\d)(?:\.0+)?\s*(?:[-–:=.)(]\s*[^\d\s].*)?$)"));
    const auto match = digit.match(text.trimmed());
    if (match.hasMatch() && scale.find(match.captured(1).toInt())) return match.captured(1).toInt();
    const QString folded = foldedName(text);
    for (const ScaleLevel &level : scale.levels) {
        if (folded == foldedName(level.label) || folded == foldedName(level.key))
            return level.level;
    }
    return std::nullopt;
}

QString shiftKey(const QString &text)
{
    const QString folded = foldedName(text);
    const QString known = meaningOf(folded, kShiftWords);
    return known.isEmpty() ? folded : known;
}

QString shiftName(const QString &text)
{
    const QString tidy = text.simplified();
    const QString known = meaningOf(foldedName(tidy), kShiftWords);
    return known.isEmpty() || tidy.size() > 3 ? tidy : known.left(1).toUpper() + known.mid(1);
}

QStringList severalValues(const QString &text)
{
    const bool isOne = !text.contains(u';') && !text.contains(u'|')
                       && !text.contains(QLatin1String("-----"));
    if (isOne) {   // nearly always
        const QString tidy = text.simplified();
        return tidy.isEmpty() ? QStringList() : QStringList(tidy);
    }
    static const QRegularExpression ends(QStringLiteral(R"(\s*(?:-----|[;|])\s*)"));
    QStringList values;
    for (const QString &value : text.split(ends, Qt::SkipEmptyParts)) {
        const QString tidy = value.simplified();
        if (!tidy.isEmpty() && !values.contains(tidy)) values.append(tidy);
    }
    return values;
}

TestKind testKindOf(const QString &name)
{
    const QString folded = foldedName(name);
    for (const auto &[word, kind] : kTestWords) {
        if (folded.contains(QLatin1String(word))) return kind;
    }
    return TestKind::Other;
}

QString testNameOf(const QString &header)
{
    static const QRegularExpression step(
        QStringLiteral(R"(\s*:\s*(?:signed|attended|yes|done|took part)\s*$)"),
        QRegularExpression::CaseInsensitiveOption);
    return QString(header).remove(step).simplified();
}

}   // namespace wallchart
