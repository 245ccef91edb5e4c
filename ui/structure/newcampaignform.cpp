// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/newcampaignform.h"

#include "ui/structure/headcountdelegate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrolledform.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

namespace wallchart {

namespace {

constexpr double kFieldsWidth = 320;
constexpr double kLeastLines = 56;
constexpr int kMostPlanned = 10'000'000;

/// A whole number in digits of any script, or none.
std::optional<int> plannedPeople(const QString &text)
{
    int people = 0;
    for (const QChar sign : text) {
        if (sign.digitValue() < 0 || people > kMostPlanned) return std::nullopt;
        people = people * 10 + sign.digitValue();
    }
    return text.isEmpty() || people > kMostPlanned ? std::nullopt : std::optional(people);
}

}   // namespace

NewCampaignForm::NewCampaignForm(Appearance &appearance, QDate today, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_today(today),
      m_title(labelWithRole("display", this)), m_intro(labelWithRole("caption", this)),
      m_nameLabel(labelWithRole("caption", this)), m_name(new QLineEdit(this)),
      m_worksiteLabel(labelWithRole("caption", this)), m_worksite(new QLineEdit(this)),
      m_unitsLabel(labelWithRole("caption", this)), m_units(new QPlainTextEdit(this)),
      m_shiftsLabel(labelWithRole("caption", this)), m_shifts(new QPlainTextEdit(this)),
      m_countsLabel(labelWithRole("caption", this)), m_counts(new QTableWidget(this)),
      m_sum(labelWithRole("section", this)), m_error(labelWithRole("error", this)),
      m_cancel(new QPushButton(this)), m_create(new QPushButton(this))
{
    layOut();
    retranslate();
    m_counts->setItemDelegate(new HeadCountDelegate(m_counts));
    m_shifts->setPlainText(tr("Day 7:00–15:00\nEvening 15:00–23:00\nNight 23:00–7:00",
                              "usual shifts with their times, one a line"));
    connect(m_units, &QPlainTextEdit::textChanged, this, &NewCampaignForm::readGrid);
    connect(m_shifts, &QPlainTextEdit::textChanged, this, &NewCampaignForm::readGrid);
    connect(m_counts, &QTableWidget::cellChanged, this, [this](int row, int column) {
        const auto key = std::pair(m_counts->verticalHeaderItem(row)->text(),
                                   m_counts->horizontalHeaderItem(column)->text());
        const auto people = plannedPeople(m_counts->item(row, column)->text().trimmed());
        if (people) m_typed[key] = *people;
        else m_typed.erase(key);
        readGrid();
    });
    connect(m_name, &QLineEdit::textChanged, m_error, &QWidget::hide);
    connect(m_create, &QPushButton::clicked, this, &NewCampaignForm::create);
    connect(m_cancel, &QPushButton::clicked, this, &NewCampaignForm::cancelled);
    readGrid();
}

void NewCampaignForm::layOut()
{
    setRole(m_create, "primary");
    for (QLabel *label : {m_title, m_intro, m_nameLabel, m_worksiteLabel, m_unitsLabel,
                          m_shiftsLabel, m_countsLabel, m_sum, m_error})
        label->setWordWrap(true);
    m_error->hide();
    auto *inside = new QWidget;
    auto *columns = new QHBoxLayout(inside);
    columns->setContentsMargins({});
    columns->setSpacing(24);
    columns->addWidget(buildFields());
    columns->addWidget(buildCounts(), 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_error, 1);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_intro);
    layout->addWidget(new ScrolledForm(inside, this), 1);
    layout->addLayout(buttons);
}

QWidget *NewCampaignForm::buildFields()
{
    auto *fields = new QWidget(this);
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto add = [&](QLabel *label, QWidget *field, int stretch) {
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field, stretch);
        layout->addSpacing(6);
    };
    add(m_nameLabel, m_name, 0);
    add(m_worksiteLabel, m_worksite, 0);
    add(m_unitsLabel, m_units, 3);
    add(m_shiftsLabel, m_shifts, 2);
    for (QPlainTextEdit *lines : {m_units, m_shifts}) {
        lines->setTabChangesFocus(true);
        lines->setMinimumHeight(m_appearance.px(kLeastLines));
        lines->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);   // what is left
    }
    fields->setFixedWidth(m_appearance.px(kFieldsWidth));
    return fields;
}

