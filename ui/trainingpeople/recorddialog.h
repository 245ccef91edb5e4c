// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trainingpeople/documentdialog.h"
#include "ui/trainingpeople/peoplestatus.h"

namespace wallchart {

/// Records of completion, one for each participant that is chosen, as one PDF.
class RecordDialog final : public DocumentDialog {
    Q_OBJECT

public:
    /// `campaign` is the one that the people point into.
    RecordDialog(Appearance &appearance, const Campaign &campaign, const Edition &edition,
                 std::vector<PersonStatus> people, QDate issuedOn, QWidget *parent = nullptr);

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
