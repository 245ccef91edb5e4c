// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/editionchoice.h"

#include "core/training/enrolled.h"
#include "ui/trainingpeople/peoplewords.h"

namespace wallchart {

EditionChoice::EditionChoice(Workspace &workspace, QWidget *parent)
    : QComboBox(parent), m_workspace(workspace)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(&workspace, &Workspace::changed, this, &EditionChoice::follow);
    connect(this, &QComboBox::activated, this, [this] {
        const auto id = StoredEditionId::fromString(currentData().toString());
        if (id) choose(*id);
    });
    readAll();
    retranslate();
}

const StoredEdition *EditionChoice::stored() const
{
    return m_workspace.campaign().find(m_chosen);
}

const Edition *EditionChoice::edition() const
{
    const auto found = m_chosen ? m_read.find(*m_chosen) : m_read.end();
    return found != m_read.end() && found->second.edition ? &*found->second.edition : nullptr;
}

void EditionChoice::choose(StoredEditionId edition)
{
    if (!m_workspace.campaign().find(edition)) return;
    m_chosen = edition;
    fill();
    Q_EMIT editionChanged();
}

void EditionChoice::follow(const Edits &edits)
{
    // No edits are told of when the day is another one, and then nothing here is.
    if (edits.of<StoredEdition>().empty()) return;
    readAll();
    Q_EMIT editionChanged();
}

std::optional<StoredEditionId> EditionChoice::usual() const
{
    const Campaign &campaign = m_workspace.campaign();
    std::optional<StoredEditionId> newest;
    std::optional<StoredEditionId> withPeople;
    for (const StoredEdition &each : campaign.all<StoredEdition>()) {
        if (!newest || *newest < each.id) newest = each.id;
        const bool used = !campaign.allWith<&TrainingGroup::edition>(each.id).empty();
        if (used && (!withPeople || *withPeople < each.id)) withPeople = each.id;
    }
    return withPeople ? withPeople : newest;
}

void EditionChoice::readAll()
{
    std::map<StoredEditionId, Read> read;
    for (const StoredEdition &each : m_workspace.campaign().all<StoredEdition>()) {
        const auto held = m_read.find(each.id);
        if (held != m_read.end() && held->second.text == each.text) {
            read.emplace(each.id, std::move(held->second));
            continue;
        }
        auto edition = editionIn(each);
        read.emplace(each.id,
                     Read{each.text, edition ? std::optional(std::move(*edition)) : std::nullopt});
    }
    m_read = std::move(read);
    if (!stored()) m_chosen = usual();
    fill();
}

void EditionChoice::fill()
{
    clear();
    for (const auto &[id, read] : m_read) {
        const StoredEdition *held = m_workspace.campaign().find(id);
        const QString title = read.edition ? textIn(read.edition->title, programLanguage())
                                           : held->key;
        addItem(title, id.toString());
    }
    if (m_chosen) setCurrentIndex(findData(m_chosen->toString()));
    setVisible(count() > 1);
}

void EditionChoice::retranslate()
{
    setAccessibleName(tr("Edition"));
    setToolTip(tr("The edition of the training that is shown"));
    fill();
}

}   // namespace wallchart
