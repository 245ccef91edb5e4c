// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/contactsection.h"

#include "core/editing/intents/peopleintents.h"
#include "ui/inspector/fieldrow.h"
#include "ui/inspector/inplaceline.h"
#include "ui/inspector/inplacetext.h"
#include "ui/inspector/inspectorwords.h"
#include "ui/inspector/sectionheading.h"
#include "ui/inspector/textrow.h"
#include "ui/painting/shapedtext.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/pageheader.h"

#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace wallchart {

namespace {

constexpr double kContactLabelWidth = 96;

/// The parts of a text without white space around them, each once, the empty ones left out.
QStringList partsOf(const QString &text, const QRegularExpression &separator)
{
    QStringList parts;
    for (const QString &part : text.split(separator)) {
        const QString bare = part.simplified();
        if (!bare.isEmpty() && !parts.contains(bare)) parts.append(bare);
    }
    return parts;
}

QStringList linesOf(const QString &text)
{
    static const QRegularExpression lineEnd(QStringLiteral("[\\r\\n]+"));
    return partsOf(text, lineEnd);
}

/// Between languages stands a comma of any script.
QStringList listedIn(const QString &text)
{
    static const QRegularExpression comma(QStringLiteral("[,;\u060c\u3001\uff0c]"));
    return partsOf(text, comma);
}

QString inLines(const QStringList &parts)
{
    return parts.join(u'\n');
}

template <QString Worker::*Member>
QString writeText(Worker &worker, const QString &text)
{
    worker.*Member = text;
    return {};
}

template <QStringList Worker::*Member>
QString writeLines(Worker &worker, const QString &text)
{
    worker.*Member = linesOf(text);
    return {};
}

QString writeLanguages(Worker &worker, const QString &text)
{
    worker.languages = listedIn(text);
    return {};
}

QString writeHiredOn(Worker &worker, const QString &text)
{
    const auto day = dayFrom(text);
    worker.hiredOn = day.value_or(QDate());
    return day || text.isEmpty() ? QString() : notADay(QDate(2019, 3, 2));
}

/// Nobody is in the bargaining unit or out of it before it is known.
enum Membership { NotKnown, Member, NotMember };

Membership membershipOf(const Worker &worker)
{
    if (!worker.bargainingUnit) return NotKnown;
    return *worker.bargainingUnit ? Member : NotMember;
}

}   // namespace

ContactSection::ContactSection(InspectorScope &scope, QWidget *parent)
    : InspectorSection(scope, parent), m_memberLabel(wrappedText("caption", this)),
      m_member(new QComboBox(this)), m_numberLabel(wrappedText("caption", this)),
      m_number(new QLabel(this))
{
    m_phones = addText(QStringLiteral("phones"), &writeLines<&Worker::phones>);
    m_emails = addText(QStringLiteral("emails"), &writeLines<&Worker::emails>);
    m_address = addText(QStringLiteral("address"), &writeText<&Worker::address>);
    m_languages = addLine(QStringLiteral("languages"), &writeLanguages);
    m_preferred = addLine(QStringLiteral("preferredName"), &writeText<&Worker::preferredName>);
    m_pronouns = addLine(QStringLiteral("pronouns"), &writeText<&Worker::pronouns>);
    m_codeName = addLine(QStringLiteral("codeName"), &writeText<&Worker::codeName>);
    m_hiredOn = addLine(QStringLiteral("hiredOn"), &writeHiredOn);
    addRest();
    retranslate();
}

FieldRow *ContactSection::addLine(const QString &key, Write write)
{
    auto *row = new FieldRow(scope(), key, [this, write](WorkerId of, const QString &text) {
        return store(of, text, write);
    });
    body().addWidget(row);
    return row;
}

TextRow *ContactSection::addText(const QString &key, Write write)
{
    auto *row = new TextRow(scope(), key, [this, write](WorkerId of, const QString &text) {
        return store(of, text, write);
    });
    body().addWidget(row);
    return row;
}

