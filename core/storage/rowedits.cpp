// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowedits.h"

#include "core/storage/rows.h"

namespace wallchart {

namespace {

constexpr std::size_t kManyRemovals = 8;
constexpr std::int64_t kReportEvery = 1000;

/// Calls `f(EntityType<T>{})` for each entity type, each before those it refers to.
template <class F>
void eachEntityBackwards(F &&f)
{
    constexpr std::size_t count = std::tuple_size_v<Entities>;
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        (f(EntityType<std::tuple_element_t<count - 1 - I, Entities>>{}), ...);
    }
    (std::make_index_sequence<count>{});
}

/// For each entity type, whether any other has a field that refers to it.
constexpr auto kReferredTo = [] {
    std::array<bool, std::tuple_size_v<Entities>> referred{};
    eachEntity([&]<class T>(EntityType<T>) {
        eachField<T>([&](const auto &each) {
            using Value = typename std::remove_cvref_t<decltype(each)>::Value;
            if constexpr (kIsReference<Value> && !std::is_same_v<Value, Id<T>>)
                referred[kEntityOf<ReferredIdType<Value>>] = true;
        });
    });
    return referred;
}();

/// Counts what is done, tells it, and asks whether to go on.
class Steps final {
public:
    Steps(const Progress &progress, std::size_t total)
        : m_progress(progress), m_total(static_cast<std::int64_t>(total))
    {
    }

    [[nodiscard]] Result<void> one()
    {
        if (++m_done % kReportEvery != 0 && m_done != m_total) return {};
        m_progress.report(m_done, m_total);
        if (m_progress.isCancelled()) return fail(kCancelled);
        return {};
    }

private:
    const Progress &m_progress;
    std::int64_t m_total;
    std::int64_t m_done = 0;
};

template <class T>
Result<void> removeRows(Database &database, const std::vector<Edit<T>> &edits, Steps &steps)
{
    RowWriter<T> writer(database);
    for (const Edit<T> &edit : edits) {
        if (edit.after || !edit.before) continue;
        if (auto done = writer.remove(edit.before->id).and_then([&] { return steps.one(); }); !done)
            return done;
    }
    return {};
}

template <class T>
Result<void> putRows(Database &database, const std::vector<Edit<T>> &edits, Steps &steps)
{
    RowWriter<T> writer(database);
    for (const Edit<T> &edit : edits) {
        if (!edit.after) continue;
        const auto put = edit.before ? writer.update(*edit.after) : writer.insert(*edit.after);
        if (auto done = put.and_then([&] { return steps.one(); }); !done) return done;
    }
    return {};
}

template <class T>
Result<void> insertTable(Database &database, const Table<T> &rows, Steps &steps)
{
    RowWriter<T> writer(database);
    for (const T &row : rows) {
        if (auto done = writer.insert(row).and_then([&] { return steps.one(); }); !done)
            return done;
    }
    return {};
}

}   // namespace

Result<void> writeEdits(Database &database, const Edits &edits, const Progress &progress)
{
    Steps steps(progress, edits.size());
    Result<void> done;
    eachEntityBackwards([&]<class T>(EntityType<T>) {
        if (done && !edits.of<T>().empty()) done = removeRows<T>(database, edits.of<T>(), steps);
    });
    eachEntity([&]<class T>(EntityType<T>) {
        if (done && !edits.of<T>().empty()) done = putRows<T>(database, edits.of<T>(), steps);
    });
    return done;
}

Result<void> writeCampaign(Database &database, const Campaign &campaign, const Progress &progress)
{
    std::size_t total = 0;
    eachEntity([&]<class T>(EntityType<T>) { total += campaign.all<T>().size(); });
    Steps steps(progress, total);
    Result<void> done;
    eachEntity([&]<class T>(EntityType<T>) {
        if (done) done = insertTable<T>(database, campaign.all<T>(), steps);
    });
    return done;
}

Result<Campaign> readCampaign(Database &database, const Progress &progress)
{
    Campaign campaign;
    Result<void> done;
    std::int64_t read = 0;
    eachEntity([&]<class T>(EntityType<T>) {
        if (!done) return;
        auto rows = readTable<T>(database);
        if (rows) campaign.load<T>(std::move(*rows));
        done = rows ? Result<void>() : Result<void>(tl::unexpected(rows.error()));
        progress.report(++read, std::tuple_size_v<Entities>);
        if (done && progress.isCancelled()) done = fail(kCancelled);
    });
    return done.map([&] { return std::move(campaign); });
}

bool removesMany(const Edits &edits)
{
    std::size_t count = 0;
    eachEntity([&]<class T>(EntityType<T>) {
        if constexpr (kReferredTo[kEntityOf<Id<T>>]) {
            for (const Edit<T> &edit : edits.of<T>()) count += edit.after ? 0u : 1u;
        }
    });
    return count > kManyRemovals;
}

Result<void> checkReferences(Database &database)
{
    Query query(database, QStringLiteral("PRAGMA foreign_key_check"));
    if (auto run = query.run(); !run) return run;
    if (query.next()) return fail(kStoreOutOfStep, {database.path()});
    return query.ended();
}

}   // namespace wallchart
