// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"
#include "ui/widgets/draftfield.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace wallchart {

/// Where a participant writes for a task, with the number of words.
///
/// What is typed is kept as a draft, and stored when the keyboard leaves it, on Ctrl+Enter and
/// with the button.
class AnswerEditor final : public QWidget {
    Q_OBJECT

public:
    AnswerEditor(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    /// `subject` names whose answer to which task it is; `words` is how many are asked for. True
    /// when half-typed text waited, which is shown then.
    bool open(const QString &subject, const QString &stored, int words);
    /// Something else is stored now; what is being typed stays.
    void setStored(const QString &stored);
    /// What was committed could not be stored: it stays here, and as a draft.
    void keepUnstored(const QString &stored);
    void setReadOnly(bool readOnly);
    void setTitle(const QString &title);
    void focusText();
    /// Stores what was typed, if it is something else.
    void commit();
    void retranslate();
    [[nodiscard]] QPlainTextEdit &text() { return *m_text; }

Q_SIGNALS:
    void committed(const QString &text);
    /// People are done with it for now.
    void closeWanted();
    /// Another number of words.
    void typed(int words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void countWords();
    void applySizes();

    Appearance &m_appearance;
    QPlainTextEdit *m_text;
    DraftField *m_draft;
    QLabel *m_count;
    QPushButton *m_done;
    QString m_stored;
    int m_words = 0;
};

/// Whose answer to which task, as drafts are filed.
[[nodiscard]] QString answerSubject(const QString &participant, const QString &task);
inline constexpr char kAnswerDraft[] = "task-answer";

}   // namespace wallchart
