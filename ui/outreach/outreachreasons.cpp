// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/outreachreasons.h"

#include "ui/leaders/evidencelabel.h"
#include "ui/widgets/pageheader.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace wallchart {

namespace {

constexpr int kMostLines = 8;

}   // namespace

OutreachReasons::OutreachReasons(QWidget *parent)
    : QScrollArea(parent), m_who(labelWithRole("section", this)),
      m_reasons(new EvidenceLabel(this)), m_ask(new QLabel(this)),
      m_asker(labelWithRole("caption", this))
{
    setRole(this, "panel");
    setRole(m_reasons, "caption");
    setFocusPolicy(Qt::NoFocus);   // its numbers take the keyboard
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(new QWidget);
    for (QWidget *each : {viewport(), widget()}) each->setAutoFillBackground(false);
    widget()->installEventFilter(this);
    auto *column = new QVBoxLayout(widget());
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(4);
    for (QLabel *each : std::initializer_list<QLabel *>{m_who, m_reasons, m_ask, m_asker}) {
        each->setWordWrap(true);
        column->addWidget(each);
    }
    connect(m_reasons, &EvidenceLabel::opened, this, &OutreachReasons::opened);
}

bool OutreachReasons::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) fit();
    return QScrollArea::eventFilter(watched, event);
}

void OutreachReasons::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void OutreachReasons::fit()
{
    const int wanted = widget()->heightForWidth(viewport()->width()) + 2 * frameWidth();
    setFixedHeight(std::min(wanted, kMostLines * fontMetrics().lineSpacing()));
}

void OutreachReasons::show(const OutreachModel &model, int row)
{
    const bool any = row >= 0 && row < model.rowCount();
    setVisible(any);
    if (!any) return;
    const OutreachEntry &entry = model.entry(row);
    m_who->setText(QStringLiteral("%1  ·  %2").arg(entry.name, entry.place));
    m_reasons->show(model.reasons(row));
    m_ask->setText(entry.ask);
    m_ask->setVisible(!entry.ask.isEmpty());
    m_asker->setText(entry.asker);
    m_asker->setVisible(!entry.asker.isEmpty());
}

}   // namespace wallchart
