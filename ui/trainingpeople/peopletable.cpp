// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/peopletable.h"

#include "core/training/enrolled.h"
#include "ui/trainingpeople/fittingtable.h"
#include "ui/trainingpeople/groupactions.h"
#include "ui/trainingpeople/participantmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headerlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace wallchart {

namespace {

constexpr std::array kColumnWidths{150.0, 80.0, 110.0, 50.0, 110.0, 60.0};

}   // namespace

PeopleTable::PeopleTable(Workspace &workspace, Appearance &appearance, GroupActions &actions,
                         QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_appearance(appearance), m_actions(actions),
      m_model(new ParticipantModel(this)),
      m_table(new FittingTable(appearance, RowHeight::TwoLines, this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState("users", this)),
      m_firstList(m_empty->addButton(true)), m_firstOne(m_empty->addButton()),
      m_add(new QPushButton(this)), m_import(new QPushButton(this)), m_edit(new QPushButton(this)),
      m_into(new QToolButton(this)), m_remove(new QPushButton(this))
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->installEventFilter(this);
    setRole(m_into, "control");
    m_into->setPopupMode(QToolButton::InstantPopup);
    m_into->setMenu(new QMenu(m_into));
    for (QPushButton *button : {m_add, m_import}) setRole(button, "control");
    m_add->setIcon(icon("user-plus"));
    m_import->setIcon(icon("table-2"));
    auto *foot = new QWidget(this);
    auto *line = new HeaderLayout(foot);
    line->setContentsMargins(12, 8, 12, 8);
    line->setSpacing(8);
    for (QWidget *each : std::initializer_list<QWidget *>{m_add, m_import})
        line->add(each, HeaderLayout::Side::Start);
    for (QWidget *each : std::initializer_list<QWidget *>{m_into, m_edit, m_remove})
        line->add(each, HeaderLayout::Side::End);
    auto *work = new QWidget(this);
    auto *rows = new QVBoxLayout(work);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_table, 1);
    rows->addWidget(horizontalRule(this));
    rows->addWidget(foot);
    m_stack->addWidget(work);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    connectParts();
    m_table->setWidths({kColumnWidths.begin(), kColumnWidths.end()});
    retranslate();
}

void PeopleTable::connectParts()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PeopleTable::enableActions);
    const auto editChosen = [this] {
        const auto whom = chosen();
        if (whom.size() == 1) m_actions.editParticipant(whom.front());
    };
    connect(m_table, &QAbstractItemView::doubleClicked, this, editChosen);
    connect(m_edit, &QPushButton::clicked, this, editChosen);
    for (QPushButton *button : {m_add, m_firstOne})
        connect(button, &QPushButton::clicked, this,
                [this] { m_actions.addParticipant(m_choice); });
    for (QPushButton *button : {m_import, m_firstList})
        connect(button, &QPushButton::clicked, this, [this] { m_actions.importList(m_choice); });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_actions.removeParticipants(chosen()); });
    connect(m_into->menu(), &QMenu::aboutToShow, this,
            [this] { m_actions.fillCircleMenu(*m_into->menu(), chosen()); });
}

void PeopleTable::show(std::optional<StoredEditionId> edition, const GroupChoice &choice)
{
    const std::vector<ParticipantId> before = chosen();
    m_choice = choice;
    std::vector<const Participant *> whom;
    if (edition) {
        for (const Participant *each : participantsOf(m_workspace.campaign(), *edition)) {
            if (choice.holds(*each)) whom.push_back(each);
        }
    }
    m_model->show(m_workspace.campaign(), whom);
    m_table->fit();
    for (const ParticipantId id : before) {
        const int row = m_model->rowOf(id);
        if (row >= 0)
            m_table->selectionModel()->select(
                m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    enableActions();
}

std::vector<ParticipantId> PeopleTable::chosen() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<ParticipantId> whom;
    for (const int row : rows) whom.push_back(m_model->row(row).participant.id);
    return whom;
}

void PeopleTable::choose(ParticipantId participant)
{
    const int row = m_model->rowOf(participant);
    if (row >= 0) m_table->setCurrentIndex(m_model->index(row, 0));
}

void PeopleTable::enableActions()
{
    const bool writes = !m_workspace.isReadOnly();
    const std::size_t people = chosen().size();
    for (QPushButton *button : {m_add, m_import, m_firstList, m_firstOne})
        button->setEnabled(writes);
    m_edit->setEnabled(writes && people == 1);
    m_into->setEnabled(writes && people > 0);
    m_remove->setEnabled(writes && people > 0);
}

void PeopleTable::focusMain()
{
    if (m_stack->currentIndex() == 1) return m_firstList->setFocus();
    if (!m_table->currentIndex().isValid()) m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
}

bool PeopleTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && m_edit->isEnabled()) m_edit->click();
    else if (key->key() == Qt::Key_Delete && m_remove->isEnabled()) m_remove->click();
    else return QWidget::eventFilter(watched, event);
    return true;
}

void PeopleTable::retranslate()
{
    m_table->setAccessibleName(tr("Participants"));
    m_add->setText(tr("Add participant…"));
    m_import->setText(tr("Import list…"));
    m_edit->setText(tr("Edit…"));
    m_into->setText(tr("Small group"));
    m_into->setAccessibleName(tr("Put the chosen into a small group"));
    m_into->setToolTip(m_into->accessibleName());
    m_remove->setText(tr("Remove…"));
    m_empty->setTexts(tr("Nobody is registered here yet"),
                      tr("Import a spreadsheet with names, or add one participant. A group has ten "
                         "people or more."));
    m_firstList->setText(tr("Import list…"));
    m_firstOne->setText(tr("Add participant…"));
    m_model->retranslate();
    m_table->fit();
}

}   // namespace wallchart
