// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorsection.h"

class QLabel;

namespace wallchart {

class FieldRow;
class RowList;

/// What a worker did in one test of the ladder.
struct TestFact {
    StructureTestId test;
    QString name;
    QDate day;   ///< its last day, else the first
    bool closed = false;
    Outcome outcome = Outcome::NotAsked;
    QString askedBy = {};
    QString reason = {};

    bool operator==(const TestFact &) const = default;
};
/// In ladder order.
[[nodiscard]] std::vector<TestFact> testFactsOf(const Reading &reading, WorkerId worker);

/// The structure tests of the ladder and what the worker did in each, to be recorded in place.
class TestSection final : public InspectorSection {
    Q_OBJECT

public:
    explicit TestSection(InspectorScope &scope, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    [[nodiscard]] QString fact(const WorkerReading &worker) const override;
    void fill(const WorkerReading &worker) override;

private:
    [[nodiscard]] QWidget *makeRow(const TestFact &fact, QWidget *parent);
    [[nodiscard]] QWidget *makeOutcomeButton(const TestFact &fact, QWidget *parent);
    void record(StructureTestId test, Outcome outcome);
    QString exclude(WorkerId of, const QString &reason);

    std::optional<WorkerId> m_shownWorker;
    std::optional<std::vector<TestFact>> m_shown;
    std::optional<StructureTestId> m_excludedFrom;
    QLabel *m_none;
    RowList *m_rows;
    FieldRow *m_reason;
};

}   // namespace wallchart
