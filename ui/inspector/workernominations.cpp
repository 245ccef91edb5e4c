// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/workernominations.h"

#include "ui/inspector/inspectorwords.h"

#include <QCoreApplication>

namespace wallchart {

namespace {

struct NominationWords {
    Q_DECLARE_TR_FUNCTIONS(NominationWords)
};

NominationFact nominationFact(const Campaign &campaign, const Nomination &nomination,
                              WorkerId worker)
{
    const bool received = nomination.of == worker;
    NominationFact fact{nomination.id, received,
                        received ? std::optional(nomination.by) : nomination.of};
    fact.name = goesBy(campaign, fact.other);
    fact.question = nomination.question;
    fact.on = nomination.on;
    fact.alone = nomination.alone;
    fact.staff = nomination.staff;
    fact.askedBy = organizerWords(campaign, nomination.askedBy);
    return fact;
}

}   // namespace

std::vector<NominationFact> nominationFactsOf(const Reading &reading, WorkerId worker)
{
    const Campaign &campaign = reading.campaign();
    std::vector<const Nomination *> nominations = campaign.allWith<&Nomination::of>(worker);
    for (const Nomination *given : campaign.allWith<&Nomination::by>(worker)) {
        if (given->of != worker) nominations.push_back(given);   // of oneself it is there already
    }
    std::vector<NominationFact> facts;
    for (const Nomination *each : nominations) {
        if (each->on <= reading.asOf()) facts.push_back(nominationFact(campaign, *each, worker));
    }
    std::stable_sort(facts.begin(), facts.end(),
                     [](const NominationFact &a, const NominationFact &b) {
                         return std::tuple(!a.received, b.on) < std::tuple(!b.received, a.on);
                     });
    return facts;
}

QStringList openQuestions()
{
    return {NominationWords::tr("Who do people go to with a problem?"),
            NominationWords::tr("Whom did everybody look at when management announced it?"),
            NominationWords::tr("Who can calm people after an attack?"),
            NominationWords::tr("Who could get a sticker on everyone on your shift in a day?"),
            NominationWords::tr("Who taught you the job?")};
}

QString weightWords(const NominationFact &fact)
{
    if (fact.staff) return NominationWords::tr("staff's own view");
    return fact.alone ? NominationWords::tr("asked alone") : NominationWords::tr("in a group");
}

}   // namespace wallchart
