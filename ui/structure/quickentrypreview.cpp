// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/quickentrypreview.h"

#include "ui/text/campaignterms.h"
#include "ui/text/labels.h"

namespace wallchart {

namespace {

enum PreviewColumn { LineColumn, CellColumn, PersonColumn, WhatColumn, PreviewColumns };

}   // namespace

void QuickEntryPreview::setPlan(QuickEntryPlan plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    endResetModel();
}

int QuickEntryPreview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.people.size());
}

int QuickEntryPreview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : PreviewColumns;
}

QString QuickEntryPreview::cellText(const Cell &cell) const
{
    return placeName(m_plan.result, cell.unit, cell.shift);
}

QString QuickEntryPreview::whatText(const EnteredPerson &person) const
{
    QStringList what{person.isNew ? tr("new") : tr("already in this cell")};
    if (person.suspected) what.append(tr("suspected leader"));
    const ScaleLevel *level = person.level ? m_plan.result.scale().find(*person.level) : nullptr;
    if (level) what.append(tr("%1 %2", "digit, level").arg(level->level).arg(levelLabel(*level)));
    if (person.out) what.append(tr("out: %1", "of the base").arg(outReasonLabel(*person.out)));
    if (!person.follows.isEmpty())
        what.append(tr("follows %1").arg(person.follows.join(QStringLiteral(", "))));
    return what.join(QStringLiteral(" · "));
}

QVariant QuickEntryPreview::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const EnteredPerson &person = m_plan.people[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case LineColumn: return person.line;
    case CellColumn: return cellText(person.cell);
    case PersonColumn: return person.name;
    default: return whatText(person);
    }
}

QVariant QuickEntryPreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case LineColumn: return tr("Line");
    case CellColumn: return tr("Cell");
    case PersonColumn: return tr("Name");
    case WhatColumn: return tr("What");
    default: return {};
    }
}

}   // namespace wallchart
