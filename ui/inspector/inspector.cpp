// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector.h"

#include "ui/inspector/contactsection.h"
#include "ui/inspector/leadersection.h"
#include "ui/inspector/nominationsection.h"
#include "ui/inspector/notesection.h"
#include "ui/inspector/postsection.h"
#include "ui/inspector/selectionsummary.h"
#include "ui/inspector/stancesection.h"
#include "ui/inspector/testsection.h"
#include "ui/inspector/tiesection.h"
#include "ui/inspector/workerheader.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/pageheader.h"

#include <QFocusEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWidget>

namespace wallchart {

namespace {

constexpr int kUsualWidth = 312;
constexpr int kEmptyMargin = 24;
constexpr std::size_t kOpenSections = 4;

/// The widgets of a layout that take the keyboard, in the order in which they are read.
void collectInOrder(QLayout &layout, std::vector<QWidget *> &found)
{
    for (int at = 0; at < layout.count(); ++at) {
        QLayoutItem *item = layout.itemAt(at);
        if (item->layout()) collectInOrder(*item->layout(), found);
        QWidget *widget = item->widget();
        if (!widget) continue;
        if (widget->focusPolicy() != Qt::NoFocus) found.push_back(widget);
        if (widget->layout()) collectInOrder(*widget->layout(), found);
    }
}

/// Parts are made and filled in any order; the tab key goes as the eye does.
void orderTabs(const QWidget *page)
{
    std::vector<QWidget *> order;
    if (page && page->layout()) collectInOrder(*page->layout(), order);
    for (std::size_t at = 1; at < order.size(); ++at)
        QWidget::setTabOrder(order[at - 1], order[at]);
}

}   // namespace

Inspector::Inspector(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QScrollArea(parent), m_scope{workspace, appearance}, m_empty(new QWidget),
      m_worker(new QWidget), m_header(new WorkerHeader(m_scope)),
      m_summary(new SelectionSummary(m_scope))
{
    buildEmptyPage();
    buildWorkerPage();
    auto *pages = new QFrame;
    setRole(pages, "inspector");
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins({});
    for (QWidget *page : std::initializer_list<QWidget *>{m_empty, m_worker, m_summary})
        column->addWidget(page);
    setWidget(pages);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    connect(&workspace, &Workspace::selectionChanged, this, &Inspector::follow);
    connect(&workspace, &Workspace::changed, this, &Inspector::follow);
    connect(&workspace, &QObject::destroyed, this, &Inspector::silence);
    connect(&appearance, &Appearance::changed, this, &Inspector::reword);
    connect(m_header, &WorkerHeader::removeWanted, this, &Inspector::removeWanted);
    connect(m_summary, &SelectionSummary::removeWanted, this, &Inspector::removeWanted);
    connect(m_header, &WorkerHeader::openAllWanted, this, &Inspector::openAll);
    reword();
}

Inspector::~Inspector()
{
    silence();
    delete widget();   // while what its parts share is still there
}

/// A line that loses the keyboard while all of this goes away must store nothing any more.
void Inspector::silence()
{
    const auto parts = findChildren<QWidget *>();
    for (QWidget *part : parts) part->blockSignals(true);
}

void Inspector::buildWorkerPage()
{
    m_sections = {new StanceSection(m_scope),     new LeaderSection(m_scope),
                  new TieSection(m_scope),        new TestSection(m_scope),
                  new NominationSection(m_scope), new PostSection(m_scope),
                  new ContactSection(m_scope),    new NoteSection(m_scope)};
    auto *column = new QVBoxLayout(m_worker);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    for (InspectorSection *section : m_sections) column->addWidget(section);
    column->addStretch();
    // What is looked at most often is open, the rest tells in its heading what it holds.
    for (std::size_t at = kOpenSections; at < m_sections.size(); ++at)
        m_sections[at]->setOpen(false);
}

void Inspector::buildEmptyPage()
{
    m_emptyTitle = wrappedText("section", m_empty);
    m_emptyAdvice = wrappedText("caption", m_empty);
    auto *column = new QVBoxLayout(m_empty);
    column->setContentsMargins(kEmptyMargin, kEmptyMargin, kEmptyMargin, kEmptyMargin);
    column->addStretch(2);
    for (QLabel *label : {m_emptyTitle, m_emptyAdvice}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addStretch(3);
}

void Inspector::showPage(QWidget *page)
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_empty, m_worker, m_summary})
        each->setVisible(each == page);
}

QSize Inspector::sizeHint() const
{
    return {m_scope.appearance.px(kUsualWidth), QScrollArea::sizeHint().height()};
}

void Inspector::focusName()
{
    if (m_shown) m_header->focusName();
}

void Inspector::openAll(bool open)
{
    for (InspectorSection *section : m_sections) section->setOpen(open);
}

void Inspector::leave()
{
    m_header->leave();
    for (InspectorSection *section : m_sections) section->leave();
}

void Inspector::follow()
{
    const auto current = m_scope.workspace.current();
    const bool several = m_scope.workspace.selection().size() > 1;
    if (m_shown && (m_shown != current || several)) {
        m_shown.reset();   // storing comes back here
        leave();
    }
    const bool another = current && !several && m_shown != current;
    showPage(several ? m_summary : current ? m_worker : m_empty);
    if (several) m_summary->refresh();
    if (several || !current || !m_scope.workspace.reading().find(*current)) return;
    m_shown = current;
    m_header->showWorker(*current);
    for (InspectorSection *section : m_sections) section->showWorker(*current);
    orderTabs(widget());   // before the keyboard is here, or it would skip what moves behind it
    if (another) verticalScrollBar()->setValue(0);
}

void Inspector::reword()
{
    setAccessibleName(tr("Inspector"));
    m_emptyTitle->setText(tr("Nobody is selected"));
    m_emptyAdvice->setText(tr("Select somebody on the chart."));
    m_header->reword();
    for (InspectorSection *section : m_sections) section->reword();
    m_summary->reword();
    follow();
}

bool Inspector::focusNextPrevChild(bool next)
{
    orderTabs(widget());
    const bool moved = QScrollArea::focusNextPrevChild(next);
    if (QWidget *focused = focusWidget()) ensureWidgetVisible(focused, 0, kEmptyMargin);
    return moved;
}

void Inspector::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    orderTabs(widget());
    QWidget *page = widget();
    for (QWidget *part = page->nextInFocusChain(); part != page; part = part->nextInFocusChain()) {
        if ((part->focusPolicy() & Qt::TabFocus) == 0 || !part->isVisibleTo(page)) continue;
        if (page->isAncestorOf(part)) part->setFocus(event->reason());
        return;
    }
}

}   // namespace wallchart
