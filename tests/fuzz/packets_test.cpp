// SPDX-License-Identifier: GPL-3.0-or-later
// Packets that nobody of good will would write: taken or refused, quickly, never with a crash.
#include "tests/fuzz/fuzzcases.h"
#include "tests/fuzz/packettarget.h"

namespace wallchart {

TEST(EnvelopeFuzz, changed_files_never_crash)
{
    EXPECT_GT(expectWithinLimits(fuzz(envelopeTarget(), {.inputs = 4000})).outcomes, 4u);
}

TEST(EnvelopeFuzzLong, thirty_processor_minutes)
{
    fuzzLong(envelopeTarget(), "fuzzing the envelopes of packets");
}

TEST(PacketFuzz, the_corpus_is_taken_or_refused)
{
    replay(packetTarget());
}

TEST(PacketFuzz, changed_contents_never_crash_and_break_no_rule)
{
    EXPECT_GT(expectWithinLimits(fuzz(packetTarget(), {.inputs = 3000})).outcomes, 10u);
}

TEST(PacketFuzzLong, thirty_processor_minutes)
{
    fuzzLong(packetTarget(), "fuzzing packets");
}

}   // namespace wallchart
