// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/stancesection.h"

#include "core/editing/intents/factintents.h"
#include "core/editing/intents/relationintents.h"
#include "ui/inspector/fieldrow.h"
#include "ui/inspector/inplaceline.h"
#include "ui/inspector/inspectorwords.h"
#include "ui/inspector/levelrow.h"
#include "ui/inspector/rowlist.h"
#include "ui/inspector/sectionheading.h"
#include "ui/inspector/stancehistory.h"
#include "ui/text/labels.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QComboBox>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

namespace wallchart {

namespace {

constexpr double kBasisLabelWidth = 96;

/// The assessments before the one that holds, newest first.
std::vector<const Assessment *> earlierOnes(const Campaign &campaign, WorkerId worker,
                                            const Assessment *held)
{
    std::vector<const Assessment *> facts = campaign.allWith<&Assessment::worker>(worker);
    std::erase_if(facts, [held](const Assessment *fact) { return fact->id == held->id; });
    std::stable_sort(facts.begin(), facts.end(),
                     [](const Assessment *a, const Assessment *b) { return a->on < b->on; });
    std::reverse(facts.begin(), facts.end());
    return facts;
}

}   // namespace

StanceSection::StanceSection(InspectorScope &scope, QWidget *parent)
    : InspectorSection(scope, parent), m_levels(new LevelRow(scope.appearance, this)),
      m_history(new StanceHistory(scope.appearance, this)), m_stale(wrappedText("caption", this)),
      m_more(new QToolButton(this)), m_details(new QWidget(this)),
      m_basisLabel(labelWithRole("caption", this)), m_basis(new QComboBox(this)),
      m_earlier(new RowList(this))
{
    m_reason = new FieldRow(scope, QStringLiteral("reason"),
                            [this](WorkerId of, const QString &text) {
                                return correct(of, [&](AssessmentCorrection &change) {
                                    change.reason = text;
                                    return QString();
                                });
                            });
    m_by = new FieldRow(scope, QStringLiteral("by"), [this](WorkerId of, const QString &text) {
        return correct(of, [&](AssessmentCorrection &change) {
            change.by = text;
            return QString();
        });
    });
    m_on = new FieldRow(scope, QStringLiteral("on"), [this](WorkerId of, const QString &text) {
        return correct(of, [&](AssessmentCorrection &change) {
            const auto day = dayFrom(text);
            change.on = day.value_or(change.on);
            return day ? QString() : notADay(change.on);
        });
    });
    build();
    retranslate();
}

void StanceSection::build()
{
    m_reason->hideLabel();
    m_basisLabel->setBuddy(m_basis);
    m_basisLabel->setFixedWidth(scope().appearance.px(kBasisLabelWidth));
    m_more->setCheckable(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setRole(m_more, "flat");
    auto *basisRow = new QHBoxLayout;
    basisRow->setSpacing(4);
    basisRow->addWidget(m_basisLabel);
    basisRow->addWidget(m_basis, 1);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins({});
    details->setSpacing(4);
    details->addWidget(m_on);
    details->addWidget(m_by);
    details->addLayout(basisRow);
    details->addWidget(m_earlier);
    m_details->hide();
    for (QWidget *part : std::initializer_list<QWidget *>{m_levels, m_history, m_stale, m_reason})
        body().addWidget(part);
    body().addWidget(m_more, 0, Qt::AlignLeft);
    body().addWidget(m_details);
    for (const auto &[basis, key] : EnumKeys<Basis>::all)
        m_basis->addItem(QString(), static_cast<int>(basis));
    connect(m_levels, &LevelRow::levelChosen, this, &StanceSection::assessAs);
    connect(m_basis, &QComboBox::activated, this, [this] {
        if (!worker()) return;
        correct(*worker(), [this](AssessmentCorrection &change) {
            change.basis = static_cast<Basis>(m_basis->currentData().toInt());
            return QString();
        });
    });
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_more->setIcon(icon(open ? "chevron-down" : "chevron-right", IconTone::Muted));
        m_details->setVisible(open);
        if (worker()) showWorker(*worker());
    });
    m_more->setIcon(icon("chevron-right", IconTone::Muted));
}

