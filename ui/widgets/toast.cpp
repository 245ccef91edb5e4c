// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <chrono>

namespace wallchart {

namespace {

constexpr std::chrono::seconds kShown{6};
constexpr int kAboveFoot = 20;
constexpr QColor kGround(0x2a, 0x2a, 0x27);

}   // namespace

Toast::Toast(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_undo(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->addWidget(m_text);
    layout->addWidget(m_undo);
    m_text->setStyleSheet(QStringLiteral("color: #ffffff;"));
    m_text->setTextFormat(Qt::PlainText);
    m_undo->setFlat(true);
    m_undo->setFocusPolicy(Qt::NoFocus);
    m_undo->setStyleSheet(QStringLiteral("color: #8dbdf5; background: transparent; border: none;"));
    m_undo->setText(tr("Undo"));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoWanted();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString &what, Offer offer)
{
    m_text->setText(what);
    m_undo->setVisible(offer == Offer::Undo);
    setAccessibleName(what);
    place();
    show();
    raise();
    m_timer.start(kShown);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) place();
    return QFrame::eventFilter(watched, event);
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) m_undo->setText(tr("Undo"));
    QFrame::changeEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kGround);
    painter.drawRoundedRect(rect(), 6, 6);
}

void Toast::place()
{
    const int most = parentWidget()->width() - 2 * kAboveFoot;
    resize(sizeHint().boundedTo({most, sizeHint().height()}));
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - kAboveFoot);
}

}   // namespace wallchart
