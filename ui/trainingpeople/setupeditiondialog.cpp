// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingpeople/setupeditiondialog.h"

#include "core/editing/intents/trainingintents.h"
#include "core/training/editionfile.h"
#include "core/training/editiontransfer.h"
#include "core/training/enrolled.h"
#include "core/training/shippededitions.h"
#include "ui/text/daytext.h"
#include "ui/text/errortext.h"
#include "ui/trainingpeople/peoplewords.h"
#include "ui/widgets/filequestions.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace wallchart {

namespace {

constexpr int kDaysUntilStart = 28;
constexpr int kDeadlineBefore = 7;

std::optional<Edition> shippedOrNone(const char *key)
{
    auto edition = shippedEdition(QString::fromLatin1(key));
    return edition ? std::optional(std::move(*edition)) : std::nullopt;
}

}   // namespace

SetUpEditionDialog::SetUpEditionDialog(Workspace &workspace, Appearance &appearance,
                                       QWidget *parent)
    : FormDialog(workspace, appearance, parent), m_appearance(appearance),
      m_sources(new QButtonGroup(this)), m_choose(new QPushButton(tr("Choose a file…"), this)),
      m_file(labelWithRole("caption", this)), m_title(new QLineEdit(this)),
      m_starts(new QDateEdit(this)), m_days(labelWithRole("caption", this)),
      m_hasDeadline(new QCheckBox(tr("up to and including"), this)),
      m_deadline(new QDateEdit(this)), m_template(shippedOrNone("core-fundamentals")),
      m_shipped(shippedOrNone("core-fundamentals-2023"))
{
    setHeading(tr("Set up an edition of the training"));
    setActionText(tr("Add edition"));
    addSources();
    addFields();
    setStart(workspace.today().addDays(kDaysUntilStart));
    choose(Source::Template);
    m_sources->button(0)->setFocus();
}

void SetUpEditionDialog::addSources()
{
    const QStringList names{tr("Six weeks, from a day you choose"),
                            tr("The six Wednesdays of 8 February to 15 March 2023, as an example"),
                            tr("An edition or a template from a file")};
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    for (int i = 0; i < names.size(); ++i) {
        auto *button = new QRadioButton(names[i], this);
        m_sources->addButton(button, i);
        column->addWidget(button);
    }
    auto *line = new QHBoxLayout;
    line->setContentsMargins(24, 0, 0, 0);
    line->addWidget(m_choose);
    line->addWidget(m_file, 1);
    m_file->setTextFormat(Qt::PlainText);
    column->addLayout(line);
    form().addRow(column);
    connect(m_sources, &QButtonGroup::idClicked, this, &SetUpEditionDialog::followSource);
    connect(m_choose, &QPushButton::clicked, this, &SetUpEditionDialog::askForFile);
}

void SetUpEditionDialog::addFields()
{
    for (QDateEdit *date : {m_starts, m_deadline}) {
        date->setCalendarPopup(true);
        date->setDisplayFormat(dayTextPattern());
    }
    m_days->setWordWrap(true);
    m_deadline->setAccessibleName(tr("Last day of registration"));
    auto *deadline = new QHBoxLayout;
    deadline->addWidget(m_hasDeadline);
    deadline->addWidget(m_deadline);
    deadline->addStretch();
    form().addRow(tr("&Title"), m_title);
    form().addRow(tr("&First session"), m_starts);
    form().addRow(QString(), m_days);
    form().addRow(tr("Registration"), deadline);
    m_hasDeadline->setChecked(true);
    connect(m_hasDeadline, &QCheckBox::toggled, m_deadline, &QWidget::setEnabled);
    connect(m_title, &QLineEdit::textEdited, this, [this] { m_titleTyped = true; });
    connect(m_deadline, &QDateEdit::userDateChanged, this, [this] { m_deadlineTyped = true; });
    connect(m_starts, &QDateEdit::dateChanged, this, &SetUpEditionDialog::followStart);
}

SetUpEditionDialog::Source SetUpEditionDialog::source() const
{
    return static_cast<Source>(m_sources->checkedId());
}

const Edition *SetUpEditionDialog::pattern() const
{
    const std::optional<Edition> *chosen = source() == Source::Template  ? &m_template
                                           : source() == Source::Shipped ? &m_shipped
                                                                         : &m_read;
    return *chosen ? &**chosen : nullptr;
}

void SetUpEditionDialog::choose(Source source)
{
    m_sources->button(static_cast<int>(source))->setChecked(true);
    followSource();
}

