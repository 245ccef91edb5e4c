// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signup/signupsheets.h"

#include "core/model/shortnames.h"
#include "ui/documentprint/documentwords.h"
#include "ui/recording/ticksheet.h"
#include "ui/text/daytext.h"

#include <QCoreApplication>

#include <set>

namespace wallchart {

namespace {

constexpr int kFewestOpenRows = 2;   // somebody new may come
constexpr int kMostOpenRows = 40;

/// Only the name under which translators find these texts.
class SignUpWords {
    Q_DECLARE_TR_FUNCTIONS(SignUp)
};

using Signers = std::vector<const Worker *>;

bool showsNames(Redaction redaction)
{
    return redaction == Redaction::None || redaction == Redaction::Short;
}

const QString &signedName(const Worker &worker)
{
    return worker.preferredName.isEmpty() ? worker.fullName : worker.preferredName;
}

QString numberText(int number)
{
    return QStringLiteral("#%1").arg(number);
}

QString daysOf(const StructureTest &test)
{
    const QString opens = dayText(test.opens);
    const QString closes = dayText(test.closes);
    if (opens.isEmpty()) return closes.isEmpty() ? QString() : SignUpWords::tr("to %1").arg(closes);
    return closes.isEmpty() ? SignUpWords::tr("from %1").arg(opens)
                            : SignUpWords::tr("%1 to %2", "two days").arg(opens, closes);
}

/// Puts sheets one after the other into a document.
class SignUpWriter final {
public:
    SignUpWriter(const Reading &reading, const SignUpChoices &choices, const StructureTest &test)
        : m_reading(reading), m_choices(choices), m_test(test), m_ticks(tickSheetOf(reading, test))
    {
    }

    void writeCells();
    void writeLeaders();
    [[nodiscard]] DocumentPrint finish(int number);

private:
    void write(const QString &whose, Signers signers, int openRows);
    [[nodiscard]] std::vector<QString> namesOn(const Signers &signers) const;
    [[nodiscard]] PrintTable emptyTable() const;
    [[nodiscard]] std::vector<PrintCell> row(const QString &number, const QString &name) const;

