// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/printchoices.h"
#include "ui/text/campaignterms.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace wallchart {

class Appearance;
class SheetSizeField;

/// The controls of the print dialog: what is printed, on what, and for whom.
class PrintForm final : public QWidget {
    Q_OBJECT

public:
    PrintForm(const Campaign &campaign, QDate today, const Appearance &appearance,
              QWidget *parent = nullptr);

    [[nodiscard]] PrintChoices choices() const;
    void setChoices(const PrintChoices &choices);

Q_SIGNALS:
    /// Something that the sheets show is chosen otherwise.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillTests(const Campaign &campaign);
    void connectAll();
    void layOutRows(const Appearance &appearance);
    QLabel *addRow(QFormLayout *form, QWidget *field);
    /// Shows what the preset decides, and gives back what was chosen before it.
    void followPreset();
    [[nodiscard]] WallChartOptions whatPresetsDecide() const;
    void retranslate();
    void nameFields();
    void nameRows();

    QString m_campaignName;
    CampaignTerms m_terms;
    QComboBox *m_preset;
    QLabel *m_presetAdvice;
    QLineEdit *m_title;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    SheetSizeField *m_size;
    QCheckBox *m_largePrint;
    QComboBox *m_grouping;
    QComboBox *m_order;
    QComboBox *m_test;
    QComboBox *m_redaction;
    QCheckBox *m_hideAssessments;
    QCheckBox *m_hideTotals;
    QDateEdit *m_asOf;
    QLineEdit *m_forWhom;
    QDateEdit *m_destroyBy;
    WallChartOptions m_own;   ///< what was chosen without a preset
    ChartPreset m_followed = ChartPreset::None;
    std::vector<QLabel *> m_rows;   ///< labels, in the order of nameRows()
};

}   // namespace wallchart
