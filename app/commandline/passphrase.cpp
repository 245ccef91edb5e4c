// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/passphrase.h"

#include "app/commandline/errors.h"
#include "core/base/atomicfile.h"
#include "core/storage/recoverywords.h"

#include <QFile>

#include <cstdio>
#include <cstring>
#include <termios.h>
#include <unistd.h>

namespace wallchart {

namespace {

constexpr qint64 kLongestLine = 4096;

/// Switches the terminal's echo off while it lives.
class SilentTerminal final {
public:
    SilentTerminal()
    {
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    termios m_before{};
};

void dropLineEnd(QByteArray &line)
{
    while (line.endsWith('\n') || line.endsWith('\r')) line.chop(1);
}

Result<Secret> firstLine(QFile &file)
{
    QByteArray line = file.readLine(kLongestLine);
    dropLineEnd(line);
    if (line.isEmpty()) return fail(kPassphraseEmpty);
    return Secret::fromUtf8(line);
}

Result<Secret> askOnTerminal(const char *question)
{
    std::fputs(question, stderr);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(kPassphraseMissing);
    const SilentTerminal silent;
    auto secret = firstLine(input);
    std::fputs("\n", stderr);
    return secret;
}

bool same(const Secret &a, const Secret &b)
{
    return a.size() == b.size() && std::memcmp(a.data().data(), b.data().data(), a.size()) == 0;
}

}   // namespace

Result<Secret> readPassphrase(const QString &file, AskTwice askTwice)
{
    if (file.isEmpty() && ::isatty(STDIN_FILENO) == 0) return fail(kPassphraseMissing);
    if (file.isEmpty()) {
        auto first = askOnTerminal("Passphrase: ");
        if (!first || askTwice == AskTwice::No) return first;
        auto second = askOnTerminal("The same again: ");
        if (!second) return second;
        if (!same(*first, *second)) return fail(kPassphrasesDiffer);
        return first;
    }
    QFile source(file);
    const bool opened = file == QLatin1String("-")
                            ? source.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                            : source.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!opened) return fail(kCannotReadFile, {file, source.errorString()});
    return firstLine(source);
}

Result<Opener> readOpener(const GlobalOptions &globals)
{
    if (globals.recoveryWords.isEmpty())
        return readPassphrase(globals.passphraseFile, AskTwice::No).map([](Secret secret) {
            return Opener{std::move(secret)};
        });
    const auto line = readPassphrase(globals.recoveryWords, AskTwice::No);
    if (!line) return tl::unexpected(line.error());
    const auto *text = reinterpret_cast<const char *>(line->data().data());
    const QStringList words = QString::fromUtf8(text, static_cast<qsizetype>(line->size()))
                                  .split(u' ', Qt::SkipEmptyParts);
    return keyFromWords(words).map([](Secret key) { return Opener{std::move(key), true}; });
}

}   // namespace wallchart
