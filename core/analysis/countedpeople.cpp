// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/countedpeople.h"

#include "core/analysis/readinesscriteria.h"
#include "core/analysis/statedandshown.h"

namespace wallchart {

namespace {

using People = std::vector<WorkerId>;

/// What a sentence is read from.
struct Sentence {
    const Reading &reading;
    const QStringList &args;
    std::optional<WorkerId> about;

    /// The structure test that the last argument names; null = it is gone.
    [[nodiscard]] const StructureTest *test() const
    {
        const StructureTest *last = nullptr;
        for (const StructureTest *each : reading.tests()) {
            const bool isMeant = each->name == args.value(2) && each->isClosed(reading.asOf());
            if (isMeant && (!last || each->closes >= last->closes)) last = each;
        }
        return last;
    }
};

using IsCounted = bool (*)(const WorkerReading &worker, const Sentence &sentence);

template <IsCounted isCounted>
People ofTheBase(const Sentence &sentence)
{
    People people;
    for (const WorkerReading &worker : sentence.reading.workers()) {
        if (worker.inBase() && isCounted(worker, sentence)) people.push_back(worker.worker->id);
    }
    return people;
}

bool anybody(const WorkerReading &, const Sentence &)
{
    return true;
}

bool isAssessed(const WorkerReading &worker, const Sentence &)
{
    return worker.assessed();
}

bool isFresh(const WorkerReading &worker, const Sentence &)
{
    return worker.assessed() && !worker.stale;
}

bool isNotFresh(const WorkerReading &worker, const Sentence &sentence)
{
    return !isFresh(worker, sentence);
}

bool leadsWithUs(const WorkerReading &worker, const Sentence &)
{
    return worker.isLeader() && worker.withUs();
}

bool leadsNotWithUs(const WorkerReading &worker, const Sentence &)
{
    return worker.isLeader() && !worker.withUs();
}

bool isInoculated(const WorkerReading &worker, const Sentence &sentence)
{
    const Reading &reading = sentence.reading;
    return conversationsInoculating(reading.campaign(), worker.worker->id, reading.asOf()) > 0;
}

enum class Followers { All, NotWithUs };

template <Followers which>
People followers(const Sentence &sentence)
{
    People people;
    if (!sentence.about) return people;
    for (const WorkerReading *follower : sentence.reading.followersOf(*sentence.about)) {
        if (follower->inBase() && (which == Followers::All || !follower->withUs()))
            people.push_back(follower->worker->id);
    }
    std::sort(people.begin(), people.end());
    return people;
}

enum class Tested { Everybody, TookPart };

/// Of the cell of whom the sentence is about; of all cells where it is about nobody.
template <Tested which>
People tested(const Sentence &sentence)
{
    People people;
    const StructureTest *test = sentence.test();
    const WorkerReading *about = sentence.about ? sentence.reading.find(*sentence.about) : nullptr;
    if (!test || (sentence.about && !about)) return people;
    const TestReading read(sentence.reading, *test);
    for (const WorkerReading &worker : read.reading().workers()) {
        const Outcome outcome = read.outcomeOf(worker.worker->id);
        if (!worker.inBase() || outcome == Outcome::Excluded) continue;
        if (about && worker.cell() != about->cell()) continue;
        if (which == Tested::Everybody || outcome == Outcome::TookPart)
            people.push_back(worker.worker->id);
    }
    return people;
}

using StatedList = People StatedAndShown::*;

People stated(const Sentence &sentence, std::initializer_list<StatedList> lists)
{
    People people;
    const StructureTest *test = sentence.test();
    if (!test) return people;
    const StatedAndShown all = statedAndShownIn(TestReading(sentence.reading, *test));
    for (const StatedList list : lists)
        people.insert(people.end(), (all.*list).begin(), (all.*list).end());
    std::sort(people.begin(), people.end());
    return people;
}

struct Counted {
    const char *code;
    int arg;
    People (*find)(const Sentence &sentence);
};

constexpr std::array kCounted{
    Counted{"leader-not-with-us", 0, followers<Followers::NotWithUs>},
    Counted{"leader-not-with-us", 1, followers<Followers::All>},
    Counted{"leader-cell-missed", 0, tested<Tested::TookPart>},
    Counted{"leader-cell-missed", 1, tested<Tested::Everybody>},
    Counted{"cell-below-goal", 0, tested<Tested::TookPart>},
    Counted{"cell-below-goal", 1, tested<Tested::Everybody>},
    Counted{"named-of-all", 0, ofTheBase<anybody>},
    Counted{"named-of-all", 1, ofTheBase<anybody>},
    Counted{"assessed-of-all", 0, ofTheBase<isAssessed>},
    Counted{"assessed-of-all", 1, ofTheBase<anybody>},
    Counted{"fresh-of-all", 0, ofTheBase<isFresh>},
    Counted{"fresh-of-all", 1, ofTheBase<anybody>},
    Counted{"next-talk-to", 0, ofTheBase<isNotFresh>},
    Counted{"leaders-of-needed", 0, ofTheBase<leadsWithUs>},
    Counted{"next-win-leaders", 0, ofTheBase<leadsNotWithUs>},
    Counted{"inoculated-of-all", 0, ofTheBase<isInoculated>},
    Counted{"inoculated-of-all", 1, ofTheBase<anybody>},
    Counted{"took-part-in", 0, tested<Tested::TookPart>},
    Counted{"took-part-in", 1, tested<Tested::Everybody>},
    Counted{
        "stated-acted", 0,
        [](const Sentence &sentence) { return stated(sentence, {&StatedAndShown::saidAndDid}); }},
    Counted{
        "stated-acted", 1,
        [](const Sentence &sentence) {
            return stated(sentence, {&StatedAndShown::saidAndDid, &StatedAndShown::saidAndDidNot});
        }},
    Counted{"not-stated-acted", 0,
            [](const Sentence &sentence) {
                return stated(sentence, {&StatedAndShown::actedAllTheSame});
            }},
    Counted{
        "not-stated-acted", 1, [](const Sentence &sentence) {
            return stated(sentence, {&StatedAndShown::actedAllTheSame, &StatedAndShown::neither});
        }}};

const Counted *countedOf(const Reason &reason, int arg)
{
    const auto found = std::find_if(kCounted.begin(), kCounted.end(), [&](const Counted &each) {
        return reason.code == QLatin1String(each.code) && each.arg == arg;
    });
    return found == kCounted.end() ? nullptr : &*found;
}

}   // namespace

std::vector<WorkerId> peopleCounted(const Reading &reading, const Reason &reason, int arg,
                                    std::optional<WorkerId> about)
{
    const Counted *counted = countedOf(reason, arg);
    return counted ? counted->find({reading, reason.args, about}) : People();
}

bool countsPeople(const Reason &reason, int arg)
{
    return countedOf(reason, arg) != nullptr;
}

}   // namespace wallchart
