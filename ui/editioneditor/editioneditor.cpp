// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editioneditor/editioneditor.h"

#include "core/editing/intents/trainingintents.h"
#include "core/training/editionediting.h"
#include "core/training/editionfile.h"
#include "ui/editioneditor/taskform.h"
#include "ui/editioneditor/weekform.h"
#include "ui/editioneditor/wholeform.h"
#include "ui/text/errortext.h"
#include "ui/trainingprint/kittexts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QWidget>

namespace wallchart {

namespace {

const QString kForm = QString::fromLatin1(EditionEditor::kDraftForm);
constexpr int kSessionRole = Qt::UserRole;
constexpr int kTaskRole = Qt::UserRole + 1;
constexpr std::chrono::seconds kKeptAfter{2};

EditionPlace placeIn(const QTreeWidgetItem *item)
{
    if (!item) return {};
    return {item->data(0, kSessionRole).toInt(), item->data(0, kTaskRole).toInt()};
}

QTreeWidgetItem *itemFor(const EditionPlace &place, const QString &text)
{
    auto *item = new QTreeWidgetItem({text});
    item->setData(0, kSessionRole, place.session);
    item->setData(0, kTaskRole, place.task);
    item->setToolTip(0, text);
    return item;
}

QTreeWidgetItem *itemAt(QTreeWidget &tree, const EditionPlace &place)
{
    for (QTreeWidgetItemIterator at(&tree); *at; ++at) {
        if (placeIn(*at) == place) return *at;
    }
    return tree.topLevelItem(0);
}

QToolButton *toolFor(const char *iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    setRole(button, "flat");
    button->setIcon(icon(iconName));
    return button;
}

void nameTool(QToolButton &button, const QString &name)
{
    button.setAccessibleName(name);
    button.setToolTip(name);
}

}   // namespace

EditionEditor::EditionEditor(Workspace &workspace, Appearance &appearance, const Edition &edition,
                             QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_appearance(appearance), m_edition(edition),
      m_drafts(&Drafts::of(workspace)), m_language(new QComboBox(this)),
      m_tree(new QTreeWidget(this)), m_scroll(new QScrollArea(this)),
      m_addWeek(toolFor("plus", this)), m_addTask(toolFor("plus", this)),
      m_up(toolFor("chevron-down", this)), m_down(toolFor("chevron-down", this)),
      m_remove(toolFor("trash-2", this)), m_said(labelWithRole("error", this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Wallchart"));
    setAccessibleName(tr("Edit the edition"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);   // what is in it takes the keyboard
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(makeSide());
    split->addWidget(m_scroll);
    split->setStretchFactor(1, 1);
    split->setSizes({appearance.px(280), appearance.px(600)});
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addWidget(split, 1);
    rows->addWidget(horizontalRule(this));
    rows->addWidget(makeFoot());
    resize(appearance.px(920), appearance.px(680));
    takeDraft();
    goTo({});
}

void EditionEditor::takeDraft()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kKeptAfter);
    connect(&m_pause, &QTimer::timeout, this, &EditionEditor::keepDraft);
    connect(m_drafts, &Drafts::flushWanted, this, [this] {
        if (m_pause.isActive()) keepDraft();
    });
    const auto waiting = m_drafts->text(kForm, m_edition.key);
    if (!waiting) return;
    const auto read = readEdition(waiting->toUtf8(), m_edition.key);
    if (!read || *read == m_edition) return;
    m_edition = *read;
    m_edited = true;
    setRole(m_said, "caption");
    m_said->setText(tr("What was not saved yet is shown again."));
}

void EditionEditor::keepDraft()
{
    m_pause.stop();
    if (m_drafts && m_edited)
        m_drafts->keep(kForm, m_edition.key, QString::fromUtf8(writeEdition(m_edition)));
}

void EditionEditor::forgetDraft()
{
    m_pause.stop();
    m_edited = false;
    if (m_drafts) m_drafts->forget(kForm, m_edition.key);
}

QWidget *EditionEditor::makeHead()
{
    auto *head = new QFrame(this);
    setRole(head, "strip");
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(20, 10, 16, 10);
    auto *title = labelWithRole("title", head);
    title->setText(tr("Edit the edition"));
    auto *caption = labelWithRole("caption", head);
    caption->setText(tr("Texts in"));
    caption->setBuddy(m_language);
    QStringList tags = m_edition.languages;
    if (!tags.contains(QStringLiteral("en"))) tags.prepend(QStringLiteral("en"));
    for (const QString &tag : tags) m_language->addItem(languageName(tag), tag);
    m_language->setAccessibleName(tr("Language of the texts"));
    const int own = m_language->findData(QLocale().name());
    m_language->setCurrentIndex(
        std::max(0, own >= 0 ? own : m_language->findData(QLocale().name().section(u'_', 0, 0))));
    connect(m_language, &QComboBox::activated, this, [this] {
        fillTree();
        showSheet();
    });
    line->addWidget(title);
    line->addStretch();
    line->addWidget(caption);
    line->addWidget(m_language);
    return head;
}

QWidget *EditionEditor::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 8, 0, 8);
    column->setSpacing(4);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Parts of the edition"));
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setIndentation(m_appearance.px(14));
    column->addWidget(m_tree, 1);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(2);
    m_addWeek->setText(tr("Week"));
    m_addTask->setText(tr("Task"));
    for (QToolButton *button : {m_addWeek, m_addTask})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_up->setText(QStringLiteral("↑"));
    m_down->setText(QStringLiteral("↓"));
    for (QToolButton *button : {m_up, m_down}) button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    for (QToolButton *button : {m_addWeek, m_addTask, m_up, m_down, m_remove})
        tools->addWidget(button);
    tools->addStretch();
    column->addLayout(tools);
    nameTool(*m_addWeek, tr("Add a week"));
    nameTool(*m_addTask, tr("Add a task to this week"));
    nameTool(*m_up, tr("Task up"));
    nameTool(*m_down, tr("Task down"));
    nameTool(*m_remove, tr("Take this week or task away"));
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &EditionEditor::chooseItem);
    connect(m_addWeek, &QToolButton::clicked, this, &EditionEditor::addWeekAtEnd);
    connect(m_addTask, &QToolButton::clicked, this, &EditionEditor::addTaskHere);
    connect(m_up, &QToolButton::clicked, this, [this] { moveHere(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveHere(1); });
    connect(m_remove, &QToolButton::clicked, this, &EditionEditor::removeHere);
    return side;
}

