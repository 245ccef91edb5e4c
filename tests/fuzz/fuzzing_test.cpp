// SPDX-License-Identifier: GPL-3.0-or-later
// The fuzzer itself: it must find what it looks for.
#include "tests/fuzz/fuzzing.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>

namespace wallchart {

namespace {

/// Reads anything, but a bug waits behind a quote.
FuzzTarget targetWithBug(const std::function<void()> &bug)
{
    FuzzTarget target;
    target.corpus = {"Name,Unit\nAna,ICU\n"};
    target.change = [](const QByteArray &bytes, QRandomGenerator &random) {
        return changedBytes(bytes, {"\"", ";"}, random);
    };
    target.read = [bug](const QByteArray &bytes) {
        if (bytes.contains('"')) bug();
        return QByteArray::number(bytes.count(';'));
    };
    return target;
}

class FuzzingDeathTest : public testing::Test {
protected:
    void SetUp() override { QDir::setCurrent(m_folder.path()); }
    void TearDown() override { QDir::setCurrent(m_before); }

    void expectKillerWithQuote() const
    {
        const auto left = filesIn(m_folder.path());
        ASSERT_EQ(left.size(), 1u);
        EXPECT_TRUE(left[0].contains('"'));
    }

private:
    QTemporaryDir m_folder;
    QString m_before = QDir::currentPath();
};

}   // namespace

TEST_F(FuzzingDeathTest, a_planted_crash_is_found_and_its_input_kept)
{
    EXPECT_DEATH(fuzz(targetWithBug([] { std::raise(SIGSEGV); }), {.inputs = 1000}), "fuzz-killer");
    expectKillerWithQuote();
}

TEST_F(FuzzingDeathTest, a_planted_endless_loop_is_found)
{
    static volatile bool goesOn = true;
    EXPECT_DEATH(fuzz(targetWithBug([] {
                          while (goesOn) {
                          }
                      }),
                      {.inputs = 1000, .secondsPerInput = 0.2}),
                 "fuzz-killer");
    expectKillerWithQuote();
}

TEST(Fuzzing, the_same_seed_gives_the_same_inputs)
{
    const auto inputsOf = [](quint32 seed) {
        std::vector<QByteArray> inputs;
        FuzzTarget target = targetWithBug([] {});
        target.read = [&](const QByteArray &bytes) {
            inputs.push_back(bytes);
            return QByteArray::number(bytes.count(';'));
        };
        fuzz(target, {.inputs = 200, .seed = seed});
        return inputs;
    };
    EXPECT_EQ(inputsOf(1), inputsOf(1));
    EXPECT_NE(inputsOf(1), inputsOf(2));
}

TEST(Fuzzing, what_gives_new_words_is_kept_and_changed_further)
{
    const QTemporaryDir folder;
    const FuzzReport report = fuzz(targetWithBug([] {}), {.inputs = 2000, .keepIn = folder.path()});
    EXPECT_EQ(report.inputs, 2000);
    // One token a step: so many can only be reached from what was kept.
    EXPECT_GT(report.outcomes, 12u);
    EXPECT_EQ(filesIn(folder.path()).size() + 1, report.outcomes);
}

}   // namespace wallchart
