// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/changecodec.h"

#include "tests/storage/anycampaign.h"
#include "tests/support/expectedwarnings.h"

#include <gtest/gtest.h>

namespace wallchart {

namespace {

/// Of every entity one added, one removed and one changed in every field.
Edits anyEdits()
{
    AnyValues values(1);
    const Campaign campaign = values.campaign(20);   // enough that no two rows are equal by chance
    Edits edits;
    eachEntity([&]<class T>(EntityType<T>) {
        auto row = campaign.all<T>().begin();
        edits.add(*row);
        edits.remove(*++row);
        edits.change(*std::next(row), values.changed(*std::next(row)));
    });
    return edits;
}

}   // namespace

TEST(ChangeCodec, every_kind_of_edit_of_every_entity_comes_back)
{
    const Edits edits = anyEdits();
    EXPECT_EQ(edits.size(), 3 * std::tuple_size_v<Entities>);
    EXPECT_EQ(decodeEdits(encodeEdits(edits)), edits);
}

TEST(ChangeCodec, empty_and_null_values_come_back)
{
    IdSource ids = IdSource::seeded(1, 1'700'000'000'000);
    Edits edits;
    edits.add(Worker{.id = ids.make<WorkerId>(), .fullName = {}});
    edits.add(Shift{.id = ids.make<ShiftId>(), .worksite = ids.make<WorksiteId>(), .name = {}});
    EXPECT_EQ(decodeEdits(encodeEdits(edits)), edits);
    EXPECT_EQ(decodeEdits(encodeEdits(Edits())), Edits());
}

TEST(ChangeCodec, of_a_changed_entity_only_what_differs_is_written_again)
{
    IdSource ids = IdSource::seeded(1, 1'700'000'000'000);
    Worker before{.id = ids.make<WorkerId>(), .number = 1, .fullName = QStringLiteral("Ana")};
    for (int i = 0; i < 2000; ++i) before.note += QString::number(i * 7919 % 10'000);
    Worker after = before;
    after.number = 2;
    Edits edits;
    edits.change(before, after);
    Edits added;
    added.add(before);
    EXPECT_LT(encodeEdits(edits).size(), encodeEdits(added).size() + 20);
    EXPECT_EQ(decodeEdits(encodeEdits(edits)), edits);
}

TEST(ChangeCodec, bytes_that_are_no_edits_are_refused)
{
    const QByteArray good = qUncompress(encodeEdits(anyEdits()));
    const ExpectedWarnings corrupted(QStringLiteral("^qUncompress"));
    EXPECT_FALSE(decodeEdits({}));
    EXPECT_FALSE(decodeEdits("nothing of the kind"));
    EXPECT_FALSE(decodeEdits(qCompress(good.left(good.size() / 2))));
    EXPECT_FALSE(decodeEdits(qCompress(good.left(good.size() - 1))));
    EXPECT_FALSE(decodeEdits(qCompress(QByteArray("\x9f\x02\xff", 3))));
}

}   // namespace wallchart
