// SPDX-License-Identifier: GPL-3.0-or-later
// Holds planted names in memory and in an open file until a line comes in; then it locks as the
// window does, and waits again.
#include "app/process/restart.h"
#include "tests/storage/plaintext.h"

#include <QTemporaryFile>

#include <cstdio>

using namespace wallchart;

namespace {

constexpr int kNames = 1000;

void sayAndWait(const char *what)
{
    std::puts(what);
    std::fflush(stdout);
    (void)std::getchar();
}

}   // namespace

int main()
{
    if (!messageFromBefore().isEmpty()) {
        sayAndWait("locked");
        return 0;
    }
    std::vector<QString> names;
    std::vector<QByteArray> bytes;
    for (int i = 0; i < kNames; ++i) {
        names.push_back(plantedName(i));
        if (i % 2 == 0) bytes.push_back(names.back().toUtf8());
    }
    QTemporaryFile open;
    if (!open.open()) return 1;
    sayAndWait("unlocked");
    startAfreshWith("the page to show");
    return static_cast<int>(names.size() + bytes.size());
}
