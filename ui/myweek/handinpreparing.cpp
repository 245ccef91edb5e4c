// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/handinpreparing.h"

#include <QJsonArray>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace wallchart {

namespace {

ExcerptView::Chart leavingChart(const QJsonObject &excerpt, QDate firstDay, QDate today)
{
    if (excerpt[QLatin1String("cells")].toArray().isEmpty()) return {};
    return std::make_shared<const WallChart>(chartOfExcerpt(excerpt, firstDay, today));
}

}   // namespace

HandInPreparing::HandInPreparing(Workspace &workspace, QDate firstDay, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_firstDay(firstDay)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &HandInPreparing::finish);
}

HandInPreparing::~HandInPreparing()
{
    // What is still being worked out uses nothing of this; of a large chart the work is freed there
    // too, because that is a pause.
    m_watcher.disconnect(this);
    QThreadPool::globalInstance()->start(
        [work = m_watcher.future(), newest = std::move(m_newest)] {});
}

void HandInPreparing::prepare(const HandInRequest &request, NamesInTexts names)
{
    if (m_busy) m_next = Wanted{request, names};
    else begin({request, names});
}

void HandInPreparing::begin(const Wanted &wanted)
{
    m_busy = true;
    Q_EMIT started();
    IdSource ids;   // a thread needs its own
    ids.startAbove(m_workspace.ids().next());
    m_watcher.setFuture(QtConcurrent::run(
        [campaign = m_workspace.campaign(), today = m_workspace.today(), firstDay = m_firstDay,
         wanted, ids]() mutable -> std::shared_ptr<const PreparedHandIn> {
            PreparedHandIn made{preparedHandIn(Reading(campaign, today), wanted.request, ids)};
            if (made.work && wanted.names == NamesInTexts::Replace)
                made.work = withCodesForNames(campaign, std::move(*made.work));
            if (made.work) made.chart = leavingChart(made.work->payload.excerpt, firstDay, today);
            return std::make_shared<const PreparedHandIn>(std::move(made));
        }));
}

void HandInPreparing::finish()
{
    m_busy = false;
    if (m_next) {
        begin(*std::exchange(m_next, std::nullopt));
        return;
    }
    m_newest = m_watcher.result();
    Q_EMIT prepared();
}

}   // namespace wallchart
