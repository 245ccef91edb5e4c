// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace wallchart {

/// Announces warnings: any other `qWarning` or worse fails the test that is running.
///
/// Lives as long as the warnings are expected, in the thread of the test. When it ends without
/// having seen one, the test fails too: what was announced must happen.
class ExpectedWarnings final {
public:
    /// `pattern` is a regular expression that is searched anywhere in the message.
    explicit ExpectedWarnings(const QString &pattern);
    ~ExpectedWarnings();
    ExpectedWarnings(const ExpectedWarnings &) = delete;
    ExpectedWarnings &operator=(const ExpectedWarnings &) = delete;

    /// How many messages have matched so far.
    [[nodiscard]] int count() const;

private:
    friend class WarningWatch;

    QRegularExpression m_pattern;
    int m_count = 0;   // guarded by the lock of the watch: messages come from any thread
};

/// Makes unannounced warnings fail the running test; called once, before the application exists.
void watchWarnings();

}   // namespace wallchart
