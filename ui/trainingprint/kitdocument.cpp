// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trainingprint/kitdocument.h"

#include "ui/trainingprint/kittexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace wallchart {

namespace {

constexpr int kMinutesAnHour = 60;

/// Only the name under which translators find these texts.
class KitWords {
    Q_DECLARE_TR_FUNCTIONS(TrainingPrint)
};

QString formLabel(PartForm form)
{
    switch (form) {
    case PartForm::Together: return KitWords::tr("all together");
    case PartForm::SmallGroups: return KitWords::tr("small groups");
    case PartForm::Pairs: return KitWords::tr("in pairs");
    case PartForm::Alone: return KitWords::tr("each alone");
    case PartForm::Break: break;
    }
    return KitWords::tr("break", "a pause in a session");
}

/// The languages by their own names: "English, Deutsch".
QString languageNames(const QStringList &tags)
{
    QStringList names;
    for (const QString &tag : tags) names << languageName(tag);
    return names.join(QStringLiteral(", "));
}

/// Adds the parts of a kit to a document, each part on pages of its own.
class KitPrinter final {
public:
    explicit KitPrinter(const KitPrint &print)
        : m_print(print), m_language(print.language.isEmpty() ? QLocale().name() : print.language),
          m_locale(m_language)
    {
        m_document.footer =
            KitWords::tr("%1: facilitator kit").arg(textIn(print.edition.title, m_language));
        m_document.rightToLeft = m_locale.textDirection() == Qt::RightToLeft;
    }

    [[nodiscard]] PrintDocument document()
    {
        for (const KitPart part : m_print.parts) add(part);
        return std::move(m_document);
    }

private:
    void add(KitPart part);
    void addPlan(const SessionPlan &plan);
    void addQuestions();
    void addRolePlay(const RolePlay &play);
    void addBreakouts();
    [[nodiscard]] std::vector<PrintCell> partRow(const PlanPart &part, int minute) const;
    [[nodiscard]] bool isWanted(const RolePlay &play) const;
    [[nodiscard]] QString text(const Texts &texts) const { return textIn(texts, m_language); }
    [[nodiscard]] std::vector<QString> all(const std::vector<Texts> &texts) const;
    [[nodiscard]] QString sessionTitle(int week) const;

