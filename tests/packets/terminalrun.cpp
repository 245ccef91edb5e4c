// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packets/terminalrun.h"

#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

namespace wallchart {

namespace {

/// Becomes the program; only returns when that fails.
void becomeProgram(const QByteArrayList &command)
{
    std::vector<char *> words;
    for (const QByteArray &word : command) words.push_back(const_cast<char *>(word.constData()));
    words.push_back(nullptr);
    execvp(words.front(), words.data());
}

/// Reads until the program has ended, answering as it asks.
void converse(int terminal, QByteArrayList answers)
{
    char letter = 0;
    while (read(terminal, &letter, 1) == 1) {
        if (letter != ':' || answers.isEmpty()) continue;
        const QByteArray answer = answers.takeFirst() + '\n';
        if (write(terminal, answer.constData(), static_cast<std::size_t>(answer.size())) < 0)
            return;
    }
}

}   // namespace

int runOnTerminal(const QByteArrayList &command, QByteArrayList answers)
{
    int terminal = -1;
    const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        becomeProgram(command);
        _exit(127);
    }
    if (child < 0) return -1;
    converse(terminal, std::move(answers));
    close(terminal);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}   // namespace wallchart
