// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/edition.h"
#include "ui/trainingpeople/formdialog.h"

class QButtonGroup;
class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace wallchart {

/// Adds an edition of the training to the file: the six weeks from a day of one's own on, the one
/// of 2023 as it was held, or one from a file.
class SetUpEditionDialog final : public FormDialog {
    Q_OBJECT

public:
    SetUpEditionDialog(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    enum class Source { Template, Shipped, File };
    void choose(Source source);
    /// Reads an edition from a file; what is wrong with it is said.
    void takeFile(const QString &path);
    void setStart(QDate day);
    void setTitle(const QString &title);
    /// The edition as it would be added; nothing while none is chosen.
    [[nodiscard]] std::optional<Edition> edition() const;

Q_SIGNALS:
    void added(wallchart::StoredEditionId edition);

protected:
    [[nodiscard]] std::optional<ChangeSet> change() override;
    void performed(const ChangeSet &changes) override;

private:
    void addSources();
    void addFields();
    void askForFile();
    void followSource();
    void followStart();
    [[nodiscard]] Source source() const;
    [[nodiscard]] const Edition *pattern() const;
    [[nodiscard]] QString freeKey(const QString &wanted) const;

    Appearance &m_appearance;
    QButtonGroup *m_sources;
    QPushButton *m_choose;
    QLabel *m_file;
    QLineEdit *m_title;
    QDateEdit *m_starts;
    QLabel *m_days;
    QCheckBox *m_hasDeadline;
    QDateEdit *m_deadline;
    std::optional<Edition> m_template;
    std::optional<Edition> m_shipped;
    std::optional<Edition> m_read;   ///< from the file
    bool m_titleTyped = false;
    bool m_deadlineTyped = false;
};

}   // namespace wallchart
