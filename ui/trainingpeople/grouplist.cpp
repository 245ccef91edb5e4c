// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/grouplist.h"

#include "core/training/enrolled.h"
#include "ui/text/reasontext.h"
#include "ui/trainingpeople/celldelegate.h"
#include "ui/trainingpeople/peoplewords.h"

#include <QStandardItemModel>

namespace wallchart {

namespace {

constexpr int kGroupRole = Qt::UserRole + 20;
constexpr int kCircleRole = Qt::UserRole + 21;

}   // namespace

GroupList::GroupList(Appearance &appearance, QWidget *parent)
    : QListView(parent), m_rows(new QStandardItemModel(this))
{
    setModel(m_rows);
    setItemDelegate(new CellDelegate(appearance, this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QAbstractItemView::activated, this, &GroupList::editWanted);
    connect(&appearance, &Appearance::changed, this, &QListView::doItemsLayout);
}

void GroupList::addHeading(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    m_rows->appendRow(item);
}

void GroupList::addRow(const GroupChoice &choice, const QString &name, const QString &about,
                       bool warns)
{
    auto *item = new QStandardItem(name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (choice.group) item->setData(choice.group->toString(), kGroupRole);
    if (choice.circle) item->setData(choice.circle->toString(), kCircleRole);
    item->setData(about, cellroles::kSecondLine);
    item->setData(true, cellroles::kStrong);
    item->setData(warns, cellroles::kWarns);
    item->setToolTip(name + QLatin1Char('\n') + about);
    item->setAccessibleText(tr("%1, %2", "name of a group, about it").arg(name, about));
    m_rows->appendRow(item);
}

void GroupList::show(const Campaign &campaign, const Edition *edition,
                     std::optional<StoredEditionId> stored, QDate today)
{
    const GroupChoice before = choice();
    m_filling = true;
    m_rows->clear();
    if (stored) {
        const int all = static_cast<int>(participantsOf(campaign, *stored).size());
        addRow({}, tr("Everybody"), tr("%Ln participant(s)", nullptr, all), false);
        addHeading(tr("Groups"));
        for (const TrainingGroup *group : campaign.allWith<&TrainingGroup::edition>(*stored)) {
            const int people = static_cast<int>(participantsOf(campaign, group->id).size());
            QStringList about{tr("%Ln participant(s)", nullptr, people)};
            const auto hints = edition ? groupHints(campaign, *edition, *group, today)
                                       : std::vector<Reason>();
            for (const Reason &hint : hints) about = {reasonText(hint)};
            if (hints.empty() && !group->organization.isEmpty()) about.append(group->organization);
            addRow({.group = group->id}, group->name, about.join(QStringLiteral(" · ")),
                   !hints.empty());
        }
        addHeading(tr("Small groups"));
        for (const SmallGroup *circle : campaign.allWith<&SmallGroup::edition>(*stored)) {
            const int people = static_cast<int>(participantsOf(campaign, circle->id).size());
            QStringList about{tr("%Ln participant(s)", nullptr, people)};
            if (!circle->facilitator.isEmpty()) about.append(circle->facilitator);
            addRow({.circle = circle->id}, circle->name, about.join(QStringLiteral(" · ")), false);
        }
    }
    const QModelIndex still = indexOf(before);
    setCurrentIndex(still.isValid() ? still : m_rows->index(0, 0));
    m_filling = false;
    if (choice() != before) Q_EMIT chosen();
}

GroupChoice GroupList::choiceAt(const QModelIndex &index) const
{
    return {TrainingGroupId::fromString(index.data(kGroupRole).toString()),
            SmallGroupId::fromString(index.data(kCircleRole).toString())};
}

GroupChoice GroupList::choice() const
{
    return choiceAt(currentIndex());
}

QModelIndex GroupList::indexOf(const GroupChoice &choice) const
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex index = m_rows->index(row, 0);
        if ((index.flags() & Qt::ItemIsSelectable) && choiceAt(index) == choice) return index;
    }
    return {};
}

void GroupList::choose(const GroupChoice &choice)
{
    if (const QModelIndex index = indexOf(choice); index.isValid()) setCurrentIndex(index);
}

void GroupList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_filling) Q_EMIT chosen();
}

}   // namespace wallchart
