// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/passphrasepage.h"

#include "ui/painting/shapedtext.h"
#include "ui/welcome/passphrasestrength.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace wallchart {

namespace {

constexpr int kCardWidth = 440;

/// It scrolls where large text is in a low window.
void putInMiddle(QWidget &page, QWidget *card, Appearance &appearance)
{
    const auto fit = [card, &appearance] { card->setFixedWidth(appearance.px(kCardWidth)); };
    QObject::connect(&appearance, &Appearance::changed, card, fit);
    fit();
    auto *middle = new QWidget;
    auto *around = new QGridLayout(middle);
    around->addWidget(card, 1, 1);   // in a column of its width: its texts take more lines there
    for (const int side : {0, 2}) {
        around->setColumnStretch(side, 1);
        around->setRowStretch(side, 1);
    }
    auto *area = new QScrollArea(&page);
    area->setWidget(middle);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins({});
    layout->addWidget(area);
}

}   // namespace

PassphrasePage::PassphrasePage(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_title(labelWithRole("display")),
      m_file(labelWithRole("caption")), m_label(labelWithRole("section")), m_field(new QLineEdit),
      m_eye(new QToolButton), m_againLabel(labelWithRole("section")), m_again(new QLineEdit),
      m_strength(labelWithRole("caption")), m_recovery(new QCheckBox),
      m_error(labelWithRole("error")), m_note(labelWithRole("caption")),
      m_progress(new QProgressBar), m_ok(new QPushButton), m_cancel(new QPushButton)
{
    auto *card = new QFrame(this);
    setRole(card, "panel");
    auto *fieldRow = new QHBoxLayout;
    fieldRow->addWidget(m_field);
    fieldRow->addWidget(m_eye);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ok);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(28, 28, 28, 24);
    inside->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_file, m_label})
        inside->addWidget(widget);
    inside->addLayout(fieldRow);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_strength, m_againLabel, m_again, m_recovery, m_error, m_progress, m_note})
        inside->addWidget(widget);
    inside->addSpacing(8);
    inside->addLayout(buttons);
    putInMiddle(*this, card, appearance);

    for (QLineEdit *field : {m_field, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        connect(field, &QLineEdit::returnPressed, this, &PassphrasePage::submit);
        connect(field, &QLineEdit::textChanged, this, &PassphrasePage::updateStrength);
    }
    for (QLabel *label : {m_title, m_label, m_againLabel, m_error, m_note, m_strength})
        label->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    setRole(m_ok, "primary");
    setRole(m_eye, "flat");
    m_eye->setIcon(icon("eye"));
    m_eye->setCheckable(true);
    m_label->setBuddy(m_field);
    m_againLabel->setBuddy(m_again);
    connect(m_eye, &QToolButton::toggled, this, [this](bool shown) {
        for (QLineEdit *field : {m_field, m_again})
            field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_eye->setIcon(icon(shown ? "eye-off" : "eye"));
    });
    connect(m_ok, &QPushButton::clicked, this, &PassphrasePage::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_field->clear();
        m_again->clear();
        Q_EMIT cancelled();
    });
    start(PassphraseTask::Open, {});
}

void PassphrasePage::start(PassphraseTask task, const QString &path)
{
    m_task = task;
    m_path = path;
    m_field->clear();
    m_again->clear();
    m_eye->setChecked(false);
    m_error->hide();
    m_field->setProperty("invalid", false);
    setRole(m_field, "");
    const bool making = task == PassphraseTask::Make;
    m_strength->setVisible(making);
    m_againLabel->setVisible(making);
    m_again->setVisible(making);
    m_recovery->setVisible(making);
    m_recovery->setChecked(making);
    setBusy(false);
    retranslate();
    m_field->setFocus();
}

bool PassphrasePage::wantsRecoverySheet() const
{
    return m_task == PassphraseTask::Make && m_recovery->isChecked();
}

void PassphrasePage::setBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_field, m_again, m_eye, m_ok})
        widget->setEnabled(!busy);
    m_progress->setVisible(busy);
}

void PassphrasePage::showError(const QString &sentence)
{
    setBusy(false);
    m_error->setText(sentence);
    m_error->show();
    m_field->setProperty("invalid", true);
    m_field->setAccessibleDescription(sentence);
    setRole(m_field, "");
    m_field->setFocus();
    m_field->selectAll();
}

Result<Secret> PassphrasePage::takePassphrase()
{
    QString text = m_field->text();
    m_field->clear();
    m_again->clear();
    return Secret::fromText(text);
}

void PassphrasePage::submit()
{
    if (m_field->text().isEmpty()) {
        showError(tr("Type the passphrase first."));
        return;
    }
    if (m_task == PassphraseTask::Make && m_field->text() != m_again->text()) {
        showError(tr("The two passphrases differ. Type the same one twice."));
        return;
    }
    m_error->hide();
    m_field->setProperty("invalid", false);
    setRole(m_field, "");
    setBusy(true);
    Q_EMIT given();
}

void PassphrasePage::updateStrength()
{
    m_strength->setText(strengthText(strengthOf(m_field->text())));
}

void PassphrasePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void PassphrasePage::retranslate()
{
    const bool making = m_task == PassphraseTask::Make;
    m_title->setText(making ? tr("Choose a passphrase") : tr("Unlock the campaign"));
    m_file->setText(isolated(QFileInfo(m_path).fileName()));
    m_label->setText(tr("&Passphrase"));
    m_againLabel->setText(tr("The same &again"));
    m_field->setAccessibleName(tr("Passphrase"));
    m_again->setAccessibleName(tr("The same passphrase again"));
    m_eye->setToolTip(tr("Show what is typed"));
    m_eye->setAccessibleName(tr("Show what is typed"));
    m_recovery->setText(tr("Make a &recovery sheet of 24 words"));
    m_note->setText(
        making ? tr("The file is encrypted with the passphrase. Print the recovery sheet and hide "
                    "it: if both are lost, nobody can open the campaign.")
               : tr("Everything stays on this computer."));
    m_ok->setText(making ? tr("Create") : tr("Unlock"));
    m_cancel->setText(tr("Cancel"));
    updateStrength();
}

}   // namespace wallchart
