// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>

namespace wallchart {

/// The user asked long work to stop; nothing was changed.
inline constexpr ErrorCode kCancelled{"cancelled", ErrorKind::Failed};

/// Tells how far long work has come, and carries the wish to stop back to it.
///
/// A copy speaks for the same work, so one copy goes into the worker thread and another
/// stays with whoever may cancel. A default one reports to nobody and can be cancelled.
class Progress {
public:
    /// Called in the thread that works, with `done` ≤ `total`, in units of the work's own choice.
    using Listener = std::function<void(std::int64_t done, std::int64_t total)>;

    Progress();
    explicit Progress(Listener listener);

    void report(std::int64_t done, std::int64_t total) const;
    void cancel() const;
    [[nodiscard]] bool isCancelled() const;

private:
    Listener m_listener;
    std::shared_ptr<std::atomic<bool>> m_cancelled;   // shared: worker and owner see one flag
};

}   // namespace wallchart
