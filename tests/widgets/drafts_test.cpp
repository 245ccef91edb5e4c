// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/drafts.h"

#include "core/editing/memorychangestore.h"
#include "tests/support/campaignfromtext.h"

#include <QPromise>
#include <QTest>

#include <gtest/gtest.h>

#include <future>

namespace wallchart {

namespace {

const ErrorCode kNoRoom{"no-room", ErrorKind::Failed};

using Stored = QPromise<Result<void>>;

/// Does not end until somebody says so.
class HeldDraftStore final : public DraftStore {
public:
    QFuture<Result<void>> keep(Draft) override { return hold(); }
    QFuture<Result<void>> forget(QString, QString) override { return hold(); }
    Result<std::vector<Draft>> waiting() override { return std::vector<Draft>(); }

    std::vector<std::shared_ptr<Stored>> held;   ///< shared: a thread may end it after the store

private:
    QFuture<Result<void>> hold()
    {
        held.push_back(std::make_shared<Stored>());
        held.back()->start();
        return held.back()->future();
    }
};

class HeldChangeStore final : public ChangeStore {
public:
    QFuture<Result<void>> append(HistoryEntry entry, Edits edits, Progress progress) override
    {
        return m_changes.append(std::move(entry), std::move(edits), std::move(progress));
    }
    QFuture<Result<RenewedBackups>> rewrite(HistoryEntry entry, Rewriting rewriting,
                                            OldBackups oldBackups, Progress progress) override
    {
        return m_changes.rewrite(std::move(entry), std::move(rewriting), oldBackups,
                                 std::move(progress));
    }
    Result<Edits> editsOf(qint64 sequence) override { return m_changes.editsOf(sequence); }
    bool isReadOnly() const override { return false; }
    DraftStore &drafts() override { return held; }

    HeldDraftStore held;

private:
    MemoryChangeStore m_changes;
};

struct HeldWorkspace {
    HeldWorkspace()
    {
        auto store = std::make_unique<HeldChangeStore>();
        drafts = &store->held;
        workspace = std::make_unique<Workspace>(OpenedCampaign{campaignFromText("ICU / Day: Ana"),
                                                               History(), std::move(store),
                                                               std::nullopt},
                                                QString(), clock);
    }
    void type(const QString &text)
    {
        Drafts::of(*workspace).keep(QStringLiteral("form"), QStringLiteral("subject"), text);
    }

    FixedClock clock{QDateTime(QDate(2023, 3, 7), QTime(9, 30), Qt::UTC)};
    std::unique_ptr<Workspace> workspace;
    HeldDraftStore *drafts = nullptr;
};

void end(Stored &stored, Result<void> result)
{
    stored.addResult(std::move(result));
    stored.finish();
}

}   // namespace

TEST(Drafts, a_campaign_may_close_while_a_draft_is_being_stored)
{
    for (int round = 0; round < 200; ++round) {
        HeldWorkspace opened;
        opened.type(QStringLiteral("half a no"));
        const std::shared_ptr<Stored> stored = opened.drafts->held.front();
        const auto storing = std::async(std::launch::async, [stored] { end(*stored, {}); });
        opened.workspace.reset();
        storing.wait();
        QCoreApplication::processEvents();
    }
}

TEST(Drafts, what_is_stored_after_the_campaign_closed_is_told_to_nobody)
{
    HeldWorkspace opened;
    opened.type(QStringLiteral("half a no"));
    const std::shared_ptr<Stored> stored = opened.drafts->held.front();
    int told = 0;
    QObject::connect(opened.workspace.get(), &Workspace::failed, [&] { ++told; });
    opened.workspace.reset();
    end(*stored, fail(kNoRoom));
    QCoreApplication::processEvents();
    EXPECT_EQ(told, 0);
}

TEST(Drafts, that_drafts_cannot_be_kept_is_told_once)
{
    HeldWorkspace opened;
    int told = 0;
    QObject::connect(opened.workspace.get(), &Workspace::failed, [&] { ++told; });
    opened.type(QStringLiteral("half"));
    opened.type(QStringLiteral("half a no"));
    for (const auto &each : opened.drafts->held) end(*each, fail(kNoRoom));
    EXPECT_TRUE(QTest::qWaitFor([&] { return told > 0; }));
    QCoreApplication::processEvents();
    EXPECT_EQ(told, 1);
}

}   // namespace wallchart
