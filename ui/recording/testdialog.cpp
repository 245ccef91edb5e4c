// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording/testdialog.h"

#include "ui/recording/testwords.h"
#include "ui/recording/thresholdtable.h"
#include "ui/text/errortext.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <cmath>

namespace wallchart {

namespace {

constexpr int kMostRung = 99;
constexpr double kDialogWidth = 560;
constexpr int kUsualDays = 14;

QHBoxLayout *inOneLine(std::initializer_list<QWidget *> widgets)
{
    auto *line = new QHBoxLayout;
    for (QWidget *widget : widgets) line->addWidget(widget);
    line->addStretch();
    return line;
}

}   // namespace

TestDialog::TestDialog(Workspace &workspace, Appearance &appearance, QWidget *parent,
                       std::optional<StructureTestId> test)
    : QDialog(parent), m_workspace(workspace), m_test(test), m_name(new QLineEdit(this)),
      m_kind(new QComboBox(this)), m_rung(new QSpinBox(this)), m_ask(new QLineEdit(this)),
      m_public(new QCheckBox(this)), m_opens(new QDateEdit(this)), m_hasEnd(new QCheckBox(this)),
      m_closes(new QDateEdit(this)), m_thresholds(new ThresholdTable(this)),
      m_publishes(new QCheckBox(this)), m_publishAt(new QSpinBox(this)),
      m_error(labelWithRole("error", this))
{
    setWindowTitle(test ? tr("Change a structure test") : tr("New structure test"));
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    layout->addLayout(form);
    buildForm(*form);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *ok = buttons->addButton(test ? tr("Change") : tr("Add test"),
                                  QDialogButtonBox::AcceptRole);
    setRole(ok, "primary");
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TestDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TestDialog::reject);
    const StructureTest *known = workspace.campaign().find(test);
    m_nameTyped = m_thresholdsTyped = known != nullptr;
    fill(known ? planOf(*known)
               : TestPlan{.name = {},
                          .kind = TestKind::Petition,
                          .rung = nextRung(workspace.campaign()),
                          .opens = workspace.today(),
                          .closes = workspace.today().addDays(kUsualDays),
                          .thresholds = {usualThreshold(TestKind::Petition)}});
    if (!known) chooseKind();
    // No least width is set: the dialog grows with what its thresholds need.
    resize(sizeHint().expandedTo({appearance.px(kDialogWidth), 0}));
    m_name->selectAll();
    m_name->setFocus();
}

void TestDialog::buildForm(QFormLayout &form)
{
    for (const auto &[kind, key] : EnumKeys<TestKind>::all) m_kind->addItem(testKindLabel(kind));
    m_rung->setRange(1, kMostRung);
    m_rung->setToolTip(tr("Each rung asks a little more risk than the one below it."));
    m_public->setText(tr("Everybody can see who took part"));
    m_hasEnd->setText(tr("The last day is"));
    m_publishes->setText(tr("Only when more than"));
    m_publishAt->setRange(1, 100);
    m_publishAt->setSuffix(tr(" % took part"));
    m_ask->setPlaceholderText(tr("The exact sentence people are asked"));
    for (QDateEdit *date : {m_opens, m_closes}) {
        date->setCalendarPopup(true);
        date->setDisplayFormat(tr("d MMM yyyy", "a day, in the codes of QDate"));
    }
    setTabOrder(m_kind, m_name);
    setTabOrder(m_name, m_ask);
    setTabOrder(m_ask, m_rung);
    form.addRow(tr("&Kind"), m_kind);
    form.addRow(tr("&Name"), m_name);
    form.addRow(tr("&Ask"), m_ask);
    form.addRow(tr("&Rung"), m_rung);
    form.addRow(QString(), m_public);
    form.addRow(tr("&Opens"), m_opens);
    form.addRow(tr("Closes"), inOneLine({m_hasEnd, m_closes}));
    form.addRow(tr("Thresholds"), m_thresholds);
    form.addRow(tr("Publish"), inOneLine({m_publishes, m_publishAt}));
    m_closes->setAccessibleName(tr("Last day"));
    m_publishAt->setAccessibleName(tr("Publish only above this share"));
    connect(m_hasEnd, &QCheckBox::toggled, m_closes, &QWidget::setEnabled);
    connect(m_publishes, &QCheckBox::toggled, m_publishAt, &QWidget::setEnabled);
    connect(m_kind, &QComboBox::activated, this, &TestDialog::chooseKind);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameTyped = true; });
    connect(m_thresholds, &ThresholdTable::edited, this, [this] { m_thresholdsTyped = true; });
}

void TestDialog::fill(const TestPlan &plan)
{
    m_name->setText(plan.name);
    m_kind->setCurrentIndex(static_cast<int>(plan.kind));
    m_rung->setValue(plan.rung);
    m_ask->setText(plan.ask);
    m_public->setChecked(plan.isPublic);
    m_opens->setDate(plan.opens.isValid() ? plan.opens : m_workspace.today());
    m_hasEnd->setChecked(plan.closes.isValid());
    m_closes->setEnabled(plan.closes.isValid());
    m_closes->setDate(plan.closes.isValid() ? plan.closes
                                            : m_workspace.today().addDays(kUsualDays));
    m_thresholds->setThresholds(plan.thresholds);
    m_publishes->setChecked(plan.publishAt.has_value());
    m_publishAt->setEnabled(plan.publishAt.has_value());
    m_publishAt->setValue(static_cast<int>(std::lround(plan.publishAt.value_or(0.65) * 100)));
}

/// A kind suggests its name and its threshold until people typed their own.
void TestDialog::chooseKind()
{
    const auto kind = static_cast<TestKind>(m_kind->currentIndex());
    if (!m_nameTyped) m_name->setText(kind == TestKind::Other ? QString() : testKindLabel(kind));
    if (!m_thresholdsTyped) m_thresholds->setThresholds({usualThreshold(kind)});
}

TestPlan TestDialog::plan() const
{
    TestPlan plan{.name = m_name->text().trimmed(),
                  .kind = static_cast<TestKind>(m_kind->currentIndex()),
                  .rung = m_rung->value(),
                  .ask = m_ask->text().trimmed(),
                  .isPublic = m_public->isChecked(),
                  .opens = m_opens->date(),
                  .closes = m_hasEnd->isChecked() ? m_closes->date() : QDate(),
                  .thresholds = m_thresholds->thresholds()};
    if (m_publishes->isChecked()) plan.publishAt = m_publishAt->value() / 100.0;
    return plan;
}

void TestDialog::complain(const QString &text)
{
    m_error->setText(text);
    m_error->show();
}

void TestDialog::accept()
{
    const Campaign &campaign = m_workspace.campaign();
    ChangeSet changes = m_test ? changeTest(campaign, *m_test, plan())
                               : planTest(campaign, plan(), m_workspace.ids());
    const Problems problems = m_workspace.session().check(changes);
    if (!problems.empty()) {
        complain(problemText(problems.front()));
        return;
    }
    const auto &edits = changes.edits.of<StructureTest>();
    const StructureTestId test = m_test ? *m_test : edits.front().id();
    if (!m_workspace.perform(std::move(changes))) return;
    Q_EMIT planned(test);
    QDialog::accept();
}

}   // namespace wallchart
