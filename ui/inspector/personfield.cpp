// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/personfield.h"

#include "core/query/foldedname.h"
#include "ui/inspector/inspectorwords.h"
#include "ui/workspace/workerfilter.h"

#include <QCompleter>
#include <QStandardItemModel>

namespace wallchart {

namespace {

constexpr int kMostOffers = 12;
constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kNameRole = Qt::UserRole + 2;

/// The chart number that "#12" or "12" means.
std::optional<int> numberFrom(QString text)
{
    if (text.startsWith(u'#')) text.remove(0, 1);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

bool isMeant(const Worker &worker, const QString &folded, std::optional<int> number)
{
    if (number) return worker.number == *number;
    return foldedName(goesBy(worker)) == folded || foldedName(worker.preferredName) == folded;
}

}   // namespace

PersonField::PersonField(Workspace &workspace, QWidget *parent)
    : QLineEdit(parent), m_workspace(workspace), m_offers(new QStandardItemModel(this))
{
    auto *completer = new QCompleter(m_offers, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(kNameRole);
    completer->setMaxVisibleItems(kMostOffers);
    setCompleter(completer);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textEdited, this, &PersonField::offer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                const auto id = WorkerId::fromString(index.data(kIdRole).toString());
                if (id) setPerson(*id);
            });
}

void PersonField::setPerson(WorkerId worker)
{
    m_chosen = worker;
    m_chosenText = goesBy(m_workspace.campaign(), worker);
    setText(m_chosenText);
}

void PersonField::offer(const QString &text)
{
    m_offers->clear();
    const QString folded = foldedName(text);
    if (folded.isEmpty()) return;
    const Reading &reading = m_workspace.reading();
    const PositionSet found = WorkerFilter::of(m_workspace).index().nameTexts().withWords(folded);
    for (std::size_t at = 0; at < reading.workers().size() && m_offers->rowCount() < kMostOffers;
         ++at) {
        const WorkerReading &worker = reading.workers()[at];
        if (!found.contains(at) || worker.worker->id == m_except) continue;
        QStringList shown{goesBy(*worker.worker)};
        if (worker.mainPost) shown.append(placeWords(reading.campaign(), *worker.mainPost));
        auto *item = new QStandardItem(shown.join(QStringLiteral(" · ")));
        item->setData(worker.worker->id.toString(), kIdRole);
        item->setData(shown.front(), kNameRole);
        m_offers->appendRow(item);
    }
}

std::optional<WorkerId> PersonField::person() const
{
    const QString typed = text().simplified();
    if (m_chosen && typed == m_chosenText) return m_chosen;
    if (typed.isEmpty()) return std::nullopt;
    const auto number = numberFrom(typed);
    const QString folded = foldedName(typed);
    std::optional<WorkerId> found;
    for (const Worker &worker : m_workspace.campaign().all<Worker>()) {
        if (worker.id == m_except || !isMeant(worker, folded, number)) continue;
        if (found) return std::nullopt;
        found = worker.id;
    }
    return found;
}

QString personMistake(const PersonField &field)
{
    const QString typed = field.text().simplified();
    if (typed.isEmpty()) return PersonField::tr("Type a name, or a chart number.");
    return PersonField::tr("Nobody else, or more than one, is called %1. Choose from the list, or "
                           "type the chart number.")
        .arg(typed);
}

}   // namespace wallchart
