// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace wallchart {

/// The same surroundings for every test, on every computer.
///
/// Time zone UTC, the C locale with UTF-8, the offscreen platform unless another is named in
/// the environment, and settings and data of programs in a folder of their own. Made before
/// the application, lives until the tests have run; programs that tests start inherit it.
class TestEnvironment final {
public:
    TestEnvironment();

private:
    QTemporaryDir m_home;
};

}   // namespace wallchart
