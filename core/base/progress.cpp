// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

namespace wallchart {

Progress::Progress() : Progress(Listener{}) {}

Progress::Progress(Listener listener)
    : m_listener(std::move(listener)), m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
}

void Progress::report(std::int64_t done, std::int64_t total) const
{
    if (m_listener) m_listener(done, total);
}

void Progress::cancel() const
{
    m_cancelled->store(true);
}

bool Progress::isCancelled() const
{
    return m_cancelled->load();
}

}   // namespace wallchart