QWidget *NewCampaignForm::buildCounts()
{
    auto *counts = new QWidget(this);
    auto *layout = new QVBoxLayout(counts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_countsLabel->setBuddy(m_counts);
    m_counts->setTabKeyNavigation(false);
    m_counts->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_counts->verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    layout->addWidget(m_countsLabel);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_sum);
    return counts;
}

CampaignPlan NewCampaignForm::plan() const
{
    CampaignPlan plan{.name = m_name->text().simplified(),
                      .worksite = m_worksite->text().simplified(),
                      .units = linesWritten(m_units->toPlainText()),
                      .shifts = shiftsWritten(m_shifts->toPlainText())};
    for (int unit = 0; unit < static_cast<int>(plan.units.size()); ++unit) {
        for (int shift = 0; shift < static_cast<int>(plan.shifts.size()); ++shift) {
            const auto typed = m_typed.find(
                {plan.units[unit], plan.shifts[static_cast<std::size_t>(shift)].name});
            if (typed != m_typed.end()) plan.headCounts[{unit, shift}] = typed->second;
        }
    }
    return plan;
}

void NewCampaignForm::readGrid()
{
    const QSignalBlocker quiet(m_counts);
    const CampaignPlan now = plan();
    QStringList shifts;
    for (const PlannedShift &shift : now.shifts) shifts.append(shift.name);
    m_counts->setRowCount(static_cast<int>(now.units.size()));
    m_counts->setColumnCount(static_cast<int>(shifts.size()));
    m_counts->setVerticalHeaderLabels(now.units);
    m_counts->setHorizontalHeaderLabels(shifts);
    int sum = 0;
    for (int row = 0; row < m_counts->rowCount(); ++row) {
        for (int column = 0; column < m_counts->columnCount(); ++column) {
            const auto people = now.headCounts.find({row, column});
            const bool known = people != now.headCounts.end();
            sum += known ? people->second : 0;
            const QString text = known ? QString::number(people->second) : QString();
            if (QTableWidgetItem *item = m_counts->item(row, column)) item->setText(text);
            else m_counts->setItem(row, column, new QTableWidgetItem(text));
        }
    }
    m_sum->setText(tr("%Ln people so far; nobody needs a name yet", "", sum));
}

void NewCampaignForm::create()
{
    const CampaignPlan planned = plan();
    if (planned.name.isEmpty()) {
        m_error->setText(tr("The campaign needs a name. Nobody outside sees it."));
        m_error->show();
        m_name->setFocus();
        return;
    }
    IdSource ids;
    Q_EMIT created(campaignOf(planned, m_today, ids));
}

void NewCampaignForm::focusName()
{
    m_name->setFocus();
}

void NewCampaignForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) Q_EMIT cancelled();
    else if (enter && (event->modifiers() & Qt::ControlModifier)) create();
    else QWidget::keyPressEvent(event);
}

void NewCampaignForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void NewCampaignForm::retranslate()
{
    m_title->setText(tr("New campaign"));
    m_intro->setText(tr("Head-counts come before names: percentages are always of everyone. What "
                        "you do not know yet stays blank and can be added later."));
    m_nameLabel->setText(tr("&Name of the campaign"));
    m_worksiteLabel->setText(tr("&Worksite"));
    m_worksite->setPlaceholderText(tr("Called like the campaign"));
    m_unitsLabel->setText(tr("&Units, one a line: wards, teams, lines, departments"));
    m_units->setPlaceholderText(tr("ICU\nSurgery / 3 East"));
    m_shiftsLabel->setText(tr("&Shifts, one a line"));
    m_countsLabel->setText(tr("&How many people are in each, as far as you know"));
    m_counts->setAccessibleName(tr("Head-counts by unit and shift"));
    m_cancel->setText(tr("Cancel"));
    m_create->setText(tr("Create"));
    readGrid();
}

}   // namespace wallchart
