// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/checkkinds.h"
#include "core/training/editionfile.h"
#include "core/training/editionformat.h"
#include "core/training/jsonfields.h"
#include "core/training/trainingerrors.h"

#include <QTimeZone>

#include <algorithm>

namespace wallchart {

namespace {

/// Reads the parts of an edition; what must be unique or refer to another part is checked at the end.
class EditionReader final {
public:
    explicit EditionReader(JsonProblems &problems) : m_problems(problems) {}

    [[nodiscard]] Edition read(const QJsonObject &root);

private:
    void readTracks(JsonFields &fields);
    void readSessions(JsonFields &fields);
    [[nodiscard]] EditionSession readSession(JsonFields &fields);
    void readAssignments(JsonFields &fields);
    [[nodiscard]] EditionAssignment readAssignment(JsonFields &fields);
    [[nodiscard]] EditionTask readTask(JsonFields &fields);
    [[nodiscard]] TaskCheck readCheck(JsonFields &fields);
    void readParameters(JsonFields &fields, const CheckKind &kind, TaskCheck &check);
    [[nodiscard]] std::vector<BankComment> readComments(JsonFields &fields);
    [[nodiscard]] std::vector<RubricLevel> readRubric(JsonFields &fields);
    [[nodiscard]] std::vector<Texts> readTextList(JsonFields &fields, const char *name);
    void expectNewKey(QStringList &met, JsonFields &fields, const QString &key);
    void checkDates(JsonFields &fields);

