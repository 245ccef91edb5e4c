// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/submissionreading.h"
#include "ui/widgets/appearance.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace wallchart {

/// One submission in large letters on the whole screen, for the small group: chart, checks, what
/// was written. Arrow keys go from part to part, Esc ends. Names nobody but its author.
///
/// Only for work whose author lets the small group see it. Deletes itself.
class PeerPresentation final : public QWidget {
    Q_OBJECT

public:
    PeerPresentation(Appearance &appearance, const SubmissionReading &reading,
                     const Edition &edition, QWidget *parent = nullptr);

    [[nodiscard]] int parts() const;
    [[nodiscard]] int part() const;
    void goTo(int part);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *addPart(const QString &title);
    void addText(QVBoxLayout &into, const QString &text, double size);
    void addChart(const SubmissionReading &reading, const Edition &edition);
    void addChecks(const SubmissionReading &reading);
    void addAnswers(const SubmissionReading &reading);

    Appearance &m_appearance;
    QStackedWidget *m_parts;
    QLabel *m_place;
};

}   // namespace wallchart
