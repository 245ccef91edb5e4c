// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/rowlist.h"

#include "ui/widgets/pageheader.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace wallchart {

namespace {

constexpr int kFewRows = 8;

}   // namespace

RowList::RowList(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_more(new QPushButton(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(4);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    setRole(m_more, "link");
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        build();
        giveFocusTo(kFewRows);
    });
}

void RowList::setRows(int count, Make make)
{
    m_count = count;
    m_make = std::move(make);
    const int focused = rowWithFocus();
    build();
    if (focused >= 0) giveFocusTo(focused);
}

void RowList::fold()
{
    m_all = false;
}

void RowList::build()
{
    for (QWidget *row : m_rows) {
        row->hide();
        row->deleteLater();   // one of its buttons may be the reason
    }
    m_rows.clear();
    // One row more is not worth a button.
    const int shown = m_all || m_count <= kFewRows + 1 ? m_count : kFewRows;
    for (int at = 0; at < shown; ++at) {
        QWidget *row = m_make(at, this);
        m_column->insertWidget(at, row);
        row->show();
        m_rows.push_back(row);
    }
    m_more->setText(tr("Show all %Ln", "rows of a list", m_count));
    m_more->setVisible(shown < m_count);
    setVisible(m_count > 0);
}

int RowList::rowWithFocus() const
{
    const QWidget *focused = QApplication::focusWidget();
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        if (focused && m_rows[at]->isAncestorOf(focused)) return static_cast<int>(at);
    }
    return -1;
}

void RowList::giveFocusTo(int row)
{
    QWidget *target = parentWidget();
    if (!m_rows.empty()) {
        const auto last = static_cast<int>(m_rows.size()) - 1;
        const auto buttons =
            m_rows[static_cast<std::size_t>(std::min(row, last))]->findChildren<QWidget *>();
        for (QWidget *each : buttons) {
            if ((each->focusPolicy() & Qt::TabFocus) == 0) continue;
            each->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    // Nobody is left here: on to what comes next.
    for (QWidget *next = target; next; next = next->parentWidget()) {
        const auto others = next->findChildren<QWidget *>();
        for (QWidget *each : others) {
            const bool isOurs = isAncestorOf(each) || each == this;
            if (isOurs || !each->isVisible() || (each->focusPolicy() & Qt::TabFocus) == 0) continue;
            each->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

}   // namespace wallchart
