// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/followerstrip.h"

#include "ui/inspector/inspectormarks.h"
#include "ui/inspector/inspectorwords.h"
#include "ui/painting/leveltones.h"
#include "ui/text/labels.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QPainter>

namespace wallchart {

namespace {

constexpr double kSquare = 20;
constexpr double kPipSize = 9;
constexpr int kPipGap = 3;
constexpr double kSquareDigit = 12;
constexpr double kOutside = 0.45;   ///< opacity of who does not count

}   // namespace

FollowerSign::FollowerSign(Appearance &appearance, const FollowerFact &fact,
                           std::optional<int> tone, QWidget *parent)
    : QAbstractButton(parent), m_appearance(appearance), m_fact(fact), m_tone(tone)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

QSize FollowerSign::sizeHint() const
{
    const int square = m_appearance.px(kSquare);
    return {square + 4, square + 4 + kPipGap + m_appearance.px(kPipSize)};
}

void FollowerSign::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const LevelColors &colors = theme.level(m_tone);
    const double square = m_appearance.px(kSquare);
    const double pip = m_appearance.px(kPipSize);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_fact.counts) painter.setOpacity(kOutside);
    const QRectF box(2.5, 2.5, square - 1, square - 1);
    const QColor edge = colors.edge.isValid() ? colors.edge : colors.fill;
    painter.setPen(m_tone ? QPen(edge, 1) : QPen(theme.dash, 1, Qt::DashLine));
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(box, 4, 4);
    QFont digit = font();
    digit.setPixelSize(m_appearance.px(kSquareDigit));
    digit.setBold(true);
    painter.setFont(digit);
    painter.setPen(colors.digit);
    painter.drawText(box, Qt::AlignCenter,
                     m_fact.level ? QString::number(*m_fact.level) : QStringLiteral("–"));
    const QRectF spot((width() - pip) / 2, square + 4 + kPipGap - 1, pip, pip);
    drawMarks(painter, [&](ChartCanvas &canvas) {
        paintPip(canvas, spot, pipFor(m_fact.outcome), theme, theme.surface);
    });
    if (!hasFocus() && !underMouse()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? theme.focus : theme.dash, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(1, 1, square + 2, square + 2), 5, 5);
}

void FollowerSign::keyPressEvent(QKeyEvent *event)
{
    const int behind = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int before = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == behind || event->key() == Qt::Key_Down) Q_EMIT stepWanted(1);
    else if (event->key() == before || event->key() == Qt::Key_Up) Q_EMIT stepWanted(-1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) click();
    else QAbstractButton::keyPressEvent(event);
}

FollowerStrip::FollowerStrip(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
}

QString FollowerStrip::inWords(const Campaign &campaign, const LeaderEvidence &evidence,
                               const FollowerFact &fact) const
{
    QStringList parts{fact.name, stanceWords(campaign, fact.level)};
    if (evidence.test) {
        parts.append(tr("%1: %2", "test and what somebody did")
                         .arg(evidence.test->name, outcomeLabel(fact.outcome, true)));
        if (fact.askedByLeader) parts.append(tr("asked by this leader"));
    }
    if (!fact.counts) parts.append(tr("not counted"));
    return parts.join(QStringLiteral(" · "));
}

void FollowerStrip::showFollowers(const Campaign &campaign, const LeaderEvidence &evidence)
{
    setVisible(!evidence.followers.empty());
    if (m_shown == evidence.followers) return;
    m_shown = evidence.followers;
    for (FollowerSign *sign : m_signs) {
        layout()->removeWidget(sign);
        sign->hide();
        sign->deleteLater();
    }
    m_signs.clear();
    const LevelTones tones(campaign.scale().levels);
    for (const FollowerFact &fact : evidence.followers) {
        auto *sign = new FollowerSign(m_appearance, fact,
                                      fact.level ? tones.toneOf(*fact.level) : std::nullopt, this);
        sign->setToolTip(inWords(campaign, evidence, fact));
        sign->setAccessibleName(sign->toolTip());
        sign->setFocusPolicy(m_signs.empty() ? Qt::StrongFocus : Qt::ClickFocus);
        const std::size_t place = m_signs.size();
        connect(sign, &FollowerSign::stepWanted, this, [this, place](int by) { step(place, by); });
        connect(sign, &QAbstractButton::clicked, this,
                [this, id = fact.worker] { Q_EMIT followerChosen(id); });
        layout()->addWidget(sign);
        sign->show();
        m_signs.push_back(sign);
    }
    setAccessibleName(tr("%Ln follower(s)", nullptr, static_cast<int>(m_signs.size())));
    updateGeometry();
}

void FollowerStrip::step(std::size_t from, int by)
{
    const auto to = static_cast<std::ptrdiff_t>(from) + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_signs.size())) return;
    m_signs[from]->setFocusPolicy(Qt::ClickFocus);
    FollowerSign *next = m_signs[static_cast<std::size_t>(to)];
    next->setFocusPolicy(Qt::StrongFocus);
    next->setFocus(Qt::TabFocusReason);
}

}   // namespace wallchart
