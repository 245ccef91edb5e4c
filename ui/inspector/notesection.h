// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorsection.h"

class QLabel;

namespace wallchart {

class TextRow;

/// What else is to be known of a worker, in plain words, and what does not belong among them.
class NoteSection final : public InspectorSection {
    Q_OBJECT

public:
    explicit NoteSection(InspectorScope &scope, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    [[nodiscard]] QString fact(const WorkerReading &worker) const override;
    void fill(const WorkerReading &worker) override;

private:
    QString store(WorkerId of, const QString &text);

    TextRow *m_note;
    QLabel *m_hint;
};

}   // namespace wallchart
