// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallchart/lens.h"

#include "ui/painting/leveltones.h"
#include "ui/text/labels.h"

#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr int kWidth = 270;
constexpr int kMargin = 12;
constexpr int kTab = 26;

int followersNotWithUs(const Reading &reading, WorkerId worker)
{
    int count = 0;
    for (const WorkerReading *follower : reading.followersOf(worker))
        count += follower->withUs() ? 0 : 1;
    return count;
}

}   // namespace

Lens::Lens(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_appearance(appearance)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        fill();
        placeBeside(m_area);
        show();
        raise();
    });
    hide();
}

void Lens::showFor(WorkerId worker, const QRect &area, std::chrono::milliseconds after,
                   const QString &category)
{
    if (m_worker == worker && (isVisible() || m_timer.isActive())) return;
    m_worker = worker;
    m_area = area;
    m_category = category;
    hide();
    m_timer.start(after);
}

void Lens::hideLens()
{
    m_timer.stop();
    m_worker.reset();
    hide();
}

QString Lens::text() const
{
    return m_lines.join(QLatin1Char('\n'));
}

void Lens::fill()
{
    const Reading &reading = m_workspace.reading();
    const WorkerReading *worker = m_worker ? reading.find(*m_worker) : nullptr;
    m_lines.clear();
    if (!worker) return;
    const Campaign &campaign = reading.campaign();
    m_tone = worker->assessed() ? LevelTones(campaign.scale().levels).toneOf(*worker->level())
                                : std::nullopt;
    m_digit = worker->assessed() ? QString::number(*worker->level()) : QStringLiteral("–");
    m_lines.append(worker->worker->fullName);
    QStringList place;
    if (worker->mainPost) {
        if (!worker->mainPost->jobTitle.isEmpty()) place.append(worker->mainPost->jobTitle);
        if (worker->mainPost->unit) place.append(unitPath(campaign, *worker->mainPost->unit));
        if (const Shift *shift = campaign.find(worker->mainPost->shift)) place.append(shift->name);
    }
    m_lines.append(place.isEmpty() ? tr("Unassigned") : place.join(QStringLiteral(" · ")));
    const ScaleLevel *level = worker->assessed() ? campaign.scale().find(*worker->level())
                                                 : nullptr;
    QString stance = level ? levelLabel(*level) : tr("Unassessed");
    if (worker->stale) stance = tr("%1, stale").arg(stance);
    m_lines.append(stance);
    if (!m_category.isEmpty()) m_lines.append(m_category);
    if (worker->followers > 0) {
        m_lines.append(
            tr("%Ln follower(s)", nullptr, worker->followers) + QStringLiteral(", ")
            + tr("%Ln not yet with us", nullptr, followersNotWithUs(reading, *m_worker)));
    }
}

void Lens::placeBeside(const QRect &area)
{
    const int line = fontMetrics().height() + 2;
    resize(m_appearance.px(kWidth), 2 * kMargin + static_cast<int>(m_lines.size()) * line);
    const QRect room = parentWidget()->rect();
    const bool after = area.right() + width() + 8 < room.right();
    int x = after ? area.right() + 8 : area.left() - width() - 8;
    x = std::clamp(x, 0, std::max(0, room.width() - width()));
    const int y = std::clamp(area.center().y() - height() / 2, 0,
                             std::max(0, room.height() - height()));
    move(x, y);
}

void Lens::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line2);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const LevelColors &colors = theme.level(m_tone);
    const auto mirrored = [this](const QRect &box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    const QRect tab = mirrored({kMargin, kMargin, kTab, kTab});
    painter.setPen(m_tone ? QPen(Qt::NoPen) : QPen(theme.dash, 1, Qt::DashLine));
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(tab, 4, 4);
    painter.setPen(colors.digit);
    painter.drawText(tab, Qt::AlignCenter, m_digit);
    const int line = fontMetrics().height() + 2;
    for (int i = 0; i < m_lines.size(); ++i) {
        QFont font = this->font();
        font.setBold(i == 0);
        painter.setFont(font);
        painter.setPen(i == 0 ? theme.text : theme.muted);
        const QRect row(kMargin + kTab + 10, kMargin + i * line, width() - 2 * kMargin - kTab - 10,
                        line);
        const QString shown = painter.fontMetrics().elidedText(m_lines[i], Qt::ElideRight,
                                                               row.width());
        painter.drawText(
            mirrored(row),
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter, shown);
    }
}

}   // namespace wallchart
