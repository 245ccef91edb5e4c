// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/whoasked.h"

#include "core/query/foldedname.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStringListModel>

namespace wallchart {

namespace {

std::optional<WorkerId> workerOfNumber(const Campaign &campaign, const QString &digits)
{
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    if (!isNumber) return std::nullopt;
    for (const Worker &worker : campaign.all<Worker>()) {
        if (worker.number == number) return worker.id;
    }
    return std::nullopt;
}

/// The only worker of that name, or none.
std::optional<WorkerId> workerOfName(const Campaign &campaign, const QString &folded)
{
    std::optional<WorkerId> found;
    for (const Worker &worker : campaign.all<Worker>()) {
        if (foldedName(worker.fullName) != folded) continue;
        if (found) return std::nullopt;
        found = worker.id;
    }
    return found;
}

QStringList knownNames(const Reading &reading)
{
    QStringList names;
    for (const Organizer &organizer : reading.campaign().all<Organizer>())
        names.append(organizer.name);
    for (const WorkerReading &worker : reading.workers()) {
        if (worker.arrived)
            names.append(
                QStringLiteral("%1 (%2)").arg(worker.worker->fullName).arg(worker.worker->number));
    }
    return names;
}

}   // namespace

Asker askerNamed(const Campaign &campaign, const QString &text)
{
    const QString typed = text.simplified();
    if (typed.isEmpty()) return {};
    static const QRegularExpression kNumbered(QStringLiteral("^(?:.*\\()?(\\d+)\\)?$"));
    const auto match = kNumbered.match(typed);
    if (match.hasMatch()) {
        if (const auto worker = workerOfNumber(campaign, match.captured(1))) return {worker};
    }
    const QString folded = foldedName(typed);
    for (const Organizer &organizer : campaign.all<Organizer>()) {
        if (foldedName(organizer.name) == folded) return {{}, organizer.name};
    }
    if (const auto worker = workerOfName(campaign, folded)) return {worker};
    return {{}, typed, true};
}

WhoAskedField::WhoAskedField(Workspace &workspace, QWidget *parent)
    : QLineEdit(parent), m_workspace(workspace), m_names(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(9);
    setCompleter(completer);
    setClearButtonEnabled(true);
}

void WhoAskedField::focusInEvent(QFocusEvent *event)
{
    m_names->setStringList(knownNames(m_workspace.reading()));
    QLineEdit::focusInEvent(event);
}

void WhoAskedField::keyPressEvent(QKeyEvent *event)
{
    const bool leaves = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                        || event->key() == Qt::Key_Escape;
    if (leaves) Q_EMIT left();
    else QLineEdit::keyPressEvent(event);
}

}   // namespace wallchart
