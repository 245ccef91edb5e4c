// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signup/signupform.h"

#include "ui/printing/choicebox.h"
#include "ui/printing/printwords.h"
#include "ui/widgets/pageheader.h"

#include <QLabel>
#include <QSignalBlocker>

namespace wallchart {

SignUpForm::SignUpForm(const Campaign &campaign, QDate today, const Appearance &appearance,
                       QWidget *parent)
    : DocumentForm(today, appearance, parent), m_test(new QComboBox(this)),
      m_by(choiceBox<SignUpBy>(this)), m_redaction(choiceBox<Redaction>(this)),
      m_advice(labelWithRole("caption", this))
{
    m_test->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_test->setMinimumContentsLength(10);
    for (const StructureTest &test : campaign.all<StructureTest>())
        m_test->addItem(test.name, test.id.toString());
    choose(m_redaction, Redaction::Short);
    m_advice->setWordWrap(true);
    for (QComboBox *field : {m_test, m_by, m_redaction}) {
        addRow(field);
        connect(field, &QComboBox::currentIndexChanged, this, &SignUpForm::changed);
    }
    connect(m_redaction, &QComboBox::currentIndexChanged, this, &SignUpForm::advise);
    addWide(m_advice);
    addCommonRows();
    setFocusProxy(m_test);
    SignUpForm::retranslate();
}

SignUpChoices SignUpForm::choices() const
{
    SignUpChoices choices{
        .test = StructureTestId::fromString(m_test->currentData().toString()).value()};
    choices.by = chosenIn<SignUpBy>(m_by);
    choices.redaction = chosenIn<Redaction>(m_redaction);
    choices.paper = paper();
    choices.forWhom = forWhom();
    choices.destroyBy = destroyBy();
    return choices;
}

void SignUpForm::setChoices(const SignUpChoices &choices)
{
    {
        const QSignalBlocker blocked(this);
        if (const int at = m_test->findData(choices.test.toString()); at >= 0)
            m_test->setCurrentIndex(at);
        choose(m_by, choices.by);
        choose(m_redaction, choices.redaction);
        setCommon(choices.paper, choices.forWhom, choices.destroyBy);
    }
    advise();
    Q_EMIT changed();
}

void SignUpForm::advise()
{
    switch (chosenIn<Redaction>(m_redaction)) {
    case Redaction::None:
        m_advice->setText(tr("Whoever finds a sheet reads who works there."));
        break;
    case Redaction::Short:
        m_advice->setText(tr("Names are as short as they can be and still differ on their sheet."));
        break;
    case Redaction::Codes:
        m_advice->setText(tr("Only those who know the code names know who is meant."));
        break;
    case Redaction::Numbers:
        m_advice->setText(tr("Only those who have the wall chart know who is meant."));
        break;
    }
}

void SignUpForm::retranslate()
{
    const QSignalBlocker blocked(this);
    nameChoices<SignUpBy>(m_by, [](SignUpBy by) {
        return by == SignUpBy::Cells ? tr("Each unit and shift") : tr("Each leader's followers");
    });
    nameChoices<Redaction>(m_redaction, redactionLabel);
    nameRows({tr("&Test:"), tr("A &sheet for:"), tr("&Names:")});
    advise();
}

}   // namespace wallchart
