// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace wallchart {

/// Lets the text of every field begin at the start of the page's direction.
///
/// By itself a field goes by the direction of its text, and while it is empty by that of the
/// keyboard: on a page from right to left its words would stand far from its label and its sign.
class FieldAlignment final : public QObject {
    Q_OBJECT

public:
    FieldAlignment(QApplication &application, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

}   // namespace wallchart
