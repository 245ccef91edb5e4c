// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/kitdialog.h"

#include "ui/trainingpeople/peoplewords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTimeEdit>

namespace wallchart {

KitDialog::KitDialog(Workspace &workspace, Appearance &appearance, const Edition &edition, int week,
                     QWidget *parent)
    : TrainingDocumentDialog(workspace, appearance, parent), m_edition(edition),
      m_session(new QComboBox(this)), m_language(languageBox(this)),
      m_hasStart(new QCheckBox(this)), m_start(new QTimeEdit(QTime(18, 0), this)),
      m_sessionLabel(addChoice(m_session)), m_languageLabel(addChoice(m_language))
{
    if (auto kit = shippedFacilitatorKit()) m_kit = std::move(*kit);
    choices().addSpacing(6);
    addParts();
    choices().addSpacing(6);
    choices().addWidget(m_hasStart);
    choices().addWidget(m_start);
    choices().addStretch();
    m_start->setEnabled(false);
    m_start->setDisplayFormat(QStringLiteral("HH:mm"));
    chooseLanguage(*m_language, programLanguage());
    connect(m_session, &QComboBox::activated, this, &KitDialog::refresh);
    connect(m_language, &QComboBox::activated, this, &KitDialog::refresh);
    connect(m_hasStart, &QCheckBox::toggled, m_start, &QWidget::setEnabled);
    connect(m_hasStart, &QCheckBox::toggled, this, &KitDialog::refresh);
    connect(m_start, &QTimeEdit::timeChanged, this, &KitDialog::refresh);
    fillSessions(week);
    retranslate();
    refresh();
}

void KitDialog::addParts()
{
    for (const KitPart part :
         {KitPart::Plans, KitPart::Questions, KitPart::RolePlays, KitPart::ObserverSheet}) {
        auto *box = new QCheckBox(this);
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &KitDialog::refresh);
        choices().addWidget(box);
        m_parts.emplace_back(part, box);
    }
}

void KitDialog::fillSessions(int week)
{
    m_session->clear();
    m_session->addItem(tr("All sessions"), 0);
    for (const EditionSession &session : m_edition.sessions)
        m_session->addItem(
            tr("%1: %2", "week, title of the session")
                .arg(weekLabel(session.week), textIn(session.title, programLanguage())),
            session.week);
    m_session->setCurrentIndex(std::max(0, m_session->findData(week)));
}

KitPrint KitDialog::print() const
{
    KitPrint print{.kit = m_kit,
                   .edition = m_edition,
                   .language = m_language->currentData().toString(),
                   .week = m_session->currentData().toInt()};
    print.parts.clear();
    for (const auto &[part, box] : m_parts) {
        if (box->isChecked()) print.parts.push_back(part);
    }
    if (m_hasStart->isChecked()) print.startsAt = m_start->time();
    return print;
}

std::vector<PrintDocument> KitDialog::documents() const
{
    return {kitDocument(print())};
}

void KitDialog::retranslate()
{
    setHeading(tr("Facilitator kit"));
    nameChoice(m_sessionLabel, m_session, tr("Session"));
    nameChoice(m_languageLabel, m_language, tr("Language of the texts"));
    fillSessions(m_session->currentData().toInt());
    const QStringList names{tr("Plan with minutes"), tr("Questions: how do you know?"),
                            tr("Role-plays"), tr("Observer sheet")};
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        m_parts[i].second->setText(names[static_cast<qsizetype>(i)]);
    m_hasStart->setText(tr("Times of day from"));
    m_hasStart->setToolTip(tr("Otherwise minutes are counted from the beginning."));
    m_start->setAccessibleName(tr("Beginning of the session"));
    TrainingDocumentDialog::retranslate();
}

}   // namespace wallchart
