// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/printchoices.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;
class QStackedWidget;

namespace wallchart {

/// How large the chart gets: one scale, as many sheets as given, or a poster of columns × rows.
class SheetSizeField final : public QWidget {
    Q_OBJECT

public:
    explicit SheetSizeField(QWidget *parent = nullptr);

    void read(PrintChoices &choices) const;
    void show(const PrintChoices &choices);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    QSpinBox *addSpin(int least, int most);
    void showFields();

    QComboBox *m_size;
    QSpinBox *m_percent;
    QSpinBox *m_pages;
    QSpinBox *m_columns;
    QLabel *m_times;
    QSpinBox *m_rows;
};

}   // namespace wallchart
