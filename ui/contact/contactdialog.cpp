// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactdialog.h"

#include "ui/contact/contactwords.h"
#include "ui/inspector/inspectorwords.h"
#include "ui/inspector/personfield.h"
#include "ui/inspector/workernominations.h"
#include "ui/text/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrolledform.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

namespace wallchart {

namespace {

constexpr int kAskLetters = 46;   // the dialog is that wide
constexpr int kDefaultDueDays = 3;
constexpr int kRowsOfEveryTry = 4;
constexpr int kStepColumns = 2;
constexpr int kAsItIs = -1;   // of the stance: no new assessment

}   // namespace

ContactDialog::ContactDialog(Workspace &workspace, WorkerId worker, const QString &ask,
                             QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_worker(worker), m_result(new QComboBox(this)),
      m_channel(new QComboBox(this)), m_by(new QComboBox(this)), m_on(new QLineEdit(this)),
      m_ask(new QLineEdit(this)), m_answer(new QComboBox(this)), m_stance(new QComboBox(this)),
      m_reason(new QLineEdit(this)), m_nobody(new QCheckBox(this)), m_present(new QLineEdit(this)),
      m_next(new QLineEdit(this)), m_due(new QLineEdit(this)), m_form(new QFormLayout),
      m_mistake(labelWithRole("error", this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Wallchart"));
    layOut();
    fillChoices();
    fillNames();
    m_on->setText(dayWords(workspace.today()));
    m_due->setText(dayWords(workspace.today().addDays(kDefaultDueDays)));
    m_ask->setText(ask);
    for (const auto &[field, name] :
         {std::pair{m_ask, "contact-ask"}, std::pair{m_reason, "contact-reason"},
          std::pair{m_next, "contact-next"}}) {
        auto *draft = new DraftField(workspace, *field, QString::fromLatin1(name));
        draft->open(worker.toString(), field->text());
        m_drafts.push_back(draft);
    }
    connect(m_result, &QComboBox::currentIndexChanged, this, &ContactDialog::showFields);
    showFields();
}

void ContactDialog::layOut()
{
    auto *heading = labelWithRole("title", this);
    const Worker *worker = m_workspace.campaign().find(m_worker);
    heading->setText(tr("Contact with %1").arg(worker ? worker->fullName : QString()));
    m_form->addRow(tr("&Result"), m_result);
    m_form->addRow(tr("&How"), m_channel);
    m_form->addRow(tr("&By"), m_by);
    m_form->addRow(tr("&On"), m_on);
    addTalk();
    m_by->setEditable(true);
    m_by->setInsertPolicy(QComboBox::NoInsert);
    m_mistake->setWordWrap(true);
    m_mistake->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    setRole(buttons->addButton(tr("Write it down"), QDialogButtonBox::AcceptRole), "primary");
    auto *column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    column->addWidget(heading);
    auto *form = new QWidget;
    form->setLayout(m_form);
    m_form->setContentsMargins({});
    column->addWidget(new ScrolledForm(form), 1);
    column->addWidget(m_mistake);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ContactDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ContactDialog::reject);
}

void ContactDialog::addTalk()
{
    m_ask->setMinimumWidth(kAskLetters * fontMetrics().averageCharWidth());
    m_form->addRow(tr("The &ask"), m_ask);
    m_form->addRow(tr("The a&nswer"), m_answer);
    m_form->addRow(tr("Stands &now"), m_stance);
    m_form->addRow(tr("&Why"), m_reason);
    for (PersonField *&field : m_named) {
        field = new PersonField(m_workspace, this);
        field->setExcept(m_worker);
        field->setAccessibleName(tr("Whom they named"));
        m_form->addRow(&field == &m_named.front() ? tr("They na&med") : tr("and"), field);
        connect(field, &QLineEdit::textChanged, this, &ContactDialog::showFields);
    }
    m_nobody->setText(tr("asked, and named nobody"));
    m_form->addRow(QString(), m_nobody);
    m_form->addRow(tr("Also &present"), m_present);
    m_present->setPlaceholderText(tr("Nobody: asked alone"));
    m_form->addRow(tr("Next &step"), m_next);
    m_form->addRow(tr("&Until"), m_due);
    auto *steps = new QWidget(this);
    auto *grid = new QGridLayout(steps);
    grid->setContentsMargins({});
    for (const ConversationStep &step : conversationSteps()) {
        auto *box = new QCheckBox(conversationStepLabel(step), steps);
        const auto at = static_cast<int>(m_steps.size());
        grid->addWidget(box, at / kStepColumns, at % kStepColumns);
        m_steps.push_back(box);
    }
    m_form->addRow(tr("Steps reached"), steps);
}

void ContactDialog::fillChoices()
{
    for (const auto &[result, key] : EnumKeys<AttemptResult>::all)
        m_result->addItem(attemptResultLabel(result), static_cast<int>(result));
    for (const auto &[channel, key] : EnumKeys<Channel>::all)
        m_channel->addItem(channelLabel(channel), static_cast<int>(channel));
    m_answer->addItem(tr("nothing was asked"), kAsItIs);
    for (const auto &[answer, key] : EnumKeys<AskAnswer>::all)
        m_answer->addItem(askAnswerLabel(answer), static_cast<int>(answer));
    m_stance->addItem(tr("as it is"), kAsItIs);
    for (const ScaleLevel &level : m_workspace.campaign().scale().levels) {
        if (!level.retired)
            m_stance->addItem(QStringLiteral("%1  %2").arg(level.level).arg(levelLabel(level)),
                              level.level);
    }
    m_stance->addItem(tr("unassessed again"), 0);
}

void ContactDialog::fillNames()
{
    QStringList names;
    for (const Organizer &organizer : m_workspace.campaign().all<Organizer>())
        names.append(organizer.name);
    names.sort(Qt::CaseInsensitive);
    m_by->addItem(QString());
    m_by->addItems(names);
}

bool ContactDialog::talked() const
{
    return m_result->currentData().toInt() == static_cast<int>(AttemptResult::Talked);
}

void ContactDialog::showFields()
{
    for (int row = kRowsOfEveryTry; row < m_form->rowCount(); ++row)
        m_form->setRowVisible(row, talked());
    for (std::size_t at = 1; at < m_named.size(); ++at)
        m_form->setRowVisible(m_named[at], talked() && !m_named[at - 1]->text().isEmpty());
    adjustSize();
}

QString ContactDialog::readNamed(NewConversation &said) const
{
    for (const PersonField *field : m_named) {
        if (field->text().trimmed().isEmpty()) continue;
        const auto person = field->person();
        if (!person) return personMistake(*field);
        said.named.push_back(*person);
    }
    said.namedNobody = m_nobody->isChecked();
    if (said.namedNobody && !said.named.empty())
        return tr("They named somebody, or nobody: take one of the two out.");
    if (said.namedNobody || !said.named.empty()) said.question = openQuestions().value(0);
    return {};
}

QString ContactDialog::mistakeIn(NewConversation &said) const
{
    const auto on = dayFrom(m_on->text());
    if (!on) return notADay(m_workspace.today());
    said.on = *on;
    said.next = m_next->text().trimmed();
    const auto due = dayFrom(m_due->text());
    if (!said.next.isEmpty() && !due) return notADay(m_workspace.today());
    if (!said.next.isEmpty()) said.nextDue = *due;
    return readNamed(said);
}

void ContactDialog::accept()
{
    NewConversation said{.worker = m_worker,
                         .on = m_workspace.today(),
                         .by = m_by->currentText().trimmed(),
                         .channel = static_cast<Channel>(m_channel->currentData().toInt())};
    const QString mistake = mistakeIn(said);
    sayMistake(mistake);
    if (!mistake.isEmpty()) return;
    const Campaign &campaign = m_workspace.campaign();
    bool done = false;
    if (talked()) {
        said.ask = m_ask->text().trimmed();
        const int answer = m_answer->currentData().toInt();
        if (answer != kAsItIs) said.answer = static_cast<AskAnswer>(answer);
        else said.ask.clear();
        const int level = m_stance->currentData().toInt();
        if (level != kAsItIs)
            said.after = StanceAfter{level > 0 ? std::optional(level) : std::nullopt,
                                     m_reason->text().trimmed()};
        said.alsoPresent = m_present->text().trimmed();
        for (std::size_t at = 0; at < m_steps.size(); ++at) {
            if (m_steps[at]->isChecked())
                said.stepsReached << QString::fromLatin1(conversationSteps()[at].key);
        }
        done = m_workspace.perform(logConversation(campaign, said, m_workspace.ids()));
    } else {
        const auto result = static_cast<AttemptResult>(m_result->currentData().toInt());
        done = m_workspace.perform(logAttempt(
            campaign, {m_worker, said.on, said.by, said.channel, result}, m_workspace.ids()));
    }
    if (!done) return;
    for (DraftField *draft : m_drafts) draft->forget();
    QDialog::accept();
}

void ContactDialog::reject()
{
    for (DraftField *draft : m_drafts) draft->forget();
    QDialog::reject();
}

void ContactDialog::sayMistake(const QString &mistake)
{
    m_mistake->setText(mistake);
    m_mistake->setVisible(!mistake.isEmpty());
}

}   // namespace wallchart
