// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/workerheader.h"

#include "core/editing/intents/peopleintents.h"
#include "ui/inspector/fieldrow.h"
#include "ui/inspector/inplaceline.h"
#include "ui/inspector/inspectormarks.h"
#include "ui/inspector/inspectorwords.h"
#include "ui/text/labels.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace wallchart {

namespace {

constexpr int kHeaderMargin = 12;
constexpr int kLineIndent = 4;   ///< so that all text begins where the name does

Star starFor(const WorkerReading &worker)
{
    if (!worker.isLeader()) return Star::None;
    return worker.isTestedLeader() ? Star::Filled : Star::Outlined;
}

/// The mark by which somebody is out of the base today, or null.
const BaseMark *outMark(const Reading &reading, WorkerId worker)
{
    const BaseMark *held = nullptr;
    for (const BaseMark *mark : reading.campaign().allWith<&BaseMark::worker>(worker)) {
        if (mark->on <= reading.asOf() && (!held || mark->on >= held->on)) held = mark;
    }
    return held && held->out ? held : nullptr;
}

}   // namespace

WorkerHeader::WorkerHeader(InspectorScope &scope, QWidget *parent)
    : QFrame(parent), m_scope(scope),
      m_name(new FieldRow(scope, QStringLiteral("fullName"),
                          [this](WorkerId of, const QString &text) {
                              const Worker *held = m_scope.workspace.campaign().find(of);
                              if (!held) return QString();
                              Worker after = *held;
                              after.fullName = text;
                              return storeIn(m_scope.workspace,
                                             setWorker(m_scope.workspace.campaign(), after));
                          })),
      m_star(new MarkSign(scope.appearance)), m_diamond(new MarkSign(scope.appearance)),
      m_menu(new QToolButton(this)), m_facts(wrappedText("caption", this)),
      m_out(wrappedText("caption", this))
{
    m_name->hideLabel();
    m_name->hugText();
    setRole(&m_name->line(), "inplace-title");
    m_name->addBehind(m_star);
    m_name->addBehind(m_diamond);
    setRole(m_menu, "flat");
    m_menu->setIcon(icon("ellipsis"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(new QMenu(m_menu));
    for (QLabel *label : {m_facts, m_out}) label->setIndent(kLineIndent);
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_name, 1);
    top->addWidget(m_menu, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kHeaderMargin, 12, kHeaderMargin, 10);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(m_facts);
    column->addWidget(m_out);
    connect(m_menu->menu(), &QMenu::aboutToShow, this, [this] { fillMenu(*m_menu->menu()); });
    retranslate();
}

void WorkerHeader::showWorker(WorkerId worker)
{
    m_worker = worker;
    if (const WorkerReading *found = m_scope.workspace.reading().find(worker)) fill(*found);
}

void WorkerHeader::leave()
{
    m_name->leave();
}

void WorkerHeader::reword()
{
    retranslate();
    if (m_worker) showWorker(*m_worker);
}

void WorkerHeader::focusName()
{
    m_name->line().setFocus();
    m_name->line().selectAll();
}

void WorkerHeader::retranslate()
{
    m_name->setLabel(tr("Full name"));
    m_menu->setToolTip(tr("More about this worker"));
    m_menu->setAccessibleName(m_menu->toolTip());
}

QString WorkerHeader::factsOf(const WorkerReading &worker) const
{
    QStringList parts;
    if (!worker.worker->pronouns.isEmpty()) parts.append(worker.worker->pronouns);
    const QString place = worker.mainPost
                              ? placeWords(m_scope.workspace.campaign(), *worker.mainPost)
                              : QString();
    parts.append(place.isEmpty() ? tr("Unassigned") : place);
    if (worker.worker->hiredOn.isValid()) {
        const QString year = QLocale().toString(worker.worker->hiredOn,
                                                tr("yyyy", "year, in the letters of Qt"));
        parts.append(tr("since %1", "a year").arg(year));
    }
    return parts.join(QStringLiteral(" · "));
}

void WorkerHeader::fill(const WorkerReading &worker)
{
    const Worker &person = *worker.worker;
    m_name->line().setPlaceholderText(
        person.codeName.isEmpty() ? QStringLiteral("#%1").arg(person.number) : person.codeName);
    m_name->showFor(person.id, person.fullName);
    const Star star = starFor(worker);
    m_star->showStar(star, star == Star::Filled ? tr("Organic leader, tested")
                                                : tr("Organic leader, not tested yet"));
    m_diamond->hide();
    if (worker.committee) m_diamond->showDiamond(tr("Committee member"));
    m_facts->setText(factsOf(worker));
    const BaseMark *out = outMark(m_scope.workspace.reading(), person.id);
    m_out->setVisible(out);
    if (!out) return;
    const QString why = out->reason.isEmpty() ? outReasonLabel(*out->out) : out->reason;
    m_out->setText(tr("Out of the base since %1: %2").arg(dayWords(out->on), why));
}

void WorkerHeader::fillMenu(QMenu &menu)
{
    menu.clear();
    menu.addAction(tr("Open all parts"), this, [this] { Q_EMIT openAllWanted(true); });
    menu.addAction(tr("Fold all parts away"), this, [this] { Q_EMIT openAllWanted(false); });
    menu.addSeparator();
    const WorkerReading *found = m_worker ? m_scope.workspace.reading().find(*m_worker) : nullptr;
    if (found && found->out)
        menu.addAction(icon("undo-2"), tr("Take into the base again"), this,
                       &WorkerHeader::takeIntoBase);
    menu.addAction(icon("trash-2"), tr("Remove…"), this, &WorkerHeader::removeWanted);
}

void WorkerHeader::takeIntoBase()
{
    if (!m_worker) return;
    Workspace &workspace = m_scope.workspace;
    workspace.perform(setInBase(workspace.campaign(),
                                {*m_worker, std::nullopt, {}, workspace.today()}, workspace.ids()));
}

}   // namespace wallchart
