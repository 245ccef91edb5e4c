// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/excerpt.h"

#include "core/analysis/outreach.h"
#include "core/analysis/readiness.h"
#include "core/training/checkview.h"
#include "core/training/excerptcells.h"
#include "core/training/namescan.h"

#include <QJsonDocument>

#include <algorithm>

namespace wallchart {

namespace {

constexpr int kWeekDays = 7;
constexpr int kMostInOrder = 20;

bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar sign) {
        return sign >= u' ' && sign <= u'~' && sign != u'"' && sign != u'\\';
    });
}

/// False for a value that is not as short as those of a chart; nothing is appended then.
bool appendPlain(QByteArray &texts, const QJsonValue &value)
{
    if (value.isBool()) {
        texts += value.toBool() ? "true" : "false";
    } else if (value.isDouble() && value.toDouble() == value.toInt()) {
        texts += QByteArray::number(value.toInt());
    } else if (value.isString() && isPlain(value.toString())) {
        texts += '"' + value.toString().toLatin1() + '"';
    } else {
        return false;
    }
    return true;
}

/// The same as compact JSON, but without what Qt allocates for each document.
void appendCompact(QByteArray &texts, const QJsonObject &object)
{
    const qsizetype before = texts.size();
    for (auto field = object.begin(); field != object.end(); ++field) {
        texts += field == object.begin() ? "{\"" : ",\"";
        texts += field.key().toLatin1() + "\":";
        if (appendPlain(texts, field.value())) continue;
        texts.truncate(before);
        texts += QJsonDocument(object).toJson(QJsonDocument::Compact);
        return;
    }
    texts += '}';
}

/// Takes what the assignment lists out of a chart, part by part.
class ExcerptWriter final {
public:
    ExcerptWriter(const ExcerptGround &ground, const ExcerptCodes &codes)
        : m_ground(ground), m_view(ground.ground), m_codes(codes)
    {
        if (const EditionAssignment *assignment = ground.edition.assignment(ground.week))
            m_leaves = assignment->leaves;
    }

    [[nodiscard]] QJsonObject written()
    {
        QJsonObject excerpt{{QStringLiteral("week"), m_ground.week}};
        const auto put = [&](const char *field, bool leaves, const auto &part) {
            if (leaves) excerpt.insert(QLatin1String(field), part());
        };
        put("cells", has("cells"), [&] { return cells(); });
        put("assessments", has("assessments"), [&] { return assessments(); });
        put("nominations", has("nominations"), [&] { return nominations(); });
        put("leaders", has("leader-marks"), [&] { return leaders(); });
        put("ties", has("ties"), [&] { return ties(); });
        put("conversations",
            has("steps-reached") || has("own-asks") || has("answers") || has("talk-shares"),
            [&] { return conversations(); });
        put("tests", has("test-goals") || has("test-results") || has("delivered"),
            [&] { return excerptTests(m_ground, m_codes, m_leaves); });
        put("outreach", has("outreach-order"), [&] { return outreach(); });
        put("readiness", has("readiness"), [&] { return readiness(); });
        put("next_steps", has("next-steps"), [&] { return nextSteps(); });
        return excerpt;
    }

private:
    [[nodiscard]] bool has(const char *part) const
    {
        return m_leaves.contains(QLatin1String(part));
    }
    [[nodiscard]] QString codeOf(WorkerId worker) const
    {
        return m_view.isInScope(worker) ? m_codes.codeOf(worker.uuid()) : QString();
    }
    [[nodiscard]] int weekOf(QDate day) const { return weekOfDay(m_ground.edition, day); }

    [[nodiscard]] QJsonArray cells() const
    {
        std::map<Cell, int> people;
        for (const auto &[cell, counts] : m_view.cells()) people.emplace(cell, counts.base);
        std::map<Cell, QStringList> workers;
        for (const WorkerReading *each : m_view.people())
            workers[each->cell()].append(codeOf(each->worker->id));
        QJsonArray array;
        for (const MergedCell &merged : mergedCells(people)) {
            QJsonObject cell = placeOf(merged, m_codes);
            cell.insert(QStringLiteral("workers"), workersIn(merged, workers));
            if (has("head-counts")) cell.insert(QStringLiteral("people"), merged.people);
            array.append(cell);
        }
        return array;
    }

