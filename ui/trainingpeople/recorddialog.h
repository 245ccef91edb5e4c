// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trainingpeople/peoplestatus.h"
#include "ui/trainingpeople/trainingdocumentdialog.h"

namespace wallchart {

/// Records of completion, one for each participant that is chosen, as one PDF.
class RecordDialog final : public TrainingDocumentDialog {
    Q_OBJECT

public:
    /// The people point into the campaign of now.
    RecordDialog(Workspace &workspace, Appearance &appearance, const Edition &edition,
                 std::vector<PersonStatus> people, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<PrintDocument> documents() const override;
    void retranslate() override;

private:
    Campaign m_campaign;
    Edition m_edition;
    std::vector<PersonStatus> m_people;
    QDate m_issuedOn;
    QLabel *m_note;
};

}   // namespace wallchart
