// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallchart/matrixwords.h"

#include "ui/painting/shapedtext.h"
#include "ui/text/campaignterms.h"
#include "ui/text/labels.h"
#include "ui/text/percenttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace wallchart {

namespace {

struct MatrixText {
    Q_DECLARE_TR_FUNCTIONS(MatrixWords)
};

QString number(int people)
{
    return QLocale().toString(people);
}

QString placeLabel(StatusKind kind, const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names) shown.append(name);
    const bool onlyShiftUnknown = kind == StatusKind::UnitAndShift && !names.front().isEmpty();
    for (QString &name : shown) {
        if (!name.isEmpty()) continue;
        name = onlyShiftUnknown || kind == StatusKind::Shift ? MatrixText::tr("shift unknown")
               : kind == StatusKind::Job                     ? MatrixText::tr("job unknown")
                                                             : MatrixText::tr("unassigned");
    }
    if (shown.size() == 2 && names.front().isEmpty() && names.back().isEmpty()) shown.removeLast();
    return shown.join(MatrixText::tr(", ", "between unit and shift"));
}

QString sideLabel(Side side)
{
    switch (side) {
    case Side::With: return MatrixText::tr("with us");
    case Side::Undecided: return MatrixText::tr("undecided");
    case Side::Against: break;
    }
    return MatrixText::tr("against");
}

QString nothingLabel(StatusKind kind)
{
    switch (kind) {
    case StatusKind::LeaderState: return MatrixText::tr("no leader known");
    case StatusKind::Base: return MatrixText::tr("in the base");
    default: return MatrixText::tr("Unassessed");
    }
}

bool isPlace(StatusKind kind)
{
    return kind <= StatusKind::Job;
}

/// Units that hold others: only then there are departments.
bool unitsNest(const Campaign &campaign)
{
    const auto &units = campaign.all<Unit>();
    return std::any_of(units.begin(), units.end(),
                       [](const Unit &unit) { return unit.parent.has_value(); });
}

}   // namespace

QString dimensionLabel(const Campaign &campaign, const StatusDimension &dimension)
{
    switch (dimension.kind) {
    case StatusKind::UnitAndShift: return CampaignTerms(campaign).unitAndShift();
    case StatusKind::Unit:
        return CampaignTerms(campaign).dimension({DimensionKind::Unit, dimension.depth});
    case StatusKind::Shift: return CampaignTerms(campaign).shift();
    case StatusKind::Job: return MatrixText::tr("Job");
    case StatusKind::Worksite: return MatrixText::tr("Worksite");
    case StatusKind::Level: return MatrixText::tr("Assessment");
    case StatusKind::Side: return MatrixText::tr("Side");
    case StatusKind::LeaderState: return MatrixText::tr("Leader");
    case StatusKind::Committee: return MatrixText::tr("Committee");
    case StatusKind::Base: return MatrixText::tr("In the base or out");
    case StatusKind::TestOutcome: break;
    }
    const StructureTest *test = campaign.find(dimension.test);
    return test ? test->name : MatrixText::tr("Structure test");
}

std::optional<ShareOf> shareOf(MatrixFigure figure)
{
    switch (figure) {
    case MatrixFigure::OfRow: return ShareOf::Row;
    case MatrixFigure::OfColumn: return ShareOf::Column;
    case MatrixFigure::OfAll: return ShareOf::All;
    case MatrixFigure::People: break;
    }
    return std::nullopt;
}

std::vector<StatusDimension> dimensionsOf(const Reading &reading)
{
    const Campaign &campaign = reading.campaign();
    std::vector<StatusDimension> offered{{StatusKind::UnitAndShift}, {StatusKind::Unit}};
    if (unitsNest(campaign)) offered.push_back({StatusKind::Unit, 1});
    offered.insert(offered.end(), {{StatusKind::Shift}, {StatusKind::Job}});
    if (campaign.all<Worksite>().size() > 1) offered.push_back({StatusKind::Worksite});
    for (const StatusKind kind : {StatusKind::Level, StatusKind::Side, StatusKind::LeaderState,
                                  StatusKind::Committee, StatusKind::Base})
        offered.push_back({kind});
    for (const StructureTest *test : reading.tests())
        offered.push_back({StatusKind::TestOutcome, 0, test->id});
    return offered;
}

