// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/attendanceview.h"

#include "ui/trainingpeople/celldelegate.h"
#include "ui/widgets/keyposition.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace wallchart {

namespace {

constexpr double kBoxWidth = 72;
constexpr double kTrackWidth = 80;
constexpr double kLeastName = 110;

std::optional<Presence> nextPresence(std::optional<Presence> presence)
{
    if (!presence) return Presence::Present;
    if (*presence == Presence::Present) return Presence::Excused;
    if (*presence == Presence::Excused) return Presence::Absent;
    return std::nullopt;
}

}   // namespace

AttendanceView::AttendanceView(AttendanceModel &model, Appearance &appearance, QWidget *parent)
    : QTableView(parent), m_model(model), m_appearance(appearance)
{
    setModel(&model);
    dressTable(*this, appearance, RowHeight::TwoLines);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    connect(this, &QAbstractItemView::clicked, this, &AttendanceView::tick);
    connect(&appearance, &Appearance::changed, this, &AttendanceView::fitColumns);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &AttendanceView::fitColumns);
    fitColumns();
}

void AttendanceView::fitColumns()
{
    int taken = 0;
    for (int column = 1; column < kAttendanceColumns; ++column) {
        const bool track = static_cast<AttendanceColumn>(column) == AttendanceColumn::Track;
        const int width = std::max(m_appearance.px(track ? kTrackWidth : kBoxWidth),
                                   horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, width);
        taken += width;
    }
    setColumnWidth(0, std::max(m_appearance.px(kLeastName), viewport()->width() - taken));
}

void AttendanceView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

std::vector<ParticipantId> AttendanceView::chosen() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) rows.push_back(index.row());
    if (rows.empty() && currentIndex().isValid()) rows.push_back(currentIndex().row());
    std::sort(rows.begin(), rows.end());
    std::vector<ParticipantId> whom;
    for (const int row : rows) whom.push_back(m_model.row(row).participant);
    return whom;
}

void AttendanceView::tick(const QModelIndex &index)
{
    if (!index.isValid()) return;
    const AttendanceModel::Row &row = m_model.row(index.row());
    const auto column = static_cast<AttendanceColumn>(index.column());
    if (column == AttendanceColumn::Track) return Q_EMIT trackWanted(row.participant);
    const auto wanted = presenceOf(column);
    if (!wanted) return;
    Q_EMIT presenceWanted({row.participant}, row.presence == wanted ? std::nullopt : wanted);
}

/// To the next row, when one alone was written down.
void AttendanceView::goOn()
{
    const int row = currentIndex().row() + 1;
    if (selectionModel()->selectedRows().size() > 1 || row >= m_model.rowCount()) return;
    setCurrentIndex(m_model.index(row, std::max(0, currentIndex().column())));
}

bool AttendanceView::typed(const QKeyEvent &event)
{
    if (!currentIndex().isValid()) return false;
    const auto letter = letterAt(event);
    if (letter == u't') {
        Q_EMIT trackWanted(m_model.row(currentIndex().row()).participant);
        return true;
    }
    std::optional<Presence> presence;
    if (letter == u'p') presence = Presence::Present;
    else if (letter == u'e') presence = Presence::Excused;
    else if (letter == u'a') presence = Presence::Absent;
    else if (letter != u'.' && event.key() != Qt::Key_Delete) return false;
    Q_EMIT presenceWanted(chosen(), presence);
    goOn();
    return true;
}

void AttendanceView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers()
                         & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QModelIndex current = currentIndex();
    if (plain && current.isValid() && event->key() == Qt::Key_Space) {
        Q_EMIT presenceWanted(chosen(), nextPresence(m_model.row(current.row()).presence));
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (plain && enter) return tick(current);
    if (plain && typed(*event)) return;
    QTableView::keyPressEvent(event);
}

}   // namespace wallchart
