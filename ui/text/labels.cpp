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

}   // namespace wallchart
