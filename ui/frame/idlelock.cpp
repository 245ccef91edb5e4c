// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/idlelock.h"

#include <QApplication>
#include <QEvent>

namespace wallchart {

namespace {

bool isInput(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin: return true;
    default: return false;
    }
}

}   // namespace

IdleLock::IdleLock(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::idle);
    qApp->installEventFilter(this);
}

void IdleLock::start(std::chrono::minutes after)
{
    m_timer.start(after);
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (m_timer.isActive() && isInput(*event)) m_timer.start();
    return QObject::eventFilter(watched, event);
}

}   // namespace wallchart
