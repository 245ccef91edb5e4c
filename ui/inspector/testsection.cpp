// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/testsection.h"

#include "core/editing/intents/testintents.h"
#include "ui/inspector/fieldrow.h"
#include "ui/inspector/inplaceline.h"
#include "ui/inspector/inspectormarks.h"
#include "ui/inspector/inspectorwords.h"
#include "ui/inspector/rowlist.h"
#include "ui/inspector/sectionheading.h"
#include "ui/text/labels.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/pageheader.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

namespace wallchart {

namespace {

/// One or two words for a button; its tooltip says it whole.
QString shortOutcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::TookPart: return TestSection::tr("took part");
    case Outcome::SaidYes: return TestSection::tr("said yes");
    case Outcome::Asked: return TestSection::tr("no answer");
    case Outcome::Refused: return TestSection::tr("refused");
    case Outcome::NotAsked: return TestSection::tr("not asked");
    case Outcome::Excluded: return TestSection::tr("excluded");
    }
    return {};
}

}   // namespace

std::vector<TestFact> testFactsOf(const Reading &reading, WorkerId worker)
{
    std::vector<TestFact> facts;
    for (const StructureTest *test : reading.tests()) {
        TestFact fact{.test = test->id, .name = test->name, .day = test->closes};
        if (!fact.day.isValid()) fact.day = test->opens;
        fact.closed = test->isClosed(reading.asOf());
        if (const Participation *result = reading.participationOf(worker, test->id)) {
            const Campaign &campaign = reading.campaign();
            fact.outcome = result->outcome;
            fact.reason = result->reason;
            fact.askedBy = result->askedByWorker
                               ? goesBy(campaign, result->askedByWorker)
                               : organizerWords(campaign, result->askedByOrganizer);
        }
        facts.push_back(std::move(fact));
    }
    return facts;
}

TestSection::TestSection(InspectorScope &scope, QWidget *parent)
    : InspectorSection(scope, parent), m_none(wrappedText("caption", this)),
      m_rows(new RowList(this)),
      m_reason(new FieldRow(scope, QStringLiteral("excludedWhy"),
                            [this](WorkerId of, const QString &text) { return exclude(of, text); }))
{
    m_reason->hide();
    body().addWidget(m_none);
    body().addWidget(m_rows);
    body().addWidget(m_reason);
    connect(&m_reason->line(), &InPlaceLine::restored, m_reason, [this] {
        if (!m_reason->line().hasFocus()) m_reason->hide();
    });
    retranslate();
}

void TestSection::retranslate()
{
    heading().setTitle(tr("Structure tests"));
    m_none->setText(tr("No tests yet. Start with a small public ask."));
    m_reason->setLabel(tr("Excluded why?"));
    m_reason->line().setPlaceholderText(tr("On leave, not eligible…"));
    m_shown.reset();
}

QString TestSection::fact(const WorkerReading &worker) const
{
    int closed = 0;
    int tookPart = 0;
    for (const TestFact &each : testFactsOf(reading(), worker.worker->id)) {
        if (!each.closed || each.outcome == Outcome::Excluded) continue;
        ++closed;
        tookPart += each.outcome == Outcome::TookPart ? 1 : 0;
    }
    return closed > 0 ? tr("took part in %1", "3 of 5").arg(outOf(tookPart, closed)) : QString();
}

void TestSection::fill(const WorkerReading &worker)
{
    const WorkerId id = worker.worker->id;
    if (m_shownWorker != id) {
        m_excludedFrom.reset();
        m_reason->hide();
        m_rows->fold();
    }
    std::vector<TestFact> facts = testFactsOf(reading(), id);
    m_reason->showFor(id, {});
    m_none->setVisible(facts.empty());
    if (m_shownWorker == id && m_shown == facts) return;
    m_shownWorker = id;
    m_shown = facts;
    m_rows->setRows(static_cast<int>(facts.size()), [this, facts](int row, QWidget *parent) {
        return makeRow(facts[static_cast<std::size_t>(row)], parent);
    });
}

QWidget *TestSection::makeRow(const TestFact &fact, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    auto *pip = new MarkSign(scope().appearance, row);
    pip->showPip(pipFor(fact.outcome), outcomeLabel(fact.outcome, fact.closed));
    auto *text = new QVBoxLayout;
    text->setSpacing(0);
    auto *name = new ClippedText("", row);
    name->setWhole(fact.name);
    QStringList small{fact.closed ? dayWords(fact.day)
                                  : tr("open until %1").arg(dayWords(fact.day))};
    if (!fact.askedBy.isEmpty()) small.append(tr("asked by %1").arg(fact.askedBy));
    if (!fact.reason.isEmpty()) small.append(fact.reason);
    auto *meta = new ClippedText("meta", row);
    meta->setWhole(small.join(QStringLiteral(" · ")));
    text->addWidget(name);
    text->addWidget(meta);
    layout->addWidget(pip);
    layout->addLayout(text, 1);
    layout->addWidget(makeOutcomeButton(fact, row));
    return row;
}

QWidget *TestSection::makeOutcomeButton(const TestFact &fact, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    setRole(button, "flat");
    button->setPopupMode(QToolButton::InstantPopup);
    button->setText(shortOutcome(fact.outcome));
    button->setToolTip(outcomeLabel(fact.outcome, fact.closed));
    button->setAccessibleName(tr("%1: %2", "test and what somebody did")
                                  .arg(fact.name, outcomeLabel(fact.outcome, fact.closed)));
    auto *menu = new QMenu(button);
    for (const auto &[outcome, key] : EnumKeys<Outcome>::all) {
        QAction *action = menu->addAction(outcomeLabel(outcome, fact.closed));
        action->setCheckable(true);
        action->setChecked(outcome == fact.outcome);
        // Whom a test was for is settled once it closed.
        action->setEnabled(outcome != Outcome::Excluded || !fact.closed);
        connect(action, &QAction::triggered, this,
                [this, test = fact.test, chosen = outcome] { record(test, chosen); });
    }
    button->setMenu(menu);
    return button;
}

void TestSection::record(StructureTestId test, Outcome outcome)
{
    if (!worker()) return;
    m_excludedFrom.reset();
    m_reason->setVisible(outcome == Outcome::Excluded);
    if (outcome == Outcome::Excluded) {
        m_excludedFrom = test;   // it asks why first
        m_shown.reset();
        m_reason->line().setFocus(Qt::OtherFocusReason);
        return;
    }
    InspectorSection::perform(recordResult(
        campaign(), {.test = test, .worker = *worker(), .outcome = outcome, .on = reading().asOf()},
        scope().workspace.ids()));
}

QString TestSection::exclude(WorkerId of, const QString &reason)
{
    if (!m_excludedFrom || reason.isEmpty()) return {};
    const StructureTestId test = *m_excludedFrom;
    m_excludedFrom.reset();
    m_reason->hide();
    return storeIn(scope().workspace, recordResult(campaign(),
                                                   {.test = test,
                                                    .worker = of,
                                                    .outcome = Outcome::Excluded,
                                                    .on = reading().asOf(),
                                                    .reason = reason},
                                                   scope().workspace.ids()));
}

}   // namespace wallchart
