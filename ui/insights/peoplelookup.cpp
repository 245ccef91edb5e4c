// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/peoplelookup.h"

#include <QtConcurrentRun>

namespace wallchart {

PeopleLookup::PeopleLookup(QObject *parent) : QObject(parent)
{
    connect(&m_running, &QFutureWatcherBase::finished, this,
            [this] { Q_EMIT found(m_running.result()); });
}

void PeopleLookup::start(Find find)
{
    m_running.setFuture(QtConcurrent::run(std::move(find)));
}

}   // namespace wallchart
