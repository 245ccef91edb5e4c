// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/reminderdialog.h"

#include "ui/inspector/clipboardloan.h"
#include "ui/trainingpeople/peoplewords.h"
#include "ui/trainingprint/kittexts.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QTextOption>
#include <QWidget>

namespace wallchart {

namespace {

constexpr std::chrono::minutes kAddressesStay{2};

}   // namespace

ReminderDialog::ReminderDialog(Appearance &appearance, const Campaign &campaign,
                               std::vector<Reminder> reminders, QWidget *parent)
    : QDialog(parent), m_campaign(campaign), m_reminders(std::move(reminders)),
      m_list(new QListWidget(this)), m_text(new QPlainTextEdit(this)),
      m_readers(labelWithRole("caption", this)), m_said(labelWithRole("caption", this)),
      m_copy(new QPushButton(tr("Copy text"), this)),
      m_addresses(new QPushButton(tr("Copy addresses"), this)),
      m_loan(new ClipboardLoan(this, kAddressesStay))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Wallchart"));
    auto *heading = labelWithRole("title", this);
    heading->setText(tr("Reminders, one for each language"));
    setAccessibleName(heading->text());
    for (const Reminder &each : m_reminders)
        m_list->addItem(tr("%1: %Ln person(s)", "a language", static_cast<int>(each.readers.size()))
                            .arg(inOwnDirection(languageName(each.language))));
    m_list->setAccessibleName(tr("Languages"));
    m_list->setFixedWidth(appearance.px(180));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_list);
    columns->addWidget(makeText(), 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(10);
    rows->addWidget(heading);
    rows->addLayout(columns, 1);
    rows->addWidget(buttons);
    resize(appearance.px(680), appearance.px(420));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReminderDialog::showChosen);
    connect(m_copy, &QPushButton::clicked, this, &ReminderDialog::copyText);
    connect(m_addresses, &QPushButton::clicked, this, &ReminderDialog::copyAddresses);
    choose(0);
}

QWidget *ReminderDialog::makeText()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the reminder"));
    for (QLabel *label : {m_readers, m_said}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setRole(m_copy, "primary");
    auto *line = new QHBoxLayout;
    line->addWidget(m_copy);
    line->addWidget(m_addresses);
    line->addStretch();
    column->addWidget(m_readers);
    column->addWidget(m_text, 1);
    column->addLayout(line);
    column->addWidget(m_said);
    return side;
}

const Reminder *ReminderDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_reminders.at(static_cast<std::size_t>(row));
}

void ReminderDialog::choose(int row)
{
    m_list->setCurrentRow(row);
    showChosen();
}

void ReminderDialog::showChosen()
{
    const Reminder *reminder = chosen();
    m_copy->setEnabled(reminder);
    m_said->clear();
    if (!reminder) return;
    // The text reads in the direction of its own language.
    QTextOption option = m_text->document()->defaultTextOption();
    const Qt::LayoutDirection direction = QLocale(reminder->language).textDirection();
    option.setTextDirection(direction);
    // Plain text knows no leading side: left is left in every direction.
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    m_text->document()->setDefaultTextOption(option);
    m_text->setPlainText(reminder->text);
    QStringList names;
    bool anyAddress = false;
    for (const Participant *reader : reminder->readers) {
        names.append(inOwnDirection(reader->name));
        anyAddress = anyAddress || !reader->email.isEmpty();
    }
    m_readers->setText(tr("For %1").arg(names.join(QStringLiteral(", "))));
    m_addresses->setEnabled(anyAddress);
}

void ReminderDialog::copyText()
{
    if (!chosen()) return;
    QGuiApplication::clipboard()->setText(chosen()->text);
    m_said->setText(tr("Copied. Nothing is sent by this program: paste it into a message."));
}

void ReminderDialog::copyAddresses()
{
    if (!chosen()) return;
    QStringList addresses;
    for (const Participant *reader : chosen()->readers) {
        if (!reader->email.isEmpty()) addresses.append(reader->email);
    }
    m_loan->lend(addresses.join(QStringLiteral(", ")));
    m_said->setText(
        tr("%Ln address(es) copied, for two minutes. Use the field for blind copies, so "
           "that nobody sees the others.",
           nullptr, static_cast<int>(addresses.size())));
}

}   // namespace wallchart
