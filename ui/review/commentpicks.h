// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/edition.h"
#include "ui/review/reviewdraft.h"
#include "ui/widgets/appearance.h"
#include "ui/workspace/workspace.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace wallchart {

class OwnWords;

/// What is said about one task: comments of the bank from a menu, and own words.
///
/// Comments are shown in the facilitator's language and read in the participant's.
class CommentPicks final : public QWidget {
    Q_OBJECT

public:
    CommentPicks(Workspace &workspace, Appearance &appearance, const EditionTask &task,
                 QWidget *parent = nullptr);

    /// `subject` names the draft of the own words; `reader` is the language of the participant.
    void showFor(const ReviewDraft &draft, const QString &subject, const QString &stored,
                 const QString &reader);
    /// The comments of this step of the rubric come first in the menu.
    void setLevel(const QString &level);
    void readInto(ReviewDraft &draft) const;
    /// Keeps half-typed words now.
    void keep();
    void setWritable(bool writable);
    /// False when there are no own words.
    bool focusWords();
    /// What stands in the menu, as keys of the bank.
    [[nodiscard]] QStringList offered() const;
    void pick(const QString &key);
    void retranslate();

Q_SIGNALS:
    /// Another comment is picked, or one less, or the own words are others.
    void changed();

private:
    void fillMenu();
    void addSection(const QString &title, const std::vector<BankComment> &comments);
    void showPicks();
    void write();
    [[nodiscard]] const BankComment *commentOf(const QString &key) const;

    EditionTask m_task;
    QString m_level;
    QString m_reader;
    QStringList m_picks;
    bool m_isWritable = true;
    QToolButton *m_menu;
    QVBoxLayout *m_list;
    OwnWords *m_words;
};

}   // namespace wallchart
