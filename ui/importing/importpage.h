// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace wallchart {

class ImportRun;

/// One step of the import assistant.
class ImportPage : public QWidget {
    Q_OBJECT

public:
    ImportPage(ImportRun &run, QWidget *parent) : QWidget(parent), m_run(run) {}

    /// Shows the draft as it is now.
    virtual void refresh() = 0;
    virtual void focusMain() = 0;
    virtual void retranslate() = 0;

protected:
    [[nodiscard]] ImportRun &run() const { return m_run; }

private:
    ImportRun &m_run;
};

}   // namespace wallchart
