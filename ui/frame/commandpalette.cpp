// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/commandpalette.h"

#include "core/query/filtermatching.h"
#include "core/query/filterparsing.h"
#include "core/query/foldedname.h"
#include "ui/widgets/icons.h"
#include "ui/workspace/workeractions.h"
#include "ui/workspace/workerfilter.h"

#include <QBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace wallchart {

namespace {

/// So that words without an icon stand below those with one.
QIcon roomForIcon()
{
    QPixmap nothing(16, 16);
    nothing.fill(Qt::transparent);
    return nothing;
}

constexpr int kPaletteWindowWidth = 520;
constexpr int kMostPeople = 8;
constexpr int kListHeight = 340;

bool beginsSomeWord(const QString &folded, const QString &typed)
{
    return folded.startsWith(typed) || folded.contains(QLatin1Char(' ') + typed);
}

/// A text that the filter language takes as words alone.
QString asWords(const QString &text)
{
    QString quoted = text;
    return QLatin1Char('"') + quoted.remove(QLatin1Char('"')) + QLatin1Char('"');
}

QString placeOf(const Campaign &campaign, const WorkerReading &worker)
{
    QStringList parts;
    if (worker.mainPost && worker.mainPost->unit)
        parts.append(unitPath(campaign, *worker.mainPost->unit));
    if (const Shift *shift = worker.mainPost ? campaign.find(worker.mainPost->shift) : nullptr)
        parts.append(shift->name);
    return parts.join(QStringLiteral(", "));
}

}   // namespace

std::optional<QuickAssessment> quickAssessmentFrom(const QString &text)
{
    QString digits;
    for (const QChar c : text) digits += c.digitValue() >= 0 ? QChar(u'0' + c.digitValue()) : c;
    if (digits.startsWith(u'#')) digits.remove(0, 1);
    const QStringList parts = digits.split(u' ', Qt::SkipEmptyParts);
    bool isNumber = false;
    bool isLevel = false;
    const QuickAssessment found{parts.value(0).toInt(&isNumber), parts.value(1).toInt(&isLevel)};
    if (parts.size() != 2 || !isNumber || !isLevel || found.number < 1) return std::nullopt;
    return found;
}

CommandPalette::CommandPalette(Workspace *workspace, const ActionTable &actions, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint), m_workspace(workspace),
      m_actions(actions), m_field(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(kPaletteWindowWidth);
    m_field->setPlaceholderText(tr("A name, a chart number, or a command"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFixedHeight(kListHeight);
    m_list->setIconSize({16, 16});
    m_list->setAccessibleName(tr("What was found"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::seek);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    seek({});
    m_field->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const int row = m_list->currentRow();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1)); return true;
    case Qt::Key_Up: m_list->setCurrentRow(std::max(row - 1, 0)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(m_list->currentItem()); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::seek(const QString &text)
{
    m_list->clear();
    m_acts.clear();
    const QString trimmed = text.trimmed();
    addQuickAssessment(trimmed);
    if (!trimmed.isEmpty()) addPeople(trimmed);
    addLists(foldedName(trimmed));
    addCommands(foldedName(trimmed));
    m_list->setCurrentRow(0);
}

void CommandPalette::addQuickAssessment(const QString &text)
{
    const auto asked = m_workspace ? quickAssessmentFrom(text) : std::nullopt;
    if (!asked) return;
    for (const WorkerReading &worker : m_workspace->reading().workers()) {
        if (worker.worker->number != asked->number) continue;
        addRow(asked->level > 0
                   ? tr("Assess %1 as %2").arg(worker.worker->fullName).arg(asked->level)
                   : tr("Make %1 unassessed").arg(worker.worker->fullName),
               "square-pen", [this, id = worker.worker->id, level = asked->level] {
                   m_workspace->selectOnly(id);
                   performKey(*m_workspace, std::nullopt, level);
               });
    }
}

void CommandPalette::addPeople(const QString &text)
{
    if (!m_workspace) return;
    const WorkerIndex &index = WorkerFilter::of(*m_workspace).index();
    const ParsedFilter parsed = parseFilter(asWords(text), index);
    if (!parsed.filter) return;
    int shown = 0;
    for (const WorkerId &id : matchingIds(*parsed.filter, index)) {
        if (++shown > kMostPeople) break;
        const WorkerReading &worker = *m_workspace->reading().find(id);
        const QString place = placeOf(m_workspace->campaign(), worker);
        addRow(place.isEmpty() ? worker.worker->fullName
                               : tr("%1 — %2", "name, place").arg(worker.worker->fullName, place),
               "users", [this, id] { Q_EMIT workerChosen(id); });
    }
}

void CommandPalette::addLists(const QString &folded)
{
    if (!m_workspace) return;
    for (const SavedList &list : m_workspace->campaign().all<SavedList>()) {
        if (!beginsSomeWord(foldedName(list.name), folded)) continue;
        addRow(tr("List: %1").arg(list.name), "list", [this, filter = list.expression] {
            m_workspace->setFilter(filter);
            Q_EMIT listChosen();
        });
    }
}

void CommandPalette::addCommands(const QString &folded)
{
    for (QAction *action : m_actions.all()) {
        QString text = action->text();
        text.remove(QLatin1Char('&'));
        if (!action->isEnabled() || !beginsSomeWord(foldedName(text), folded)) continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        addRow(keys.isEmpty() ? text : text + QStringLiteral("    ") + keys, nullptr,
               [action] { action->trigger(); });
        m_list->item(m_list->count() - 1)
            ->setIcon(action->icon().isNull() ? roomForIcon() : action->icon());
    }
}

void CommandPalette::addRow(const QString &text, const char *iconName, std::function<void()> act)
{
    auto *item = new QListWidgetItem(text, m_list);
    if (iconName) item->setIcon(icon(iconName));
    m_acts.push_back(std::move(act));
}

void CommandPalette::run(QListWidgetItem *item)
{
    const int row = m_list->row(item);
    if (row < 0) return;
    const std::function<void()> act = m_acts[static_cast<std::size_t>(row)];
    hide();
    act();
    close();
}

}   // namespace wallchart
