// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documentprint/documentprintdialog.h"
#include "ui/signup/signupsheets.h"

namespace wallchart {

class SignUpForm;

/// Sign-up sheets for a structure test: who stands on them, what they look like, the file.
class SignUpDialog final : public DocumentPrintDialog {
    Q_OBJECT

public:
    /// There is a test at least; the chosen one stands first.
    SignUpDialog(Workspace &workspace, Appearance &appearance, StructureTestId test,
                 QWidget *parent = nullptr);

    [[nodiscard]] SignUpForm &form() { return *m_form; }

protected:
    [[nodiscard]] DocumentMaker maker() const override;
    [[nodiscard]] QStringList cautions(const DocumentPrint &print) const override;
    void retranslate() override;

private:
    QDate m_today;
    SignUpForm *m_form;
};

}   // namespace wallchart
