// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicfile.h"
#include "core/training/editionformat.h"
#include "core/training/facilitatorkit.h"
#include "core/training/jsonfields.h"
#include "core/training/trainingerrors.h"

#include <algorithm>

namespace wallchart {

namespace {

constexpr char kKitFormat[] = "wallchart-facilitator-kit";

const QStringList &formKeys()
{
    static const QStringList keys = {QStringLiteral("together"), QStringLiteral("small-groups"),
                                     QStringLiteral("pairs"), QStringLiteral("alone"),
                                     QStringLiteral("break")};
    return keys;
}

const QStringList &entryKeys()
{
    static const QStringList keys = {QStringLiteral("shares"), QStringLiteral("words"),
                                     QStringLiteral("yes-no"), QStringLiteral("tally"),
                                     QStringLiteral("choices")};
    return keys;
}

/// The value whose key stands at the same place of `keys`; the first for a wrong one.
template <class E>
E readEnum(JsonFields &fields, const char *name, const QStringList &keys)
{
    return static_cast<E>(std::max(qsizetype{0}, keys.indexOf(fields.choice(name, keys))));
}

/// Reads the parts of a kit; what refers to another part is checked at the end.
class KitReader final {
public:
    explicit KitReader(JsonProblems &problems) : m_problems(problems) {}

    [[nodiscard]] FacilitatorKit read(const QJsonObject &root);

private:
    [[nodiscard]] SessionPlan readPlan(JsonFields &fields);
    [[nodiscard]] PlanPart readPart(JsonFields &fields);
    [[nodiscard]] DiagnosticQuestion readQuestion(JsonFields &fields);
    [[nodiscard]] RolePlay readRolePlay(JsonFields &fields);
    [[nodiscard]] RolePlayRole readRole(JsonFields &fields);
    [[nodiscard]] ObserverLine readLine(JsonFields &fields);
    [[nodiscard]] std::vector<Texts> readTextList(JsonFields &fields, const char *name);
    void checkRolePlays(const FacilitatorKit &kit);

    /// The items of a list, each read by `readOne`; where they have keys, each key once.
    template <class T>
    [[nodiscard]] std::vector<T> readList(JsonFields &fields, const char *name,
                                          T (KitReader::*readOne)(JsonFields &))
    {
        std::vector<T> all;
        QStringList met;
        for (const auto &[node, path] : fields.items(name)) {
            JsonFields item(node, path, m_problems);
            all.push_back((this->*readOne)(item));
            if constexpr (requires(T t) { t.key; }) {
                if (met.contains(all.back().key)) item.note(kEditionKeyTwice, "key", {met.back()});
                met << all.back().key;
            }
            item.finish();
        }
        return all;
    }

    JsonProblems &m_problems;
};

FacilitatorKit KitReader::read(const QJsonObject &root)
{
    JsonFields fields(root, {}, m_problems);
    (void)fields.optional("format");   // looked at before
    (void)fields.optional("version");
    FacilitatorKit kit{.key = fields.key("key")};
    kit.plans = readList(fields, "plans", &KitReader::readPlan);
    kit.questions = readList(fields, "questions", &KitReader::readQuestion);
    kit.rolePlays = readList(fields, "rolePlays", &KitReader::readRolePlay);
    kit.observerSheet = readList(fields, "observerSheet", &KitReader::readLine);
    kit.reminder = fields.optionalTexts("reminder");
    fields.finish();
    checkRolePlays(kit);
    return kit;
}

SessionPlan KitReader::readPlan(JsonFields &fields)
{
    SessionPlan plan{.week = fields.wholeNumber("week", 1, 60), .aim = fields.texts("aim")};
    plan.parts = readList(fields, "parts", &KitReader::readPart);
    return plan;
}

PlanPart KitReader::readPart(JsonFields &fields)
{
    PlanPart part{.minutes = fields.wholeNumber("minutes", 1, 600),
                  .form = readEnum<PartForm>(fields, "form", formKeys()),
                  .title = fields.texts("title"),
                  .detail = fields.optionalTexts("detail")};
    if (fields.has("rolePlay")) part.rolePlay = fields.key("rolePlay");
    return part;
}

DiagnosticQuestion KitReader::readQuestion(JsonFields &fields)
{
    return {fields.key("key"), fields.texts("question"), fields.texts("listenFor"),
            fields.texts("notEnough")};
}

RolePlay KitReader::readRolePlay(JsonFields &fields)
{
    RolePlay play{.key = fields.key("key"),
                  .title = fields.texts("title"),
                  .minutes = fields.wholeNumber("minutes", 1, 600),
                  .situation = fields.texts("situation")};
    play.roles = readList(fields, "roles", &KitReader::readRole);
    play.watch = readTextList(fields, "watch");
    play.talkAfter = readTextList(fields, "talkAfter");
    return play;
}

RolePlayRole KitReader::readRole(JsonFields &fields)
{
    return {fields.key("key"), fields.texts("title"), fields.texts("brief")};
}

ObserverLine KitReader::readLine(JsonFields &fields)
{
    ObserverLine line{.key = fields.key("key"),
                      .entry = readEnum<ObserverEntry>(fields, "entry", entryKeys()),
                      .title = fields.texts("title"),
                      .hint = fields.optionalTexts("hint")};
    if (fields.has("lines")) line.lines = fields.wholeNumber("lines", 1, 20);
    if (line.entry == ObserverEntry::Choices) {
        line.choices = readTextList(fields, "choices");
        if (line.choices.empty()) (void)fields.required("choices", "[{\"en\": \"…\"}]");
    }
    return line;
}

std::vector<Texts> KitReader::readTextList(JsonFields &fields, const char *name)
{
    std::vector<Texts> texts;
    for (const auto &[node, path] : fields.items(name))
        texts.push_back(readTexts(node, path, m_problems));
    return texts;
}

void KitReader::checkRolePlays(const FacilitatorKit &kit)
{
    QStringList known;
    for (const RolePlay &play : kit.rolePlays) known << play.key;
    for (std::size_t i = 0; i < kit.plans.size(); ++i) {
        const auto &parts = kit.plans[i].parts;
        for (std::size_t j = 0; j < parts.size(); ++j) {
            if (parts[j].rolePlay.isEmpty() || known.contains(parts[j].rolePlay)) continue;
            m_problems.note(kEditionValueUnknown,
                            QStringLiteral("plans[%1].parts[%2].rolePlay").arg(i).arg(j),
                            {parts[j].rolePlay, known.join(QStringLiteral(", "))});
        }
    }
}

}   // namespace

tl::expected<FacilitatorKit, Problems> readFacilitatorKit(const QByteArray &bytes,
                                                          const QString &file)
{
    const auto root = readTrainingJson(bytes, file, kKitFormat);
    if (!root) return tl::unexpected(root.error());
    JsonProblems problems(file);
    FacilitatorKit kit = KitReader(problems).read(*root);
    if (!problems.all().empty()) return tl::unexpected(problems.all());
    return kit;
}

tl::expected<FacilitatorKit, Problems> shippedFacilitatorKit()
{
    const QString path = QStringLiteral(":/training/kit-core-fundamentals.json");
    const auto bytes = readFile(path);
    if (!bytes) return tl::unexpected(Problems{{bytes.error().code, bytes.error().args}});
    return readFacilitatorKit(*bytes, path);
}

}   // namespace wallchart
