// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallchart/namefinder.h"

#include "core/query/foldedname.h"

#include <QKeyEvent>

namespace wallchart {

namespace {

constexpr int kFieldWidth = 220;

bool goesOnLike(const QString &folded, const QString &typed)
{
    return folded.startsWith(typed) || folded.contains(QLatin1Char(' ') + typed);
}

}   // namespace

NameFinder::NameFinder(QWidget *parent) : QLineEdit(parent)
{
    setFixedWidth(kFieldWidth);
    hide();
    connect(this, &QLineEdit::textChanged, this, [this] { seek(0); });
}

void NameFinder::openFor(std::shared_ptr<const WallChart> chart, QPoint at)
{
    m_chart = std::move(chart);
    m_folded.clear();
    for (const ChartCard &card : m_chart->cards)
        m_folded.push_back(card.person == kNone ? QString()
                                                : foldedName(m_chart->people[card.person].name));
    clear();
    move(at);
    show();
    raise();
    setFocus(Qt::ShortcutFocusReason);
}

void NameFinder::seek(std::size_t from)
{
    const QString typed = foldedName(text());
    if (typed.isEmpty() || !m_chart) return;
    for (std::size_t i = 0; i < m_folded.size(); ++i) {
        const std::size_t at = (from + i) % m_folded.size();
        if (m_folded[at].isEmpty() || !goesOnLike(m_folded[at], typed)) continue;
        m_at = at;
        Q_EMIT found(m_chart->people[m_chart->cards[at].person].id);
        return;
    }
    Q_EMIT nothingFound();
}

void NameFinder::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down: seek(m_at + 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape: closeField(); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void NameFinder::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) hide();
}

void NameFinder::closeField()
{
    hide();
    Q_EMIT closed();
}

}   // namespace wallchart