QWidget *EditionEditor::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(20, 10, 16, 12);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    line->addWidget(m_said, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, foot);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    setRole(m_save, "primary");
    line->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &EditionEditor::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &EditionEditor::reject);
    return foot;
}

void EditionEditor::fillTree()
{
    const QSignalBlocker quiet(m_tree);
    const QString language = m_language->currentData().toString();
    m_tree->clear();
    m_tree->addTopLevelItem(itemFor({}, tr("The edition")));
    for (int i = 0; i < static_cast<int>(m_edition.sessions.size()); ++i) {
        const EditionSession &session = m_edition.sessions[static_cast<std::size_t>(i)];
        auto *week = itemFor(
            {i, -1}, tr("%1  %2", "number of the week, title of the session")
                         .arg(QLocale().toString(session.week), textIn(session.title, language)));
        m_tree->addTopLevelItem(week);
        const int at = assignmentAt(m_edition, i);
        if (at < 0) continue;
        const auto &tasks = m_edition.assignments[static_cast<std::size_t>(at)].tasks;
        for (int j = 0; j < static_cast<int>(tasks.size()); ++j)
            week->addChild(
                itemFor({i, j}, textIn(tasks[static_cast<std::size_t>(j)].title, language)));
    }
    QTreeWidgetItem *here = itemAt(*m_tree, m_place);
    m_tree->setCurrentItem(here);
    here->setExpanded(true);
    if (here->parent()) here->parent()->setExpanded(true);
    markPlaces(m_problems);
}

void EditionEditor::chooseItem()
{
    const EditionPlace place = placeIn(m_tree->currentItem());
    if (m_tree->currentItem()) m_tree->currentItem()->setExpanded(true);
    if (place == m_place && m_sheet) return;
    m_place = place;
    showSheet();
    enableActions();
}

void EditionEditor::goTo(const EditionPlace &place)
{
    m_place = place;
    fillTree();
    showSheet();
    enableActions();
}

void EditionEditor::showSheet()
{
    const EditionSheet on{.edition = m_edition,
                          .place = m_place,
                          .language = m_language->currentData().toString(),
                          .appearance = m_appearance};
    if (m_place.session < 0) m_sheet = new WholeForm(on);
    else if (m_place.task < 0) m_sheet = new WeekForm(on);
    else m_sheet = new TaskForm(on);
    connect(m_sheet, &EditionForm::edited, this, &EditionEditor::markEdited);
    // The sheet that asks for it is in the middle of what it does.
    connect(m_sheet, &EditionForm::rebuildWanted, this, &EditionEditor::goTo, Qt::QueuedConnection);
    m_scroll->setWidget(m_sheet);
    m_sheet->showProblems(m_problems);
}

