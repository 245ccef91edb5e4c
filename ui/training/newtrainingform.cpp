// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/newtrainingform.h"

#include "core/editing/intents/structureintents.h"
#include "core/training/packetdesk.h"
#include "ui/text/errortext.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace wallchart {

namespace {

constexpr int kFormWidth = 440;

}   // namespace

NewTrainingForm::NewTrainingForm(Appearance &appearance, QDate today, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_today(today),
      m_title(labelWithRole("display", this)), m_intro(labelWithRole("caption", this)),
      m_nameLabel(labelWithRole("section", this)), m_name(new QLineEdit(this)),
      m_ownerLabel(labelWithRole("section", this)), m_owner(new QLineEdit(this)),
      m_note(labelWithRole("caption", this)), m_error(labelWithRole("error", this)),
      m_cancel(new QPushButton(this)), m_create(new QPushButton(this))
{
    layOut();
    retranslate();
    for (QLineEdit *field : {m_name, m_owner}) {
        connect(field, &QLineEdit::textChanged, m_error, &QWidget::hide);
        connect(field, &QLineEdit::returnPressed, this, &NewTrainingForm::create);
    }
    connect(m_create, &QPushButton::clicked, this, &NewTrainingForm::create);
    connect(m_cancel, &QPushButton::clicked, this, &NewTrainingForm::cancelled);
}

void NewTrainingForm::layOut()
{
    auto *card = new QFrame(this);
    setRole(card, "panel");
    const auto fit = [this, card] { card->setFixedWidth(m_appearance.px(kFormWidth)); };
    connect(&m_appearance, &Appearance::changed, card, fit);
    fit();
    setRole(m_create, "primary");
    for (QLabel *label : {m_title, m_intro, m_nameLabel, m_ownerLabel, m_note, m_error})
        label->setWordWrap(true);
    m_error->hide();
    m_nameLabel->setBuddy(m_name);
    m_ownerLabel->setBuddy(m_owner);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(28, 28, 28, 24);
    inside->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_intro, m_nameLabel, m_name,
                                                            m_ownerLabel, m_owner, m_note, m_error})
        inside->addWidget(widget);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create);
    inside->addSpacing(8);
    inside->addLayout(buttons);
    auto *layout = new QGridLayout(this);
    layout->addWidget(card, 0, 0, Qt::AlignCenter);
}

void NewTrainingForm::focusName()
{
    m_name->setFocus();
}

void NewTrainingForm::say(const QString &mistake, QLineEdit &field)
{
    m_error->setText(mistake);
    m_error->show();
    field.setAccessibleDescription(mistake);
    field.setFocus();
}

void NewTrainingForm::create()
{
    const QString name = m_name->text().simplified();
    const QString owner = m_owner->text().simplified();
    if (name.isEmpty()) {
        say(tr("Give the file a name first."), *m_name);
        return;
    }
    if (owner.isEmpty()) {
        say(tr("Write your name first."), *m_owner);
        return;
    }
    IdSource ids;
    const Campaign campaign = newCampaign(name, m_today, ids);
    const auto keys = makeIdentity(campaign, owner, ids);
    if (keys) Q_EMIT created(campaign.with(keys->edits));
    else say(errorText(keys.error()), *m_owner);
}

void NewTrainingForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) Q_EMIT cancelled();
    else QWidget::keyPressEvent(event);
}

void NewTrainingForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void NewTrainingForm::retranslate()
{
    m_title->setText(tr("Training without a campaign"));
    m_intro->setText(tr("For facilitators and contact persons: a file for groups, sessions and "
                        "reviews, without a chart. If you learn yourself, take your invitation "
                        "into your campaign instead."));
    m_nameLabel->setText(tr("Name of the &file"));
    m_name->setPlaceholderText(tr("Core Fundamentals, small group 7"));
    m_name->setAccessibleName(tr("Name of the file"));
    m_ownerLabel->setText(tr("&Your name"));
    m_owner->setAccessibleName(tr("Your name"));
    m_note->setText(tr("Packets are signed under this name. Write it as the others in the training "
                       "know you."));
    m_create->setText(tr("Continue"));
    m_cancel->setText(tr("Cancel"));
}

}   // namespace wallchart
