// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/wallchart.h"

#include <QLineEdit>

namespace wallchart {

/// A small field that opens with "/" and jumps to the first name that goes on like that.
///
/// Enter or Esc closes it; Down goes to the next name that fits.
class NameFinder final : public QLineEdit {
    Q_OBJECT

public:
    explicit NameFinder(QWidget *parent);

    void openFor(std::shared_ptr<const WallChart> chart, QPoint at);

Q_SIGNALS:
    void found(const wallchart::WorkerId &worker);
    void nothingFound();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void seek(std::size_t from);
    void closeField();

    std::shared_ptr<const WallChart> m_chart;   // shared with the page: it may move on meanwhile
    std::vector<QString> m_folded;              ///< by card
    std::size_t m_at = 0;
};

}   // namespace wallchart
