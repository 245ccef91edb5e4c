// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/workmatrixview.h"

#include "ui/training/workchip.h"

#include <QKeyEvent>

#include <algorithm>

namespace wallchart {

namespace {

constexpr double kLeastName = 104;
constexpr double kMostName = 230;
constexpr double kLeastReads = 62;
constexpr double kMostReads = 84;
constexpr double kLeastWeek = 36;   // an icon
constexpr double kMostWeek = 132;
constexpr double kWeekPadding = 6;

}   // namespace

WorkMatrixView::WorkMatrixView(WorkMatrixModel &model, Appearance &appearance, QWidget *parent)
    : QTableView(parent), m_model(model), m_appearance(appearance),
      m_delegate(new WorkMatrixDelegate(model, appearance, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setHorizontalHeader(new WorkMatrixHeader(model, appearance, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&appearance, &Appearance::changed, this, &WorkMatrixView::fitColumns);
    connect(&model, &QAbstractItemModel::modelReset, this, &WorkMatrixView::fitColumns);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &WorkMatrixView::fitColumns);
}

int WorkMatrixView::widestWord() const
{
    int widest = 0;
    for (const WorkChip chip : {WorkChip::ToReview, WorkChip::Returned, WorkChip::Approved})
        widest = std::max(widest, workChipSize(chip, m_appearance).width());
    return widest + m_appearance.px(kWeekPadding);
}

void WorkMatrixView::fitColumns()
{
    const auto px = [this](double size) { return m_appearance.px(size); };
    verticalHeader()->setDefaultSectionSize(m_delegate->lineHeight(font()));
    const int weeks = static_cast<int>(m_model.weeks().size());
    if (weeks == 0) return;
    const int least = px(kLeastName) + px(kLeastReads) + weeks * px(kLeastWeek);
    int spare = std::max(0, viewport()->width() - least);
    const int wanted = std::min(widestWord(), px(kMostWeek));
    const int forWeeks = std::clamp(spare, 0, weeks * std::max(0, wanted - px(kLeastWeek)));
    spare -= forWeeks;
    const int forReads = std::min(spare / 3, px(kMostReads) - px(kLeastReads));
    spare -= forReads;
    const int forName = std::min(spare, px(kMostName) - px(kLeastName));
    spare -= forName;
    setColumnWidth(WorkMatrixModel::kParticipant, px(kLeastName) + forName);
    setColumnWidth(WorkMatrixModel::kLanguage, px(kLeastReads) + forReads);
    for (int week = 0; week < weeks; ++week)
        setColumnWidth(WorkMatrixModel::kFirstWeek + week,
                       px(kLeastWeek) + (forWeeks + spare) / weeks);
}

void WorkMatrixView::goTo(const WorkSpot &spot)
{
    const QModelIndex index = m_model.indexOf(spot);
    if (!index.isValid() || index == currentIndex()) return;
    m_isGoing = true;
    setCurrentIndex(index);
    scrollTo(index);
    m_isGoing = false;
}

std::optional<WorkSpot> WorkMatrixView::currentSpot() const
{
    return m_model.spotAt(currentIndex());
}

void WorkMatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void WorkMatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (!m_isGoing && m_model.spotAt(current)) Q_EMIT spotChanged();
}

void WorkMatrixView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto others = event->modifiers() & ~Qt::KeypadModifier;
    if (isEnter && others == Qt::NoModifier && currentSpot()) {
        Q_EMIT opened();
        return;
    }
    QTableView::keyPressEvent(event);
}

void WorkMatrixView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (currentSpot()) Q_EMIT opened();
}

}   // namespace wallchart
