// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/widgets/headerlayout.h"

#include <QAbstractButton>
#include <QLabel>
#include <QStyle>
#include <QVariant>

namespace wallchart {

namespace {

constexpr int kHeaderHeight = 46;
constexpr QSize kIconWithRoom(21, 16);   // the icon at the start, then a gap before the text

bool hasTextBesideIcon(QLatin1String role)
{
    return role == QLatin1String("control") || role == QLatin1String("primary");
}

}   // namespace

PageHeader::PageHeader(QWidget *parent)
    : QFrame(parent), m_title(labelWithRole("title", this)), m_layout(new HeaderLayout(this))
{
    setRole(this, "strip");
    setMinimumHeight(kHeaderHeight);
    m_layout->setContentsMargins(16, 6, 16, 6);
    m_layout->setSpacing(8);
    m_layout->add(m_title, HeaderLayout::Side::Title);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::addTool(QWidget *tool)
{
    m_layout->add(tool, HeaderLayout::Side::Start);
}

void PageHeader::addAtEnd(QWidget *tool)
{
    m_layout->add(tool, HeaderLayout::Side::End);
}

QFrame *horizontalRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    setRole(rule, "rule");
    return rule;
}

QLabel *labelWithRole(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    setRole(label, role);
    return label;
}

void setRole(QWidget *widget, const char *role)
{
    widget->setProperty("role", QString::fromLatin1(role));
    if (auto *button = qobject_cast<QAbstractButton *>(widget);
        button && hasTextBesideIcon(QLatin1String(role)))
        button->setIconSize(kIconWithRoom);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

}   // namespace wallchart
