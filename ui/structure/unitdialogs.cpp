// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/unitdialogs.h"

#include "core/charts/grouping.h"
#include "core/editing/intents/structureintents.h"
#include "core/editing/intents/unitintents.h"

#include <QCollator>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace wallchart {

namespace {

struct UnitDialogs {
    Q_DECLARE_TR_FUNCTIONS(UnitDialogs)
};

using UnitPredicate = std::function<bool(const Unit &)>;

/// The units of a worksite to choose from, with those around them.
class UnitBox final : public QComboBox {
public:
    UnitBox(const Campaign &campaign, WorksiteId worksite, const UnitPredicate &accepts,
            QWidget *parent)
        : QComboBox(parent)
    {
        for (const Unit *unit : unitsInOrder(campaign, plainCollationKey)) {
            if (unit->worksite != worksite || !accepts(*unit)) continue;
            addItem(unitPath(campaign, unit->id));
            m_units.push_back(unit->id);
        }
    }
    void offerNone(const QString &text)
    {
        insertItem(0, text);
        m_units.insert(m_units.begin(), std::nullopt);
        setCurrentIndex(0);
    }
    void choose(const std::optional<UnitId> &unit)
    {
        const auto at = std::find(m_units.begin(), m_units.end(), unit);
        if (at != m_units.end()) setCurrentIndex(static_cast<int>(at - m_units.begin()));
    }
    [[nodiscard]] std::optional<UnitId> unit() const
    {
        return currentIndex() < 0 ? std::nullopt
                                  : m_units[static_cast<std::size_t>(currentIndex())];
    }

private:
    std::vector<std::optional<UnitId>> m_units;
};

/// Of the same worksite and not inside `unit`.
UnitPredicate outside(const Campaign &campaign, UnitId unit)
{
    return [&campaign, unit](const Unit &other) { return !isInside(campaign, other.id, unit); };
}

/// The workers of a unit by name, each with a box to tick.
void listWorkers(const Reading &reading, UnitId unit, QListWidget &list,
                 std::vector<WorkerId> &workers)
{
    std::vector<const WorkerReading *> found;
    for (const WorkerReading &worker : reading.workers()) {
        if (worker.mainPost && worker.mainPost->unit == unit) found.push_back(&worker);
    }
    const QCollator collator;
    std::sort(found.begin(), found.end(), [&](const WorkerReading *a, const WorkerReading *b) {
        return collator.compare(a->worker->fullName, b->worker->fullName) < 0;
    });
    for (const WorkerReading *worker : found) {
        const Shift *shift = reading.campaign().find(worker->mainPost->shift);
        auto *item = new QListWidgetItem(
            shift ? UnitDialogs::tr("%1 (%2), %3", "name (number), shift")
                        .arg(worker->worker->fullName)
                        .arg(worker->worker->number)
                        .arg(shift->name)
                  : UnitDialogs::tr("%1 (%2)", "name (number)")
                        .arg(worker->worker->fullName)
                        .arg(worker->worker->number),
            &list);
        item->setCheckState(Qt::Unchecked);
        workers.push_back(worker->worker->id);
    }
}

std::vector<WorkerId> tickedWorkers(const QListWidget &list, const std::vector<WorkerId> &workers)
{
    std::vector<WorkerId> ticked;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked)
            ticked.push_back(workers[static_cast<std::size_t>(row)]);
    }
    return ticked;
}

}   // namespace

ChangeSet addUnits(const Campaign &campaign, WorksiteId worksite, const QStringList &lines,
                   IdSource &ids)
{
    ChangeSet changes{{QStringLiteral("add-unit"), {lines.join(QStringLiteral(", "))}}};
    Campaign known = campaign;
    for (const QString &line : lines) {
        QStringList path;
        for (const QString &part : line.split(u'/', Qt::SkipEmptyParts)) {
            if (!part.trimmed().isEmpty()) path.append(part.simplified());
        }
        const ChangeSet one = addUnit(known, {worksite, path}, ids);
        known = known.with(one.edits);
        changes.edits.append(one.edits);
    }
    return changes;
}

ChangeDialog *unitdialogs::add(Workspace &workspace, WorksiteId worksite, QWidget *parent)
{
    auto *dialog = new ChangeDialog(
        workspace,
        {UnitDialogs::tr("Add units"), UnitDialogs::tr("Add"),
         UnitDialogs::tr("One unit a line. \"Surgery / 3 East\" is a unit inside another.")},
        parent);
    auto *lines = new QPlainTextEdit(dialog);
    lines->setTabChangesFocus(true);
    lines->setAccessibleName(UnitDialogs::tr("Units, one a line"));
    dialog->addWide(lines);
    dialog->onAccept([&workspace, worksite, lines] {
        return addUnits(workspace.campaign(), worksite,
                        lines->toPlainText().split(u'\n', Qt::SkipEmptyParts), workspace.ids());
    });
    lines->setFocus();
    dialog->open();
    return dialog;
}

