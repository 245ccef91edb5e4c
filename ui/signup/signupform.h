// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documentprint/documentform.h"
#include "ui/signup/signupsheets.h"

namespace wallchart {

/// The choices for sign-up sheets.
class SignUpForm final : public DocumentForm {
    Q_OBJECT

public:
    SignUpForm(const Campaign &campaign, QDate today, const Appearance &appearance,
               QWidget *parent = nullptr);

    [[nodiscard]] SignUpChoices choices() const;
    /// What is not offered stays as it was.
    void setChoices(const SignUpChoices &choices);
    void retranslate() override;

private:
    void advise();

    QComboBox *m_test;
    QComboBox *m_by;
    QComboBox *m_redaction;
    QLabel *m_advice;
};

}   // namespace wallchart
