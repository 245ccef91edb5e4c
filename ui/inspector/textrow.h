// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/fieldrow.h"

class QLabel;

namespace wallchart {

class DraftField;
class InPlaceText;

/// What is known of a worker in several lines, edited in place: see FieldRow.
class TextRow final : public TypedField {
    Q_OBJECT

public:
    /// `key` names the field among those of a worker.
    TextRow(InspectorScope &scope, QString key, FieldRow::Store store, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// Without a name of its own before it; screen readers still hear it.
    void hideLabel();
    /// What waits from before is shown instead of what is stored.
    void showFor(WorkerId worker, const QString &stored);
    void leave() override;
    [[nodiscard]] InPlaceText &text() { return *m_text; }

private:
    void store(const QString &typed);
    void sayMistake(const QString &mistake);

    InspectorScope &m_scope;
    QString m_key;
    FieldRow::Store m_store;
    std::optional<WorkerId> m_worker;
    DraftField *m_draft = nullptr;
    QLabel *m_label;
    InPlaceText *m_text;
    QLabel *m_mistake;
};

}   // namespace wallchart