    JsonProblems &m_problems;
    Edition m_edition;
    QStringList m_taskKeys;
    QStringList m_commentKeys;
};

Edition EditionReader::read(const QJsonObject &root)
{
    JsonFields fields(root, {}, m_problems);
    (void)fields.optional("format");   // looked at before
    (void)fields.optional("version");
    m_edition.key = fields.key("key");
    m_edition.title = fields.texts("title");
    m_edition.fundamentals = readTextList(fields, "fundamentals");
    m_edition.anchorZone = fields.text("anchorZone", "America/New_York");
    if (!m_edition.anchorZone.isEmpty()
        && !QTimeZone::isTimeZoneIdAvailable(m_edition.anchorZone.toUtf8()))
        fields.note(kEditionFieldWrong, "anchorZone", {QStringLiteral("America/New_York")});
    m_edition.lengthMinutes = fields.wholeNumber("lengthMinutes", 15, 600);
    m_edition.registrationUntil = fields.date("registrationUntil");
    m_edition.languages = fields.choices("languages", {});
    readTracks(fields);
    readSessions(fields);
    readAssignments(fields);
    fields.finish();
    return std::move(m_edition);
}

void EditionReader::readTracks(JsonFields &fields)
{
    QStringList met;
    if (!fields.has("tracks")) (void)fields.required("tracks", "[{\"key\": \"A\"}]");
    for (const auto &[node, path] : fields.items("tracks")) {
        JsonFields track(node, path, m_problems);
        const QString key = track.text("key", "A");
        expectNewKey(met, track, key);
        m_edition.tracks.push_back({key, track.time("starts")});
        track.finish();
    }
}

void EditionReader::readSessions(JsonFields &fields)
{
    QStringList met;
    if (!fields.has("sessions")) (void)fields.required("sessions", "[{\"week\": 1}]");
    for (const auto &[node, path] : fields.items("sessions")) {
        JsonFields session(node, path, m_problems);
        m_edition.sessions.push_back(readSession(session));
        expectNewKey(met, session, QString::number(m_edition.sessions.back().week));
        checkDates(session);
        session.finish();
    }
}

EditionSession EditionReader::readSession(JsonFields &fields)
{
    EditionSession session;
    session.week = fields.wholeNumber("week", 1, 60);
    session.title = fields.texts("title");
    session.summary = fields.optionalTexts("summary");
    session.on = fields.date("on");
    return session;
}

/// Dates stand in all sessions or in none, and go forward with the weeks.
void EditionReader::checkDates(JsonFields &fields)
{
    const std::size_t count = m_edition.sessions.size();
    if (count < 2) return;
    const EditionSession &before = m_edition.sessions[count - 2];
    const EditionSession &now = m_edition.sessions[count - 1];
    if (now.on.isValid() != before.on.isValid()) fields.note(kEditionDateMissing, "on");
    else if (now.on.isValid() && now.on <= before.on) fields.note(kEditionDateOrder, "on");
    if (now.week < before.week) fields.note(kEditionDateOrder, "week");
}

void EditionReader::readAssignments(JsonFields &fields)
{
    QStringList met;
    for (const auto &[node, path] : fields.items("assignments")) {
        JsonFields assignment(node, path, m_problems);
        const EditionAssignment read = readAssignment(assignment);
        expectNewKey(met, assignment, QString::number(read.week));
        if (!m_edition.session(read.week))
            assignment.note(kEditionWeekUnknown, "week", {QString::number(read.week)});
        if (read.dueBeforeWeek <= read.week)
            assignment.note(kEditionNumberOutside, "dueBeforeWeek",
                            {QString::number(read.week + 1), QStringLiteral("61")});
        m_edition.assignments.push_back(read);
        assignment.finish();
    }
}

EditionAssignment EditionReader::readAssignment(JsonFields &fields)
{
    EditionAssignment assignment;
    assignment.week = fields.wholeNumber("week", 1, 60);
    assignment.title = fields.texts("title");
    assignment.instructions = fields.optionalTexts("instructions");
    assignment.dueBeforeWeek = fields.wholeNumber("dueBeforeWeek", 2, 61);
    assignment.leaves = fields.choices("leaves", excerptParts());
    assignment.bring = readTextList(fields, "bring");
    for (const auto &[node, path] : fields.items("tasks")) {
        JsonFields task(node, path, m_problems);
        assignment.tasks.push_back(readTask(task));
        expectNewKey(m_taskKeys, task, assignment.tasks.back().key);
        task.finish();
    }
    return assignment;
}

EditionTask EditionReader::readTask(JsonFields &fields)
{
    EditionTask task;
    task.key = fields.key("key");
    const QStringList kinds = {QStringLiteral("check"), QStringLiteral("judgement")};
    const bool isJudgement = fields.choice("kind", kinds) == kinds[1];
    task.kind = isJudgement ? TaskKind::Judgement : TaskKind::Check;
    task.title = fields.texts("title");
    task.detail = fields.optionalTexts("detail");
    if (!isJudgement || fields.has("check")) task.check = readCheck(fields);
    if (fields.has("target")) task.target = fields.choice("target", taskTargets());
    if (!isJudgement) {
        task.comments = readComments(fields);
        return task;
    }
    if (fields.has("standsInFor")) {
        task.standsInFor = fields.text("standsInFor", "words-resolved");
        if (!checkKind(task.standsInFor))
            fields.note(kEditionValueUnknown, "standsInFor", {task.standsInFor, checkKeys()});
    }
    if (fields.has("words")) task.words = fields.wholeNumber("words", 1, 2000);
    task.rubric = readRubric(fields);
    return task;
}

TaskCheck EditionReader::readCheck(JsonFields &fields)
{
    TaskCheck check{fields.text("check", "asked-alone")};
    const CheckKind *kind = checkKind(check.key);
    if (kind) readParameters(fields, *kind, check);
    else if (!check.key.isEmpty())
        fields.note(kEditionValueUnknown, "check", {check.key, checkKeys()});
    return check;
}

void EditionReader::readParameters(JsonFields &fields, const CheckKind &kind, TaskCheck &check)
{
    if (kind.parameters.empty() && !fields.has("parameters")) return;
    const QJsonValue object = fields.required("parameters", "{\"people\": 3}");
    if (object.isUndefined()) return;
    JsonFields values(object, fields.pathOf(QStringLiteral("parameters")), m_problems);
    for (const CheckParameter &parameter : kind.parameters) {
        const QJsonValue value = values.required(parameter.key, "1");
        if (value.isUndefined()) continue;
        const double number = value.toDouble(parameter.least - 1);
        const bool fits = number >= parameter.least && number <= parameter.most
                          && (!parameter.whole || number == static_cast<int>(number));
        if (!fits)
            values.note(kEditionNumberOutside, parameter.key,
                        {QString::number(parameter.least), QString::number(parameter.most)});
        check.parameters.emplace(QLatin1String(parameter.key), number);
    }
    values.finish();
}

std::vector<BankComment> EditionReader::readComments(JsonFields &fields)
{
    std::vector<BankComment> comments;
    for (const auto &[node, path] : fields.items("comments")) {
        JsonFields comment(node, path, m_problems);
        comments.push_back({comment.key("key"), comment.texts("text")});
        expectNewKey(m_commentKeys, comment, comments.back().key);
        comment.finish();
    }
    return comments;
}

std::vector<RubricLevel> EditionReader::readRubric(JsonFields &fields)
{
    std::vector<RubricLevel> rubric;
    QStringList met;
    for (const auto &[node, path] : fields.items("rubric")) {
        JsonFields level(node, path, m_problems);
        rubric.push_back({level.key("key"), level.texts("label"), readComments(level)});
        expectNewKey(met, level, rubric.back().key);
        level.finish();
    }
    return rubric;
}

std::vector<Texts> EditionReader::readTextList(JsonFields &fields, const char *name)
{
    std::vector<Texts> texts;
    for (const auto &[node, path] : fields.items(name))
        texts.push_back(readTexts(node, path, m_problems));
    return texts;
}

/// `key` is the value of the member "key", or the number of "week".
void EditionReader::expectNewKey(QStringList &met, JsonFields &fields, const QString &key)
{
    if (met.contains(key) && !key.isEmpty())
        fields.note(kEditionKeyTwice, fields.has("key") ? "key" : "week", {key});
    met << key;
}

}   // namespace

tl::expected<Edition, Problems> readEdition(const QByteArray &bytes, const QString &file)
{
    const auto root = readTrainingJson(bytes, file, kEditionFormat);
    if (!root) return tl::unexpected(root.error());
    JsonProblems problems(file);
    Edition edition = EditionReader(problems).read(*root);
    if (!problems.all().empty()) return tl::unexpected(problems.all());
    return edition;
}

}   // namespace wallchart
