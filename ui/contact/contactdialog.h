// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/intents/contactintents.h"
#include "ui/widgets/draftfield.h"
#include "ui/workspace/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace wallchart {

class PersonField;

/// Writes down what came of a try to reach a worker: one change, seconds of typing.
///
/// Only whoever talked has more to say: then come the ask and its answer, where they stand, whom
/// they named, the next step. What is half-typed of ask, reason and note waits over a lock.
class ContactDialog final : public QDialog {
    Q_OBJECT

public:
    /// `ask` is what the outreach list suggests; may be empty.
    ContactDialog(Workspace &workspace, WorkerId worker, const QString &ask = {},
                  QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

private:
    void layOut();
    void fillChoices();
    void addTalk();
    /// The fields that this result, and what is filled in so far, ask for.
    void showFields();
    void fillNames();
    [[nodiscard]] bool talked() const;
    /// A sentence that says what cannot be stored; empty = nothing.
    [[nodiscard]] QString mistakeIn(NewConversation &said) const;
    [[nodiscard]] QString readNamed(NewConversation &said) const;
    void sayMistake(const QString &mistake);

    Workspace &m_workspace;
    WorkerId m_worker;
    QComboBox *m_result;
    QComboBox *m_channel;
    QComboBox *m_by;
    QLineEdit *m_on;
    QLineEdit *m_ask;
    QComboBox *m_answer;
    QComboBox *m_stance;
    QLineEdit *m_reason;
    std::array<PersonField *, 3> m_named = {};
    QCheckBox *m_nobody;
    QLineEdit *m_present;
    QLineEdit *m_next;
    QLineEdit *m_due;
    std::vector<QCheckBox *> m_steps;
    QFormLayout *m_form;
    QLabel *m_mistake;
    std::vector<DraftField *> m_drafts;
};

}   // namespace wallchart
