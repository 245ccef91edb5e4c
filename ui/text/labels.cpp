// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/labels.h"

#include "ui/text/sentence.h"

namespace wallchart {

namespace {

constexpr char kLabelContext[] = "Labels";

constexpr std::array kLevels{
    KeyedSentence{"firmly-with-us", QT_TRANSLATE_NOOP("Labels", "Firmly with us")},
    KeyedSentence{"with-us", QT_TRANSLATE_NOOP("Labels", "With us")},
    KeyedSentence{"undecided", QT_TRANSLATE_NOOP("Labels", "Undecided")},
    KeyedSentence{"leaning-against", QT_TRANSLATE_NOOP("Labels", "Leaning against")},
    KeyedSentence{"opposed", QT_TRANSLATE_NOOP("Labels", "Opposed")},
};

constexpr std::array kTieKinds{
    KeyedSentence{"follows", QT_TRANSLATE_NOOP("Labels", "follows")},
    KeyedSentence{"friend", QT_TRANSLATE_NOOP("Labels", "friend")},
    KeyedSentence{"family", QT_TRANSLATE_NOOP("Labels", "family")},
    KeyedSentence{"carpool", QT_TRANSLATE_NOOP("Labels", "carpool")},
    KeyedSentence{"works-closely", QT_TRANSLATE_NOOP("Labels", "works closely")},
    KeyedSentence{"shares-language", QT_TRANSLATE_NOOP("Labels", "shares language")},
    KeyedSentence{"shares-faith", QT_TRANSLATE_NOOP("Labels", "shares faith")},
    KeyedSentence{"conflict", QT_TRANSLATE_NOOP("Labels", "conflict")},
    KeyedSentence{"close-to-management", QT_TRANSLATE_NOOP("Labels", "close to management")},
};

constexpr std::array kOutReasons{
    KeyedSentence{"supervisor", QT_TRANSLATE_NOOP("Labels", "supervisor")},
    KeyedSentence{"manager", QT_TRANSLATE_NOOP("Labels", "manager")},
    KeyedSentence{"confidential", QT_TRANSLATE_NOOP("Labels", "confidential")},
    KeyedSentence{"contractor", QT_TRANSLATE_NOOP("Labels", "contractor")},
    KeyedSentence{"left", QT_TRANSLATE_NOOP("Labels", "left the workplace")},
    KeyedSentence{"other", QT_TRANSLATE_NOOP("Labels", "other reason")},
};

constexpr std::array kLeaderStates{
    KeyedSentence{"suspected", QT_TRANSLATE_NOOP("Labels", "suspected")},
    KeyedSentence{"nominated", QT_TRANSLATE_NOOP("Labels", "nominated")},
    KeyedSentence{"confirmed", QT_TRANSLATE_NOOP("Labels", "confirmed")},
    KeyedSentence{"tested", QT_TRANSLATE_NOOP("Labels", "tested")},
    KeyedSentence{"proven", QT_TRANSLATE_NOOP("Labels", "proven")},
    KeyedSentence{"disproved", QT_TRANSLATE_NOOP("Labels", "disproved")},
    KeyedSentence{"left", QT_TRANSLATE_NOOP("Labels", "no longer a leader")},
};

constexpr std::array kOutcomes{
    KeyedSentence{"took-part", QT_TRANSLATE_NOOP("Labels", "took part")},
    KeyedSentence{"said-yes", QT_TRANSLATE_NOOP("Labels", "said yes, not done")},
    KeyedSentence{"asked", QT_TRANSLATE_NOOP("Labels", "asked, no answer")},
    KeyedSentence{"refused", QT_TRANSLATE_NOOP("Labels", "refused")},
    KeyedSentence{"not-asked", QT_TRANSLATE_NOOP("Labels", "not asked")},
    KeyedSentence{"excluded", QT_TRANSLATE_NOOP("Labels", "excluded")},
    KeyedSentence{"said-yes-closed", QT_TRANSLATE_NOOP("Labels", "did not, but had said yes")},
    KeyedSentence{"asked-closed", QT_TRANSLATE_NOOP("Labels", "did not, gave no answer")},
};

constexpr std::array kBases{
    KeyedSentence{"soft", QT_TRANSLATE_NOOP("Labels", "conversation or observation")},
    KeyedSentence{"hard", QT_TRANSLATE_NOOP("Labels", "an act that can be checked")},
};

/// The user's own label, else the translated word of the key, else the key.
template <std::size_t N>
QString worded(const std::array<KeyedSentence, N> &words, const QString &label, const QString &key)
{
    if (!label.isEmpty()) return label;
    const char *text = sentenceOf(words, key);
    return text ? QCoreApplication::translate(kLabelContext, text) : key;
}

}   // namespace

QString levelLabel(const ScaleLevel &level)
{
    return worded(kLevels, level.label, level.key);
}

QString tieKindLabel(const TieKind &kind)
{
    return worded(kTieKinds, kind.label, kind.key);
}

QString outReasonLabel(OutReason reason)
{
    return worded(kOutReasons, {}, keyOf(reason));
}

QString leaderStateLabel(LeaderState state)
{
    return worded(kLeaderStates, {}, keyOf(state));
}

QString outcomeLabel(Outcome outcome, bool closed)
{
    const bool open = outcome == Outcome::SaidYes || outcome == Outcome::Asked;
    return worded(kOutcomes, {},
                  closed && open ? keyOf(outcome) + QStringLiteral("-closed") : keyOf(outcome));
}

QString basisLabel(Basis basis)
{
    return worded(kBases, {}, keyOf(basis));
}

}   // namespace wallchart
