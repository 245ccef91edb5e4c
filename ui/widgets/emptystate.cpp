// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wallchart {

namespace {

constexpr int kIconSize = 28;
constexpr int kTextWidth = 460;

}   // namespace

EmptyState::EmptyState(const char *iconName, QWidget *parent)
    : QWidget(parent), m_title(labelWithRole("title", this)),
      m_advice(labelWithRole("caption", this)), m_buttons(new QHBoxLayout)
{
    auto *sign = new QLabel(this);
    sign->setPixmap(icon(iconName, IconTone::Muted).pixmap(kIconSize, kIconSize));
    sign->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_advice->setAlignment(Qt::AlignCenter);
    m_advice->setWordWrap(true);
    m_advice->setMaximumWidth(kTextWidth);
    m_title->setWordWrap(true);
    auto *advice = new QHBoxLayout;   // an aligned item would not grow with its lines
    advice->addStretch(1);
    advice->addWidget(m_advice, kTextWidth);   // all the room it can use
    advice->addStretch(1);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(sign);
    layout->addWidget(m_title);
    layout->addLayout(advice);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &advice)
{
    m_title->setText(title);
    m_advice->setText(advice);
}

QPushButton *EmptyState::addButton(bool primary)
{
    auto *button = new QPushButton(this);
    if (primary) setRole(button, "primary");
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

}   // namespace wallchart
