// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reasontext.h"

#include "ui/text/daytext.h"
#include "ui/text/leadersentences.h"
#include "ui/text/sentence.h"
#include "ui/text/trainingsentences.h"

#include <QRegularExpression>

namespace wallchart {

namespace {

constexpr char kReasonContext[] = "ReasonText";

constexpr std::array kWinSentences{
    KeyedSentence{"win-covers-more",
                  QT_TRANSLATE_NOOP("ReasonText", "Would cover %1 more in this cell.")},
    KeyedSentence{"win-leader-needed",
                  QT_TRANSLATE_NOOP("ReasonText", "This cell has %1 of %2 leaders with us.")},
    KeyedSentence{"win-followers", QT_TRANSLATE_NOOP("ReasonText", "Followers: %1.")},
    KeyedSentence{"delivered-in", QT_TRANSLATE_NOOP("ReasonText", "Delivered %1 of %2 in %3.")},
    KeyedSentence{"win-ask-about",
                  QT_TRANSLATE_NOOP(
                      "ReasonText",
                      "Not marked as a leader yet: ask three co-workers alone who they turn to.")},
    KeyedSentence{
        "gap-place-unknown",
        QT_TRANSLATE_NOOP("ReasonText", "Unit not known (%1): find out where they work.")},
    KeyedSentence{
        "gap-no-leader-known",
        QT_TRANSLATE_NOOP("ReasonText",
                          "Nobody is known to lead here: ask co-workers alone who they turn to.")},
    KeyedSentence{"gap-leaders-to-find",
                  QT_TRANSLATE_NOOP("ReasonText", "Leaders still to find: %1.")},
    KeyedSentence{
        "gap-to-cover",
        QT_TRANSLATE_NOOP("ReasonText", "Still to cover before the goal is reached: %1.")},
    KeyedSentence{"gap-unnamed", QT_TRANSLATE_NOOP("ReasonText", "Not known by name: %1.")},
};

constexpr std::array kTestSentences{
    KeyedSentence{
        "counted-too-many",
        QT_TRANSLATE_NOOP(
            "ReasonText",
            "%3: %1 were counted, and there are %2. Correct the count or the head-count.")},
    KeyedSentence{"counted-too-many-in-all",
                  QT_TRANSLATE_NOOP("ReasonText",
                                    "In all %1 were counted, and there are %2. Correct the count "
                                    "or the head-count.")},
};

constexpr std::array kOutreachSentences{
    KeyedSentence{
        "leader-moved",
        QT_TRANSLATE_NOOP("ReasonText",
                          "%1, whom they follow, stands elsewhere since they were assessed.")},
    KeyedSentence{"leader-not-with-us",
                  QT_TRANSLATE_NOOP("ReasonText",
                                    "Co-workers follow them; of these not yet with us: %1 of %2.")},
    KeyedSentence{
        "leader-not-with-us-alone",
        QT_TRANSLATE_NOOP("ReasonText",
                          "A leader not yet with us; who follows them is not known yet.")},
    KeyedSentence{"leader-turned",
                  QT_TRANSLATE_NOOP("ReasonText", "Was with us; since %1 no longer.")},
    KeyedSentence{"cell-without-leader",
                  QT_TRANSLATE_NOOP("ReasonText", "Nobody is known to lead in %1.")},
    KeyedSentence{
        "cell-leader-against",
        QT_TRANSLATE_NOOP("ReasonText",
                          "In %1 the only known leader is against: others may lead there too.")},
    KeyedSentence{"leader-cell-missed",
                  QT_TRANSLATE_NOOP("ReasonText", "%1 of %2 in their cell took part in %3.")},
    KeyedSentence{"cell-below-goal",
                  QT_TRANSLATE_NOOP("ReasonText", "%1 of %2 in their cell took part in %3.")},
    KeyedSentence{"never-assessed", QT_TRANSLATE_NOOP("ReasonText", "Never assessed.")},
    KeyedSentence{"unassessed-again", QT_TRANSLATE_NOOP("ReasonText", "Unassessed again.")},
    KeyedSentence{"stale-too-old", QT_TRANSLATE_NOOP("ReasonText", "Last assessed on %1.")},
    KeyedSentence{"stale-older-than-test",
                  QT_TRANSLATE_NOOP("ReasonText", "Assessed on %1, before %2 closed.")},
    KeyedSentence{
        "stale-employer-move",
        QT_TRANSLATE_NOOP("ReasonText", "Assessed on %1, before the employer’s move of %2.")},
    KeyedSentence{"stale-leader-moved",
                  QT_TRANSLATE_NOOP("ReasonText", "Assessed on %1, before %2 moved.")},
    KeyedSentence{
        "with-us-not-firmly",
        QT_TRANSLATE_NOOP("ReasonText", "With us, not firmly yet: best through their own leader.")},
    KeyedSentence{"undecided",
                  QT_TRANSLATE_NOOP("ReasonText", "Undecided: best through their own leader.")},
    KeyedSentence{
        "against-without-followers",
        QT_TRANSLATE_NOOP("ReasonText", "Leaning against; nobody is known to follow them.")},
    KeyedSentence{
        "opposed-without-followers",
        QT_TRANSLATE_NOOP("ReasonText",
                          "Opposed; nobody is known to follow them, so others come first.")},
    KeyedSentence{"do-not-visit",
                  QT_TRANSLATE_NOOP("ReasonText", "Asked on %1 not to be visited.")},
    KeyedSentence{"talked-recently", QT_TRANSLATE_NOOP("ReasonText", "Talked to on %1.")},
    KeyedSentence{"tried-recently", QT_TRANSLATE_NOOP("ReasonText", "Tried on %1.")},
    KeyedSentence{
        "wrong-contact",
        QT_TRANSLATE_NOOP("ReasonText",
                          "Address or number was wrong on %1: ask a co-worker for the right one.")},
    KeyedSentence{
        "would-not-talk",
        QT_TRANSLATE_NOOP("ReasonText",
                          "Would not talk on %1, which says nothing about where they stand.")},
    KeyedSentence{"asker-own-leader",
                  QT_TRANSLATE_NOOP("ReasonText", "Their own leader, who is with us.")},
    KeyedSentence{"asker-trusted-tie",
                  QT_TRANSLATE_NOOP("ReasonText", "Somebody with us whom they trust.")},
};

constexpr std::array kAskSentences{
    KeyedSentence{
        "ask-what-changed",
        QT_TRANSLATE_NOOP(
            "ReasonText",
            "“What are people on your shift saying now, and what will you do together?”")},
    KeyedSentence{
        "ask-second-attempt",
        QT_TRANSLATE_NOOP(
            "ReasonText",
            "Go again, through somebody they trust: “What would have to change here for you and your co-workers?”")},
    KeyedSentence{
        "ask-bring-followers",
        QT_TRANSLATE_NOOP("ReasonText",
                          "“Which of your co-workers will you bring to %1, and by when?”")},
    KeyedSentence{
        "ask-lead",
        QT_TRANSLATE_NOOP(
            "ReasonText",
            "“Will you take responsibility for your unit, so that you and your co-workers win this?”")},
    KeyedSentence{"ask-what-changed-for-you",
                  QT_TRANSLATE_NOOP("ReasonText", "“What has changed for you?”")},
    KeyedSentence{"ask-what-stopped-them",
                  QT_TRANSLATE_NOOP("ReasonText",
                                    "“What kept people from %1, and whom will you ask again?”")},
    KeyedSentence{"ask-who-people-turn-to",
                  QT_TRANSLATE_NOOP("ReasonText",
                                    "“When something goes wrong here, who do people turn to?”")},
    KeyedSentence{"ask-who-else",
                  QT_TRANSLATE_NOOP("ReasonText", "“Who else do people here turn to?”")},
    KeyedSentence{
        "ask-first-conversation",
        QT_TRANSLATE_NOOP("ReasonText", "“What would you and your co-workers change here first?”")},
    KeyedSentence{
        "ask-talk-again",
        QT_TRANSLATE_NOOP(
            "ReasonText",
            "“What has happened on your shift since, and what will you and your co-workers do next?”")},
    KeyedSentence{
        "ask-take-part",
        QT_TRANSLATE_NOOP("ReasonText",
                          "“Will you take part in %1, and who on your shift will you ask next?”")},
    KeyedSentence{"ask-bring-one",
                  QT_TRANSLATE_NOOP("ReasonText", "“Which co-worker will you talk to this week?”")},
    KeyedSentence{
        "ask-listen",
        QT_TRANSLATE_NOOP("ReasonText", "Listen: “What would have to change here for you?”")},
};

constexpr std::array kReadinessSentences{
    KeyedSentence{"named-of-all", QT_TRANSLATE_NOOP("ReasonText", "Known by name: %1 of %2.")},
    KeyedSentence{"nobody-listed", QT_TRANSLATE_NOOP("ReasonText", "Nobody is listed yet.")},
    KeyedSentence{"cell-unnamed", QT_TRANSLATE_NOOP("ReasonText", "Not known by name: %1 of %2.")},
    KeyedSentence{"cell-not-counted", QT_TRANSLATE_NOOP("ReasonText", "No head-count; named: %1.")},
    KeyedSentence{
        "next-keep-list",
        QT_TRANSLATE_NOOP("ReasonText",
                          "Keep the list complete: ask every month who is new and who left.")},
    KeyedSentence{
        "next-learn-names",
        QT_TRANSLATE_NOOP(
            "ReasonText",
            "Learn the names still missing (%1): go through the list with one co-worker of each cell.")},
    KeyedSentence{"next-count-heads",
                  QT_TRANSLATE_NOOP("ReasonText", "Count heads in every cell, before names.")},
    KeyedSentence{"assessed-of-all", QT_TRANSLATE_NOOP("ReasonText", "Assessed: %1 of %2.")},
    KeyedSentence{"fresh-of-all", QT_TRANSLATE_NOOP("ReasonText", "Fresh: %1 of %2.")},
    KeyedSentence{"cell-not-fresh", QT_TRANSLATE_NOOP("ReasonText", "Unassessed: %1, stale: %2.")},
    KeyedSentence{
        "next-keep-fresh",
        QT_TRANSLATE_NOOP(
            "ReasonText",
            "Keep talking: an assessment tells where somebody stands for some weeks only.")},
    KeyedSentence{
        "next-talk-to",
        QT_TRANSLATE_NOOP(
            "ReasonText",
            "Share out the conversations still to be held (%1), each to a co-worker they trust.")},
    KeyedSentence{"cells-with-leader",
                  QT_TRANSLATE_NOOP("ReasonText", "Cells with a leader with us: %1 of %2.")},
    KeyedSentence{
        "leaders-of-needed",
        QT_TRANSLATE_NOOP("ReasonText", "Leaders with us, one for ten workers: %1 of %2.")},
    KeyedSentence{"cell-leaders-missing",
                  QT_TRANSLATE_NOOP("ReasonText",
                                    "Leaders missing: %1, of them known and not yet with us: %2.")},
    KeyedSentence{
        "next-test-leaders",
        QT_TRANSLATE_NOOP("ReasonText", "Let each leader deliver their cell in the next test.")},
    KeyedSentence{
        "next-win-leaders",
        QT_TRANSLATE_NOOP(
            "ReasonText",
            "Hold the conversations with leaders not yet with us (%1), the hardest first.")},
    KeyedSentence{
        "next-find-leaders",
        QT_TRANSLATE_NOOP(
            "ReasonText",
            "Find the leaders still missing (%1): ask three co-workers of each cell alone who they turn to.")},
    KeyedSentence{"took-part-in", QT_TRANSLATE_NOOP("ReasonText", "%3: %1 of %2 took part.")},
    KeyedSentence{"tests-closed", QT_TRANSLATE_NOOP("ReasonText", "Closed tests: %1.")},
    KeyedSentence{"cell-to-go", QT_TRANSLATE_NOOP("ReasonText", "%2: %1 to go.")},
    KeyedSentence{
        "next-first-test",
        QT_TRANSLATE_NOOP("ReasonText",
                          "Plan a small public ask in which each leader delivers their cell.")},
    KeyedSentence{"next-second-test",
                  QT_TRANSLATE_NOOP("ReasonText", "Test again, a little harder.")},
    KeyedSentence{"next-harder-test",
                  QT_TRANSLATE_NOOP("ReasonText", "Ask for a little more next time.")},
    KeyedSentence{
        "next-repair-cells",
        QT_TRANSLATE_NOOP(
            "ReasonText",
            "Cells below the goal: %1. Repair there, or repeat a smaller ask before a bigger one.")},
    KeyedSentence{"lower-than", QT_TRANSLATE_NOOP("ReasonText", "%2: %1 fewer than in %3.")},
    KeyedSentence{"next-smaller-test",
                  QT_TRANSLATE_NOOP("ReasonText", "Repeat a smaller ask before a bigger one.")},
    KeyedSentence{
        "inoculated-of-all",
        QT_TRANSLATE_NOOP("ReasonText", "Heard beforehand what the boss will say: %1 of %2.")},
    KeyedSentence{"cell-not-inoculated",
                  QT_TRANSLATE_NOOP("ReasonText", "Heard beforehand: %1 of %2.")},
    KeyedSentence{"next-keep-inoculating",
                  QT_TRANSLATE_NOOP("ReasonText",
                                    "Go on saying beforehand what the boss will say, and why.")},
    KeyedSentence{
        "next-inoculate",
        QT_TRANSLATE_NOOP(
            "ReasonText",
            "In every conversation, say beforehand what the boss will say and why, with an answer.")},
    KeyedSentence{"stated-acted",
                  QT_TRANSLATE_NOOP("ReasonText", "Of %2 assessed as with us, %1 acted in %3.")},
    KeyedSentence{
        "not-stated-acted",
        QT_TRANSLATE_NOOP("ReasonText", "Of %2 assessed as undecided or against, %1 acted in %3.")},
    KeyedSentence{"cell-said-and-did-not",
                  QT_TRANSLATE_NOOP("ReasonText", "Assessed as with us and did not act: %1.")},
    KeyedSentence{
        "next-keep-judging",
        QT_TRANSLATE_NOOP(
            "ReasonText",
            "Assessments can be planned with; go on comparing them with what people do.")},
    KeyedSentence{
        "next-assess-before-test",
        QT_TRANSLATE_NOOP("ReasonText",
                          "Assess before the next test, so that words and acts can be compared.")},
    KeyedSentence{
        "next-ask-what-stopped",
        QT_TRANSLATE_NOOP(
            "ReasonText",
            "Ask those who did not act (%1) what stopped them, and what they will do next.")},
};

const char *reasonSentence(const QString &code)
{
    if (const char *text = sentenceOf(kWinSentences, code)) return text;
    if (const char *text = sentenceOf(kTestSentences, code)) return text;
    if (const char *text = sentenceOf(kOutreachSentences, code)) return text;
    if (const char *text = sentenceOf(kAskSentences, code)) return text;
    if (const char *text = sentenceOf(kReadinessSentences, code)) return text;
    if (const char *text = trainingSentence(code)) return text;
    return leaderSentence(code);
}

/// Days are written with their month in words; all else stands as it is.
QString shownInReason(const QString &arg, const QLocale &locale)
{
    static const QRegularExpression day(QStringLiteral(R"(^\d{4}-\d{2}-\d{2}$)"));
    return day.match(arg).hasMatch() ? dayText(QDate::fromString(arg, Qt::ISODate), locale) : arg;
}

QString reasonWorded(const Reason &reason, Wording wording, const QLocale &locale)
{
    const char *text = reasonSentence(reason.code);
    if (!text) return reason.code;
    QStringList args;
    for (const QString &arg : reason.args) args.append(shownInReason(arg, locale));
    return filled(wordedIn(wording, kReasonContext, text), args);
}

}   // namespace

QString reasonText(const Reason &reason)
{
    return reasonWorded(reason, Wording::Translated, QLocale());
}

QString englishReasonText(const Reason &reason)
{
    return reasonWorded(reason, Wording::English, QLocale(QLocale::English));
}

}   // namespace wallchart
