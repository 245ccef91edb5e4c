// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/removedialog.h"

#include "core/editing/intents/workererasing.h"
#include "core/editing/intents/workermerging.h"
#include "ui/inspector/personfield.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrolledform.h"
#include "ui/workers/workercells.h"
#include "ui/workspace/workeractions.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>

namespace wallchart {

namespace {

constexpr int kRemoveMargin = 20;
constexpr int kMeaningIndent = 24;
constexpr double kRemoveWidth = 460;

}   // namespace

RemoveDialog::RemoveDialog(Workspace &workspace, Appearance &appearance,
                           std::vector<WorkerId> workers, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_workers(std::move(workers)),
      m_column(new QVBoxLayout), m_on(new QDateEdit(workspace.today(), this)), m_reason(this),
      m_sure(new QCheckBox(tr("I know that this cannot be taken back"), this)),
      m_forgetting(workspace), m_working(new QProgressBar(this)),
      m_problem(labelWithRole("error", this))
{
    const int count = static_cast<int>(m_workers.size());
    const Worker *only = count == 1 ? workspace.campaign().find(m_workers.front()) : nullptr;
    setWindowTitle(only ? tr("Remove %1").arg(shownName(*only))
                        : tr("Remove %Ln worker(s)", nullptr, count));
    auto *ways = new QWidget;
    ways->setLayout(m_column);
    m_column->setContentsMargins({});
    m_column->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kRemoveMargin, kRemoveMargin, kRemoveMargin, kRemoveMargin);
    column->setSpacing(6);
    column->addWidget(new ScrolledForm(ways), 1);
    m_on->setCalendarPopup(true);
    m_on->setMaximumDate(workspace.today());
    m_on->setAccessibleName(tr("Day of leaving"));
    m_reason.addNone(outReasonLabel(OutReason::Other));
    for (const auto &[reason, key] : EnumKeys<OutReason>::all) {
        if (reason != OutReason::Left && reason != OutReason::Other)
            m_reason.add(outReasonLabel(reason), reason);
    }
    m_reason.box().setAccessibleName(tr("Why out of the base"));
    const Edits erased = eraseWorkers(workspace.campaign(), m_workers).edits;
    m_left = addWay(tr("Left the workplace on"),
                    tr("Stays in the history and is no longer counted."), m_on);
    m_out = addWay(tr("Does not belong to the base:"),
                   tr("Stays on the chart and is listed beside every percentage."),
                   &m_reason.box());
    addMergeWay();
    m_mistake = addWay(tr("Was typed by mistake"),
                       tr("%Ln recorded fact(s) go with it: as if never typed.", nullptr,
                          static_cast<int>(erased.size()) - count));
    addForgetWay();
    m_problem->setWordWrap(true);
    m_column->addStretch();
    column->addWidget(m_problem);
    addButtons();
    choose(Why::Left);
    openAt(*this, {appearance.px(kRemoveWidth), sizeHint().height()});
    look();
}

QRadioButton *RemoveDialog::addWay(const QString &text, const QString &meaning, QWidget *field)
{
    auto *way = new QRadioButton(text, this);
    way->setAccessibleDescription(meaning);
    connect(way, &QRadioButton::toggled, this, &RemoveDialog::look);
    auto *line = new QHBoxLayout;
    line->addWidget(way);
    if (field) line->addWidget(field);
    line->addStretch();
    m_column->addLayout(line);
    auto *explained = labelWithRole("caption", this);
    explained->setText(meaning);
    explained->setWordWrap(true);
    explained->setIndent(kMeaningIndent);
    m_column->addWidget(explained);
    m_column->addSpacing(8);
    if (field) setTabOrder(way, field);   // it was made before
    return way;
}

void RemoveDialog::addMergeWay()
{
    if (m_workers.size() == 2) {
        const Worker &stays = *m_workspace.campaign().find(
            std::min(m_workers.front(), m_workers.back()));
        m_twice = addWay(tr("Listed twice: both are the same person"),
                         tr("All that is known of either is kept under #%1, %2.")
                             .arg(QString::number(stays.number), shownName(stays)));
    } else if (m_workers.size() == 1) {
        m_same = new PersonField(m_workspace, this);
        m_same->setExcept(m_workers.front());
        m_same->setAccessibleName(tr("The same person as"));
        m_same->setPlaceholderText(tr("Name or chart number"));
        m_same->setMinimumWidth(fontMetrics().horizontalAdvance(m_same->placeholderText())
                                + 3 * fontMetrics().height());
        connect(m_same, &QLineEdit::textChanged, this, &RemoveDialog::look);
        m_twice = addWay(tr("Listed twice: the same person as"),
                         tr("All that is known of either is kept under the one who stays."),
                         m_same);
    }
}

void RemoveDialog::addForgetWay()
{
    m_forget = addWay(
        tr("Asked to be forgotten"),
        tr("Goes for good, also from the history and from all backups. The base keeps "
           "one more unnamed, closed tests keep the act as a tally, and a later "
           "import does not bring them back."));
    auto *line = new QHBoxLayout;
    line->addSpacing(kMeaningIndent);
    line->addWidget(m_sure);
    m_column->addLayout(line);
    setTabOrder(m_forget, m_sure);
    m_working->setRange(0, 0);   // goes to and fro: nobody knows how long it takes
    m_working->setTextVisible(false);
    m_working->hide();
    m_working->setAccessibleName(tr("The history is read"));
    m_column->addWidget(m_working);
    connect(m_sure, &QCheckBox::toggled, this, &RemoveDialog::look);
    connect(&m_forgetting, &WorkerForgetting::ended, this, [this](bool forgotten) {
        if (forgotten) QDialog::accept();
        else look();
    });
}

void RemoveDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_remove = buttons->addButton(tr("Remove"), QDialogButtonBox::AcceptRole);
    setRole(m_remove, "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &RemoveDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RemoveDialog::reject);
    connect(m_on, &QDateEdit::dateChanged, this, &RemoveDialog::look);
    connect(&m_reason.box(), &QComboBox::currentTextChanged, this, &RemoveDialog::look);
    layout()->addWidget(buttons);
}

void RemoveDialog::choose(Why why)
{
    QRadioButton *way = why == Why::OutOfBase                ? m_out
                        : why == Why::ListedTwice && m_twice ? m_twice
                        : why == Why::Forget                 ? m_forget
                        : why == Why::Mistake                ? m_mistake
                                                             : m_left;
    way->setChecked(true);
    way->setFocus();   // the arrows go on from here to the other ways
}

RemoveDialog::Why RemoveDialog::chosen() const
{
    if (m_forget->isChecked()) return Why::Forget;
    if (m_mistake->isChecked()) return Why::Mistake;
    if (m_twice && m_twice->isChecked()) return Why::ListedTwice;
    return m_out->isChecked() ? Why::OutOfBase : Why::Left;
}

ChangeSet RemoveDialog::change() const
{
    const Campaign &campaign = m_workspace.campaign();
    switch (chosen()) {
    case Why::ListedTwice: return merge();
    case Why::Mistake: return eraseWorkers(campaign, m_workers);
    case Why::Forget: return {};
    case Why::Left:
        return setAllInBase(campaign, m_workers,
                            {.out = OutReason::Left, .reason = {}, .on = m_on->date()},
                            m_workspace.ids());
    case Why::OutOfBase: break;
    }
    return setAllInBase(campaign, m_workers,
                        {.out = m_reason.chosen().value_or(OutReason::Other),
                         .reason = {},
                         .on = m_workspace.today()},
                        m_workspace.ids());
}

ChangeSet RemoveDialog::merge() const
{
    const Campaign &campaign = m_workspace.campaign();
    if (!m_same)
        return mergeWorkers(campaign, std::min(m_workers.front(), m_workers.back()),
                            std::max(m_workers.front(), m_workers.back()));
    const auto same = m_same->person();
    return same ? mergeWorkers(campaign, *same, m_workers.front()) : ChangeSet{};
}

QString RemoveDialog::mistake(const ChangeSet &planned) const
{
    if (chosen() == Why::ListedTwice && m_same && !m_same->person()) return personMistake(*m_same);
    if (chosen() == Why::Forget) return {};
    if (planned.empty()) return tr("That is so already.");
    const Problems problems = m_workspace.session().check(planned);
    return problems.empty() ? QString() : problemText(problems.front());
}

void RemoveDialog::look()
{
    if (!m_forget || !m_remove) return;   // still being built
    m_on->setEnabled(chosen() == Why::Left);
    m_reason.box().setEnabled(chosen() == Why::OutOfBase);
    if (m_same) m_same->setEnabled(chosen() == Why::ListedTwice);
    const QString wrong = mistake(change());
    m_problem->setVisible(!wrong.isEmpty());
    m_problem->setText(wrong);
    const bool forgets = chosen() == Why::Forget;
    m_sure->setVisible(forgets);
    m_remove->setEnabled(wrong.isEmpty() && (!forgets || m_sure->isChecked()));
    m_remove->setText(chosen() == Why::ListedTwice ? tr("Merge")
                      : forgets                    ? tr("Forget for good")
                                                   : tr("Remove"));
    showWork();
}

void RemoveDialog::showWork()
{
    const bool works = m_forgetting.isRunning();
    m_working->setVisible(works);
    for (QRadioButton *way : findChildren<QRadioButton *>()) way->setEnabled(!works);
    m_sure->setEnabled(!works);
    if (works) m_remove->setEnabled(false);   // Cancel goes on
    // Explanations that wrap would give way to what was shown.
    m_column->activate();
    resize(width(), std::max(height(), m_column->totalHeightForWidth(width())));
}

void RemoveDialog::accept()
{
    if (chosen() == Why::Forget) {
        m_forgetting.begin(m_workers);
        showWork();
    } else if (m_workspace.perform(change())) {
        QDialog::accept();
    }
}

void RemoveDialog::reject()
{
    m_forgetting.cancel();
    QDialog::reject();
}

}   // namespace wallchart
