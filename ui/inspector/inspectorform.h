// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/fieldrow.h"

#include <QTimer>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace wallchart {

/// A few fields that together become one change: opened below a list, closed when it is stored.
///
/// Enter stores, Esc closes. What was typed waits when another worker is shown meanwhile.
class InspectorForm : public TypedField {
    Q_OBJECT

public:
    /// `key` names the form among those of a worker.
    InspectorForm(InspectorScope &scope, QString key, QWidget *parent = nullptr);

    /// The button below the list that opens it: hidden meanwhile, and has the keyboard again
    /// when the form is closed.
    void setButton(QToolButton *button);
    /// Opens it empty and gives it the keyboard.
    void open();
    void close();
    /// Opened again when something waits for this worker.
    void showFor(WorkerId worker);
    void leave() override;
    void reword();

protected:
    [[nodiscard]] InspectorScope &scope() const { return m_scope; }
    [[nodiscard]] std::optional<WorkerId> worker() const { return m_worker; }
    /// Adds a line to the form; its words come with nameField().
    void addField(QWidget *field);
    void nameField(QWidget *field, const QString &name);
    void setFieldVisible(QWidget *field, bool visible);

    virtual void retranslate() = 0;
    /// Fills what there is to choose from and clears what was typed.
    virtual void prepare(WorkerId worker) = 0;
    /// The change that the fields mean, or an empty one with what is wrong.
    [[nodiscard]] virtual ChangeSet change(WorkerId worker, QString &mistake) = 0;
    /// What the form was opened for, when it is opened for several things: kept with what is typed.
    [[nodiscard]] virtual QVariant purpose() const { return {}; }
    virtual void setPurpose(const QVariant &) {}
    /// What the button that stores is called.
    void setStoreText(const QString &text);

    void keyPressEvent(QKeyEvent *event) override;

private:
    void setOpen(bool isOpen);
    void bringInSight();
    void submit();
    void sayMistake(const QString &mistake);
    [[nodiscard]] QVariantList values() const;
    void setValues(const QVariantList &values);

    InspectorScope &m_scope;
    QString m_key;
    std::optional<WorkerId> m_worker;
    QToolButton *m_button = nullptr;
    std::vector<QWidget *> m_fields;
    std::vector<QLabel *> m_labels;
    QGridLayout *m_grid;
    QLabel *m_mistake;
    QPushButton *m_store;
    QPushButton *m_cancel;
    QTimer m_pause;   ///< while it is open: what is typed is kept at each tick
};

}   // namespace wallchart
