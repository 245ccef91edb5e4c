// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structuretests/deliverymodel.h"

#include "ui/structuretests/resultwords.h"
#include "ui/text/labels.h"

#include <QLocale>

namespace wallchart {

void DeliveryModel::show(std::shared_ptr<const TestResults> results, std::size_t test)
{
    beginResetModel();
    m_results = std::move(results);
    m_test = test;
    endResetModel();
}

void DeliveryModel::retranslate()
{
    if (rowCount() == 0) return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kDeliveryColumns - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kDeliveryColumns - 1));
}

const WorkerReading &DeliveryModel::worker(int row) const
{
    return *m_results->reading().find(leader(row).delivery.leader);
}

int DeliveryModel::rowOf(WorkerId wanted) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (leader(row).delivery.leader == wanted) return row;
    }
    return -1;
}

int DeliveryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_results
               ? 0
               : static_cast<int>(m_results->test(m_test).leaders.size());
}

int DeliveryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kDeliveryColumns;
}

QString DeliveryModel::text(int row, DeliveryColumn column) const
{
    const LeaderResult &result = leader(row);
    const QLocale locale;
    switch (column) {
    case DeliveryColumn::Leader: return worker(row).worker->fullName;
    case DeliveryColumn::Followers: break;
    case DeliveryColumn::Delivered: {
        const QString delivered = locale.toString(result.delivery.delivered);
        const QString followers = locale.toString(result.delivery.followers);
        if (result.delivery.throughOthers == 0)
            return tr("%1 of %2", "followers delivered").arg(delivered, followers);
        return tr("%1 (+%2) of %3", "followers delivered, through others, all of them")
            .arg(delivered, locale.toString(result.delivery.throughOthers), followers);
    }
    case DeliveryColumn::Change: return result.change ? signedNumber(*result.change) : QString();
    }
    return {};
}

QStringList DeliveryModel::sentences(int row) const
{
    const Delivery &delivery = leader(row).delivery;
    const TestResult &result = m_results->test(m_test);
    QStringList lines{tr("%1 delivered %2 of %Ln followers in %3.", "", delivery.followers)
                          .arg(worker(row).worker->fullName, QLocale().toString(delivery.delivered),
                               result.test.name)};
    if (delivery.throughOthers > 0)
        lines << tr("%Ln more took part after somebody else asked them.", "",
                    delivery.throughOthers);
    const auto add = [&](TestWho who, auto &&is) {
        const auto &all = leader(row).followers;
        const auto people = static_cast<int>(std::count_if(all.begin(), all.end(), is));
        if (people > 0) lines << whoText(who, people, result.stage);
    };
    add(TestWho::DidNot, [](const TestedFollower &each) {
        return each.outcome == Outcome::SaidYes || each.outcome == Outcome::Asked;
    });
    add(TestWho::Refused, [](const auto &each) { return each.outcome == Outcome::Refused; });
    add(TestWho::NotAsked, [](const auto &each) { return each.outcome == Outcome::NotAsked; });
    if (leader(row).change)
        lines << tr("%1 since the test before.").arg(signedNumber(*leader(row).change));
    return lines;
}

QVariant DeliveryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const auto column = static_cast<DeliveryColumn>(index.column());
    if (role == Qt::DisplayRole) return text(index.row(), column);
    if (role == Qt::ToolTipRole) return sentences(index.row()).join(QLatin1Char('\n'));
    if (role != Qt::AccessibleTextRole) return {};
    if (column == DeliveryColumn::Followers) return sentences(index.row()).join(QLatin1Char(' '));
    if (column == DeliveryColumn::Leader) return text(index.row(), column);
    return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()
           + QStringLiteral(": ") + text(index.row(), column);
}

QVariant DeliveryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    const auto column = static_cast<DeliveryColumn>(section);
    if (role == Qt::ToolTipRole && column == DeliveryColumn::Change)
        return tr("Change in followers delivered since the test before");
    if (role == Qt::ToolTipRole && column == DeliveryColumn::Delivered)
        return tr("Took part after the leader asked; in brackets who took part after somebody else "
                  "asked them");
    if (role != Qt::DisplayRole) return {};
    switch (column) {
    case DeliveryColumn::Leader: return tr("Leader");
    case DeliveryColumn::Followers: return tr("Followers");
    case DeliveryColumn::Delivered: return tr("Delivered");
    case DeliveryColumn::Change: break;
    }
    return tr("Δ", "change since the test before");
}

void FollowerModel::show(std::shared_ptr<const TestResults> results, std::size_t test,
                         const LeaderResult *leader)
{
    beginResetModel();
    m_results = std::move(results);
    m_closed = m_results && m_results->test(test).stage == TestStage::Closed;
    m_followers = leader ? leader->followers : std::vector<TestedFollower>();
    endResetModel();
}

const WorkerReading &FollowerModel::worker(int row) const
{
    return m_results->reading().workers()[follower(row).worker];
}

int FollowerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_followers.size());
}

QVariant FollowerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const QString &name = worker(index.row()).worker->fullName;
    const TestedFollower &each = follower(index.row());
    if (each.throughOthers)
        return tr("%1: took part, asked by somebody else", "a follower").arg(name);
    return tr("%1: %2", "a follower and what they did")
        .arg(name, outcomeLabel(each.outcome, m_closed));
}

}   // namespace wallchart
