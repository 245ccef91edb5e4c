// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wordsettings.h"

#include "ui/settings/settingspanel.h"
#include "ui/text/campaignterms.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>

namespace wallchart {

namespace {

/// Longer ones fit into no column.
constexpr int kLongestWord = 30;

QString peopleCalled(PeopleWord word)
{
    switch (word) {
    case PeopleWord::Workers: return WordSettings::tr("workers", "people here are");
    case PeopleWord::Tenants: return WordSettings::tr("tenants", "people here are");
    case PeopleWord::Members: break;
    }
    return WordSettings::tr("members", "people here are");
}

}   // namespace

WordSettings::WordSettings(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_panel(new SettingsPanel(appearance, this)),
      m_people(new QComboBox), m_unit(new QLineEdit), m_shift(new QLineEdit)
{
    for (const auto &[word, key] : EnumKeys<PeopleWord>::all)
        m_people->addItem(QString(), static_cast<int>(word));
    m_panel->addNamedField(m_people);
    connect(m_people, &QComboBox::activated, this, &WordSettings::store);
    for (QLineEdit *word : {m_unit, m_shift}) {
        word->setMaxLength(kLongestWord);
        m_panel->addNamedField(word);
        connect(word, &QLineEdit::editingFinished, this, &WordSettings::store);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_panel);
    connect(&workspace, &Workspace::changed, this, &WordSettings::fill);
    retranslate();
}

void WordSettings::store()
{
    const CampaignWords typed{static_cast<PeopleWord>(m_people->currentData().toInt()),
                              m_unit->text(), m_shift->text()};
    for (QLineEdit *word : {m_unit, m_shift}) word->setModified(false);   // it counts from here on
    if (!m_workspace.perform(setCampaignWords(m_workspace.campaign(), typed))) fill();
}

void WordSettings::fill()
{
    const CampaignWords words = campaignWordsOf(m_workspace.campaign());
    m_people->setCurrentIndex(m_people->findData(static_cast<int>(words.people)));
    // What is being typed stays until it is stored.
    for (const auto &[field, word] : {std::pair{m_unit, words.unit}, {m_shift, words.shift}}) {
        if (!field->hasFocus() || !field->isModified()) field->setText(word);
    }
    for (QWidget *field : std::initializer_list<QWidget *>{m_people, m_unit, m_shift})
        field->setEnabled(!m_workspace.isReadOnly());
}

void WordSettings::retranslate()
{
    m_panel->setTitle(tr("What things are called here"));
    m_panel->setWords(m_people, tr("&People here are"));
    m_panel->setWords(m_unit, tr("A &unit is called"),
                      tr("The group that sees each other daily: a ward, a team, a building. Shown "
                         "in headings, columns and menus, as you type it."));
    m_panel->setWords(m_shift, tr("A s&hift is called"),
                      tr("A part of a unit: a shift, a floor, a staircase."));
    for (int i = 0; i < m_people->count(); ++i)
        m_people->setItemText(i,
                              peopleCalled(static_cast<PeopleWord>(m_people->itemData(i).toInt())));
    const CampaignTerms shipped;
    m_unit->setPlaceholderText(shipped.dimensionInText({DimensionKind::Unit}));
    m_shift->setPlaceholderText(shipped.dimensionInText({DimensionKind::Shift}));
    fill();
}

void WordSettings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

}   // namespace wallchart
