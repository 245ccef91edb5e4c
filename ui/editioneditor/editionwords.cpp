// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editioneditor/editionwords.h"

#include "ui/text/sentence.h"

namespace wallchart {

namespace {

constexpr std::array kCheckWords{
    KeyedSentence{"unit-of-size",
                  QT_TRANSLATE_NOOP("EditionWords", "A unit of that size is on the chart")},
    KeyedSentence{
        "asked-alone",
        QT_TRANSLATE_NOOP("EditionWords", "People were asked alone whom co-workers turn to")},
    KeyedSentence{
        "named-with-base",
        QT_TRANSLATE_NOOP("EditionWords", "Candidates were named by co-workers asked alone")},
    KeyedSentence{"activist-told-apart",
                  QT_TRANSLATE_NOOP("EditionWords", "Activists are told apart, with a reason")},
    KeyedSentence{"words-resolved",
                  QT_TRANSLATE_NOOP("EditionWords", "Drafts were looked at with the word coach")},
    KeyedSentence{"conversations-logged",
                  QT_TRANSLATE_NOOP("EditionWords",
                                    "Conversations of the week are logged, with ask and answer")},
    KeyedSentence{"hard-leader-spoken-to",
                  QT_TRANSLATE_NOOP("EditionWords", "A leader not yet with us was spoken to")},
    KeyedSentence{"prep-sheet",
                  QT_TRANSLATE_NOOP("EditionWords", "Preparation sheets were written")},
    KeyedSentence{"workers-talk-share",
                  QT_TRANSLATE_NOOP("EditionWords", "Workers spoke that share of the time")},
    KeyedSentence{"everyone-listed",
                  QT_TRANSLATE_NOOP("EditionWords", "That share of the head-count is named")},
    KeyedSentence{"everyone-assessed",
                  QT_TRANSLATE_NOOP("EditionWords", "That share of everyone is assessed")},
    KeyedSentence{"ties-known",
                  QT_TRANSLATE_NOOP("EditionWords", "That share of the named has a tie")},
    KeyedSentence{"cells-looked-at",
                  QT_TRANSLATE_NOOP("EditionWords",
                                    "That share of the cells has a leader, or was asked for one")},
    KeyedSentence{"cells-with-leaders",
                  QT_TRANSLATE_NOOP("EditionWords", "That share of the cells has a leader")},
    KeyedSentence{"outreach-order",
                  QT_TRANSLATE_NOOP("EditionWords", "The outreach list, to be looked at")},
    KeyedSentence{"test-chosen",
                  QT_TRANSLATE_NOOP("EditionWords", "A structure test opens in the week")},
    KeyedSentence{"test-closes-before-due",
                  QT_TRANSLATE_NOOP("EditionWords", "It closes before the work is due")},
    KeyedSentence{"test-goal",
                  QT_TRANSLATE_NOOP("EditionWords", "Its goal is at least that share of everyone")},
    KeyedSentence{
        "asked-by-leaders",
        QT_TRANSLATE_NOOP("EditionWords", "That share was asked by a leader of their own")},
    KeyedSentence{"results-in-cells",
                  QT_TRANSLATE_NOOP("EditionWords", "That share of the cells has a result")},
    KeyedSentence{"leaders-delivered",
                  QT_TRANSLATE_NOOP("EditionWords", "What each leader delivered, to be looked at")},
    KeyedSentence{"readiness-lines",
                  QT_TRANSLATE_NOOP("EditionWords", "The readiness report, to be looked at")},
    KeyedSentence{
        "next-test-planned",
        QT_TRANSLATE_NOOP("EditionWords", "A next structure test is planned, not an easier one")},
    KeyedSentence{"leaders-have-next-steps",
                  QT_TRANSLATE_NOOP("EditionWords",
                                    "That share of the leaders not yet with us has a next step")},
};

constexpr std::array kNumberWords{
    KeyedSentence{"least", QT_TRANSLATE_NOOP("EditionWords", "People at least")},
    KeyedSentence{"most", QT_TRANSLATE_NOOP("EditionWords", "People at most")},
    KeyedSentence{"people", QT_TRANSLATE_NOOP("EditionWords", "How many people")},
    KeyedSentence{"times", QT_TRANSLATE_NOOP("EditionWords", "How many times")},
    KeyedSentence{"steps", QT_TRANSLATE_NOOP("EditionWords", "Steps reached")},
    KeyedSentence{"share", QT_TRANSLATE_NOOP("EditionWords", "Share")},
};

constexpr std::array kTargetWords{
    KeyedSentence{"wall-chart", QT_TRANSLATE_NOOP("EditionWords", "Wall chart")},
    KeyedSentence{"workers", QT_TRANSLATE_NOOP("EditionWords", "Workers")},
    KeyedSentence{"structure", QT_TRANSLATE_NOOP("EditionWords", "Structure")},
    KeyedSentence{"relationships", QT_TRANSLATE_NOOP("EditionWords", "Relationships")},
    KeyedSentence{"leaders", QT_TRANSLATE_NOOP("EditionWords", "Leaders")},
    KeyedSentence{"nominations", QT_TRANSLATE_NOOP("EditionWords", "Nominations")},
    KeyedSentence{"conversations", QT_TRANSLATE_NOOP("EditionWords", "Conversations")},
    KeyedSentence{"prep-sheet", QT_TRANSLATE_NOOP("EditionWords", "Preparation sheet")},
    KeyedSentence{"words", QT_TRANSLATE_NOOP("EditionWords", "Words")},
    KeyedSentence{"structure-tests", QT_TRANSLATE_NOOP("EditionWords", "Structure tests")},
    KeyedSentence{"outreach", QT_TRANSLATE_NOOP("EditionWords", "Outreach")},
    KeyedSentence{"readiness", QT_TRANSLATE_NOOP("EditionWords", "Readiness report")},
    KeyedSentence{"write", QT_TRANSLATE_NOOP("EditionWords", "A field to write in")},
};

constexpr std::array kPartWords{
    KeyedSentence{"cells", QT_TRANSLATE_NOOP("EditionWords", "Cells, as letters")},
    KeyedSentence{"head-counts", QT_TRANSLATE_NOOP("EditionWords", "Head-counts")},
    KeyedSentence{"assessments", QT_TRANSLATE_NOOP("EditionWords", "Assessments")},
    KeyedSentence{"nominations", QT_TRANSLATE_NOOP("EditionWords", "Nominations")},
    KeyedSentence{"leader-marks", QT_TRANSLATE_NOOP("EditionWords", "Who is marked as a leader")},
    KeyedSentence{"ties", QT_TRANSLATE_NOOP("EditionWords", "Ties, without private ones")},
    KeyedSentence{"steps-reached",
                  QT_TRANSLATE_NOOP("EditionWords", "Steps reached in conversations")},
    KeyedSentence{"own-asks", QT_TRANSLATE_NOOP("EditionWords", "The organizer's own asks")},
    KeyedSentence{"answers", QT_TRANSLATE_NOOP("EditionWords",
                                               "Answers to the ask: yes, no, conditional, dodged")},
    KeyedSentence{"talk-shares", QT_TRANSLATE_NOOP("EditionWords", "Estimated talk shares")},
    KeyedSentence{"test-goals", QT_TRANSLATE_NOOP("EditionWords", "Goals of structure tests")},
    KeyedSentence{"test-results", QT_TRANSLATE_NOOP("EditionWords", "Results of structure tests")},
    KeyedSentence{"delivered", QT_TRANSLATE_NOOP("EditionWords", "What leaders delivered")},
    KeyedSentence{"outreach-order",
                  QT_TRANSLATE_NOOP("EditionWords", "The order of the outreach list")},
    KeyedSentence{"readiness", QT_TRANSLATE_NOOP("EditionWords", "The readiness report")},
    KeyedSentence{"next-steps", QT_TRANSLATE_NOOP("EditionWords", "Next steps")},
    KeyedSentence{"own-texts", QT_TRANSLATE_NOOP("EditionWords", "What the participant writes")},
};

template <std::size_t N>
QString worded(const std::array<KeyedSentence, N> &words, const QString &key)
{
    const char *text = sentenceOf(words, key);
    return text ? QCoreApplication::translate("EditionWords", text) : key;
}

}   // namespace

QString checkLabel(const QString &key)
{
    return worded(kCheckWords, key);
}

QString checkNumberLabel(const QString &key)
{
    return worded(kNumberWords, key);
}

QString taskTargetLabel(const QString &key)
{
    return worded(kTargetWords, key);
}

QString excerptPartLabel(const QString &key)
{
    return worded(kPartWords, key);
}

}   // namespace wallchart