    /// By code: their order on the chart tells nothing.
    static QJsonArray workersIn(const MergedCell &merged,
                                const std::map<Cell, QStringList> &workers)
    {
        QStringList codes;
        for (const Cell &cell : merged.cells) {
            const auto found = workers.find(cell);
            if (found != workers.end()) codes.append(found->second);
        }
        codes.sort();
        return QJsonArray::fromStringList(codes);
    }

    [[nodiscard]] QJsonArray assessments() const
    {
        QJsonArray array;
        for (const WorkerReading *each : m_view.people()) {
            if (!each->assessed()) continue;
            array.append(QJsonObject{{QStringLiteral("worker"), codeOf(each->worker->id)},
                                     {QStringLiteral("level"), *each->level()},
                                     {QStringLiteral("side"), keyOf(*each->side)},
                                     {QStringLiteral("basis"), keyOf(each->assessment->basis)},
                                     {QStringLiteral("week"), weekOf(each->assessment->on)}});
        }
        return sorted(array);
    }

    [[nodiscard]] QJsonArray nominations() const
    {
        QJsonArray array;
        for (const Nomination &each : m_view.campaign().all<Nomination>()) {
            const QString by = codeOf(each.by);
            if (by.isEmpty() || each.staff || each.on > m_view.reading().asOf()) continue;
            const QString named = each.of ? codeOf(*each.of) : QStringLiteral("nobody");
            array.append(QJsonObject{
                {QStringLiteral("by"), by},
                {QStringLiteral("of"), named.isEmpty() ? QStringLiteral("outside") : named},
                {QStringLiteral("alone"), each.alone},
                {QStringLiteral("week"), weekOf(each.on)}});
        }
        return sorted(array);
    }

    [[nodiscard]] QJsonArray leaders() const
    {
        QJsonArray array;
        for (const WorkerReading *each : m_view.people()) {
            if (!each->leaderState) continue;
            array.append(QJsonObject{{QStringLiteral("worker"), codeOf(each->worker->id)},
                                     {QStringLiteral("state"), keyOf(*each->leaderState)}});
        }
        return sorted(array);
    }

    [[nodiscard]] QJsonArray ties() const
    {
        QJsonArray array;
        for (const Tie &tie : m_view.campaign().all<Tie>()) {
            const TieKind *kind = m_view.campaign().find(tie.kind);
            const QString from = codeOf(tie.from);
            const QString to = codeOf(tie.to);
            if (from.isEmpty() || to.isEmpty() || kind->isPrivate) continue;
            if (!holdsOn(m_view.reading().asOf(), tie.seenOn, tie.until)) continue;
            array.append(QJsonObject{
                {QStringLiteral("from"), from},
                {QStringLiteral("to"), to},
                {QStringLiteral("kind"), kind->key.isEmpty() ? QStringLiteral("other") : kind->key},
                {QStringLiteral("directed"), tie.directed},
                {QStringLiteral("strength"), tie.strength}});
        }
        return sorted(array);
    }

    [[nodiscard]] QJsonArray conversations() const
    {
        const std::vector<const Conversation *> all = m_view.conversations();
        std::optional<NameScan> scan;   // of a large chart it takes a second
        if (has("own-asks") && !all.empty()) scan.emplace(m_view.campaign());
        QJsonArray array;
        for (const Conversation *each : all) {
            const Attempt *attempt = m_view.campaign().find(each->attempt);
            const QString worker = codeOf(attempt->worker);
            if (worker.isEmpty()) continue;
            QJsonObject said{{QStringLiteral("worker"), worker},
                             {QStringLiteral("week"), weekOf(attempt->on)}};
            if (has("steps-reached"))
                said.insert(QStringLiteral("steps"), static_cast<int>(each->stepsReached.size()));
            if (scan) said.insert(QStringLiteral("ask"), withoutNames(each->ask, *scan, m_codes));
            if (has("answers") && each->answer)
                said.insert(QStringLiteral("answer"), keyOf(*each->answer));
            if (has("talk-shares") && each->talkShare)
                said.insert(QStringLiteral("talk_share"), *each->talkShare);
            array.append(said);
        }
        return sorted(array);
    }

