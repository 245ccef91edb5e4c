// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/leavespanel.h"

#include "ui/myweek/starttext.h"
#include "ui/myweek/weekwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QWidget>

namespace wallchart {

namespace {

constexpr int kLeavesPadding = 16;
constexpr double kLeavesSign = 15;

}   // namespace

LeavesPanel::LeavesPanel(Appearance &appearance, QWidget *parent)
    : QFrame(parent), m_appearance(appearance), m_sign(new QLabel(this)),
      m_title(new StartText("section", this)), m_about(new StartText("caption", this)),
      m_lines(new QVBoxLayout), m_preview(new QPushButton(this))
{
    setRole(this, "panel");
    setRole(m_preview, "control");
    m_preview->setIcon(icon("eye"));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_sign);
    head->addWidget(m_title, 1);
    m_lines->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kLeavesPadding, 14, kLeavesPadding, 14);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_about);
    column->addLayout(m_lines);
    column->addWidget(m_preview, 0, Qt::AlignLeading);
    connect(m_preview, &QPushButton::clicked, this, &LeavesPanel::previewWanted);
    connect(&appearance, &Appearance::changed, this, &LeavesPanel::retranslate);
}

void LeavesPanel::show(const Learner &learner, int week)
{
    const EditionAssignment *assignment = learner.edition.assignment(week);
    const QStringList parts = assignment ? assignment->leaves : QStringList();
    const bool isSame = m_has == (assignment != nullptr) && m_parts == parts
                        && m_language == QLocale().name();
    if (isSame && !m_title->text().isEmpty()) return;
    m_has = assignment;
    m_parts = parts;
    m_language = QLocale().name();
    retranslate();
}

void LeavesPanel::retranslate()
{
    const int side = m_appearance.px(kLeavesSign);
    m_sign->setPixmap(icon("eye-off").pixmap(side, side));
    m_title->setText(tr("What leaves this computer"));
    m_about->setText(m_has ? tr("Handing in saves one file. You give it to your facilitator "
                                "yourself.")
                           : tr("Nothing leaves in this week."));
    m_preview->setText(tr("Preview the file"));
    m_preview->setVisible(m_has);
    setAccessibleName(m_title->text());
    fill();
}

void LeavesPanel::fill()
{
    for (QWidget *line : m_shown) delete line;
    m_shown.clear();
    if (!m_has) return;
    addLine(Line::Leaves, tr("Codes (W07) in place of names"));
    for (const QString &part : m_parts) addLine(Line::Leaves, leavingPartLabel(part));
    addLine(Line::Stays, tr("Names, phones, notes, co-workers' own words, the employer"));
}

void LeavesPanel::addLine(Line kind, const QString &text)
{
    auto *line = new QWidget(this);
    auto *sign = new QLabel(line);
    const bool leaves = kind == Line::Leaves;
    const int side = m_appearance.px(kLeavesSign);
    sign->setPixmap(icon(leaves ? "check" : "x").pixmap(side, side));
    sign->setFixedHeight(fontMetrics().height());
    auto *words = new StartText("", line);
    words->setText(text);
    words->setAccessibleName(leaves ? tr("Leaves: %1").arg(text) : tr("Stays here: %1").arg(text));
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    m_lines->addWidget(line);
    m_shown.push_back(line);
}

}   // namespace wallchart
