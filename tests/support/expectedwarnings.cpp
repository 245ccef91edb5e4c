// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expectedwarnings.h"

#include <QMutex>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace wallchart {

/// The announcements in force; Qt calls it from whatever thread has something to say.
class WarningWatch final {
public:
    static WarningWatch &instance()
    {
        static WarningWatch watch;
        return watch;
    }

    void add(ExpectedWarnings *expected)
    {
        const QMutexLocker lock(&m_mutex);
        m_expected.push_back(expected);
    }

    void remove(ExpectedWarnings *expected)
    {
        const QMutexLocker lock(&m_mutex);
        m_expected.erase(std::remove(m_expected.begin(), m_expected.end(), expected),
                         m_expected.end());
    }

    [[nodiscard]] int countOf(const ExpectedWarnings &expected)
    {
        const QMutexLocker lock(&m_mutex);
        return expected.m_count;
    }

    /// True if somebody announced this message.
    [[nodiscard]] bool accepts(const QString &message)
    {
        const QMutexLocker lock(&m_mutex);
        for (ExpectedWarnings *expected : m_expected) {
            if (!expected->m_pattern.match(message).hasMatch()) continue;
            ++expected->m_count;
            return true;
        }
        return false;
    }

private:
    QMutex m_mutex;
    std::vector<ExpectedWarnings *> m_expected;
};

namespace {

void judgeMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    // The offscreen platform says what it cannot do of every window that is shown or raised.
    if (message.startsWith(QLatin1String("This plugin does not support "))) return;
    // Qt says so of the first family of a list before it asks the next one for Hindi.
    if (message.contains(QLatin1String("OpenType support missing for"))) return;
    const bool harmless = type == QtDebugMsg || type == QtInfoMsg;
    if (!harmless && WarningWatch::instance().accepts(message)) return;
    std::fprintf(stderr, "%s\n", message.toUtf8().constData());
    if (!harmless) ADD_FAILURE() << "An unannounced warning: " << message.toStdString();
}

}   // namespace

ExpectedWarnings::ExpectedWarnings(const QString &pattern) : m_pattern(pattern)
{
    WarningWatch::instance().add(this);
}

ExpectedWarnings::~ExpectedWarnings()
{
    WarningWatch::instance().remove(this);
    if (m_count == 0) {
        ADD_FAILURE() << "The announced warning never came: " << m_pattern.pattern().toStdString();
    }
}

int ExpectedWarnings::count() const
{
    return WarningWatch::instance().countOf(*this);
}

void watchWarnings()
{
    qInstallMessageHandler(judgeMessage);
}

}   // namespace wallchart
