// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorform.h"

class QComboBox;
class QLineEdit;

namespace wallchart {

class PersonField;

/// An answer to write down: whom the worker named, or who named them.
class NominationForm final : public InspectorForm {
    Q_OBJECT

public:
    explicit NominationForm(InspectorScope &scope, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void prepare(WorkerId worker) override;
    [[nodiscard]] ChangeSet change(WorkerId worker, QString &mistake) override;

private:
    enum class Answer { NamedBy, Named, NamedNobody };
    enum class How { Alone, Group, Staff };
    [[nodiscard]] Answer answer() const;

    QComboBox *m_answer;
    PersonField *m_person;
    QComboBox *m_question;
    QComboBox *m_how;
    QLineEdit *m_on;
    QLineEdit *m_askedBy;
};

}   // namespace wallchart
