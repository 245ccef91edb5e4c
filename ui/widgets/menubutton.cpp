// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/menubutton.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QMenu>

namespace wallchart {

QToolButton *menuButton(const char *iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    setRole(button, "control");
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    return button;
}

}   // namespace wallchart