void SetUpEditionDialog::askForFile()
{
    choose(Source::File);
    QFileDialog *dialog = fileToRead(
        {.title = tr("Choose an edition"),
         .filters = {tr("Editions (%1)").arg(QStringLiteral("*.json"))}},
        this);
    connect(dialog, &QFileDialog::fileSelected, this, &SetUpEditionDialog::takeFile);
    dialog->open();
}

void SetUpEditionDialog::takeFile(const QString &path)
{
    choose(Source::File);
    m_file->setText(inOwnDirection(QFileInfo(path).fileName()));
    auto read = importEdition(path);
    m_read = read ? std::optional(std::move(*read)) : std::nullopt;
    followSource();
    if (!read) complain(problemText(read.error().front()));
}

void SetUpEditionDialog::setStart(QDate day)
{
    m_starts->setDate(day);
    followStart();
}

void SetUpEditionDialog::setTitle(const QString &title)
{
    m_title->setText(title);
    m_titleTyped = true;
}

void SetUpEditionDialog::followSource()
{
    const Edition *from = pattern();
    const bool moves = from && from->isTemplate();
    m_starts->setEnabled(moves);
    m_hasDeadline->setEnabled(from);
    if (from && !m_titleTyped) m_title->setText(textIn(from->title, programLanguage()));
    if (from && !moves && !from->sessions.empty()) {
        const QSignalBlocker quiet(m_starts);
        m_starts->setDate(from->sessions.front().on);
        m_hasDeadline->setChecked(from->registrationUntil.isValid());
        const QSignalBlocker still(m_deadline);
        if (from->registrationUntil.isValid()) m_deadline->setDate(from->registrationUntil);
    } else if (moves && m_starts->date() < workspace().today()) {
        m_starts->setDate(workspace().today().addDays(kDaysUntilStart));
    }
    setActionEnabled(from != nullptr);
    followStart();
}

/// Weekday, last session and deadline follow the first day.
void SetUpEditionDialog::followStart()
{
    const Edition *from = pattern();
    if (!from || from->sessions.empty()) {
        m_days->setText(source() == Source::File ? tr("Choose a file first.") : QString());
        return;
    }
    if (from->isTemplate() && !m_deadlineTyped) {
        const QSignalBlocker quiet(m_deadline);
        m_deadline->setDate(m_starts->date().addDays(-kDeadlineBefore));
        m_hasDeadline->setChecked(true);
    }
    const std::optional<Edition> made = edition();
    const QLocale locale;
    m_days->setText(tr("%Ln session(s), each on a %1; the last on %2.", nullptr,
                       static_cast<int>(made->sessions.size()))
                        .arg(locale.dayName(made->sessions.front().on.dayOfWeek()),
                             weekdayText(made->sessions.back().on, locale)));
}

QString SetUpEditionDialog::freeKey(const QString &wanted) const
{
    const Campaign &campaign = workspace().campaign();
    QString key = wanted;
    for (int n = 2; editionOfKey(campaign, key); ++n)
        key = QStringLiteral("%1-%2").arg(wanted).arg(n);
    return key;
}

std::optional<Edition> SetUpEditionDialog::edition() const
{
    const Edition *from = pattern();
    if (!from) return std::nullopt;
    Edition made = *from;
    if (from->isTemplate()) {
        const QDate starts = m_starts->date();
        made = startedOn(*from, {.key = from->key + QLatin1Char('-') + starts.toString(Qt::ISODate),
                                 .starts = starts});
    }
    made.registrationUntil = m_hasDeadline->isChecked() ? m_deadline->date() : QDate();
    made.key = freeKey(made.key);
    const QString title = m_title->text().trimmed();
    if (!title.isEmpty() && title != textIn(from->title, programLanguage()))
        made.title = {{QStringLiteral("en"), title}, {programLanguage(), title}};
    return made;
}

std::optional<ChangeSet> SetUpEditionDialog::change()
{
    const std::optional<Edition> made = edition();
    if (!made) {
        complain(tr("Choose a file first."), m_choose);
        return std::nullopt;
    }
    // What is stored is read back once, so that it can be worked with.
    const QByteArray text = writeEdition(*made);
    if (const auto read = readEdition(text, made->key); !read) {
        complain(problemText(read.error().front()));
        return std::nullopt;
    }
    return storeEdition(workspace().campaign(), made->key, QString::fromUtf8(text),
                        workspace().ids(), textIn(made->title, programLanguage()));
}

void SetUpEditionDialog::performed(const ChangeSet &changes)
{
    const auto &edits = changes.edits.of<StoredEdition>();
    if (!edits.empty()) Q_EMIT added(edits.front().id());
}

}   // namespace wallchart
