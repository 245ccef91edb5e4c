// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzing.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <array>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

namespace wallchart {

namespace {

constexpr qsizetype kLongestInput = 1 << 20;

// Read by the signal handler, which may do next to nothing.
const char *inputBytes = nullptr;
size_t inputSize = 0;

void leaveKiller(int signal)
{
    constexpr char kSaid[] = "fuzz: the input that ended the program is left in fuzz-killer\n";
    const int file = ::open("fuzz-killer", O_WRONLY | O_CREAT | O_TRUNC, 0600);
    const bool written = ::write(file, inputBytes, inputSize) >= 0;
    const bool said = written && ::write(STDERR_FILENO, kSaid, sizeof kSaid - 1) > 0;
    ::signal(signal, said ? SIG_DFL : SIG_IGN);
    ::raise(signal);
    ::_exit(1);
}

/// While it lives, whatever ends the program leaves the input behind.
class KillerWatch final {
public:
    explicit KillerWatch(double secondsPerInput)
        : m_seconds(static_cast<time_t>(secondsPerInput)),
          m_rest(static_cast<suseconds_t>((secondsPerInput - static_cast<double>(m_seconds)) * 1e6))
    {
        for (std::size_t i = 0; i < kSignals.size(); ++i)
            m_before[i] = std::signal(kSignals[i], leaveKiller);
    }
    ~KillerWatch()
    {
        setTimer({});
        for (std::size_t i = 0; i < kSignals.size(); ++i) std::signal(kSignals[i], m_before[i]);
    }
    KillerWatch(const KillerWatch &) = delete;
    KillerWatch &operator=(const KillerWatch &) = delete;

    void begin(const QByteArray &input) const
    {
        inputBytes = input.constData();
        inputSize = static_cast<size_t>(input.size());
        setTimer({m_seconds, m_rest});
    }

private:
    static constexpr std::array kSignals{SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL, SIGVTALRM};

    static void setTimer(timeval value)
    {
        const itimerval timer{{}, value};
        ::setitimer(ITIMER_VIRTUAL, &timer, nullptr);
    }

    time_t m_seconds;
    suseconds_t m_rest;
    std::array<void (*)(int), kSignals.size()> m_before;
};

double cpuSeconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double peakMebibytes()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_maxrss) / 1024;
}

void keep(const QByteArray &input, const QString &folder)
{
    if (folder.isEmpty()) return;
    const QByteArray name = QCryptographicHash::hash(input, QCryptographicHash::Sha256).toHex();
    QFile file(folder + u'/' + QString::fromLatin1(name.left(12)));
    if (file.open(QIODevice::WriteOnly)) file.write(input);
}

quint32 below(qsizetype size, QRandomGenerator &random)
{
    return random.bounded(static_cast<quint32>(size));
}

}   // namespace

FuzzReport fuzz(FuzzTarget target, const FuzzBudget &budget)
{
    FuzzReport report;
    QSet<QByteArray> heard;
    QRandomGenerator random(budget.seed);
    const KillerWatch watch(budget.secondsPerInput);
    const double start = cpuSeconds();
    const std::size_t given = target.corpus.size();
    for (double now = start; report.inputs < budget.inputs && now - start < budget.cpuSeconds;) {
        const auto at = static_cast<std::size_t>(report.inputs);
        const bool isGiven = at < given;
        const auto &from =
            target
                .corpus[isGiven ? at : random.bounded(static_cast<quint32>(target.corpus.size()))];
        const QByteArray input = isGiven ? from : target.change(from, random);
        watch.begin(input);
        const QByteArray words = target.read(input);
        const double after = cpuSeconds();
        report.slowestSeconds = std::max(report.slowestSeconds, after - now);
        now = after;
        ++report.inputs;
        if (heard.contains(words)) continue;
        heard.insert(words);
        if (isGiven) continue;
        keep(input, budget.keepIn);
        target.corpus.push_back(input);
    }
    report.outcomes = static_cast<std::size_t>(heard.size());
    report.peakMebibytes = peakMebibytes();
    return report;
}

QByteArray changedBytes(QByteArray bytes, const std::vector<QByteArray> &tokens,
                        QRandomGenerator &random)
{
    const auto changes = 1 + random.bounded(8u);
    for (quint32 i = 0; i < changes; ++i) {
        const auto at = static_cast<qsizetype>(below(bytes.size() + 1, random));
        const qsizetype length = std::min<qsizetype>(bytes.size() - at, 1 + below(64, random));
        const QByteArray piece = bytes.mid(at, length);
        switch (random.bounded(8u)) {
        case 0: bytes.replace(at, 1, QByteArray(1, static_cast<char>(random.bounded(256u)))); break;
        case 1: bytes.remove(at, length); break;
        case 2: bytes.insert(at, piece); break;
        case 3: bytes.insert(at, piece.repeated(1 + below(200, random))); break;
        case 4: bytes.truncate(at); break;
        case 5: bytes.insert(below(bytes.size() + 1, random), piece); break;
        default: bytes.insert(at, tokens[below(std::ssize(tokens), random)]); break;
        }
        bytes.truncate(kLongestInput);
    }
    return bytes;
}

std::vector<QByteArray> filesIn(const QString &folder)
{
    std::vector<QByteArray> found;
    const QDir files(folder);
    for (const QString &name : files.entryList(QDir::Files, QDir::Name)) {
        QFile file(files.filePath(name));
        if (file.open(QIODevice::ReadOnly)) found.push_back(file.readAll());
    }
    return found;
}

}   // namespace wallchart
