// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trainingpeople/documentdialog.h"
#include "ui/trainingpeople/peoplestatus.h"

namespace wallchart {

/// The matrix of participants by week as one document: its pages, and a PDF.
class MatrixDialog final : public DocumentDialog {
    Q_OBJECT

public:
    /// `campaign` is the one that the people point into; an empty `whose` says nothing.
    MatrixDialog(Appearance &appearance, const Campaign &campaign, const Edition &edition,
                 std::vector<PersonStatus> people, QString whose, QDate asOf,
                 QWidget *parent = nullptr);

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
