// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/panelgrid.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>

namespace wallchart {

namespace {

constexpr int kPanelPadding = 14;
constexpr int kPanelGap = 12;
constexpr int kSignSize = 16;

}   // namespace

TitledPanel::TitledPanel(QWidget *parent)
    : QFrame(parent), m_sign(new QLabel(this)), m_title(labelWithRole("section", this)),
      m_note(labelWithRole("caption", this)), m_instead(labelWithRole("caption", this)),
      m_column(new QVBoxLayout(this))
{
    setRole(this, "panel");
    m_instead->setWordWrap(true);
    m_instead->hide();
    m_sign->hide();
    // A long title goes on in a second line.
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_note->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_sign);
    head->addWidget(m_title, 1);
    head->addWidget(m_note);
    m_column->setContentsMargins(kPanelPadding, 10, kPanelPadding, 10);
    m_column->setSpacing(8);
    m_column->addLayout(head);
    m_column->addWidget(m_instead);
    m_column->addStretch(0);
}

void TitledPanel::setHead(const QString &title, const QString &note)
{
    m_title->setText(title);
    m_note->setText(note);
    m_note->setToolTip(note);
    setAccessibleName(title);
}

void TitledPanel::setSign(const char *iconName)
{
    m_sign->setPixmap(icon(iconName).pixmap(kSignSize, kSignSize));
    m_sign->show();
}

void TitledPanel::add(QWidget *part, int stretch)
{
    m_column->insertWidget(m_column->count() - 1, part, stretch);
    m_parts.push_back(part);
}

void TitledPanel::setInstead(const QString &sentence)
{
    m_instead->setText(sentence);
    m_instead->setVisible(!sentence.isEmpty());
    for (QWidget *part : m_parts) part->setVisible(sentence.isEmpty());
}

QString TitledPanel::instead() const
{
    return m_instead->text();
}

QString TitledPanel::title() const
{
    return m_title->text();
}

PanelGrid::PanelGrid(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(16, 14, 16, 14);
    m_grid->setSpacing(kPanelGap);
    connect(&appearance, &Appearance::changed, this, &PanelGrid::arrange);
}

void PanelGrid::addArrangement(int leastWidth, std::vector<int> shares,
                               std::vector<GridPlace> places)
{
    m_columns = std::max(m_columns, shares.size());
    m_arrangements.push_back({leastWidth, std::move(shares), std::move(places)});
    arrange();
}

void PanelGrid::arrange()
{
    int wanted = 0;
    for (std::size_t at = 0; at < m_arrangements.size(); ++at) {
        if (at == 0 || width() >= m_appearance.px(m_arrangements[at].leastWidth))
            wanted = static_cast<int>(at);
    }
    if (wanted == m_shown || m_arrangements.empty()) return;
    m_shown = wanted;
    const Arrangement &now = m_arrangements[static_cast<std::size_t>(wanted)];
    for (const GridPlace &place : now.places) m_grid->removeWidget(place.widget);
    for (const GridPlace &place : now.places)
        m_grid->addWidget(place.widget, place.row, place.column, 1, place.span);
    for (std::size_t column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(static_cast<int>(column),
                                 column < now.shares.size() ? now.shares[column] : 0);
}

void PanelGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

}   // namespace wallchart
