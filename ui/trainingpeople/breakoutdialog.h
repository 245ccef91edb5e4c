// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/breakoutlist.h"
#include "core/training/facilitatorkit.h"
#include "ui/trainingpeople/trainingdocumentdialog.h"

class QComboBox;
class QSpinBox;

namespace wallchart {

/// Puts those who are present into groups that go out to practise, and prints the list.
///
/// The same people and the same number of the draw give the same groups again.
class BreakoutDialog final : public TrainingDocumentDialog {
    Q_OBJECT

public:
    struct Held {
        const Edition &edition;
        int week = 0;
        std::vector<PresentPerson> present = {};
    };
    BreakoutDialog(Workspace &workspace, Appearance &appearance, const Held &held,
                   QWidget *parent = nullptr);

    [[nodiscard]] std::vector<BreakoutGroup> groups() const;

protected:
    [[nodiscard]] std::vector<PrintDocument> documents() const override;
    void retranslate() override;

private:
    void followWay();

    Edition m_edition;
    FacilitatorKit m_kit;   ///< empty: only the list is printed
    int m_week;
    std::vector<PresentPerson> m_present;
    QComboBox *m_by;
    QSpinBox *m_most;
    QSpinBox *m_draw;
    QLabel *m_byLabel;
    QLabel *m_mostLabel;
    QLabel *m_drawLabel;
    QLabel *m_note;
};

}   // namespace wallchart