    /// The first of the list, as codes; why they stand there says their names.
    [[nodiscard]] QJsonArray outreach() const
    {
        QJsonArray array;
        for (const OutreachLine &line :
             outreachOf(m_view.reading(), std::nullopt, Progress()).lines) {
            const QString worker = codeOf(line.worker);
            if (!worker.isEmpty() && array.size() < kMostInOrder) array.append(worker);
        }
        return array;
    }

    [[nodiscard]] QJsonArray readiness() const
    {
        QJsonArray array;
        for (const ReadinessCriterion &each : readinessOf(m_view.reading(), Progress()).criteria)
            array.append(QJsonObject{{QStringLiteral("key"), keyOf(each.key)},
                                     {QStringLiteral("holds"), each.holds},
                                     {QStringLiteral("value"), each.value},
                                     {QStringLiteral("goal"), each.goal}});
        return array;
    }

    /// That somebody has one, who has taken it on or not, and until when; what it is stays here.
    [[nodiscard]] QJsonArray nextSteps() const
    {
        QJsonArray array;
        for (const NextStep &step : m_view.campaign().all<NextStep>()) {
            const QString worker = codeOf(step.worker);
            if (worker.isEmpty() || step.state != StepState::Open) continue;
            QJsonObject told{{QStringLiteral("worker"), worker},
                             {QStringLiteral("owned"), step.owner.has_value()}};
            if (step.due.isValid()) told.insert(QStringLiteral("week"), weekOf(step.due));
            array.append(told);
        }
        return sorted(array);
    }

    /// By code instead of by time of writing.
    static QJsonArray sorted(const QJsonArray &array)
    {
        struct Row {
            QString code;
            qsizetype from;   ///< of its text in all texts
            qsizetype length;
            QJsonValue value;
        };
        QByteArray texts;   // one for all: a kilobyte of memory for each takes seconds
        std::vector<Row> rows;
        rows.reserve(static_cast<std::size_t>(array.size()));
        for (const QJsonValue each : array) {
            const QJsonObject object = each.toObject();
            const qsizetype from = texts.size();
            appendCompact(texts, object);
            rows.push_back({codeIn(object), from, texts.size() - from, each});
        }
        const auto textOf = [&](const Row &row) {
            return QByteArrayView(texts).sliced(row.from, row.length);
        };
        std::sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
            const int order = a.code.compare(b.code);
            return order != 0 ? order < 0 : textOf(a) < textOf(b);
        });
        QJsonArray result;
        for (const Row &row : rows) result.append(row.value);
        return result;
    }

    static QString codeIn(const QJsonObject &object)
    {
        return object[QLatin1String("worker")].toString() + object[QLatin1String("by")].toString()
               + object[QLatin1String("from")].toString();
    }

    const ExcerptGround &m_ground;
    CheckView m_view;
    const ExcerptCodes &m_codes;
    QStringList m_leaves;
};

}   // namespace

QJsonObject excerptOf(const ExcerptGround &ground, const ExcerptCodes &codes)
{
    return ExcerptWriter(ground, codes).written();
}

int weekOfDay(const Edition &edition, QDate day)
{
    const QDate first = edition.sessions.empty() ? QDate() : edition.sessions.front().on;
    if (!first.isValid()) return static_cast<int>(day.weekNumber());
    const qint64 days = first.daysTo(day);
    const qint64 weeks = days >= 0 ? days / kWeekDays : -((-days + kWeekDays - 1) / kWeekDays);
    return static_cast<int>(weeks) + edition.sessions.front().week;
}

}   // namespace wallchart
