// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetfield.h"

#include "core/query/foldedname.h"

#include <QHash>

#include <array>

namespace wallchart {

namespace {

struct FieldWords {
    SheetField field;
    const char *key;
    /// Folded headers, separated by `|`.
    const char *headers;
};

// Headers of Action Builder, Broadstripes, Zetkin, Solidarity Tech, NationBuilder, Action Network,
// VAN, Spoke, steward sheets, employers' lists, NLRB voter lists, and the plain words of the
// eight languages the program speaks in Latin letters.
constexpr std::array kFieldWords{
    FieldWords{SheetField::FullName, "full-name",
               "name|full name|worker|worker name|employee|employee name|member|member name|"
               "contact name|person|colleague|label|student|nombre completo|nom complet|"
               "vollstandiger name|nome completo|nombre y apellidos|imja|imja i familija|fio"},
    FieldWords{SheetField::FirstName, "first-name",
               "first name|first|firstname|given name|given|forename|fname|vorname|prenom|nombre|"
               "primeiro nome"},
    FieldWords{SheetField::MiddleName, "middle-name",
               "middle name|middle|middlename|middle initial|mi|additional name"},
    FieldWords{SheetField::LastName, "last-name",
               "last name|last|lastname|surname|family name|family|lname|nachname|nom|"
               "nom de famille|apellido|apellidos|sobrenome|familija"},
    FieldWords{SheetField::NameSuffix, "name-suffix", "suffix|name suffix"},
    FieldWords{SheetField::PreferredName, "preferred-name",
               "nickname|preferred name|goes by|known as|rufname|spitzname|apodo|surnom|apelido"},
    FieldWords{SheetField::Pronouns, "pronouns", "pronouns|pronoun|gender pronouns|pronomen"},
    FieldWords{SheetField::CodeName, "code-name", "code name|codename|alias"},
    FieldWords{SheetField::ExternalId, "external-id",
               "id|external id|ext id|employee id|employee number|employee no|employee #|emp id|"
               "emp no|emp #|member id|membership number|badge|badge number|staff id|worker id|"
               "clock number|party id|personnel number|personalnummer|voter file vanid|"
               "solidarity tech user id|sis user id|union id|numero de empleado|matricule|"
               "matricula"},
    FieldWords{SheetField::Email, "email",
               "email|e mail|email address|e mail address|mail|personal email|personal e mail|"
               "work email|user email|correo|correo electronico|courriel|alternate email"},
    FieldWords{SheetField::Phone, "phone",
               "phone|phone number|telephone|tel|mobile|mobile number|cell|cell phone|cphone|"
               "hphone|wphone|home phone|work phone|work phone number|alt phone|can2 phone|"
               "contact phone|alternate contact phone|alternate phone|telefon|handy|telefono|"
               "telefone|celular|telephone number|personal cell|whatsapp|signal"},
    FieldWords{SheetField::Address, "address",
               "address|street|street address|address line 1|home address|can2 user address|"
               "adresse|direccion|endereco|address1"},
    FieldWords{SheetField::AddressPart, "address-part",
               "city|town|state|zip|zip code|zipcode|postal code|postcode|plz|ort|ciudad|ville|"
               "cidade|country|address line 2|address2|co address|can2 user city|can2 county|"
               "can2 state abbreviated|home town|county|province"},
    FieldWords{SheetField::Language, "language",
               "language|languages|preferred language|languages spoken|primary language|sprache|"
               "idioma|langue"},
    FieldWords{SheetField::HiredOn, "hired-on",
               "hire date|hired|hired on|date of hire|start date|original hire date|doh|hire dt|"
               "seniority date|date hired|eintritt|eintrittsdatum|fecha de ingreso|"
               "date d embauche|sdate"},
    FieldWords{SheetField::BargainingUnit, "bargaining-unit",
               "bargaining unit member|bargaining unit|in bargaining unit|bu member|in unit|"
               "in the unit"},
    FieldWords{SheetField::Note, "note",
               "note|notes|comment|comments|remarks|notes from steward contact|notiz|bemerkung|"
               "nota|notas"},
    FieldWords{SheetField::Worksite, "worksite",
               "worksite|work site|site|work location|work location site|location|campus|facility|"
               "workplace|loc|primary employer|store|betrieb|standort|centro de trabajo"},
    FieldWords{SheetField::Unit, "unit",
               "unit|department|dept|department name|dept desc|dept name|ward|team|line|work unit|"
               "work area|area|section|sect desc|branch desc|div desc|division|abteilung|station|"
               "departamento|departement|service|unidad|setor|otdel|cost center|work department"},
    FieldWords{SheetField::Shift, "shift",
               "shift|shifts|shift1|shift 1|shift name|schicht|turno|equipe|smena"},
    FieldWords{SheetField::Job, "job",
               "job|job title|title|position|classification|job classification|job class|"
               "occupation|role|job desc|work title|beruf|tatigkeit|puesto|cargo|poste|fonction|"
               "dolzhnost|job name"},
    FieldWords{SheetField::Hours, "hours",
               "hours|weekly hours|hours per week|stunden|horas|heures"},
    FieldWords{SheetField::Status, "status", "employee status|status|pay status|employment status"},
    FieldWords{SheetField::LeftOn, "left-on",
               "left on|end date|termination date|term date|separation date|date left"},
    FieldWords{SheetField::Committee, "committee",
               "committee|on committee|organizing committee|committee member|oc|oc member"},
    FieldWords{SheetField::Assessment, "assessment",
               "assessment|assessment code|rating|rate|rank|score|support level|support|stance|"
               "level|latest assessment|code|einschatzung|bewertung|evaluacion|evaluation|"
               "avaliacao"},
    FieldWords{SheetField::AssessedOn, "assessed-on",
               "assessment date|assessed on|assessed|rating date|date assessed|rated on"},
    FieldWords{SheetField::AssessedBy, "assessed-by", "assessed by|assessor|rated by|canvassed by"},
    FieldWords{SheetField::Participation, "participation",
               "outcome|result|participation|took part|signed|signature|card|voted|attended|"
               "attended meeting?"},
    FieldWords{SheetField::ParticipationOn, "participation-on",
               "timestamp|timestamp et|timestamp est|timestamp edt|timestamp utc|signed on|"
               "signed at|date signed|cdate|card date|created at|zeitstempel|marca temporal|"
               "horodateur|carimbo de data hora|submitted at"},
    FieldWords{SheetField::TestName, "test",
               "test|structure test|action|petition name|event|event name|test name"},
    FieldWords{SheetField::AskedBy, "asked-by", "asked by|recruited by|collected by|rep"},
    FieldWords{SheetField::TieFrom, "tie-from", "source|from|person a|worker a|who|follower|a"},
    FieldWords{SheetField::TieTo, "tie-to", "target|to|person b|worker b|whom|follows|leader|b"},
    FieldWords{SheetField::TieKind, "tie-kind",
               "type|kind|relationship|relation|relations|tie|connection|tie kind"},
    FieldWords{SheetField::TieStrength, "tie-strength", "weight|strength"},
    FieldWords{SheetField::TieDirected, "tie-directed", "directed|direction"},
    FieldWords{SheetField::TieSource, "tie-source", "learned from|tie source|source of tie"},
    FieldWords{SheetField::Asked, "asked",
               "asked|who was asked|nominator|nominated by|asked person|respondent|person asked"},
    FieldWords{SheetField::Named, "named",
               "named|nominee|nominated|names|answer|turns to|who they named|named person"},
    FieldWords{SheetField::Question, "question", "question|asked question|question asked"},
    FieldWords{SheetField::AskedAlone, "asked-alone",
               "alone|asked alone|independent|group|in a group"},
    FieldWords{SheetField::People, "people",
               "people|head count|headcount|number of workers|workers|count|number|employees|"
               "total|how many|# of workers|staff"},
    FieldWords{SheetField::Date, "date",
               "date|on|as of|as of date|datum|fecha|day asked|seen on|date canvassed|when"},
    FieldWords{SheetField::Ignored, "ignored",
               "email type|phone number type|phone number extension|latitude|longitude|age|"
               "date of birth|birth date|dob|gender|sex|supervisor|supervisor name|manager|"
               "manager name|is steward y n|is steward|steward|preferred communication|"
               "best time to contact|office days|committees|assigned steward name|"
               "assigned steward|open rate %|volunteer hours ytd|hourly rate|rate of pay|"
               "emp type|full part time|ft pt|fte|job code|dept id|union code|sal plan|"
               "do not text|recent hire date|date last paid|union member|prefix|tag list|"
               "last virtual mtg date|last in person mtg date|most recent steward contact date|"
               "steward who contacted member|has open grievance?|grievance status snapshot|"
               "next grievance deadline|start grievance|employer|#|no|nr|row"},
};

const QHash<QString, SheetField> &fieldsByHeader()
{
    static const QHash<QString, SheetField> fields = [] {
        QHash<QString, SheetField> byHeader;
        for (const FieldWords &words : kFieldWords) {
            const auto headers = QString::fromUtf8(words.headers).split(QLatin1Char('|'));
            for (const QString &header : headers)
                byHeader.insert(foldedHeader(header), words.field);
        }
        return byHeader;
    }();
    return fields;
}

}   // namespace

QString fieldKey(SheetField field)
{
    for (const FieldWords &words : kFieldWords)
        if (words.field == field) return QString::fromLatin1(words.key);
    return {};
}

std::optional<SheetField> fieldFromKey(QStringView key)
{
    for (const FieldWords &words : kFieldWords)
        if (key == QLatin1String(words.key)) return words.field;
    return std::nullopt;
}

std::vector<SheetField> allFields()
{
    std::vector<SheetField> fields;
    for (const FieldWords &words : kFieldWords) fields.push_back(words.field);
    return fields;
}

std::optional<SheetField> fieldOfHeader(QStringView header)
{
    const auto found = fieldsByHeader().constFind(foldedHeader(header));
    if (found == fieldsByHeader().constEnd()) return std::nullopt;
    return *found;
}

}   // namespace wallchart
