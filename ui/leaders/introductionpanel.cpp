// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaders/introductionpanel.h"

#include "ui/text/labels.h"
#include "ui/widgets/pageheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace wallchart {

namespace {

constexpr int kWays = 3;

}   // namespace

IntroductionPanel::IntroductionPanel(QWidget *parent)
    : QWidget(parent), m_title(labelWithRole("section", this)), m_way(new QLabel(this)),
      m_next(new QPushButton(this))
{
    m_way->setObjectName(QStringLiteral("way"));
    m_way->setWordWrap(true);
    m_way->setTextFormat(Qt::RichText);
    m_way->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_way);
    connect(m_next, &QPushButton::clicked, this, [this] {
        m_shown = (m_shown + 1) % m_ways.size();
        showWay();
    });
    connect(m_way, &QLabel::linkActivated, this, [this](const QString &link) {
        const auto step = static_cast<std::size_t>(link.toInt());
        if (step < m_ways[m_shown].steps.size())
            Q_EMIT workerWanted(m_ways[m_shown].steps[step].worker);
    });
    retranslate();
}

void IntroductionPanel::show(std::shared_ptr<const IntroductionInsight> insight,
                             std::optional<WorkerId> worker)
{
    if (m_insight == insight && m_worker == worker) return;
    m_insight = std::move(insight);
    m_worker = worker;
    m_shown = 0;
    m_ways.clear();
    if (m_insight && worker && m_insight->reading.find(*worker))
        m_ways = m_insight->network->to(*worker, kWays);
    showWay();
}

void IntroductionPanel::retranslate()
{
    m_title->setText(tr("Who can bring us to them"));
    m_next->setText(tr("Another way"));
    showWay();
}

QString IntroductionPanel::wayText(const Introduction &way) const
{
    const Reading &reading = m_insight->reading;
    const Campaign &campaign = reading.campaign();
    QStringList lines;
    for (std::size_t at = 0; at + 1 < way.steps.size(); ++at) {
        const IntroductionStep &from = way.steps[at];
        const IntroductionStep &to = way.steps[at + 1];
        const Tie *tie = campaign.find(*to.via);
        const QString name = QStringLiteral("<a href=\"%1\">%2</a>")
                                 .arg(QString::number(at),
                                      campaign.find(from.worker)->fullName.toHtmlEscaped());
        const QString next = campaign.find(to.worker)->fullName.toHtmlEscaped();
        const QString kind = tieKindLabel(*campaign.find(tie->kind)).toHtmlEscaped();
        lines.append(
            from.withUs
                ? tr("%1 to %2 (%3)", "a step: from whom, to whom, their tie").arg(name, next, kind)
                : tr("%1, not with us yet, to %2 (%3)", "a step of an introduction")
                      .arg(name, next, kind));
    }
    return lines.join(QStringLiteral("<br>"));
}

void IntroductionPanel::showWay()
{
    m_next->setVisible(m_ways.size() > 1);
    if (!m_insight) m_way->setText(tr("Being worked out …"));
    else if (m_ways.empty())
        m_way->setText(tr("No way is known yet: ask in their cell who gets on with them."));
    else m_way->setText(wayText(m_ways[m_shown]));
    if (m_ways.size() > 1)
        m_next->setToolTip(
            tr("Way %1 of %2")
                .arg(QLocale().toString(m_shown + 1), QLocale().toString(m_ways.size())));
}

}   // namespace wallchart