void ContactSection::addRest()
{
    const auto addPair = [this](QLabel *label, QWidget *value) {
        auto *row = new QHBoxLayout;
        row->setSpacing(4);
        row->addWidget(label);
        row->addWidget(value, 1);
        body().addLayout(row);
        label->setBuddy(value);
    };
    for (int at = NotKnown; at <= NotMember; ++at) m_member->addItem(QString(), at);
    addPair(m_memberLabel, m_member);
    m_externalIds = addText(QStringLiteral("externalIds"), &writeLines<&Worker::externalIds>);
    addPair(m_numberLabel, m_number);
    for (TextRow *row : {m_phones, m_emails, m_externalIds}) row->text().setRunsLeftToRight();
    connect(m_member, &QComboBox::activated, this, &ContactSection::chooseMembership);
}

void ContactSection::retranslate()
{
    heading().setTitle(tr("Contacts"));
    m_phones->setLabel(tr("Phones"));
    m_phones->text().setPlaceholderText(tr("One on each line"));
    m_emails->setLabel(tr("E-mails"));
    m_emails->text().setPlaceholderText(tr("One on each line"));
    m_address->setLabel(tr("Address"));
    m_languages->setLabel(tr("Languages"));
    m_languages->line().setPlaceholderText(tr("With commas between"));
    m_preferred->setLabel(tr("Preferred name"));
    m_pronouns->setLabel(tr("Pronouns"));
    m_codeName->setLabel(tr("Code name"));
    m_hiredOn->setLabel(tr("Hired on"));
    m_memberLabel->setText(tr("Bargaining unit"));
    m_member->setAccessibleName(tr("Member of the bargaining unit"));
    m_member->setToolTip(m_member->accessibleName());
    m_member->setItemText(NotKnown, tr("not known", "whether a member of the bargaining unit"));
    m_member->setItemText(Member, tr("member", "of the bargaining unit"));
    m_member->setItemText(NotMember, tr("not a member", "of the bargaining unit"));
    m_externalIds->setLabel(tr("Other ids"));
    m_externalIds->text().setPlaceholderText(tr("As other lists number them"));
    m_numberLabel->setText(tr("Chart number"));
    for (QLabel *label : {m_memberLabel, m_numberLabel})
        label->setFixedWidth(scope().appearance.px(kContactLabelWidth));
}

QString ContactSection::fact(const WorkerReading &worker) const
{
    const Worker &known = *worker.worker;
    if (!known.phones.isEmpty()) return isolated(known.phones.front());
    return known.emails.isEmpty() ? tr("no phone yet") : isolated(known.emails.front());
}

void ContactSection::fill(const WorkerReading &worker)
{
    const Worker &known = *worker.worker;
    m_phones->showFor(known.id, inLines(known.phones));
    m_emails->showFor(known.id, inLines(known.emails));
    m_address->showFor(known.id, known.address);
    m_languages->showFor(known.id, known.languages.join(tr(", ", "between languages")));
    m_preferred->showFor(known.id, known.preferredName);
    m_pronouns->showFor(known.id, known.pronouns);
    m_codeName->showFor(known.id, known.codeName);
    m_hiredOn->showFor(known.id, dayWords(known.hiredOn));
    m_externalIds->showFor(known.id, inLines(known.externalIds));
    m_member->setCurrentIndex(membershipOf(known));
    const QString number = isolated(QStringLiteral("#%1").arg(known.number));
    m_number->setText(number);
    m_number->setAccessibleName(tr("Chart number %1").arg(known.number));
}

QString ContactSection::store(WorkerId of, const QString &text, Write write)
{
    const Worker *before = campaign().find(of);
    if (!before) return {};
    Worker after = *before;
    const QString mistake = write(after, text);
    if (!mistake.isEmpty()) return mistake;
    return storeIn(scope().workspace, setWorker(campaign(), after));
}

void ContactSection::chooseMembership()
{
    const Worker *before = campaign().find(worker());
    if (!before) return;
    Worker after = *before;
    const int chosen = m_member->currentIndex();
    after.bargainingUnit = chosen == NotKnown ? std::nullopt : std::optional(chosen == Member);
    InspectorSection::perform(setWorker(campaign(), after));
}

}   // namespace wallchart
