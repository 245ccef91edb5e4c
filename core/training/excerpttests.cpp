// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/delivery.h"
#include "core/training/checkview.h"
#include "core/training/excerptcells.h"

namespace wallchart {

namespace {

QJsonObject resultOf(const MergedCell &merged, const TestReading &test, const ExcerptCodes &codes)
{
    TestCounts counts;
    for (const Cell &cell : merged.cells) counts += test.cells().at(cell);
    QJsonObject result = placeOf(merged, codes);
    result.insert(QStringLiteral("base"), counts.base);
    result.insert(QStringLiteral("took_part"), counts.tookPart);
    result.insert(QStringLiteral("said_yes"), counts.saidYes);
    result.insert(QStringLiteral("asked"), counts.asked);
    result.insert(QStringLiteral("refused"), counts.refused);
    return result;
}

QJsonArray resultsOf(const CheckView &view, const TestReading &test, const ExcerptCodes &codes)
{
    std::map<Cell, int> people;
    for (const auto &[cell, counts] : test.cells()) {
        if (counts.base > 0 && view.isInScope(cell)) people.emplace(cell, counts.base);
    }
    QJsonArray results;
    for (const MergedCell &merged : mergedCells(people))
        results.append(resultOf(merged, test, codes));
    return results;
}

QJsonArray deliveredIn(const CheckView &view, const TestReading &test, const ExcerptCodes &codes)
{
    QJsonArray delivered;
    for (const Delivery &each : deliveriesIn(test)) {
        const QString code = codes.codeOf(each.leader.uuid());
        if (code.isEmpty() || !view.isInScope(each.leader)) continue;
        delivered.append(QJsonObject{{QStringLiteral("worker"), code},
                                     {QStringLiteral("done"), each.delivered},
                                     {QStringLiteral("of"), each.followers}});
    }
    return delivered;
}

/// The tests of the week, and the one that closed last: what is read and what comes next.
std::vector<const StructureTest *> testsToTell(const CheckView &view)
{
    std::vector<const StructureTest *> tests = view.testsOfWeek();
    const StructureTest *last = view.reading().lastClosedTest();
    if (last && std::find(tests.begin(), tests.end(), last) == tests.end())
        tests.insert(tests.begin(), last);
    return tests;
}

QJsonValue weekOrNull(const Edition &edition, QDate day)
{
    return day.isValid() ? QJsonValue(weekOfDay(edition, day)) : QJsonValue();
}

}   // namespace

QJsonArray excerptTests(const ExcerptGround &ground, const ExcerptCodes &codes,
                        const QStringList &leaves)
{
    const CheckView view(ground.ground);
    QJsonArray tests;
    for (const StructureTest *test : testsToTell(view)) {
        const TestReading read(view.reading(), *test);
        QJsonObject told{{QStringLiteral("kind"), keyOf(test->kind)},
                         {QStringLiteral("opens"), weekOrNull(ground.edition, test->opens)},
                         {QStringLiteral("closes"), weekOrNull(ground.edition, test->closes)}};
        if (leaves.contains(u"test-goals")) told.insert(QStringLiteral("goal"), test->goal());
        if (leaves.contains(u"test-results"))
            told.insert(QStringLiteral("cells"), resultsOf(view, read, codes));
        if (leaves.contains(u"delivered"))
            told.insert(QStringLiteral("delivered"), deliveredIn(view, read, codes));
        tests.append(told);
    }
    return tests;
}

}   // namespace wallchart
