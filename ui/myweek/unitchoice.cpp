// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/unitchoice.h"

#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

namespace wallchart {

namespace {

UnitId unitOf(const QTreeWidgetItem &item)
{
    return *UnitId::fromString(item.data(0, Qt::UserRole).toString());
}

}   // namespace

UnitChoice::UnitChoice(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setColumnCount(1);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTreeWidget::itemChanged, this, &UnitChoice::chosenChanged);
}

void UnitChoice::addUnits(QTreeWidgetItem *parent, std::vector<const Unit *> units,
                          const Campaign &campaign)
{
    std::sort(units.begin(), units.end(), [](const Unit *a, const Unit *b) {
        return std::pair(a->order, a->id) < std::pair(b->order, b->id);
    });
    for (const Unit *unit : units) {
        auto *item = new QTreeWidgetItem(parent, {unit->name});
        item->setData(0, Qt::UserRole, unit->id.toString());
        item->setToolTip(0, unit->name);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        item->setCheckState(0, Qt::Checked);
        addUnits(item, campaign.allWith<&Unit::parent>(unit->id), campaign);
    }
}

void UnitChoice::show(const Campaign &campaign, const std::vector<UnitId> &chosen)
{
    const QSignalBlocker quiet(this);
    clear();
    std::vector<const Unit *> outermost;
    for (const Unit &unit : campaign.all<Unit>()) {
        if (!unit.parent) outermost.push_back(&unit);
    }
    addUnits(invisibleRootItem(), outermost, campaign);
    if (!chosen.empty()) tick(chosen);
    expandAll();
    if (topLevelItemCount() > 0) setCurrentItem(topLevelItem(0));
}

void UnitChoice::tick(const std::vector<UnitId> &chosen)
{
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if ((*it)->childCount() > 0) continue;
        (*it)->setCheckState(0, Qt::Unchecked);
    }
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if (std::find(chosen.begin(), chosen.end(), unitOf(**it)) != chosen.end())
            (*it)->setCheckState(0, Qt::Checked);
    }
}

std::vector<UnitId> UnitChoice::chosen() const
{
    std::vector<UnitId> units;
    bool all = true;
    for (QTreeWidgetItemIterator it(const_cast<UnitChoice *>(this)); *it; ++it) {
        const bool isTicked = (*it)->checkState(0) == Qt::Checked;
        if (isTicked) units.push_back(unitOf(**it));
        all = all && isTicked;
    }
    if (all) units.clear();
    return units;
}

bool UnitChoice::isNothingChosen() const
{
    for (QTreeWidgetItemIterator it(const_cast<UnitChoice *>(this)); *it; ++it) {
        if ((*it)->checkState(0) == Qt::Checked) return false;
    }
    return topLevelItemCount() > 0;
}

}   // namespace wallchart
