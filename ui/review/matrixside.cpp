// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/matrixside.h"

#include "ui/review/reviewwords.h"
#include "ui/review/statechip.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pageheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QWidget>

namespace wallchart {

MatrixSide::MatrixSide(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_model(new WorkMatrixModel(this)),
      m_table(new WorkMatrixView(*m_model, appearance)), m_people(labelWithRole("section")),
      m_week(labelWithRole("caption")), m_counts(labelWithRole("section")),
      m_blank(labelWithRole("caption"))
{
    layOut();
}

void MatrixSide::layOut()
{
    auto *counts = new QWidget;
    auto *line = new FlowLayout(counts);
    line->setContentsMargins({});
    line->setSpacing(12);
    for (QLabel *label : {m_people, m_week, m_counts}) line->addWidget(label);
    auto *panel = new QFrame;
    setRole(panel, "panel");
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    auto *legend = new QWidget;
    auto *flow = new FlowLayout(legend);
    flow->setContentsMargins({});
    flow->setSpacing(8);
    for (const WorkChip chip :
         {WorkChip::Approved, WorkChip::ToReview, WorkChip::Returned, WorkChip::Late})
        flow->addWidget(new StateChip(chip, m_appearance));
    m_blank->setContentsMargins(0, 3, 0, 0);   // beside chips, which are higher
    m_week->setContentsMargins(0, 1, 0, 0);
    flow->addWidget(m_blank);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 8, 12);
    column->setSpacing(8);
    column->addWidget(counts);
    column->addWidget(panel, 1);
    column->addWidget(legend);
}

void MatrixSide::showBoard(const ReviewBoard &board)
{
    m_model->show(board);
    retranslate(board);
}

QString MatrixSide::countsText(const ReviewBoard &board)
{
    return tr("%1, %2", "5 to review, 4 returned")
        .arg(tr("%Ln to review", nullptr, board.count(WorkState::Received)),
             tr("%Ln returned", nullptr, board.count(WorkState::Returned)));
}

void MatrixSide::retranslate(const ReviewBoard &board)
{
    const int people = static_cast<int>(board.lines().size());
    m_people->setText(tr("%1 from %2", "14 participants from 5 groups")
                          .arg(tr("%Ln participant(s)", nullptr, people),
                               tr("%Ln group(s)", nullptr, board.groups())));
    const QLocale locale;
    m_week->setText(board.currentWeek() > 0
                        ? tr("Week %1 of %2")
                              .arg(locale.toString(board.currentWeek()),
                                   locale.toString(static_cast<int>(board.weeks().size())))
                        : QString());
    m_counts->setText(countsText(board));
    m_blank->setText(tr("blank: not received"));
    m_table->setAccessibleName(tr("Participants and their weeks"));
    m_model->retranslate();
    m_table->fitColumns();
}

}   // namespace wallchart
