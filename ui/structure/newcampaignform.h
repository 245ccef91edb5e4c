// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/structure/campaignplan.h"
#include "ui/widgets/appearance.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace wallchart {

/// What a new campaign starts from: its name, the worksite, units, shifts, and as many
/// head-counts as are known. Only the name of the campaign is needed; names of people and the
/// passphrase come later.
class NewCampaignForm final : public QWidget {
    Q_OBJECT

public:
    /// `today` is the day the campaign begins.
    NewCampaignForm(Appearance &appearance, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] CampaignPlan plan() const;
    /// Tells created(), unless the name is missing.
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
    QWidget *buildFields();
    QWidget *buildCounts();
    /// The grid gets a row for each unit and a column for each shift; what was typed stays.
    void readGrid();
    void retranslate();

    Appearance &m_appearance;
    QDate m_today;
    std::map<std::pair<QString, QString>, int> m_typed;   // head-counts by unit and shift
    QLabel *m_title;
    QLabel *m_intro;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_worksiteLabel;
    QLineEdit *m_worksite;
    QLabel *m_unitsLabel;
    QPlainTextEdit *m_units;
    QLabel *m_shiftsLabel;
    QPlainTextEdit *m_shifts;
    QLabel *m_countsLabel;
    QTableWidget *m_counts;
    QLabel *m_sum;
    QLabel *m_error;
    QPushButton *m_cancel;
    QPushButton *m_create;
};

}   // namespace wallchart