void StanceSection::retranslate()
{
    heading().setTitle(tr("Assessment"));
    m_levels->setAccessibleName(tr("Assess as"));
    m_reason->setLabel(tr("Reason"));
    m_reason->line().setPlaceholderText(tr("What they said or did"));
    m_on->setLabel(tr("On"));
    m_by->setLabel(tr("By"));
    m_by->line().setPlaceholderText(tr("Who judged it"));
    m_basisLabel->setText(tr("Stands on"));
    m_basis->setAccessibleName(tr("What the assessment stands on"));
    for (int at = 0; at < m_basis->count(); ++at)
        m_basis->setItemText(at, basisLabel(static_cast<Basis>(m_basis->itemData(at).toInt())));
    m_earlier->setAccessibleName(tr("Earlier assessments"));
}

QString StanceSection::fact(const WorkerReading &worker) const
{
    if (!worker.assessment) return tr("never assessed");
    const QString by = organizerWords(campaign(), worker.assessment->by);
    const QString on = dayWords(worker.assessment->on);
    return by.isEmpty() ? on : tr("by %1, %2", "name and day").arg(by, on);
}

void StanceSection::fill(const WorkerReading &worker)
{
    const WorkerId id = worker.worker->id;
    m_levels->setScale(campaign().scale());
    m_levels->setChosen(worker.level().value_or(0), worker.stale);
    std::vector<StancePoint> points = stancePoints(campaign(), id, reading().asOf());
    m_history->setVisible(!points.empty());
    m_history->showPoints(campaign(), std::move(points), reading().asOf());
    m_stale->setVisible(worker.stale);
    m_stale->setText(tr("Stale: talk again before you count on it."));
    fillDetails(worker);
}

void StanceSection::fillDetails(const WorkerReading &worker)
{
    const Assessment *last = worker.assessment;
    m_reason->setVisible(last);
    m_more->setVisible(last);
    m_details->setVisible(last && m_more->isChecked());
    if (!last) return;
    const WorkerId id = worker.worker->id;
    m_reason->showFor(id, last->reason);
    const int earlier = static_cast<int>(campaign().allWith<&Assessment::worker>(id).size()) - 1;
    m_more->setText(earlier > 0 ? tr("Details, and %Ln earlier", nullptr, earlier) : tr("Details"));
    if (!m_more->isChecked()) return;
    m_on->showFor(id, dayWords(last->on));
    m_by->showFor(id, organizerWords(campaign(), last->by));
    m_basis->setCurrentIndex(m_basis->findData(static_cast<int>(last->basis)));
    fillEarlier(id);
}

void StanceSection::fillEarlier(WorkerId id)
{
    const auto facts = earlierOnes(campaign(), id, reading().find(id)->assessment);
    QStringList lines;
    for (const Assessment *fact : facts) {
        QStringList parts{dayWords(fact->on), stanceWords(campaign(), fact->level)};
        const QString by = organizerWords(campaign(), fact->by);
        if (!by.isEmpty()) parts.append(tr("by %1").arg(by));
        if (!fact->reason.isEmpty()) parts.append(fact->reason);
        lines.append(parts.join(QStringLiteral(" · ")));
    }
    m_earlier->setRows(static_cast<int>(lines.size()), [lines](int row, QWidget *parent) {
        QLabel *line = wrappedText("caption", parent);
        line->setText(lines[row]);
        return line;
    });
}

void StanceSection::assessAs(int level)
{
    const WorkerReading *found = worker() ? reading().find(*worker()) : nullptr;
    if (!found) return;
    const bool isSo = found->assessment && found->assessment->on == reading().asOf()
                      && found->level().value_or(0) == level;
    if (isSo || (level == 0 && !found->assessed())) return;
    InspectorSection::perform(assess(campaign(),
                                     {.worker = *worker(),
                                      .level = level > 0 ? std::optional(level) : std::nullopt,
                                      .on = reading().asOf()},
                                     scope().workspace.ids()));
}

std::optional<AssessmentCorrection> StanceSection::held(WorkerId of) const
{
    const WorkerReading *found = reading().find(of);
    if (!found || !found->assessment) return std::nullopt;
    const Assessment &now = *found->assessment;
    return AssessmentCorrection{now.id, now.on, organizerWords(campaign(), now.by), now.basis,
                                now.reason};
}

QString StanceSection::correct(WorkerId of,
                               const std::function<QString(AssessmentCorrection &)> &change)
{
    auto correction = held(of);
    if (!correction) return {};
    const QString mistake = change(*correction);
    if (!mistake.isEmpty()) return mistake;
    return storeIn(scope().workspace,
                   correctAssessment(campaign(), *correction, scope().workspace.ids()));
}

}   // namespace wallchart
