// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace wallchart {

/// A reader of foreign files, and what it is fed.
struct FuzzTarget {
    std::vector<QByteArray> corpus;   ///< files to begin with, at least one
    std::function<QByteArray(const QByteArray &, QRandomGenerator &)> change;
    /// Reads a file and says what came of it in a few words. What gives words that were not heard
    /// before goes into the corpus, to be changed further.
    std::function<QByteArray(const QByteArray &)> read;
};

struct FuzzBudget {
    std::int64_t inputs = std::numeric_limits<std::int64_t>::max();
    double cpuSeconds = std::numeric_limits<double>::infinity();
    quint32 seed = 20'230'301;
    double secondsPerInput = 5;   ///< of processor time
    QString keepIn = {};          ///< folder for inputs that gave new words; empty = nowhere
};

struct FuzzReport {
    std::int64_t inputs = 0;
    std::size_t outcomes = 0;    ///< different words heard
    double slowestSeconds = 0;   ///< of processor time, for one input
    double peakMebibytes = 0;    ///< of this program
};

/// Reads the corpus, then changed copies of it until the budget is spent; the same seed gives the
/// same inputs.
///
/// An input that ends the program (a crash, a failed assertion, more time than it may take) is
/// left in the file `fuzz-killer` of the current folder, and a line on standard error says so.
FuzzReport fuzz(FuzzTarget target, const FuzzBudget &budget);

/// Changes bytes: flips, drops, doubles, moves and repeats pieces, or puts one of `tokens` in.
[[nodiscard]] QByteArray changedBytes(QByteArray bytes, const std::vector<QByteArray> &tokens,
                                      QRandomGenerator &random);

/// The files of a folder, in the order of their names.
[[nodiscard]] std::vector<QByteArray> filesIn(const QString &folder);

}   // namespace wallchart
