// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structuretests/statedpanel.h"

#include "ui/structuretests/opentable.h"
#include "ui/widgets/pageheader.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace wallchart {

namespace {

constexpr std::array kStatedWidths{120, 64, 58, 64, 92};

std::vector<WorkerId> joined(const std::vector<WorkerId> &some, const std::vector<WorkerId> &more)
{
    std::vector<WorkerId> all = some;
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

}   // namespace

void StatedModel::show(std::shared_ptr<const TestResults> results, std::size_t test,
                       const std::optional<OrganizerId> &viewer)
{
    beginResetModel();
    m_results = std::move(results);
    m_lines.clear();
    if (m_results && !m_results->test(test).stated.empty()) {
        const auto &stated = m_results->test(test).stated;
        StatedAndShown all;
        for (const StatedAndShown &each : stated) all += each;
        m_lines.push_back(std::move(all));
        std::copy_if(stated.begin(), stated.end(), std::back_inserter(m_lines),
                     [&](const StatedAndShown &each) {
                         return mayShowAssessor(m_results->reading().campaign(), each.assessor,
                                                viewer);
                     });
    }
    endResetModel();
}

void StatedModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kStatedColumns - 1);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kStatedColumns - 1));
}

std::vector<WorkerId> StatedModel::people(const QModelIndex &index) const
{
    const StatedAndShown &each = line(index.row());
    switch (static_cast<StatedColumn>(index.column())) {
    case StatedColumn::With: return joined(each.saidAndDid, each.saidAndDidNot);
    case StatedColumn::Acted: return each.saidAndDid;
    case StatedColumn::DidNot: return each.saidAndDidNot;
    case StatedColumn::OthersActed: return each.actedAllTheSame;
    case StatedColumn::Assessor: break;
    }
    return joined(joined(each.saidAndDid, each.saidAndDidNot),
                  joined(each.actedAllTheSame, each.neither));
}

int StatedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int StatedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kStatedColumns;
}

QString StatedModel::nameAt(int row) const
{
    if (row == 0) return tr("Everyone together");
    const Organizer *organizer = m_results->reading().campaign().find(line(row).assessor);
    return organizer ? organizer->name : tr("Nobody noted");
}

QString StatedModel::text(int row, StatedColumn column) const
{
    const StatedAndShown &each = line(row);
    const QLocale locale;
    switch (column) {
    case StatedColumn::Assessor: return nameAt(row);
    case StatedColumn::With: return locale.toString(each.with);
    case StatedColumn::Acted: return locale.toString(each.withActed);
    case StatedColumn::DidNot: return locale.toString(each.with - each.withActed);
    case StatedColumn::OthersActed: break;
    }
    return locale.toString(each.notWithActed);
}

QVariant StatedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const auto column = static_cast<StatedColumn>(index.column());
    const StatedAndShown &each = line(index.row());
    if (role == Qt::DisplayRole) return text(index.row(), column);
    if (role == Qt::TextAlignmentRole && column != StatedColumn::Assessor)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) return {};
    const QLocale locale;
    return tr("%1: of %2 assessed as with us, %3 acted; of %4 others, %5.")
        .arg(nameAt(index.row()), locale.toString(each.with), locale.toString(each.withActed),
             locale.toString(each.notWith), locale.toString(each.notWithActed));
}

QVariant StatedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    const auto column = static_cast<StatedColumn>(section);
    if (role == Qt::TextAlignmentRole && column != StatedColumn::Assessor)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const bool whole = role == Qt::ToolTipRole;
    switch (column) {
    case StatedColumn::Assessor: return tr("Who assessed");
    case StatedColumn::With: return whole ? tr("Assessed as with us on that day") : tr("With us");
    case StatedColumn::Acted: return whole ? tr("Assessed as with us, and acted") : tr("Acted");
    case StatedColumn::DidNot:
        return whole ? tr("Assessed as with us, and did not act") : tr("Did not");
    case StatedColumn::OthersActed: break;
    }
    return whole ? tr("Assessed as undecided or against, and acted") : tr("Others acted");
}

StatedPanel::StatedPanel(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_model(new StatedModel(this)),
      m_summary(labelWithRole("caption", this)), m_table(new OpenTable(this)),
      m_viewerLabel(labelWithRole("caption", this)), m_viewer(new QComboBox(this)),
      m_note(labelWithRole("meta", this))
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (QLabel *label : {m_summary, m_note}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_viewerLabel->setBuddy(m_viewer);
    auto *who = new QHBoxLayout;
    who->addWidget(m_viewerLabel);
    who->addWidget(m_viewer, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addLayout(who);
    column->addWidget(m_note);
    column->addStretch();   // only where there is nothing to compare
    connect(m_viewer, &QComboBox::activated, this, &StatedPanel::showLines);
    connect(m_table, &OpenTable::opened, this,
            [this](const QModelIndex &index) { Q_EMIT peopleWanted(m_model->people(index)); });
    connect(&appearance, &Appearance::changed, this, &StatedPanel::fitColumns);
    fitColumns();
    retranslate();
}

void StatedPanel::show(std::shared_ptr<const TestResults> results, std::size_t test)
{
    m_results = std::move(results);
    m_test = test;
    fillViewers();
    showLines();
}

void StatedPanel::fillViewers()
{
    const QVariant before = m_viewer->currentData();
    m_viewer->clear();
    m_viewer->addItem(tr("Nobody chosen"));
    if (!m_results) return;
    const Campaign &campaign = m_results->reading().campaign();
    for (const Organizer &organizer : campaign.all<Organizer>())
        m_viewer->addItem(organizer.name, organizer.id.toString());
    m_viewer->setCurrentIndex(std::max(0, m_viewer->findData(before)));
    const bool shownToAll = campaign.hasSettings() && campaign.settings().assessorsShown;
    for (QWidget *each : std::initializer_list<QWidget *>{m_viewerLabel, m_viewer, m_note})
        each->setVisible(!shownToAll);
}

void StatedPanel::showLines()
{
    m_model->show(m_results, m_test, OrganizerId::fromString(m_viewer->currentData().toString()));
    retranslate();
}

void StatedPanel::fitColumns()
{
    m_table->verticalHeader()->setDefaultSectionSize(
        std::max(m_appearance.px(30), fontMetrics().height() + m_appearance.px(8)));
    for (int column = 0; column < kStatedColumns; ++column)
        m_table->setColumnWidth(column,
                                m_appearance.px(kStatedWidths[static_cast<std::size_t>(column)]));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void StatedPanel::retranslate()
{
    const QLocale locale;
    const bool any = m_model->rowCount() > 0;
    if (any) {
        const StatedAndShown &all = m_model->line(0);
        m_summary->setText(tr("Of %1 assessed as with us before the day, %2 acted. A promise is "
                              "not a fact: expect to judge too well.")
                               .arg(locale.toString(all.with), locale.toString(all.withActed)));
    } else if (m_results && m_results->test(m_test).stage == TestStage::Planned) {
        m_summary->setText(tr("This test has not opened yet: nobody could act."));
    } else {
        m_summary->setText(tr("Nobody in this test was assessed on its day, so there is nothing "
                              "to compare yet."));
    }
    m_table->setVisible(any);
    m_table->setAccessibleName(tr("What assessments said and what people did"));
    m_viewerLabel->setText(tr("&You are"));
    m_viewer->setItemText(0, tr("Nobody chosen"));
    m_viewer->setAccessibleName(tr("Who is looking: shows your own line"));
    m_note->setText(tr("How each assessor judged is shown to that assessor alone. The campaign can "
                       "decide otherwise in the settings."));
    m_model->retranslate();
}

}   // namespace wallchart
