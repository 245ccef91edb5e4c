// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/shiftdialogs.h"

#include "core/editing/intents/structureintents.h"
#include "core/editing/intents/worksiteintents.h"
#include "ui/structure/structuregrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QTimeEdit>

namespace wallchart {

namespace {

const QTime kUsualStart(7, 0);
const QTime kUsualEnd(15, 0);

struct ShiftDialogs {
    Q_DECLARE_TR_FUNCTIONS(ShiftDialogs)
};

/// The fields of a shift; both times or none.
struct ShiftFields {
    QLineEdit *name;
    QCheckBox *known;
    QTimeEdit *start;
    QTimeEdit *end;

    ShiftFields(ChangeDialog &dialog, const QString &called, QTime from, QTime to)
        : name(new QLineEdit(called, &dialog)),
          known(new QCheckBox(ShiftDialogs::tr("The times are known"), &dialog)),
          start(new QTimeEdit(from.isValid() ? from : kUsualStart, &dialog)),
          end(new QTimeEdit(to.isValid() ? to : kUsualEnd, &dialog))
    {
        dialog.form().addRow(ShiftDialogs::tr("&Name"), name);
        dialog.form().addRow(QString(), known);
        dialog.form().addRow(ShiftDialogs::tr("&From"), start);
        dialog.form().addRow(ShiftDialogs::tr("&To"), end);
        for (QTimeEdit *time : {start, end}) {
            QObject::connect(known, &QCheckBox::toggled, time, &QWidget::setEnabled);
            time->setEnabled(from.isValid());
        }
        known->setChecked(from.isValid());
        name->setFocus();
    }
    [[nodiscard]] QString typedName() const { return name->text().simplified(); }
    [[nodiscard]] QTime from() const { return known->isChecked() ? start->time() : QTime(); }
    [[nodiscard]] QTime to() const { return known->isChecked() ? end->time() : QTime(); }
};

/// The other shifts of the worksite; none when there is no other.
std::vector<ShiftId> otherShifts(const Campaign &campaign, ShiftId shift)
{
    std::vector<ShiftId> others;
    for (const Shift *each : shiftsOf(campaign, campaign.find(shift)->worksite)) {
        if (each->id != shift) others.push_back(each->id);
    }
    return others;
}

ChangeDialog *mergeDialog(Workspace &workspace, ShiftId shift, const ChangeDialog::Words &words,
                          const ChangeLabel &label, QWidget *parent)
{
    const std::vector<ShiftId> others = otherShifts(workspace.campaign(), shift);
    if (others.empty()) return nullptr;
    auto *dialog = new ChangeDialog(workspace, words, parent);
    auto *box = new QComboBox(dialog);
    for (const ShiftId other : others) box->addItem(workspace.campaign().find(other)->name);
    dialog->form().addRow(ShiftDialogs::tr("&Move to"), box);
    dialog->onAccept([&workspace, shift, others, label, box] {
        const ShiftId into = others[static_cast<std::size_t>(box->currentIndex())];
        ChangeSet changes = mergeShifts(workspace.campaign(), {shift, into, workspace.today()});
        if (!label.key.isEmpty()) changes.label = label;
        return changes;
    });
    dialog->open();
    return dialog;
}

}   // namespace

ChangeDialog *shiftdialogs::add(Workspace &workspace, WorksiteId worksite, QWidget *parent)
{
    auto *dialog = new ChangeDialog(
        workspace, {ShiftDialogs::tr("Add a shift"), ShiftDialogs::tr("Add")}, parent);
    const ShiftFields fields(*dialog, {}, {}, {});
    dialog->onAccept([&workspace, worksite, fields] {
        return addShift(workspace.campaign(),
                        {worksite, fields.typedName(), fields.from(), fields.to()},
                        workspace.ids());
    });
    dialog->open();
    return dialog;
}

ChangeDialog *shiftdialogs::change(Workspace &workspace, ShiftId shift, QWidget *parent)
{
    const Shift &held = *workspace.campaign().find(shift);
    auto *dialog = new ChangeDialog(
        workspace, {ShiftDialogs::tr("Change the shift"), ShiftDialogs::tr("Change")}, parent);
    const ShiftFields fields(*dialog, held.name, held.start, held.end);
    dialog->onAccept([&workspace, shift, fields] {
        Shift after = *workspace.campaign().find(shift);
        after.name = fields.typedName();
        after.start = fields.from();
        after.end = fields.to();
        return setShift(workspace.campaign(), after);
    });
    dialog->open();
    return dialog;
}

ChangeDialog *shiftdialogs::merge(Workspace &workspace, ShiftId shift, QWidget *parent)
{
    const QString name = workspace.campaign().find(shift)->name;
    return mergeDialog(workspace, shift,
                       {ShiftDialogs::tr("Merge %1 into another shift").arg(name),
                        ShiftDialogs::tr("Merge"),
                        ShiftDialogs::tr("People, head-counts, leader marks and numbers of tests "
                                         "move along.")},
                       {}, parent);
}

ChangeDialog *shiftdialogs::moveAndRemove(Workspace &workspace, ShiftId shift, QWidget *parent)
{
    const Campaign &campaign = workspace.campaign();
    return mergeDialog(workspace, shift,
                       {ShiftDialogs::tr("Remove %1").arg(campaign.find(shift)->name),
                        ShiftDialogs::tr("Move and remove"),
                        ShiftDialogs::tr("People work or worked on this shift, or tests have "
                                         "numbers of it. Nobody is lost: choose the shift that "
                                         "all of it moves to.")},
                       removeShift(campaign, shift).label, parent);
}

}   // namespace wallchart
