// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/namehits.h"

#include "ui/myweek/starttext.h"
#include "ui/myweek/tickbox.h"
#include "ui/myweek/weekwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QWidget>

namespace wallchart {

namespace {

constexpr double kMostHeight = 132;
constexpr double kCheckedSign = 15;

}   // namespace

NameHits::NameHits(Appearance &appearance, const Learner &learner, QWidget *parent)
    : QFrame(parent), m_appearance(appearance), m_learner(learner), m_sign(new QLabel(this)),
      m_statement(new StartText("section", this)), m_all(new QPushButton(this)),
      m_scroll(new QScrollArea(this)), m_list(new QWidget), m_lines(new QVBoxLayout(m_list)),
      m_leave(new TickBox(appearance, this))
{
    setRole(this, "sunk");
    m_all->setText(tr("Replace all with codes"));
    m_leave->setText(tr("These are no names of people here: leave them"));
    m_lines->setContentsMargins({});
    m_lines->setSpacing(4);
    m_scroll->setWidget(m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_sign);
    head->addWidget(m_statement, 1);
    head->addWidget(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_scroll);
    column->addWidget(m_leave);
    connect(m_all, &QPushButton::clicked, this, &NameHits::replaceAllWanted);
    connect(&appearance, &Appearance::changed, this, &NameHits::showSign);
    connect(m_leave, &QCheckBox::toggled, this, &NameHits::mayLeaveChanged);
    showWorking();
}

void NameHits::showWorking()
{
    m_isKnown = false;
    m_statement->setText(tr("Being checked …"));
    showSign();
    for (QWidget *each : std::initializer_list<QWidget *>{m_all, m_scroll, m_leave}) each->hide();
}

void NameHits::showSign()
{
    const int side = m_appearance.px(kCheckedSign);
    const char *name = m_isKnown && m_count > 0 ? "triangle-alert" : "shield-check";
    m_sign->setPixmap(icon(name, m_isKnown ? IconTone::Text : IconTone::Muted).pixmap(side, side));
}

QString NameHits::statement() const
{
    return m_statement->text();
}

bool NameHits::mayLeave() const
{
    return m_isKnown && (m_count == 0 || m_leave->isChecked());
}

void NameHits::show(const HandIn &work)
{
    m_isKnown = true;
    m_count = static_cast<int>(work.hits.size());
    m_statement->setText(tr("Checked on this computer: %Ln names", nullptr, m_count));
    showSign();
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *line = item->widget()) {
            line->hide();
            line->deleteLater();   // its button may be the one that was just pressed
        }
        delete item;
    }
    for (std::size_t at = 0; at < work.hits.size(); ++at) addHit(work, at);
    m_lines->addStretch();
    m_leave->setChecked(false);
    for (QWidget *each : std::initializer_list<QWidget *>{m_all, m_scroll, m_leave})
        each->setVisible(m_count > 0);
    fitHeight();
    Q_EMIT mayLeaveChanged();
}

void NameHits::addHit(const HandIn &work, std::size_t at)
{
    const AnswerHit &each = work.hits[at];
    const QString found = work.payload.answers.at(each.task).mid(each.hit.from, each.hit.length);
    auto *line = new QWidget(m_list);
    auto *words = new StartText("", line);
    words->setText(tr("“%1” in “%2”: the name of %3, %4", "what was found, of what it is the name")
                       .arg(found, taskTitle(m_learner.edition, each.task),
                            namedThingLabel(each.hit.thing), each.hit.whose));
    auto *replace = new QPushButton(tr("Replace with code"), line);
    replace->setAccessibleName(tr("Replace with code: %1").arg(found));
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->addWidget(words, 1);
    layout->addWidget(replace, 0, Qt::AlignTop);
    m_lines->addWidget(line);
    connect(replace, &QPushButton::clicked, this, [this, at] { Q_EMIT replaceWanted(at); });
}

void NameHits::fitHeight()
{
    const int line = fontMetrics().height() + 18;
    m_scroll->setFixedHeight(std::min(m_appearance.px(kMostHeight), std::max(1, m_count) * line));
}

}   // namespace wallchart
