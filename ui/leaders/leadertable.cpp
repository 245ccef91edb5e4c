// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaders/leadertable.h"

#include "ui/leaders/leaderdelegate.h"
#include "ui/text/labels.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keyposition.h"
#include "ui/workspace/workeractions.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

namespace wallchart {

namespace {

constexpr std::array kColumnWidths{36, 180, 44, 84, 150, 104, 130, 100, 100};
constexpr std::array kColumnKeys{"rank",      "leader", "stance",    "named-by", "followers",
                                 "delivered", "next",   "influence", "priority"};
static_assert(kColumnKeys.size() == kLeaderColumns);
constexpr int kRowHeight = 48;
constexpr std::uint8_t kEveryVoice = InfluenceGraph::kFollows | InfluenceGraph::kNames;

}   // namespace

LeaderTable::LeaderTable(Workspace &workspace, LeaderModel &model, Appearance &appearance,
                         QWidget *parent)
    : QTableView(parent), m_workspace(workspace), m_model(model), m_appearance(appearance)
{
    setObjectName(QStringLiteral("ranking"));
    setModel(&model);
    setItemDelegate(new LeaderDelegate(model, appearance, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setSortingEnabled(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(
        horizontalHeader(), &QWidget::customContextMenuRequested, this,
        [this](const QPoint &at) { openColumns(horizontalHeader()->viewport()->mapToGlobal(at)); });
    forgetOrder();
    connect(&appearance, &Appearance::changed, this, &LeaderTable::fitColumns);
    fitColumns();
}

void LeaderTable::forgetOrder()
{
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void LeaderTable::fitColumns()
{
    for (int column = 0; column < kLeaderColumns; ++column)
        setColumnWidth(column, m_appearance.px(kColumnWidths[static_cast<std::size_t>(column)]));
    verticalHeader()->setDefaultSectionSize(m_appearance.px(kRowHeight));
}

QByteArray LeaderTable::hiddenColumns() const
{
    QByteArrayList keys;
    for (int column = 0; column < kLeaderColumns; ++column) {
        if (isColumnHidden(column)) keys.append(kColumnKeys[static_cast<std::size_t>(column)]);
    }
    return keys.join('\n');
}

void LeaderTable::setHiddenColumns(const QByteArray &keys)
{
    const QByteArrayList hidden = keys.split('\n');
    for (int column = 0; column < kLeaderColumns; ++column) {
        const bool isName = column == static_cast<int>(LeaderColumn::Leader);
        setColumnHidden(column,
                        !isName && hidden.contains(kColumnKeys[static_cast<std::size_t>(column)]));
    }
}

void LeaderTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && index.isValid()) {
        Q_EMIT logWanted(m_model.leader(index.row()).worker);
        return;
    }
    const auto letter = letterAt(*event);
    const auto digit = digitOf(*event);
    if ((letter || digit) && performKey(m_workspace, letter, digit)) return;
    QTableView::keyPressEvent(event);
}

void LeaderTable::keyboardSearch(const QString &)
{
    // Letters are commands here.
}

void LeaderTable::fillColumns(QMenu &menu)
{
    for (int column = 0; column < kLeaderColumns; ++column) {
        if (column == static_cast<int>(LeaderColumn::Leader)) continue;
        const QString title =
            m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
}

void LeaderTable::openColumns(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumns(*menu);
    menu->popup(globalPosition);
}

void LeaderTable::openMenu(WorkerId worker, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu *states = menu->addMenu(icon("star"), tr("Mark as"));
    states->setEnabled(!m_workspace.isReadOnly());
    for (const auto &[state, key] : EnumKeys<LeaderState>::all) {
        states->addAction(leaderStateLabel(state), this,
                          [this, worker, marked = state] { Q_EMIT stateWanted(worker, marked); });
    }
    menu->addAction(icon("message-square-text"), tr("Log contact…"), this,
                    [this, worker] { Q_EMIT logWanted(worker); });
    menu->addAction(icon("layout-grid"), tr("Show on the wall chart"), this,
                    [this, worker] { Q_EMIT chartWanted(worker); });
    menu->addSeparator();
    menu->addAction(tr("Select who named them"), this,
                    [this, worker] { Q_EMIT voicesWanted(worker, InfluenceGraph::kNames); });
    menu->addAction(tr("Select their followers"), this,
                    [this, worker] { Q_EMIT voicesWanted(worker, InfluenceGraph::kFollows); });
    menu->addAction(tr("Select who turns to them"), this,
                    [this, worker] { Q_EMIT voicesWanted(worker, kEveryVoice); });
    menu->addSeparator();
    fillColumns(*menu->addMenu(tr("Columns")));
    menu->popup(globalPosition);
}

void LeaderTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex()
                                    : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid()) return;
    openMenu(m_model.leader(index.row()).worker,
             byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

}   // namespace wallchart