QString MatrixWords::label(const StatusDimension &dimension, const StatusValue &value) const
{
    if (value.isNothing()) return nothingLabel(dimension.kind);
    if (const auto *names = std::get_if<QStringList>(&value.content))
        return placeLabel(dimension.kind, *names);
    if (const auto *level = std::get_if<int>(&value.content)) {
        const ScaleLevel *known = m_campaign.scale().find(*level);
        return isolated(QString::number(*level)) + QLatin1Char(' ')
               + (known ? levelLabel(*known) : QString());
    }
    if (const auto *side = std::get_if<Side>(&value.content)) return sideLabel(*side);
    if (const auto *state = std::get_if<LeaderState>(&value.content))
        return leaderStateLabel(*state);
    if (const auto *outcome = std::get_if<Outcome>(&value.content)) {
        const StructureTest *test = m_campaign.find(dimension.test);
        return outcomeLabel(*outcome,
                            test && test->closes.isValid() && test->closes <= m_matrix.asOf);
    }
    if (const auto *out = std::get_if<OutReason>(&value.content)) return outReasonLabel(*out);
    return std::get<bool>(value.content) ? MatrixText::tr("on the committee")
                                         : MatrixText::tr("not on the committee");
}

QString MatrixWords::rowLabel(std::size_t row) const
{
    return row == m_matrix.totalRow() ? MatrixText::tr("All")
                                      : label(m_matrix.rowsBy, m_matrix.rows[row]);
}

QString MatrixWords::columnLabel(std::size_t column) const
{
    return column == m_matrix.totalColumn() ? MatrixText::tr("Base")
                                            : label(m_matrix.columnsBy, m_matrix.columns[column]);
}

QString MatrixWords::cellText(std::size_t row, std::size_t column, MatrixFigure figure) const
{
    const MatrixCell &cell = m_matrix.at(row, column);
    const auto of = shareOf(figure);
    // A base stands there as the number of people that the others are shares of.
    const bool isBase = of && isBaseOf(row, column, *of);
    if (!of || isBase)
        return cell.namedOnly ? number(cell.people) + QLatin1Char('*') : number(cell.people);
    const auto share = m_matrix.shareOf(row, column, *of);
    if (share) return shortPercent(*share);
    return cell.counted ? QString(QChar(0x2013)) : number(cell.people);
}

bool MatrixWords::isBaseOf(std::size_t row, std::size_t column, ShareOf of) const
{
    const bool lastRow = row == m_matrix.totalRow();
    const bool lastColumn = column == m_matrix.totalColumn();
    switch (of) {
    case ShareOf::Row: return lastColumn;
    case ShareOf::Column: return lastRow;
    case ShareOf::All: break;
    }
    return lastRow && lastColumn;
}

QString MatrixWords::columnSentence(std::size_t row, std::size_t column) const
{
    const MatrixCell &cell = m_matrix.at(row, column);
    const QString who = rowLabel(row);
    const QString what = columnLabel(column);
    if (column == m_matrix.totalColumn() && !cell.counted)
        return MatrixText::tr("%1: %Ln person(s), beside the base", nullptr, cell.people).arg(who);
    if (column == m_matrix.totalColumn())
        return MatrixText::tr("%1: %Ln person(s) in the base", nullptr, cell.people).arg(who);
    if (!cell.counted)
        return MatrixText::tr("%1, %2: %Ln person(s), beside the base", nullptr, cell.people)
            .arg(who, what);
    const QString people = number(cell.people);
    const QString base = number(m_matrix.baseOf(row, column, ShareOf::Row));
    if (isPlace(m_matrix.columnsBy.kind))
        return MatrixText::tr("%1: %2 of %3 are in %4", "3 Undecided: 4 of 60 are in ICU, Night")
            .arg(who, people, base, what);
    if (m_matrix.columnsBy.kind == StatusKind::TestOutcome)
        return MatrixText::tr("%1: %2 of %3 %4", "ICU, Night: 4 of 16 took part")
            .arg(who, people, base, what);
    return MatrixText::tr("%1: %2 of %3 are %4", "ICU, Night: 4 of 16 are 3 Undecided")
        .arg(who, people, base, what);
}

