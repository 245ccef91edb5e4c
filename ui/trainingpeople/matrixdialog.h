// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trainingpeople/peoplestatus.h"
#include "ui/trainingpeople/trainingdocumentdialog.h"

namespace wallchart {

/// The matrix of participants by week as one document: its pages, and a PDF.
class MatrixDialog final : public TrainingDocumentDialog {
    Q_OBJECT

public:
    /// The people point into the campaign of now; an empty `whose` says nothing.
    MatrixDialog(Workspace &workspace, Appearance &appearance, const Edition &edition,
                 std::vector<PersonStatus> people, QString whose, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<PrintDocument> documents() const override;
    [[nodiscard]] Orientation orientation() const override { return Orientation::Landscape; }
    void retranslate() override;

private:
    Campaign m_campaign;
    Edition m_edition;
    std::vector<PersonStatus> m_people;
    QString m_whose;
    QDate m_asOf;
    QLabel *m_note;
};

/// The rows of the matrix, as they stand.
[[nodiscard]] std::vector<MatrixRow> matrixRowsOf(const std::vector<PersonStatus> &people);

}   // namespace wallchart
