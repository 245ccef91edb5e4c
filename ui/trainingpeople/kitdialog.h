// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/facilitatorkit.h"
#include "ui/trainingpeople/trainingdocumentdialog.h"
#include "ui/trainingprint/kitdocument.h"

class QCheckBox;
class QComboBox;
class QTimeEdit;

namespace wallchart {

/// Prints the facilitator kit: which parts, for which session, in which language.
class KitDialog final : public TrainingDocumentDialog {
    Q_OBJECT

public:
    /// `week` is the session that is chosen at first; 0 = all.
    KitDialog(Workspace &workspace, Appearance &appearance, const Edition &edition, int week,
              QWidget *parent = nullptr);

    [[nodiscard]] KitPrint print() const;

protected:
    [[nodiscard]] std::vector<PrintDocument> documents() const override;
    void retranslate() override;

private:
    void addParts();
    void fillSessions(int week);

    Edition m_edition;
    FacilitatorKit m_kit;
    std::vector<std::pair<KitPart, QCheckBox *>> m_parts;
    QComboBox *m_session;
    QComboBox *m_language;
    QCheckBox *m_hasStart;
    QTimeEdit *m_start;
    QLabel *m_sessionLabel;
    QLabel *m_languageLabel;
};

}   // namespace wallchart
