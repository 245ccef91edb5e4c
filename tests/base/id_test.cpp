// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QDateTime>
#include <QHash>

#include <gtest/gtest.h>

#include <unordered_set>

namespace wallchart {

static void PrintTo(const Uuid &uuid, std::ostream *out)
{
    *out << uuid.toString().toStdString();
}

namespace {

struct Worker;
using TestId = Id<Worker>;

constexpr std::int64_t kNoon = 1'700'000'000'000;

std::int64_t millisecondsIn(const Uuid &uuid)
{
    return static_cast<std::int64_t>(uuid.high >> 16);
}

/// The greatest id that can be made in a millisecond: its counter is full.
Uuid lastOf(std::int64_t milliseconds)
{
    return {(static_cast<std::uint64_t>(milliseconds) << 16) | 0x7FFF, 0xBFFF'FFFF'FFFF'FFFFull};
}

}   // namespace

TEST(Uuid, text_is_lower_case_with_dashes_and_reads_back)
{
    const Uuid uuid{0x0189'ABCD'EF01'7234, 0x8123'4567'89AB'CDEF};
    EXPECT_EQ(uuid.toString(), QStringLiteral("0189abcd-ef01-7234-8123-456789abcdef"));
    EXPECT_EQ(Uuid::fromString(uuid.toString()), uuid);
    EXPECT_EQ(Uuid::fromString(uuid.toString().toUpper()), uuid);
}

TEST(Uuid, what_is_no_id_is_refused)
{
    for (const auto *text :
         {u"", u"0189abcd-ef01-7234-8123-456789abcde", u"0189abcd-ef01-7234-8123-456789abcdef0",
          u"0189abcdeef01-7234-8123-456789abcdef", u"0189abcd-ef01-7234-8123-456789abcdeg",
          u"0189abcd-ef01-7234-8123-456789abcdeé", u"0189abcd-ef01-7234-8123-45678 abcdef",
          u"{189abcd-ef01-7234-8123-456789abcde}"}) {
        EXPECT_FALSE(Uuid::fromString(text)) << QString::fromUtf16(text).toStdString();
    }
}

TEST(Uuid, bytes_sort_like_the_id_and_read_back)
{
    const Uuid low{0x0100, 0xFF};
    const Uuid high{0x0101, 0x00};
    ASSERT_LT(low, high);
    EXPECT_LT(low.toBytes(), high.toBytes());
    EXPECT_EQ(low.toBytes().size(), 16);
    EXPECT_EQ(Uuid::fromBytes(high.toBytes()), high);
}

TEST(Uuid, other_than_sixteen_bytes_are_refused)
{
    EXPECT_FALSE(Uuid::fromBytes(QByteArray(15, 'x')));
    EXPECT_FALSE(Uuid::fromBytes(QByteArray(17, 'x')));
    EXPECT_FALSE(Uuid::fromBytes(QByteArray()));
}

TEST(Id, reads_its_own_text_and_refuses_other)
{
    IdSource ids = IdSource::seeded(1, kNoon);
    const auto id = ids.make<TestId>();
    EXPECT_EQ(TestId::fromString(id.toString()), id);
    EXPECT_FALSE(TestId::fromString(u"Ana"));
}

TEST(Id, can_be_a_key)
{
    IdSource ids = IdSource::seeded(1, kNoon);
    const auto a = ids.make<TestId>();
    const auto b = ids.make<TestId>();
    EXPECT_EQ((QHash<TestId, int>{{a, 1}, {b, 2}}).value(b), 2);
    EXPECT_EQ((std::unordered_set<TestId>{a, b, a}).size(), 2u);
}

TEST(IdSource, makes_version_7_ids_of_now)
{
    IdSource ids;
    const std::int64_t before = QDateTime::currentMSecsSinceEpoch();
    const Uuid uuid = ids.next();
    EXPECT_EQ(uuid.toString().at(14), u'7');
    EXPECT_EQ(uuid.low >> 62, 2u);
    EXPECT_GE(millisecondsIn(uuid), before);
    EXPECT_LE(millisecondsIn(uuid), QDateTime::currentMSecsSinceEpoch());
}

TEST(IdSource, two_sources_make_different_ids)
{
    IdSource one;
    IdSource other;
    EXPECT_NE(one.next().low, other.next().low);
}

TEST(IdSource, ids_grow_within_one_millisecond_and_past_a_full_counter)
{
    IdSource ids = IdSource::seeded(7, kNoon);
    Uuid last = ids.next();
    for (int i = 0; i < 5'000; ++i) {
        const Uuid next = ids.next();
        ASSERT_LT(last, next) << i;
        ASSERT_EQ(next.toString().at(14), u'7');
        last = next;
    }
    EXPECT_EQ(millisecondsIn(last), kNoon + 1);
}

TEST(IdSource, ids_grow_although_the_clock_was_set_back)
{
    // A file written when the clock stood an hour later than it does now.
    IdSource ids = IdSource::seeded(7, kNoon);
    const Uuid later = IdSource::seeded(8, kNoon + 3'600'000).next();
    ids.startAbove(later);
    const Uuid first = ids.next();
    EXPECT_LT(later, first);
    EXPECT_LT(first, ids.next());
}

TEST(IdSource, starts_above_the_last_id_of_a_millisecond)
{
    IdSource ids = IdSource::seeded(7, kNoon);
    ids.startAbove(lastOf(kNoon));
    const Uuid next = ids.next();
    EXPECT_LT(lastOf(kNoon), next);
    EXPECT_EQ(next.toString().at(14), u'7');
}

TEST(IdSource, an_older_greatest_id_does_not_hold_it_back)
{
    IdSource ids = IdSource::seeded(7, kNoon);
    ids.startAbove(lastOf(kNoon - 1'000));
    EXPECT_EQ(millisecondsIn(ids.next()), kNoon);
}

TEST(IdSource, the_same_seed_makes_the_same_ids)
{
    IdSource one = IdSource::seeded(7, kNoon);
    IdSource same = IdSource::seeded(7, kNoon);
    IdSource other = IdSource::seeded(8, kNoon);
    const Uuid first = one.next();
    EXPECT_EQ(first, same.next());
    EXPECT_NE(first, other.next());
    EXPECT_EQ(one.next(), same.next());
}

}   // namespace wallchart
