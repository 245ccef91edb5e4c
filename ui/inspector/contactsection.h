// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/people.h"
#include "ui/inspector/inspectorsection.h"

class QComboBox;
class QLabel;

namespace wallchart {

class FieldRow;
class TextRow;

/// How a worker is reached and called, and what lists say of them.
class ContactSection final : public InspectorSection {
    Q_OBJECT

public:
    explicit ContactSection(InspectorScope &scope, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    [[nodiscard]] QString fact(const WorkerReading &worker) const override;
    void fill(const WorkerReading &worker) override;

private:
    /// Writes what was typed into the worker; says what is wrong, empty = it is good.
    using Write = QString (*)(Worker &worker, const QString &text);
    FieldRow *addLine(const QString &key, Write write);
    TextRow *addText(const QString &key, Write write);
    void addRest();
    QString store(WorkerId of, const QString &text, Write write);
    void chooseMembership();

    TextRow *m_phones;
    TextRow *m_emails;
    TextRow *m_address;
    FieldRow *m_languages;
    FieldRow *m_preferred;
    FieldRow *m_pronouns;
    FieldRow *m_codeName;
    FieldRow *m_hiredOn;
    TextRow *m_externalIds;
    QLabel *m_memberLabel;
    QComboBox *m_member;
    QLabel *m_numberLabel;
    QLabel *m_number;
};

}   // namespace wallchart
