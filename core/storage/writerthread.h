// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QRunnable>
#include <QThreadPool>

#include <memory>

namespace wallchart {

/// One thread that does one thing after the other; a database connection lives in it.
class WriterThread final {
public:
    WriterThread()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);   // the thread stays, for the connection belongs to it
    }
    /// Finishes what was asked for.
    ~WriterThread() { m_pool.waitForDone(); }
    WriterThread(const WriterThread &) = delete;
    WriterThread &operator=(const WriterThread &) = delete;

    /// The result of `work()`, which runs in the thread after all that was asked for before.
    template <class Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work &>>
    {
        auto task = std::make_unique<Task<Work>>(std::move(work));
        auto future = task->promise.future();
        m_pool.start(task.release());   // the pool deletes it
        return future;
    }

private:
    template <class Work>
    struct Task final : QRunnable {
        explicit Task(Work asked) : work(std::move(asked)) { promise.start(); }
        void run() override
        {
            promise.addResult(work());
            promise.finish();
        }
        Work work;
        QPromise<std::invoke_result_t<Work &>> promise;
    };

    QThreadPool m_pool;
};

}   // namespace wallchart