QString MatrixWords::cellSentence(std::size_t row, std::size_t column, MatrixFigure figure) const
{
    const MatrixCell &cell = m_matrix.at(row, column);
    QStringList sentences{columnSentence(row, column)};
    const auto of = shareOf(figure);
    const auto share = of && !isBaseOf(row, column, *of) ? m_matrix.shareOf(row, column, *of)
                                                         : std::nullopt;
    if (share) {
        const QString percent = shortPercent(*share);
        const QString base = number(m_matrix.baseOf(row, column, *of));
        switch (*of) {
        case ShareOf::Row:
            sentences.append(MatrixText::tr("%1 of the %2 in the row").arg(percent, base));
            break;
        case ShareOf::Column:
            sentences.append(MatrixText::tr("%1 of the %2 in the column").arg(percent, base));
            break;
        case ShareOf::All:
            sentences.append(MatrixText::tr("%1 of all %2").arg(percent, base));
            break;
        }
    }
    if (cell.unnamed() > 0)
        sentences.append(MatrixText::tr("%Ln of them unnamed", nullptr, cell.unnamed()));
    if (cell.namedOnly) sentences.append(MatrixText::tr("named only, no head-count"));
    return sentences.join(MatrixText::tr("; ", "between parts of a sentence"));
}

QString MatrixWords::dayNote() const
{
    for (const StatusDimension &dimension : {m_matrix.columnsBy, m_matrix.rowsBy}) {
        const StructureTest *test = dimension.kind == StatusKind::TestOutcome
                                        ? m_campaign.find(dimension.test)
                                        : nullptr;
        if (!test || test->closes != m_matrix.asOf) continue;
        return MatrixText::tr("Read on %1, the day on which %2 closed; its base is frozen.")
            .arg(QLocale().toString(m_matrix.asOf, QLocale::LongFormat), test->name);
    }
    return {};
}

bool MatrixWords::anyNamedOnly() const
{
    return std::any_of(m_matrix.cells.begin(), m_matrix.cells.end(),
                       [](const MatrixCell &cell) { return cell.namedOnly; });
}

QString MatrixWords::note(MatrixFigure figure) const
{
    const int base = m_matrix.cells.back().people;
    QStringList notes{
        MatrixText::tr("Everyone in the base counts, named or not: %Ln person(s).", nullptr, base)};
    switch (shareOf(figure).value_or(ShareOf::Row)) {
    case ShareOf::Row:
        notes.append(MatrixText::tr("Darker at 35, 50, 65 and 80% of the row."));
        break;
    case ShareOf::Column:
        notes.append(MatrixText::tr("Darker at 35, 50, 65 and 80% of the column."));
        break;
    case ShareOf::All: notes.append(MatrixText::tr("Darker at 35, 50, 65 and 80% of all.")); break;
    }
    if (m_matrix.out > 0)
        notes.append(MatrixText::tr("%Ln out of the base.", nullptr, m_matrix.out));
    if (anyNamedOnly())
        notes.append(MatrixText::tr("* named only: no head-count says how many there are."));
    notes.append(dayNote());
    notes.removeAll(QString());
    return notes.join(QLatin1Char(' '));
}

}   // namespace wallchart
