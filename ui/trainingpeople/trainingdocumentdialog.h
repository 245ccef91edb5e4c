// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documentprint/documentprintdialog.h"

class QVBoxLayout;

namespace wallchart {

/// A document of the training: no worker is on it, so the print register says nothing of it.
class TrainingDocumentDialog : public DocumentPrintDialog {
    Q_OBJECT

protected:
    TrainingDocumentDialog(Workspace &workspace, Appearance &appearance, QWidget *parent);

    /// What is to be shown now. Several documents follow each other, each with its own page
    /// numbers.
    [[nodiscard]] virtual std::vector<PrintDocument> documents() const = 0;
    [[nodiscard]] virtual Orientation orientation() const { return Orientation::Portrait; }
    [[nodiscard]] DocumentMaker maker() const override;
    [[nodiscard]] QStringList cautions(const DocumentPrint &) const override { return {}; }

    void setHeading(const QString &heading);
    [[nodiscard]] QVBoxLayout &choices() { return *m_choices; }
    /// A caption with a field beneath it, among the choices; the field gets its name from it.
    QLabel *addChoice(QWidget *field);
    void nameChoice(QLabel *label, QWidget *field, const QString &text);

private:
    QVBoxLayout *m_choices;
    QLabel *m_heading;
};

}   // namespace wallchart
