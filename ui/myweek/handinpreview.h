// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/myweek/handinpreparing.h"
#include "ui/myweek/learner.h"

#include <QTabWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace wallchart {

class LongText;

/// Exactly what leaves with the work of a week: the chart with codes, what was written, the
/// checks, and the file to the letter.
class HandInPreview final : public QTabWidget {
    Q_OBJECT

public:
    HandInPreview(Appearance &appearance, const Learner &learner, QWidget *parent = nullptr);
    ~HandInPreview() override;

    void show(const HandIn &work, const ExcerptView::Chart &chart);
    /// As it is shown; what is in the file is the same without line breaks.
    [[nodiscard]] QString fileText();
    [[nodiscard]] const ExcerptView &chart() const { return *m_chart; }

private:
    void fillAnswers(const HandIn &work, const EditionAssignment &assignment);
    void fillChecks(const HandIn &work);
    /// The text of a file, and how long it is.
    struct WrittenFile {
        qsizetype bytes = 0;
        QString text;
    };

    /// Only when somebody looks: the text of a large chart takes seconds, in another thread.
    void fillFile();
    [[nodiscard]] static WrittenFile written(const WorkPayload &payload);
    void showFile(const WrittenFile &file);
    [[nodiscard]] QScrollArea *scrolled(QVBoxLayout *&lines);
    [[nodiscard]] QScrollArea *chartArea();

    const Learner &m_learner;
    std::optional<WorkPayload> m_unwritten;   ///< is not in m_file yet
    bool m_isLarge = false;
    QFutureWatcher<WrittenFile> m_writing;
    QStackedWidget *m_chartSide;   ///< the chart, that there is none
    ExcerptView *m_chart;
    QVBoxLayout *m_answers = nullptr;
    QVBoxLayout *m_checks = nullptr;
    QLabel *m_size;
    LongText *m_file;
};

}   // namespace wallchart
