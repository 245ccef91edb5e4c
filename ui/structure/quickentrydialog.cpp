// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structure/quickentrydialog.h"

#include "ui/text/errortext.h"
#include "ui/text/labels.h"
#include "ui/widgets/draftfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextBlock>

namespace wallchart {

namespace {

constexpr int kTypingPause = 300;
constexpr double kEntryDialogWidth = 920;
constexpr double kEntryDialogHeight = 560;
constexpr double kProblemsHeight = 96;

/// The reasons to be out of the base in the language of who types.
std::vector<OutWord> outWords()
{
    std::vector<OutWord> words;
    for (const auto &[reason, key] : EnumKeys<OutReason>::all)
        words.push_back({outReasonLabel(reason), reason});
    return words;
}

}   // namespace

QuickEntryDialog::QuickEntryDialog(Workspace &workspace, Appearance &appearance,
                                   WorksiteId worksite, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_worksite(worksite),
      m_text(new QPlainTextEdit(this)),
      m_draft(new DraftField(workspace, *m_text, QLatin1String(kDraftForm))),
      m_preview(new QuickEntryPreview(this)), m_table(new QTableView(this)),
      m_sum(labelWithRole("section", this)), m_problems(new QListWidget(this))
{
    setWindowTitle(tr("Quick entry"));
    layOut(appearance);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &QuickEntryDialog::planNow);
    connect(m_problems, &QListWidget::currentRowChanged, this, &QuickEntryDialog::goToProblem);
    m_draft->open(worksite.toString());
    planNow();
    m_text->setFocus();
}

void QuickEntryDialog::layOut(Appearance &appearance)
{
    resize(appearance.px(kEntryDialogWidth), appearance.px(kEntryDialogHeight));
    m_text->setPlaceholderText(QStringLiteral("ICU / Night (20): Ana* 2, Ben 3 → Ana\nCem\nDia 4"));
    m_text->setAccessibleName(tr("People, line by line"));
    m_text->setTabChangesFocus(true);
    m_table->setModel(m_preview);
    m_table->setAccessibleName(tr("What would be added"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_problems->setAccessibleName(tr("What to look at again"));
    m_problems->setWordWrap(true);
    m_problems->setIconSize({appearance.px(14), appearance.px(14)});
    m_problems->setMaximumHeight(appearance.px(kProblemsHeight));
    auto *help = labelWithRole("caption", this);
    help->setWordWrap(true);
    help->setText(tr("A line with : names unit and shift, perhaps with a head-count in brackets; "
                     "names below it stay in that cell. * suspected leader, a digit the stance, "
                     "→ or -> whom they follow, (supervisor) out of the base."));
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_text);
    split->addWidget(m_table);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    setRole(m_add, "primary");
    connect(buttons, &QDialogButtonBox::accepted, this, &QuickEntryDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(help);
    layout->addWidget(split, 1);
    layout->addWidget(m_sum);
    layout->addWidget(m_problems);
    layout->addWidget(buttons);
}

void QuickEntryDialog::setText(const QString &text)
{
    m_text->setPlainText(text);
    planNow();
}

void QuickEntryDialog::planNow()
{
    m_pause.stop();
    m_preview->setPlan(planQuickEntry(m_workspace.campaign(), m_text->toPlainText(),
                                      {m_worksite, m_workspace.today(), outWords()},
                                      m_workspace.ids()));
    for (int column = 0; column + 1 < m_preview->columnCount(); ++column)
        m_table->resizeColumnToContents(column);
    const QuickEntryPlan &made = plan();
    QStringList sum{tr("%Ln to add", "workers", made.added)};
    if (made.known > 0) sum.append(tr("%Ln already there", "workers", made.known));
    if (made.units > 0) sum.append(tr("%Ln new units", "", made.units));
    if (made.shifts > 0) sum.append(tr("%Ln new shifts", "", made.shifts));
    if (made.headCounts > 0) sum.append(tr("%Ln head-counts", "", made.headCounts));
    m_sum->setText(sum.join(QStringLiteral(" · ")));
    m_add->setEnabled(!made.changes.empty());
    showProblems();
}

void QuickEntryDialog::showProblems()
{
    const QSignalBlocker quiet(m_problems);
    m_problems->clear();
    m_shown = plan().problems;
    m_shown.insert(m_shown.end(), plan().notes.begin(), plan().notes.end());
    for (std::size_t at = 0; at < m_shown.size(); ++at) {
        const bool isNote = at >= plan().problems.size();
        const Problem &problem = m_shown[at];
        m_problems->addItem(new QListWidgetItem(icon(isNote ? "info" : "circle-alert"),
                                                tr("Line %1, column %2: %3")
                                                    .arg(problem.line)
                                                    .arg(problem.column)
                                                    .arg(problemText(problem))));
    }
    m_problems->setVisible(!m_shown.empty());
}

void QuickEntryDialog::goToProblem(int row)
{
    if (row < 0) return;
    const Problem &problem = m_shown[static_cast<std::size_t>(row)];
    const QTextBlock block = m_text->document()->findBlockByNumber(problem.line - 1);
    if (!block.isValid()) return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::min(problem.column - 1, block.length() - 1));
    m_text->setTextCursor(cursor);
}

void QuickEntryDialog::accept()
{
    planNow();
    if (plan().changes.empty()) return;
    if (!m_workspace.perform(plan().changes)) return;
    m_draft->forget();
    QDialog::accept();
}

void QuickEntryDialog::reject()
{
    m_draft->forget();
    QDialog::reject();
}

}   // namespace wallchart
