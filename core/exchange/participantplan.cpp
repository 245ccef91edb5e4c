// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/participantplan.h"

#include "core/exchange/columnmapping.h"
#include "core/query/foldedname.h"

#include <QHash>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace wallchart {

namespace {

// As lists of participants write them, folded.
constexpr const char *kZoneHeaders[] = {"time zone",    "timezone",     "tz",
                                        "zone",         "zeitzone",     "fuseau",
                                        "zona horaria", "fuso horario", "casovoi poas"};
constexpr const char *kTrackHeaders[] = {"track", "session", "gruppe", "turno", "sesion"};
constexpr const char *kNameHeaders[] = {"participant", "participants", "teilnehmer", "teilnehmerin",
                                        "participante"};

template <std::size_t N>
int columnCalled(const Sheet &sheet, const char *const (&names)[N])
{
    const int header = sheet.shape.header;
    for (int column = 0; header >= 0 && column < sheet.width(header); ++column) {
        const QString folded = foldedHeader(sheet.cell(header, column));
        if (std::any_of(std::begin(names), std::end(names),
                        [&](const char *name) { return folded == QLatin1String(name); }))
            return column;
    }
    return -1;
}

/// Languages as lists write them, folded → tag: "de", "german", "deutsch".
const QHash<QString, QString> &languageWords()
{
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> made;
        for (const char *tag : {"en", "de", "es", "fr", "hi", "pt_BR", "ru", "ar"}) {
            const QString key = QLatin1String(tag);
            const QLocale locale(key);
            // Qt says "American English" and "español de España" for what people call less.
            const QString own = locale.nativeLanguageName();
            for (const QString &word :
                 {key, key.left(2), QLocale::languageToString(locale.language()),
                  own.section(QLatin1Char(' '), 0, 0), own.section(QLatin1Char(' '), -1)})
                made.insert(foldedHeader(word), key);
        }
        return made;
    }();
    return words;
}

/// Reads the rows of one list.
class ParticipantReading final {
public:
    ParticipantReading(const Campaign &campaign, const Sheet &sheet,
                       const ParticipantDefaults &defaults, IdSource &ids)
        : m_campaign(campaign), m_sheet(sheet), m_defaults(defaults), m_ids(ids)
    {
    }

    [[nodiscard]] ParticipantPlan planned(const ParticipantColumns &columns)
    {
        m_columns = columns;
        for (const int row : m_sheet.shape.body) readRow(row);
        m_plan.changes.label = {QStringLiteral("import-participants"),
                                {QString::number(m_plan.added + m_plan.updated)}};
        return std::move(m_plan);
    }

private:
    [[nodiscard]] QString cell(int row, int column) const
    {
        return column < 0 ? QString() : m_sheet.cell(row, column).simplified();
    }
    [[nodiscard]] QString nameIn(int row) const
    {
        const QString whole = cell(row, m_columns.name);
        if (!whole.isEmpty()) return whole;
        return (cell(row, m_columns.first) + QLatin1Char(' ') + cell(row, m_columns.last))
            .trimmed();
    }
    void note(int row, int column, ErrorCode code, QStringList args)
    {
        m_plan.problems.push_back(
            {code, std::move(args), m_sheet.file, m_sheet.line(row), column + 1});
    }

    [[nodiscard]] bool isZoneFine(int row)
    {
        const QString zone = cell(row, m_columns.zone);
        if (zone.isEmpty() || QTimeZone(zone.toUtf8()).isValid()) return true;
        note(row, m_columns.zone, kTimeZoneUnknown, {zone});
        return false;
    }
    [[nodiscard]] bool isTrackFine(int row)
    {
        const QString track = cell(row, m_columns.track);
        if (track.isEmpty() || m_defaults.tracks.contains(track)) return true;
        note(row, m_columns.track, kTrackUnknown,
             {track, m_defaults.tracks.join(QStringLiteral(", "))});
        return false;
    }

    void readRow(int row)
    {
        ++m_plan.read;
        const QString name = nameIn(row);
        if (name.isEmpty()) note(row, std::max(0, m_columns.name), kParticipantUnnamed, {});
        const bool zone = isZoneFine(row);
        const bool track = isTrackFine(row);
        if (name.isEmpty() || !zone || !track) {
            ++m_plan.skipped;
            return;
        }
        const Participant *held = heldAs(name, cell(row, m_columns.email));
        held ? update(*held, row) : add(name, row);
    }

    [[nodiscard]] const Participant *heldAs(const QString &name, const QString &email) const
    {
        for (const Participant *each : m_campaign.allWith<&Participant::group>(m_defaults.group)) {
            const bool mail = email.isEmpty() || each->email.isEmpty()
                              || each->email.compare(email, Qt::CaseInsensitive) == 0;
            if (mail && foldedName(each->name) == foldedName(name)) return each;
        }
        return nullptr;
    }

    void fill(Participant &participant, int row) const
    {
        const auto put = [&](QString &field, int column) {
            if (const QString said = cell(row, column); !said.isEmpty()) field = said;
        };
        put(participant.email, m_columns.email);
        if (const QString said = cell(row, m_columns.language); !said.isEmpty())
            participant.language = languageWords().value(foldedHeader(said), said);
        put(participant.timeZone, m_columns.zone);
        put(participant.track, m_columns.track);
    }

    void update(const Participant &held, int row)
    {
        Participant after = held;
        fill(after, row);
        ++(after == held ? m_plan.unchanged : m_plan.updated);
        m_plan.changes.edits.change(held, after);
    }

    void add(const QString &name, int row)
    {
        Participant made{m_ids.make<ParticipantId>(), m_defaults.group, {}, name};
        made.language = m_defaults.language;
        made.timeZone = m_defaults.timeZone;
        made.track = m_defaults.tracks.value(0);
        fill(made, row);
        ++m_plan.added;
        m_plan.changes.edits.add(std::move(made));
    }

    const Campaign &m_campaign;
    const Sheet &m_sheet;
    const ParticipantDefaults &m_defaults;
    IdSource &m_ids;
    ParticipantColumns m_columns;
    ParticipantPlan m_plan;
};

}   // namespace

ParticipantColumns participantColumns(const Sheet &sheet)
{
    ParticipantColumns columns{.name = columnCalled(sheet, kNameHeaders),
                               .zone = columnCalled(sheet, kZoneHeaders),
                               .track = columnCalled(sheet, kTrackHeaders)};
    const auto mapping = mapColumns(sheet, {});
    if (!mapping) return columns;
    columns.first = mapping->find(SheetField::FirstName);
    columns.last = mapping->find(SheetField::LastName);
    columns.email = mapping->find(SheetField::Email);
    columns.language = mapping->find(SheetField::Language);
    if (columns.name < 0) columns.name = mapping->find(SheetField::FullName);
    return columns;
}

Result<ParticipantPlan> planParticipants(const Campaign &campaign, const Sheet &sheet,
                                         const ParticipantDefaults &defaults, IdSource &ids)
{
    return planParticipants(campaign, sheet, participantColumns(sheet), defaults, ids);
}

Result<ParticipantPlan> planParticipants(const Campaign &campaign, const Sheet &sheet,
                                         const ParticipantColumns &columns,
                                         const ParticipantDefaults &defaults, IdSource &ids)
{
    if (!columns.namesPeople()) return fail(kNoColumnOfNames);
    return ParticipantReading(campaign, sheet, defaults, ids).planned(columns);
}

}   // namespace wallchart
