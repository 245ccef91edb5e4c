// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/paper.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace wallchart {

class Appearance;

/// The form beside a document: a descendant's own rows, then paper, for whom it is, and when it is
/// destroyed.
class DocumentForm : public QWidget {
    Q_OBJECT

public:
    [[nodiscard]] Paper paper() const;
    [[nodiscard]] QString forWhom() const;
    [[nodiscard]] QDate destroyBy() const;
    virtual void retranslate() = 0;

Q_SIGNALS:
    void changed();

protected:
    DocumentForm(QDate today, const Appearance &appearance, QWidget *parent);

    /// A row with a label, which nameRows() names.
    void addRow(QWidget *field);
    /// A row without.
    void addWide(QWidget *field);
    /// The rows that every document has; after all others.
    void addCommonRows();
    /// The labels of addRow() in their order, with their keys; the common ones follow by
    /// themselves.
    void nameRows(QStringList names);
    void setCommon(Paper paper, const QString &forWhom, QDate destroyBy);

private:
    QFormLayout *m_form;
    QComboBox *m_paper;
    QLineEdit *m_forWhom;
    QDateEdit *m_destroyBy;
    std::vector<QLabel *> m_labels;
};

}   // namespace wallchart
