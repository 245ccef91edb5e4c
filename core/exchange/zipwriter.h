// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace wallchart {

/// Makes a ZIP archive in memory. The same parts give the same bytes: all parts bear the first
/// day a ZIP can write, and nothing in it tells of a system.
class ZipWriter final {
public:
    ZipWriter();
    ~ZipWriter();

    /// A part of at most 4 GiB, deflated.
    void add(const char *name, const QByteArray &content);
    /// The whole archive; nothing can be added afterwards.
    [[nodiscard]] QByteArray finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}   // namespace wallchart