void EditionEditor::setTextLanguage(const QString &tag)
{
    const int at = m_language->findData(tag);
    if (at < 0) return;
    m_language->setCurrentIndex(at);
    fillTree();
    showSheet();
}

/// The pause is not begun anew at each key: who types without one is kept too.
void EditionEditor::markEdited()
{
    m_edited = true;
    if (!m_pause.isActive()) m_pause.start();
}

void EditionEditor::addWeekAtEnd()
{
    markEdited();
    m_problems.clear();   // their places are others now
    goTo(addWeek(m_edition));
    m_sheet->focusFirst();
}

void EditionEditor::addTaskHere()
{
    if (m_place.session < 0) return;
    markEdited();
    m_problems.clear();
    goTo(addTask(m_edition, m_place.session));
    m_sheet->focusFirst();
}

void EditionEditor::removeHere()
{
    if (m_place.session < 0) return;
    markEdited();
    m_problems.clear();
    if (m_place.task >= 0) {
        removeTask(m_edition, m_place);
        return goTo({m_place.session, -1});
    }
    removeWeek(m_edition, m_place.session);
    const int left = static_cast<int>(m_edition.sessions.size());
    goTo({std::min(m_place.session, left - 1), -1});
}

void EditionEditor::moveHere(int by)
{
    const EditionPlace to = moveTask(m_edition, m_place, by);
    if (to == m_place) return;
    markEdited();
    m_problems.clear();
    goTo(to);
}

void EditionEditor::enableActions()
{
    const int at = assignmentAt(m_edition, m_place.session);
    const int tasks = at < 0 ? 0
                             : static_cast<int>(
                                 m_edition.assignments[static_cast<std::size_t>(at)].tasks.size());
    m_addTask->setEnabled(m_place.session >= 0);
    m_up->setEnabled(m_place.task > 0);
    m_down->setEnabled(m_place.task >= 0 && m_place.task + 1 < tasks);
    m_remove->setEnabled(m_place.task >= 0
                         || (m_place.session >= 0 && m_edition.sessions.size() > 1));
}

/// A sign beside each part in which something is wrong.
void EditionEditor::markPlaces(const Problems &problems)
{
    const QSignalBlocker quiet(m_tree);
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at) {
        const bool wrong = std::any_of(
            problems.begin(), problems.end(), [&](const Problem &problem) {
                return placeOf(m_edition, problem.args.value(0)) == placeIn(*at);
            });
        (*at)->setIcon(0, wrong ? icon("circle-alert") : QIcon());
        (*at)->setData(0, Qt::AccessibleDescriptionRole, wrong ? tr("has mistakes") : QString());
    }
}

bool EditionEditor::judge()
{
    m_problems = problemsOf(m_edition);
    markPlaces(m_problems);
    if (m_problems.empty()) {
        m_said->clear();
        m_sheet->showProblems({});
        return true;
    }
    const Problem &first = m_problems.front();
    const EditionPlace place = placeOf(m_edition, first.args.value(0));
    if (place != m_place) goTo(place);
    const int shown = m_sheet->showProblems(m_problems);
    m_sheet->focusFirst();
    setRole(m_said, "error");
    const QString many = tr("%Ln thing(s) to correct before this can be saved.", nullptr,
                            static_cast<int>(m_problems.size()));
    m_said->setText(shown > 0 ? many : many + QLatin1Char('\n') + problemText(first));
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    return false;
}

void EditionEditor::accept()
{
    if (!judge()) return;
    const QString text = QString::fromUtf8(writeEdition(m_edition));
    if (!m_workspace.perform(storeEdition(m_workspace.campaign(), m_edition.key, text,
                                          m_workspace.ids(),
                                          textIn(m_edition.title, QLocale().name()))))
        return;
    forgetDraft();
    QDialog::accept();
}

void EditionEditor::reject()
{
    if (!m_edited) return QDialog::reject();
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QStringLiteral("Wallchart"));
    box->setText(tr("Throw away what you changed in this edition?"));
    QPushButton *away = box->addButton(tr("Throw away"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Go on editing"), QMessageBox::RejectRole));
    connect(box, &QMessageBox::buttonClicked, this, [this, away](QAbstractButton *clicked) {
        if (clicked != away) return;
        forgetDraft();
        QDialog::reject();
    });
    box->open();
}

}   // namespace wallchart
