// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/myweek/handinpreparing.h"
#include "ui/myweek/learner.h"

#include <QTabWidget>

class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace wallchart {

/// Exactly what leaves with the work of a week: the chart with codes, what was written, the
/// checks, and the file to the letter.
class HandInPreview final : public QTabWidget {
    Q_OBJECT

public:
    HandInPreview(Appearance &appearance, const Learner &learner, QWidget *parent = nullptr);

    void show(const HandIn &work, const ExcerptChart::Chart &chart);
    /// As it is shown; what is in the file is the same without line breaks.
    [[nodiscard]] QString fileText();
    [[nodiscard]] const ExcerptChart &chart() const { return *m_chart; }

private:
    void fillAnswers(const HandIn &work, const EditionAssignment &assignment);
    void fillChecks(const HandIn &work, const EditionAssignment &assignment);
    /// Only when somebody looks: the text of a large chart takes seconds.
    void fillFile();
    [[nodiscard]] QScrollArea *scrolled(QVBoxLayout *&lines);

    const Learner &m_learner;
    std::optional<WorkPayload> m_unwritten;   ///< is not in m_file yet
    QStackedWidget *m_chartSide;              ///< the chart, that there is none
    ExcerptChart *m_chart;
    QVBoxLayout *m_answers = nullptr;
    QVBoxLayout *m_checks = nullptr;
    QLabel *m_size;
    QPlainTextEdit *m_file;
};

}   // namespace wallchart
