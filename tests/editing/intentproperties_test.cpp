// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/relationintents.h"
#include "core/editing/intents/structureintents.h"
#include "core/editing/intents/testintents.h"
#include "tests/editing/fakechangestore.h"
#include "tests/support/campaigndump.h"
#include "tests/support/campaignfromtext.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wallchart {

namespace {

constexpr char kText[] = R"(
    ICU / Night (9): Ana* 2, Ben 3 → Ana, Cem
    ICU / Day: Dia 1 → Ana, Eva (supervisor)
    Surgery / 3 East / Day: Fay** 4, Gus → Fay
)";

/// Draws the arguments of one intent after the other.
class AnyIntent {
public:
    AnyIntent(const Campaign &campaign, IdSource &ids) : m_campaign(campaign), m_ids(ids) {}

    [[nodiscard]] ChangeSet make(int intent)
    {
        switch (intent) {
        case 0: return addWorksite(word(), m_ids);
        case 1: return addUnit(m_campaign, {site(), {word(), word()}, flag()}, m_ids);
        case 2: return addShift(m_campaign, {site(), word(), QTime(7, 0), QTime(15, 0)}, m_ids);
        case 3:
            return setHeadCount(
                m_campaign, {site(), maybe<Unit>(), maybe<Shift>(), number(0, 30), day()}, m_ids);
        case 4: return addWorker(m_campaign, newWorker(), m_ids);
        case 5: return setWorker(m_campaign, changedWorker());
        case 6: return moveWorker(m_campaign, move(), m_ids);
        case 7: return setInBase(m_campaign, {one<Worker>(), out(), word(), day()}, m_ids);
        case 8: return setCommittee(m_campaign, one<Worker>(), flag(), day(), m_ids);
        case 9:
            return assess(m_campaign, {one<Worker>(), level(), day(), word(), Basis::Hard, word()},
                          m_ids);
        case 10:
            return addTie(m_campaign, {one<Worker>(), one<Worker>(), word(), number(1, 3), day()},
                          m_ids);
        case 11:
            return nominate(m_campaign, {one<Worker>(), maybe<Worker>(), word(), day(), flag()},
                            m_ids);
        case 12:
            return markLeader(m_campaign, {one<Worker>(), LeaderState(number(0, 6)), day(), word()},
                              m_ids);
        case 13: return addTest(m_campaign, {word(), TestKind::Petition, 0.65, day(), {}}, m_ids);
        case 14: return recordResult(m_campaign, result(), m_ids);
        case 15:
            return recordTally(m_campaign,
                               {test(), maybe<Unit>(), maybe<Shift>(), number(0, 9), {}, day()},
                               m_ids);
        default: return closeDueTests(m_campaign, day(), m_ids);
        }
    }
    static constexpr int kIntents = 17;

private:
    static int number(int least, int most) { return *rc::gen::inRange(least, most + 1); }
    static bool flag() { return number(0, 1) == 1; }
    static QDate day() { return QDate(2023, 3, 1).addDays(number(-3, 20)); }
    static QString word()
    {
        static const QStringList words{QStringLiteral("friend"),  QStringLiteral("ICU"),
                                       QStringLiteral("Łucja"),   QStringLiteral("choir"),
                                       QStringLiteral("follows"), QStringLiteral("Night")};
        return words[number(0, 5)];
    }
    static std::optional<OutReason> out()
    {
        return flag() ? std::optional(OutReason(number(0, 5))) : std::nullopt;
    }
    static std::optional<int> level()
    {
        return flag() ? std::optional(number(1, 5)) : std::nullopt;
    }
    template <class T>
    [[nodiscard]] Id<T> one() const
    {
        const int last = static_cast<int>(m_campaign.all<T>().size()) - 1;
        return std::next(m_campaign.all<T>().begin(), number(0, last))->id;
    }
    template <class T>
    [[nodiscard]] std::optional<Id<T>> maybe() const
    {
        return flag() ? std::optional(one<T>()) : std::nullopt;
    }
    [[nodiscard]] WorksiteId site() const { return worksiteOf(m_campaign); }
    [[nodiscard]] StructureTestId test() const { return one<StructureTest>(); }
    [[nodiscard]] NewWorker newWorker() const
    {
        return {
            .fullName = word(), .worksite = site(), .unit = maybe<Unit>(), .shift = maybe<Shift>()};
    }
    [[nodiscard]] Worker changedWorker() const
    {
        Worker worker = *m_campaign.find(one<Worker>());
        worker.note = word();
        worker.phones = {QStringLiteral("555-0100")};
        return worker;
    }
    [[nodiscard]] Move move() const
    {
        return {.worker = one<Worker>(),
                .worksite = site(),
                .unit = maybe<Unit>(),
                .shift = maybe<Shift>(),
                .on = day()};
    }
    [[nodiscard]] NewResult result() const
    {
        return {.test = test(),
                .worker = one<Worker>(),
                .outcome = Outcome(number(0, 5)),
                .on = day(),
                .askedByWorker = maybe<Worker>(),
                .askedByOrganizer = flag() ? word() : QString()};
    }

    const Campaign &m_campaign;
    IdSource &m_ids;
};

Campaign withOneTest()
{
    const Campaign campaign = campaignFromText(kText);
    IdSource ids = idsAbove(campaign);
    return campaign.with(
        addTest(campaign,
                {.name = QStringLiteral("Petition"), .opens = kTextDay, .closes = kTextDay}, ids)
            .edits);
}

}   // namespace

RC_GTEST_PROP(IntentProperties, undo_and_redo_of_any_intents_bring_back_the_very_same_campaign, ())
{
    FakeSession fake(withOneTest());
    Session &session = fake.session;
    std::vector<QString> dumps{dumpOf(session.campaign())};
    const auto intents = *rc::gen::container<std::vector<int>>(
        rc::gen::inRange(0, AnyIntent::kIntents));
    for (const int intent : intents) {
        const auto sequence = session.perform(
            AnyIntent(session.campaign(), session.ids()).make(intent));
        // What a rule refuses, such as a tie to oneself, must leave no trace either.
        if (sequence && *sequence > 0) dumps.push_back(dumpOf(session.campaign()));
        RC_ASSERT(dumpOf(session.campaign()) == dumps.back());
    }
    RC_TAG(dumps.size() > 1 ? "performed" : "nothing performed");
    for (std::size_t at = dumps.size() - 1; at > 0; --at) {
        RC_ASSERT(session.undo().has_value());
        RC_ASSERT(dumpOf(session.campaign()) == dumps[at - 1]);
    }
    for (std::size_t at = 1; at < dumps.size(); ++at) {
        RC_ASSERT(session.redo().has_value());
        RC_ASSERT(dumpOf(session.campaign()) == dumps[at]);
    }
}

TEST(IntentProperties, every_intent_performs_with_some_arguments)
{
    for (int intent = 0; intent < AnyIntent::kIntents; ++intent) {
        bool performed = false;
        const bool ran = rc::check([&] {
            FakeSession fake(withOneTest());
            const auto sequence = fake.session.perform(
                AnyIntent(fake.session.campaign(), fake.session.ids()).make(intent));
            performed = performed || (sequence && *sequence > 0);
        });
        EXPECT_TRUE(ran);
        EXPECT_TRUE(performed) << intent;
    }
}

}   // namespace wallchart
