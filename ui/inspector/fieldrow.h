// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorscope.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace wallchart {

class DraftField;
class InPlaceLine;

/// Something of a worker that is typed: before another worker is shown, it is stored or kept.
class TypedField : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Stores what was typed, or keeps it until the worker is shown again.
    virtual void leave() = 0;
};

/// One fact of a worker as a line that is edited in place, with its name before it and what is
/// wrong beneath it.
class FieldRow final : public TypedField {
    Q_OBJECT

public:
    /// Stores what was typed; says in a sentence what is wrong, empty = stored.
    using Store = std::function<QString(WorkerId worker, const QString &text)>;

    /// `key` names the field among those of a worker.
    FieldRow(InspectorScope &scope, QString key, Store store, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// Without a name of its own before it; screen readers still hear it.
    void hideLabel();
    /// What waits from before is shown instead of what is stored.
    void showFor(WorkerId worker, const QString &stored);
    void leave() override;
    [[nodiscard]] InPlaceLine &line() { return *m_line; }
    /// The line is as wide as its text; what is added stands right behind it.
    void hugText();
    void addBehind(QWidget *widget);

private:
    void store(const QString &text);
    void sayMistake(const QString &mistake);

    InspectorScope &m_scope;
    QString m_key;
    Store m_store;
    std::optional<WorkerId> m_worker;
    DraftField *m_draft = nullptr;
    QLabel *m_label;
    InPlaceLine *m_line;
    QLabel *m_mistake;
    QHBoxLayout *m_row;
    int m_behind = 0;
};

}   // namespace wallchart
