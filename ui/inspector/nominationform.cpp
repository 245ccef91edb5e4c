// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/nominationform.h"

#include "core/editing/intents/relationintents.h"
#include "ui/inspector/inspectorwords.h"
#include "ui/inspector/personfield.h"
#include "ui/inspector/workernominations.h"

#include <QComboBox>

namespace wallchart {

NominationForm::NominationForm(InspectorScope &scope, QWidget *parent)
    : InspectorForm(scope, QStringLiteral("nominationForm"), parent), m_answer(new QComboBox(this)),
      m_person(new PersonField(scope.workspace, this)), m_question(new QComboBox(this)),
      m_how(new QComboBox(this)), m_on(new QLineEdit(this)), m_askedBy(new QLineEdit(this))
{
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_answer, m_person, m_question, m_how, m_on, m_askedBy})
        addField(field);
    m_question->setEditable(true);
    m_question->setInsertPolicy(QComboBox::NoInsert);
    for (const Answer each : {Answer::NamedBy, Answer::Named, Answer::NamedNobody})
        m_answer->addItem(QString(), static_cast<int>(each));
    for (const How each : {How::Alone, How::Group, How::Staff})
        m_how->addItem(QString(), static_cast<int>(each));
    connect(m_answer, &QComboBox::currentIndexChanged, this,
            [this] { setFieldVisible(m_person, answer() != Answer::NamedNobody); });
    reword();
}

void NominationForm::retranslate()
{
    nameField(m_answer, tr("Answer"));
    nameField(m_person, tr("Name"));
    nameField(m_question, tr("Question"));
    nameField(m_how, tr("How"));
    nameField(m_on, tr("On"));
    nameField(m_askedBy, tr("Asked by"));
    m_answer->setItemText(0, tr("Was named by"));
    m_answer->setItemText(1, tr("Named"));
    m_answer->setItemText(2, tr("Named nobody"));
    m_how->setItemText(0, tr("asked alone"));
    m_how->setItemText(1, tr("in a group"));
    m_how->setItemText(2, tr("staff's own view, without weight"));
    const QString question = m_question->currentText();
    m_question->clear();
    m_question->addItems(openQuestions());
    m_question->setCurrentText(question);
    setStoreText(tr("Add nomination"));
}

NominationForm::Answer NominationForm::answer() const
{
    return static_cast<Answer>(m_answer->currentData().toInt());
}

void NominationForm::prepare(WorkerId)
{
    m_answer->setCurrentIndex(0);
    m_person->clear();
    m_question->setCurrentIndex(0);
    m_how->setCurrentIndex(0);
    m_on->setText(dayWords(scope().workspace.today()));
    m_askedBy->clear();
}

ChangeSet NominationForm::change(WorkerId worker, QString &mistake)
{
    const bool nobody = answer() == Answer::NamedNobody;
    const auto person = nobody ? std::nullopt : m_person->person();
    const auto day = dayFrom(m_on->text());
    if (!nobody && !person) mistake = personMistake(*m_person);
    else if (!day) mistake = notADay(scope().workspace.today());
    if (!mistake.isEmpty()) return {};
    const How how = static_cast<How>(m_how->currentData().toInt());
    const bool received = answer() == Answer::NamedBy;
    return nominate(scope().workspace.campaign(),
                    {.by = received ? *person : worker,
                     .of = received ? std::optional(worker) : person,
                     .question = m_question->currentText().trimmed(),
                     .on = *day,
                     .alone = how != How::Group,
                     .staff = how == How::Staff,
                     .askedBy = m_askedBy->text().trimmed()},
                    scope().workspace.ids());
}

}   // namespace wallchart