    const KitPrint &m_print;
    QString m_language;
    QLocale m_locale;
    PrintDocument m_document;
};

void KitPrinter::add(KitPart part)
{
    switch (part) {
    case KitPart::Plans:
        for (const SessionPlan &plan : m_print.kit.plans) {
            const bool isHeld = m_print.edition.session(plan.week)
                                && (m_print.week == 0 || m_print.week == plan.week);
            if (isHeld) addPlan(planOfLength(plan, m_print.edition.lengthMinutes));
        }
        break;
    case KitPart::Questions: addQuestions(); break;
    case KitPart::RolePlays:
        for (const RolePlay &play : m_print.kit.rolePlays) {
            if (isWanted(play)) addRolePlay(play);
        }
        break;
    case KitPart::ObserverSheet: addObserverSheet(m_document, m_print.kit, m_language); break;
    case KitPart::BreakoutList: addBreakouts(); break;
    }
}

/// Of a single session those that are held in it.
bool KitPrinter::isWanted(const RolePlay &play) const
{
    const SessionPlan *plan = m_print.kit.plan(m_print.week);
    return m_print.week == 0
           || (plan
               && std::any_of(plan->parts.begin(), plan->parts.end(),
                              [&](const PlanPart &part) { return part.rolePlay == play.key; }));
}

std::vector<QString> KitPrinter::all(const std::vector<Texts> &texts) const
{
    std::vector<QString> strings;
    for (const Texts &one : texts) strings.push_back(text(one));
    return strings;
}

QString KitPrinter::sessionTitle(int week) const
{
    const EditionSession *session = m_print.edition.session(week);
    return KitWords::tr("Session %1: %2")
        .arg(m_locale.toString(week), session ? text(session->title) : QString());
}

void KitPrinter::addPlan(const SessionPlan &plan)
{
    m_document.blocks.emplace_back(PageBreak());
    m_document.addTitle(sessionTitle(plan.week), text(plan.aim));
    PrintTable table{.widths = {11, 8, 59, 20},
                     .header = headerOf({KitWords::tr("From"), KitWords::tr("Minutes"),
                                         KitWords::tr("What happens"), KitWords::tr("How")})};
    int minute = 0;
    for (const PlanPart &part : plan.parts) {
        table.rows.push_back(partRow(part, minute));
        minute += part.minutes;
    }
    table.rows.push_back({{},
                          cellOf(m_locale.toString(minute), PrintRole::Strong),
                          cellOf(KitWords::tr("End"), PrintRole::Strong),
                          {}});
    m_document.blocks.emplace_back(std::move(table));
}

std::vector<PrintCell> KitPrinter::partRow(const PlanPart &part, int minute) const
{
    const QTime from = m_print.startsAt.isValid()
                           ? m_print.startsAt.addSecs(minute * kMinutesAnHour)
                           : QTime(minute / kMinutesAnHour % 24, minute % kMinutesAnHour);
    PrintCell what = cellOf(text(part.title), PrintRole::Strong);
    if (!part.detail.empty()) what.push_back({text(part.detail)});
    return {cellOf(m_locale.toString(from, QStringLiteral("H:mm"))),
            cellOf(m_locale.toString(part.minutes)), what, cellOf(formLabel(part.form))};
}

void KitPrinter::addQuestions()
{
    m_document.blocks.emplace_back(PageBreak());
    m_document.addTitle(KitWords::tr("How do you know?"),
                        KitWords::tr("Questions that tell a finding from an opinion. Ask one, and "
                                     "wait for the answer."));
    PrintTable table{.widths = {34, 36, 30},
                     .header = headerOf({KitWords::tr("Ask"), KitWords::tr("Listen for"),
                                         KitWords::tr("Not enough")})};
    for (const DiagnosticQuestion &question : m_print.kit.questions) {
        table.rows.push_back({cellOf(text(question.question), PrintRole::Strong),
                              cellOf(text(question.listenFor)), cellOf(text(question.notEnough))});
    }
    m_document.blocks.emplace_back(std::move(table));
}

void KitPrinter::addRolePlay(const RolePlay &play)
{
    m_document.blocks.emplace_back(PageBreak());
    m_document.addTitle(KitWords::tr("Role-play: %1").arg(text(play.title)),
                        KitWords::tr("%Ln minute(s)", nullptr, play.minutes));
    m_document.addHeading(KitWords::tr("The situation, for all"));
    m_document.add(text(play.situation));
    m_document.addHeading(KitWords::tr("The roles, each for its own reader"));
    PrintTable table{.widths = {22, 78}};
    for (const RolePlayRole &role : play.roles)
        table.rows.push_back(
            {cellOf(text(role.title), PrintRole::Strong), cellOf(text(role.brief))});
    m_document.blocks.emplace_back(std::move(table));
    m_document.addHeading(KitWords::tr("What the observer watches"));
    m_document.addList(all(play.watch));
    m_document.addHeading(KitWords::tr("Afterwards"));
    m_document.addList(all(play.talkAfter));
}

void KitPrinter::addBreakouts()
{
    m_document.blocks.emplace_back(PageBreak());
    m_document.addTitle(KitWords::tr("Who practises with whom"),
                        m_print.week > 0 ? sessionTitle(m_print.week) : QString());
    if (m_print.breakouts.empty())
        m_document.add(KitWords::tr("Nobody is marked as present yet. Tick who is here first."));
    PrintTable table{.widths = {20, 52, 28},
                     .header = headerOf({KitWords::tr("Group"), KitWords::tr("People"),
                                         KitWords::tr("Languages")})};
    for (const BreakoutGroup &group : m_print.breakouts) {
        PrintCell title = cellOf(m_locale.toString(group.number), PrintRole::Strong);
        if (!group.smallGroup.isEmpty()) title.push_back({group.smallGroup, PrintRole::Note});
        PrintCell people;
        for (const PresentPerson &person : group.people) people.push_back({person.name});
        table.rows.push_back({title, people, cellOf(languageNames(group.languages))});
    }
    if (!table.rows.empty()) m_document.blocks.emplace_back(std::move(table));
}

}   // namespace

PrintDocument kitDocument(const KitPrint &print)
{
    return KitPrinter(print).document();
}

}   // namespace wallchart
