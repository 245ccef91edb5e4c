// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structuretests/deliverypanel.h"

#include "ui/structuretests/deliverydelegate.h"
#include "ui/structuretests/opentable.h"
#include "ui/structuretests/resultwords.h"
#include "ui/widgets/pageheader.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

namespace wallchart {

namespace {

constexpr double kDeliveredWidth = 86;
constexpr double kChangeWidth = 34;
constexpr double kLeastPips = 52;
constexpr double kMostPipsWidth = 132;
constexpr double kChangeFrom = 330;   // where it is narrower, the names need its room

}   // namespace

DeliveryPanel::DeliveryPanel(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_appearance(appearance),
      m_leaders(new DeliveryModel(this)), m_followers(new FollowerModel(this)),
      m_about(labelWithRole("caption", this)), m_table(new OpenTable(this)),
      m_whose(labelWithRole("section", this)), m_list(new QListView(this)),
      m_parts(new QSplitter(Qt::Vertical, this))
{
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DeliveryPanel::chooseLeader);
    connect(m_table, &QAbstractItemView::clicked, this, &DeliveryPanel::chooseLeader);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DeliveryPanel::chooseFollower);
    connect(m_list, &QAbstractItemView::clicked, this, &DeliveryPanel::chooseFollower);
    connect(&workspace, &Workspace::selectionChanged, this, &DeliveryPanel::followSelection);
    connect(&appearance, &Appearance::changed, this, &DeliveryPanel::fitColumns);
    fitColumns();
    retranslate();
}

void DeliveryPanel::layOut()
{
    m_table->setModel(m_leaders);
    m_table->setItemDelegate(new DeliveryDelegate(*m_leaders, m_appearance, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->viewport()->installEventFilter(this);
    m_list->setModel(m_followers);
    m_list->setItemDelegate(new FollowerDelegate(*m_followers, m_appearance, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *below = new QWidget(m_parts);
    auto *foot = new QVBoxLayout(below);
    foot->setContentsMargins(0, 8, 0, 0);
    foot->setSpacing(4);
    foot->addWidget(m_whose);
    foot->addWidget(m_list, 1);
    foot->addStretch();   // only while no leader is chosen
    m_parts->addWidget(m_table);
    m_parts->addWidget(below);
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 2);
    m_parts->setChildrenCollapsible(false);
    m_parts->setHandleWidth(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_about);
    column->addWidget(m_parts, 1);
    column->addStretch();   // only where there is nobody to list
    for (QLabel *label : {m_about, m_whose}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
}

void DeliveryPanel::fitColumns()
{
    const auto px = [this](double size) { return m_appearance.px(size); };
    m_table->verticalHeader()->setDefaultSectionSize(
        std::max(px(32), fontMetrics().height() + px(8)));
    const auto set = [this](DeliveryColumn column, int width) {
        m_table->setColumnWidth(static_cast<int>(column), width);
    };
    set(DeliveryColumn::Delivered, px(kDeliveredWidth));
    set(DeliveryColumn::Change, px(kChangeWidth));
    // Names first: pips end in a number where there is no room for all of them.
    const int width = m_table->viewport()->width();
    const bool showsChange = width >= px(kChangeFrom);
    m_table->setColumnHidden(static_cast<int>(DeliveryColumn::Change), !showsChange);
    const int room = width - px(kDeliveredWidth) - (showsChange ? px(kChangeWidth) : 0);
    const int wanted = showsChange ? room * 2 / 5 : room * 3 / 10;
    const int pips = std::clamp(wanted, px(kLeastPips), px(kMostPipsWidth));
    set(DeliveryColumn::Followers, pips);
    set(DeliveryColumn::Leader, room - pips);
    m_list->doItemsLayout();
}

bool DeliveryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) fitColumns();
    return QWidget::eventFilter(watched, event);
}

void DeliveryPanel::show(std::shared_ptr<const TestResults> results, std::size_t test)
{
    m_results = std::move(results);
    m_test = test;
    const QSignalBlocker quiet(m_table->selectionModel());
    m_leaders->show(m_results, test);
    retranslate();
    followSelection();
    showFollowers();
}

void DeliveryPanel::followSelection()
{
    const auto current = m_workspace.current();
    // Who steps through the followers of a leader stays with that leader.
    if (!m_results || m_list->hasFocus()) return;
    const int row = current ? m_leaders->rowOf(*current) : -1;
    if (row < 0 || m_table->currentIndex().row() == row) return;
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_table->setCurrentIndex(m_leaders->index(row, 0));
    }
    m_table->scrollTo(m_table->currentIndex());
    m_table->viewport()->update();
    showFollowers();
}

void DeliveryPanel::chooseLeader()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) return;
    m_workspace.selectOnly(m_leaders->leader(index.row()).delivery.leader);
    showFollowers();
}

void DeliveryPanel::chooseFollower()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid()) m_workspace.selectOnly(m_followers->worker(index.row()).worker->id);
}

void DeliveryPanel::showFollowers()
{
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
    const QSignalBlocker quiet(m_list->selectionModel());
    m_followers->show(m_results, m_test, row < 0 ? nullptr : &m_leaders->leader(row));
    m_list->setVisible(row >= 0);
    m_whose->setText(
        row < 0 ? tr("Choose a leader: here you see what each follower did.")
                : tr("Followers of %1", "a leader").arg(m_leaders->worker(row).worker->fullName));
}

void DeliveryPanel::retranslate()
{
    const bool any = m_leaders->rowCount() > 0;
    m_parts->setVisible(any);
    const bool planned = m_results && m_results->test(m_test).stage == TestStage::Planned;
    m_about->setText(
        any ? tr("Followers who took part after the leader asked them, of all followers.")
        : planned
            ? tr("This test has not opened yet. Agree with each leader whom they will ask.")
            : tr("No leader had followers on that day. Ask people alone whom they turn to, and "
                 "write down who follows whom."));
    m_table->setAccessibleName(tr("Who delivered"));
    m_list->setAccessibleName(tr("Followers with what they did"));
    m_leaders->retranslate();
    if (any) showFollowers();
}

}   // namespace wallchart
