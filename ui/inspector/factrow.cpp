// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/factrow.h"

#include "ui/inspector/linkname.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace wallchart {

FactRow::FactRow(QWidget *parent)
    : QWidget(parent), m_line(new QHBoxLayout(this)), m_top(new QHBoxLayout),
      m_atEnd(new ClippedText("caption", this)), m_smallPrint(new ClippedText("meta", this))
{
    m_top->setSpacing(6);
    m_top->addWidget(m_atEnd);
    m_atEnd->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_smallPrint->hide();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addLayout(m_top);
    texts->addWidget(m_smallPrint);
    m_line->setContentsMargins({});
    m_line->setSpacing(4);
    m_line->addLayout(texts, 1);
}

void FactRow::setTitle(const QString &title)
{
    auto *text = new ClippedText("", this);
    text->setWhole(title);
    m_top->insertWidget(0, text, 1);
}

void FactRow::setLink(const QString &name)
{
    auto *link = new LinkName(name, this);
    m_top->insertWidget(0, link, 1);
    connect(link, &QAbstractButton::clicked, this, &FactRow::linkPressed);
}

void FactRow::setAtEnd(const QString &text)
{
    m_atEnd->setWhole(text);
}

void FactRow::setSmallPrint(const QString &text)
{
    m_smallPrint->setWhole(text);
    m_smallPrint->setVisible(!text.isEmpty());
}

QMenu *FactRow::addMenu(const QString &meaning)
{
    auto *button = new QToolButton(this);
    setRole(button, "flat");
    button->setIcon(icon("ellipsis", IconTone::Muted));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(meaning);
    button->setAccessibleName(meaning);
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    m_line->addWidget(button);
    return menu;
}

}   // namespace wallchart
