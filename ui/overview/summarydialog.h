// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documentprint/documentform.h"
#include "ui/documentprint/documentprintdialog.h"
#include "ui/overview/overviewsummary.h"

class QCheckBox;

namespace wallchart {

class SummaryForm;

/// The summary of the overview on one page, as it is when the dialog opens.
class SummaryDialog final : public DocumentPrintDialog {
    Q_OBJECT

public:
    SummaryDialog(Workspace &workspace, Appearance &appearance,
                  std::shared_ptr<const OverviewInsight> insight, QWidget *parent = nullptr);

    [[nodiscard]] SummaryForm &form() { return *m_form; }

protected:
    [[nodiscard]] DocumentMaker maker() const override;
    [[nodiscard]] QStringList cautions(const DocumentPrint &print) const override;
    void retranslate() override;

private:
    std::shared_ptr<const OverviewInsight> m_insight;
    SummaryForm *m_form;
};

/// The choices for it.
class SummaryForm final : public DocumentForm {
    Q_OBJECT

public:
    SummaryForm(QDate today, const Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] SummaryChoices choices() const;
    void setNames(SummaryNames names);
    void retranslate() override;

private:
    QCheckBox *m_names;
};

}   // namespace wallchart