    const Reading &m_reading;
    const SignUpChoices &m_choices;
    const StructureTest &m_test;
    TickSheet m_ticks;
    std::set<WorkerId> m_people;   // on any sheet
    PrintDocument m_document;
};

std::vector<QString> SignUpWriter::namesOn(const Signers &signers) const
{
    std::vector<QString> names;
    for (const Worker *each : signers)
        names.push_back(showsNames(m_choices.redaction)           ? signedName(*each)
                        : m_choices.redaction == Redaction::Codes ? each->codeName
                                                                  : QString());
    return m_choices.redaction == Redaction::Short ? shortNames(names) : names;
}

std::vector<PrintCell> SignUpWriter::row(const QString &number, const QString &name) const
{
    const PrintCell box{{QString(), PrintRole::Body, TextMark::Box}};
    std::vector<PrintCell> cells{{{number}}, {{name, PrintRole::Strong}}, {}, box, box};
    if (m_choices.redaction == Redaction::Numbers) cells.erase(cells.begin() + 1);
    return cells;
}

PrintTable SignUpWriter::emptyTable() const
{
    const auto head = [](const QString &text) { return PrintCell{{text, PrintRole::Note}}; };
    // The letters are the keys under which the results are recorded, the same in every language.
    PrintTable table{.widths = {6, 26, 38, 11, 11},
                     .header = {head(SignUpWords::tr("No.", "chart number")),
                                head(SignUpWords::tr("Name")), head(SignUpWords::tr("Signature")),
                                head(SignUpWords::tr("Took part (%1)").arg(QStringLiteral("Y"))),
                                head(SignUpWords::tr("Refused (%1)").arg(QStringLiteral("X")))},
                     .forAPen = true};
    if (m_choices.redaction == Redaction::Numbers) {
        table.widths.erase(table.widths.begin() + 1);
        table.header.erase(table.header.begin() + 1);
    }
    return table;
}

void SignUpWriter::write(const QString &whose, Signers signers, int openRows)
{
    if (!showsNames(m_choices.redaction))
        std::sort(signers.begin(), signers.end(),
                  [](const Worker *a, const Worker *b) { return a->number < b->number; });
    PrintCell head{{m_test.name, PrintRole::Title}, {whose, PrintRole::Heading}};
    if (!m_test.ask.isEmpty()) head.push_back({SignUpWords::tr("Ask: %1").arg(m_test.ask)});
    if (const QString days = daysOf(m_test); !days.isEmpty())
        head.push_back({days, PrintRole::Note});
    m_document.blocks.emplace_back(PageHead{std::move(head)});
    PrintTable table = emptyTable();
    const std::vector<QString> names = namesOn(signers);
    for (std::size_t i = 0; i < signers.size(); ++i) {
        table.rows.push_back(row(QString::number(signers[i]->number), names[i]));
        m_people.insert(signers[i]->id);
    }
    for (int i = 0; i < openRows; ++i) table.rows.push_back(row(QStringLiteral("?"), QString()));
    m_document.blocks.emplace_back(std::move(table));
}

void SignUpWriter::writeCells()
{
    for (std::size_t at = 0; at < m_ticks.rows.size();) {
        const TickRow &heading = m_ticks.rows[at];
        Signers signers;
        for (++at; at < m_ticks.rows.size() && !m_ticks.rows[at].isHeading(); ++at) {
            if (m_ticks.rows[at].outcome != Outcome::Excluded)
                signers.push_back(m_reading.campaign().find(*m_ticks.rows[at].worker));
        }
        const int unnamed = heading.counts.unnamed();
        if (signers.empty() && unnamed == 0) continue;
        write(heading.name, std::move(signers),
              std::clamp(unnamed, kFewestOpenRows, kMostOpenRows));
    }
}

/// Followers are those of today: they are the ones who will be asked.
void SignUpWriter::writeLeaders()
{
    for (const TickRow &tick : m_ticks.rows) {
        const WorkerReading *leader = tick.worker ? m_reading.find(*tick.worker) : nullptr;
        if (!leader || leader->followers == 0) continue;
        Signers signers;
        for (const WorkerReading *each : m_reading.followersOf(*tick.worker)) {
            const auto row = m_ticks.rowOf(each->worker->id);
            if (row && m_ticks.rows[static_cast<std::size_t>(*row)].outcome != Outcome::Excluded)
                signers.push_back(each->worker);
        }
        if (signers.empty()) continue;
        if (tick.outcome != Outcome::Excluded) signers.insert(signers.begin(), leader->worker);
        const QString name = namesOn({leader->worker}).front();
        write(SignUpWords::tr("Asked by %1")
                  .arg(name.isEmpty() ? numberText(leader->worker->number) : name),
              std::move(signers), kFewestOpenRows);
    }
}

DocumentPrint SignUpWriter::finish(int number)
{
    const int names = static_cast<int>(m_people.size());
    if (m_document.blocks.empty())
        m_document.add(m_choices.by == SignUpBy::Cells
                           ? SignUpWords::tr("Nobody is on the chart yet.")
                           : SignUpWords::tr("Nobody has followers yet."));
    m_document.rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    m_document.footer = footerOf({number, m_reading.asOf(), m_choices.destroyBy, names});
    return {.document = std::move(m_document),
            .paper = {m_choices.paper},
            .kind = QStringLiteral("sign-up"),
            .names = names,
            .redaction = m_choices.redaction,
            .forWhom = m_choices.forWhom,
            .destroyBy = m_choices.destroyBy};
}

}   // namespace

DocumentPrint signUpSheets(const Reading &reading, const SignUpChoices &choices, int number)
{
    const StructureTest *test = reading.campaign().find(choices.test);
    if (!test) return {};
    SignUpWriter writer(reading, choices, *test);
    if (choices.by == SignUpBy::Cells) writer.writeCells();
    else writer.writeLeaders();
    return writer.finish(number);
}

}   // namespace wallchart
