// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/organizerlist.h"

#include "core/editing/intents/organizerintents.h"
#include "core/query/foldedname.h"
#include "ui/structure/changedialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCompleter>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QToolButton>

namespace wallchart {

namespace {

QString numberedName(const Worker &worker)
{
    return QStringLiteral("%1 (%2)").arg(worker.fullName).arg(worker.number);
}

QToolButton *listButton(const char *iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    setRole(button, "flat");
    button->setIcon(icon(iconName));
    return button;
}

QCompleter *workerCompleter(const Campaign &campaign, QObject *parent)
{
    QStringList names;
    for (const Worker &worker : campaign.all<Worker>()) names.append(numberedName(worker));
    auto *completer = new QCompleter(names, parent);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    return completer;
}

}   // namespace

std::optional<WorkerId> workerWritten(const Campaign &campaign, const QString &text)
{
    static const QRegularExpression kNumber(QStringLiteral("(?:^|\\()(\\d+)\\)?$"));
    const QString typed = text.simplified();
    const auto match = kNumber.match(typed);
    const int number = match.hasMatch() ? match.captured(1).toInt() : 0;
    const QString folded = foldedName(typed);
    std::optional<WorkerId> found;
    for (const Worker &worker : campaign.all<Worker>()) {
        if (number > 0 && worker.number == number) return worker.id;
        if (folded.isEmpty() || foldedName(worker.fullName) != folded) continue;
        if (found) return std::nullopt;   // two of that name: only a number tells
        found = worker.id;
    }
    return found;
}

OrganizerList::OrganizerList(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(labelWithRole("section", this)),
      m_list(new QListWidget(this)), m_add(listButton("user-plus", this)),
      m_change(listButton("pencil", this)), m_remove(listButton("trash-2", this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    for (QToolButton *button : {m_add, m_change, m_remove}) head->addWidget(button);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_list->installEventFilter(this);
    setTabOrder(m_remove, m_list);   // as they stand: the buttons are above the list
    connect(m_add, &QToolButton::clicked, this, &OrganizerList::add);
    connect(m_change, &QToolButton::clicked, this, &OrganizerList::change);
    connect(m_remove, &QToolButton::clicked, this, &OrganizerList::remove);
    connect(m_list, &QListWidget::itemActivated, this, &OrganizerList::change);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_change->setEnabled(row >= 0);
        m_remove->setEnabled(row >= 0);
    });
}

bool OrganizerList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete) remove();
        else if (key == Qt::Key_F2) change();
        else if (key == Qt::Key_Insert) add();
        else return QWidget::eventFilter(watched, event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void OrganizerList::read()
{
    const auto held = chosen();
    m_list->clear();
    m_organizers.clear();
    const Campaign &campaign = m_workspace.campaign();
    for (const Organizer &organizer : campaign.all<Organizer>()) {
        const Worker *worker = campaign.find(organizer.worker);
        QStringList about{organizer.name};
        if (worker && worker->fullName == organizer.name) about = {numberedName(*worker)};
        else if (worker) about.append(tr("worker %1").arg(numberedName(*worker)));
        if (organizer.staff) about.append(tr("staff"));
        m_organizers.push_back(organizer.id);
        m_list->addItem(about.join(QStringLiteral(" · ")));
        m_list->item(m_list->count() - 1)->setToolTip(about.join(u'\n'));
        if (organizer.id == held) m_list->setCurrentRow(m_list->count() - 1);
    }
    m_change->setEnabled(chosen().has_value());
    m_remove->setEnabled(chosen().has_value());
}

std::optional<OrganizerId> OrganizerList::chosen() const
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_organizers.size())) return std::nullopt;
    return m_organizers[static_cast<std::size_t>(row)];
}

void OrganizerList::add()
{
    openForm(std::nullopt);
}

void OrganizerList::change()
{
    if (const Organizer *held = m_workspace.campaign().find(chosen())) openForm(*held);
}

void OrganizerList::remove()
{
    if (const auto organizer = chosen())
        m_workspace.perform(removeOrganizer(m_workspace.campaign(), *organizer));
}

void OrganizerList::openForm(const std::optional<Organizer> &held)
{
    const Campaign &campaign = m_workspace.campaign();
    auto *dialog = new ChangeDialog(m_workspace,
                                    {held ? tr("Change an organizer") : tr("Add an organizer"),
                                     held ? tr("Change") : tr("Add")},
                                    this);
    auto *name = new QLineEdit(held ? held->name : QString(), dialog);
    auto *worker = new QLineEdit(dialog);
    auto *staff = new QCheckBox(tr("Staff of the union"), dialog);
    if (const Worker *linked = campaign.find(held ? held->worker : std::nullopt))
        worker->setText(numberedName(*linked));
    staff->setChecked(held && held->staff);
    worker->setPlaceholderText(tr("Not on the chart"));
    worker->setCompleter(workerCompleter(campaign, worker));
    dialog->form().addRow(tr("&Name"), name);
    dialog->form().addRow(tr("&Worker"), worker);
    dialog->form().addRow(QString(), staff);
    dialog->onAccept([this, held, name, worker, staff] {
        const Campaign &now = m_workspace.campaign();
        const auto linked = workerWritten(now, worker->text());
        if (!held)
            return addOrganizer(now, {name->text(), linked, staff->isChecked()}, m_workspace.ids());
        Organizer after = *held;
        after.name = name->text().simplified();
        after.worker = linked;
        after.staff = staff->isChecked();
        return setOrganizer(now, after);
    });
    connect(worker, &QLineEdit::textChanged, dialog, [this, dialog, worker](const QString &text) {
        const bool understood = text.trimmed().isEmpty()
                                || workerWritten(m_workspace.campaign(), text);
        worker->setProperty("invalid", !understood);
        setRole(worker, "");   // polishes it again
        dialog->okButton().setEnabled(understood);
    });
    name->setFocus();
    dialog->open();
}

void OrganizerList::retranslate()
{
    m_title->setText(tr("Organizers"));
    m_list->setAccessibleName(tr("Organizers"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_add, tr("Add an organizer"));
    name(m_change, tr("Change this organizer"));
    name(m_remove, tr("Remove this organizer"));
    read();
}

}   // namespace wallchart
