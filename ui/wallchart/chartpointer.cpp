// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallchart/chartpointer.h"

#include "ui/wallchart/wallchartview.h"

#include <QApplication>

namespace wallchart {

void ChartPointer::press(const QPoint &at, Qt::KeyboardModifiers modifiers)
{
    m_pressedAt = at;
    m_pressedBox = m_view.geometry().cardAt(m_view.toChart(at));
    m_doing = Doing::Pressed;
    const auto worker = m_view.places().workerOf(m_pressedBox);
    m_wasSelected = worker && m_view.workspace().isSelected(*worker);
    // A press on one of several keeps them all, for they may be dragged together.
    if (worker && !(m_wasSelected && modifiers == Qt::NoModifier))
        selectBox(m_pressedBox, modifiers);
}

void ChartPointer::move(const QPoint &at, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers)
{
    const std::uint32_t under = m_view.geometry().cardAt(m_view.toChart(at));
    if (std::exchange(m_hovered, under) != under) m_view.repaintChart();
    if (!(buttons & Qt::LeftButton) || m_doing == Doing::Nothing) return;
    if (m_doing == Doing::Pressed) {
        if ((at - m_pressedAt).manhattanLength() < QApplication::startDragDistance()) return;
        const bool onPerson = m_view.places().workerOf(m_pressedBox).has_value();
        m_doing = onPerson ? Doing::Dragging : Doing::Banding;
    }
    if (m_doing == Doing::Dragging) {
        drag(m_view.toChart(at), modifiers);
    } else {
        m_rubberBand = QRectF(m_view.toChart(m_pressedAt), m_view.toChart(at)).normalized();
    }
    m_view.repaintChart();
}

void ChartPointer::release(const QPoint &at, Qt::KeyboardModifiers modifiers)
{
    const Doing did = std::exchange(m_doing, Doing::Nothing);
    if (did == Doing::Dragging) {
        drop(m_view.toChart(at), modifiers);
    } else if (did == Doing::Banding) {
        std::vector<WorkerId> workers;
        if (modifiers & Qt::ControlModifier) workers = m_view.workspace().selection();
        for (const std::uint32_t box : cardsTouching(m_view.geometry(), m_rubberBand)) {
            const auto worker = m_view.places().workerOf(box);
            if (worker && std::find(workers.begin(), workers.end(), *worker) == workers.end())
                workers.push_back(*worker);
        }
        m_view.workspace().select(std::move(workers));
    } else if (did == Doing::Pressed) {
        if (m_view.places().workerOf(m_pressedBox) && m_wasSelected && modifiers == Qt::NoModifier)
            selectBox(m_pressedBox, modifiers);
        if (m_pressedBox == kNone && modifiers == Qt::NoModifier) m_view.workspace().select({});
    }
    m_rubberBand = {};
    m_dropTarget = {};
    m_view.viewport()->unsetCursor();
    m_view.repaintChart();
}

bool ChartPointer::cancel()
{
    const bool wasBusy = m_doing == Doing::Banding || m_doing == Doing::Dragging;
    m_doing = Doing::Nothing;
    m_rubberBand = {};
    m_dropTarget = {};
    m_view.viewport()->unsetCursor();
    m_view.repaintChart();
    return wasBusy;
}

void ChartPointer::forgetBoxes()
{
    m_hovered = kNone;
    m_pressedBox = kNone;
    (void)cancel();
}

void ChartPointer::selectBox(std::uint32_t box, Qt::KeyboardModifiers modifiers)
{
    Workspace &workspace = m_view.workspace();
    const WorkerId worker = *m_view.places().workerOf(box);
    if (modifiers & Qt::ShiftModifier && workspace.current()) {
        const std::uint32_t from = m_view.places().boxOf(*workspace.current());
        if (from != kNone) {
            workspace.select(m_view.places().between(from, box), worker);
            return;
        }
    }
    if (!(modifiers & Qt::ControlModifier)) {
        workspace.selectOnly(worker);
        return;
    }
    std::vector<WorkerId> workers = workspace.selection();
    if (std::erase(workers, worker) == 0) workers.push_back(worker);
    workspace.select(std::move(workers));
}

void ChartPointer::drag(const QPointF &at, Qt::KeyboardModifiers modifiers)
{
    m_dropTarget = {};
    QString reason;
    if (modifiers & Qt::AltModifier) {
        const std::uint32_t box = m_view.geometry().cardAt(at);
        const auto leader = m_view.places().workerOf(box);
        if (leader && !m_view.workspace().isSelected(*leader))
            m_dropTarget = m_view.geometry().cards[box].rect();
        else reason = WallChartView::tr("Drop on the person they follow.");
    } else if (const auto spot = spotAt(m_view.chart(), m_view.geometry(), at);
               spot && (spot->setsUnit || spot->setsShift)) {
        m_dropTarget = spot->area;
    } else {
        reason = WallChartView::tr("Drop on a unit or shift. Hold Alt to say whom they follow.");
    }
    m_view.viewport()->setCursor(m_dropTarget.isNull() ? Qt::ForbiddenCursor
                                                       : Qt::ClosedHandCursor);
    Q_EMIT m_view.dropRefused(reason);
}

void ChartPointer::drop(const QPointF &at, Qt::KeyboardModifiers modifiers)
{
    drag(at, modifiers);
    if (m_dropTarget.isNull()) return;
    if (modifiers & Qt::AltModifier) {
        Q_EMIT m_view.followWanted(*m_view.places().workerOf(m_view.geometry().cardAt(at)));
    } else {
        Q_EMIT m_view.moveWanted(*spotAt(m_view.chart(), m_view.geometry(), at));
    }
}

}   // namespace wallchart
