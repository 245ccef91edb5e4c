// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"
#include "ui/widgets/appearance.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wallchart {

/// What a file of the training without a campaign starts from: its name, and who works with it.
/// The passphrase comes later.
class NewTrainingForm final : public QWidget {
    Q_OBJECT

public:
    /// `today` is the day the file is made.
    NewTrainingForm(Appearance &appearance, QDate today, QWidget *parent = nullptr);

    /// Tells created(), unless a name is missing.
    void create();
    void focusName();

Q_SIGNALS:
    void created(const wallchart::Campaign &campaign);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void say(const QString &mistake, QLineEdit &field);
    void retranslate();

    Appearance &m_appearance;
    QDate m_today;
    QLabel *m_title;
    QLabel *m_intro;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_ownerLabel;
    QLineEdit *m_owner;
    QLabel *m_note;
    QLabel *m_error;
    QPushButton *m_cancel;
    QPushButton *m_create;
};

}   // namespace wallchart
