// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorform.h"

class QComboBox;
class QLineEdit;

namespace wallchart {

class PersonField;

/// A new tie of the worker that is shown.
class TieForm final : public InspectorForm {
    Q_OBJECT

public:
    explicit TieForm(InspectorScope &scope, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void prepare(WorkerId worker) override;
    [[nodiscard]] ChangeSet change(WorkerId worker, QString &mistake) override;

private:
    void fillKinds();

    PersonField *m_person;
    QComboBox *m_kind;
    QComboBox *m_strength;
    QLineEdit *m_source;
};

}   // namespace wallchart