ChangeDialog *unitdialogs::nest(Workspace &workspace, UnitId unit, QWidget *parent)
{
    const Unit &held = *workspace.campaign().find(unit);
    auto *dialog = new ChangeDialog(
        workspace,
        {UnitDialogs::tr("Put %1 inside another unit").arg(held.name), UnitDialogs::tr("Move")},
        parent);
    auto *box = new UnitBox(workspace.campaign(), held.worksite,
                            outside(workspace.campaign(), unit), dialog);
    box->offerNone(UnitDialogs::tr("In no other unit"));
    box->choose(held.parent);
    dialog->form().addRow(UnitDialogs::tr("&Inside"), box);
    dialog->onAccept(
        [&workspace, unit, box] { return nestUnit(workspace.campaign(), unit, box->unit()); });
    dialog->open();
    return dialog;
}

ChangeDialog *unitdialogs::merge(Workspace &workspace, UnitId unit, QWidget *parent)
{
    const Unit &held = *workspace.campaign().find(unit);
    auto *dialog = new ChangeDialog(
        workspace,
        {UnitDialogs::tr("Merge %1 into another unit").arg(held.name), UnitDialogs::tr("Merge"),
         UnitDialogs::tr("People, head-counts, leader marks and numbers of tests move along. "
                         "Units of the same name inside are merged too.")},
        parent);
    auto *box = new UnitBox(workspace.campaign(), held.worksite,
                            outside(workspace.campaign(), unit), dialog);
    dialog->form().addRow(UnitDialogs::tr("&Into"), box);
    dialog->okButton().setEnabled(box->count() > 0);
    dialog->onAccept([&workspace, unit, box] {
        return mergeUnits(workspace.campaign(), {unit, *box->unit(), workspace.today()});
    });
    dialog->open();
    return dialog;
}

ChangeDialog *unitdialogs::split(Workspace &workspace, UnitId unit, QWidget *parent)
{
    const Unit &held = *workspace.campaign().find(unit);
    auto *dialog = new ChangeDialog(
        workspace,
        {UnitDialogs::tr("Split %1").arg(held.name), UnitDialogs::tr("Split"),
         UnitDialogs::tr("From today on the ticked workers are in the new unit, on their shifts. "
                         "Head-counts are divided; closed tests stay as they were.")},
        parent);
    auto *name = new QLineEdit(dialog);
    auto *list = new QListWidget(dialog);
    list->setAccessibleName(UnitDialogs::tr("Workers of the new unit"));
    std::vector<WorkerId> workers;
    listWorkers(workspace.reading(), unit, *list, workers);
    dialog->form().addRow(UnitDialogs::tr("&Name of the new unit"), name);
    dialog->addWide(list);
    dialog->onAccept([&workspace, unit, name, list, workers] {
        const std::vector<WorkerId> ticked = tickedWorkers(*list, workers);
        return splitUnit(workspace.campaign(), {unit, name->text(), ticked, workspace.today()},
                         workspace.ids());
    });
    name->setFocus();
    dialog->open();
    return dialog;
}

ChangeDialog *unitdialogs::moveAndRemove(Workspace &workspace, UnitId unit, QWidget *parent)
{
    const Campaign &campaign = workspace.campaign();
    const Unit &held = *campaign.find(unit);
    const auto others = [&campaign, unit](const Unit &other) {
        return !isInside(campaign, other.id, unit);
    };
    auto *box = new UnitBox(campaign, held.worksite, others, parent);
    if (box->count() == 0) {
        delete box;
        return nullptr;
    }
    auto *dialog = new ChangeDialog(
        workspace,
        {UnitDialogs::tr("Remove %1").arg(held.name), UnitDialogs::tr("Move and remove"),
         UnitDialogs::tr("People work or worked in this unit, or tests have numbers of it. "
                         "Nobody is lost: choose the unit that all of it moves to.")},
        parent);
    box->setParent(dialog);
    box->choose(held.parent);
    dialog->form().addRow(UnitDialogs::tr("&Move to"), box);
    dialog->onAccept([&workspace, unit, box] {
        ChangeSet changes = mergeUnits(workspace.campaign(),
                                       {unit, *box->unit(), workspace.today()});
        changes.label = removeUnit(workspace.campaign(), unit).label;
        return changes;
    });
    dialog->open();
    return dialog;
}

}   // namespace wallchart
