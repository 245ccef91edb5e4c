// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/insights.h"
#include "ui/outreach/outreachmodel.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/page.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace wallchart {

class EmptyState;
class OutreachReasons;
class PageHeader;
class PeopleLookup;

/// Whom to talk to next, with the reason, the ask and who best makes it. Lines are taken on by an
/// organizer, put off, and done by writing down what came of it.
class OutreachPage final : public Page {
    Q_OBJECT

public:
    OutreachPage(Workspace &workspace, Appearance &appearance, Insights &insights,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void focusMain() override;

    [[nodiscard]] const OutreachModel &model() const { return *m_model; }

    /// The chosen line for an organizer, whose step it becomes.
    void claimFor(const QString &organizer);
    /// The chosen line again on that day.
    void putOff(QDate until);

Q_SIGNALS:
    /// What came of talking to them is to be written down; `ask` was suggested.
    void logWanted(wallchart::WorkerId worker, const QString &ask);
    void hinted(const QString &text);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void fillMenus();
    void fillOrganizers();
    void refresh();
    void showWhatIs();
    void followSelection();
    void chooseCurrent();
    void lookUp(const Reason &reason, int arg);
    void openPeople(const std::vector<WorkerId> &people);
    [[nodiscard]] std::optional<WorkerId> explained();
    [[nodiscard]] const OutreachEntry *chosen() const;

    Workspace &m_workspace;
    Appearance &m_appearance;
    Insight<OutreachInsight> &m_outreach;
    OutreachModel *m_model;
    PageHeader *m_header;
    QButtonGroup *m_shown;
    QComboBox *m_organizer;
    QLabel *m_working;
    QPushButton *m_claim;
    QPushButton *m_later;
    QPushButton *m_log;
    QListView *m_list;
    OutreachReasons *m_why;
    PeopleLookup *m_lookup;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    /// While the people behind a number of a line are selected, that line stays chosen.
    struct OpenedNumber {
        WorkerId about;
        std::vector<WorkerId> people;
    };
    std::optional<WorkerId> m_lookedUpFor;
    std::optional<OpenedNumber> m_openedNumber;
};

}   // namespace wallchart
