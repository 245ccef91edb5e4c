// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace wallchart {

/// What is asked before something goes.
struct FirstQuestion {
    QString question;
    QString detail = {};
    QString action;   ///< on the button that does it: "Remove"
};

/// Asks, and does it when that is what people want; Cancel is chosen at first.
void askFirst(const FirstQuestion &question, QWidget *parent, std::function<void()> then);

}   // namespace wallchart
