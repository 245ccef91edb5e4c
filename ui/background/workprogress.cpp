// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/background/workprogress.h"

namespace wallchart {

namespace {

constexpr int kMillisecondsBetween = 100;

}   // namespace

struct WorkProgress::Reached {
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
};

WorkProgress::WorkProgress(QObject *parent)
    : QObject(parent), m_reached(std::make_shared<Reached>())
{
    m_timer.setInterval(kMillisecondsBetween);
    connect(&m_timer, &QTimer::timeout, this, &WorkProgress::tell);
}

WorkProgress::~WorkProgress()
{
    m_progress.cancel();
}

Progress WorkProgress::begin()
{
    m_progress.cancel();
    m_reached = std::make_shared<Reached>();
    m_progress = Progress([reached = m_reached](std::int64_t done, std::int64_t total) {
        reached->done = done;
        reached->total = total;
    });
    m_timer.start();
    Q_EMIT told(0, 0);
    return m_progress;
}

void WorkProgress::cancel()
{
    m_progress.cancel();
}

void WorkProgress::end()
{
    m_timer.stop();
}

void WorkProgress::tell()
{
    Q_EMIT told(m_reached->done, m_reached->total);
}

}   // namespace wallchart
