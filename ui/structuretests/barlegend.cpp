// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/structuretests/barlegend.h"

#include "ui/widgets/paintedtext.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr double kSwatch = 14;
constexpr double kSwatchGap = 5;
constexpr double kEntryGap = 14;

}   // namespace

BarLegend::BarLegend(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, [this] { updateGeometry(); });
}

void BarLegend::setClosed(bool closed)
{
    m_closed = closed;
    QStringList words;
    for (const Entry &entry : entries()) words << entry.text;
    setAccessibleName(tr("Bars: %1", "what their parts are").arg(words.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

std::vector<BarLegend::Entry> BarLegend::entries() const
{
    return {{TestWho::TookPart, tr("took part")},
            {TestWho::DidNot, m_closed ? tr("did not") : tr("not yet")},
            {TestWho::Refused, tr("refused")},
            {TestWho::NotAsked, tr("not asked")},
            {std::nullopt, tr("unnamed")}};
}

int BarLegend::arrange(int width, std::vector<Entry> *placed) const
{
    const QFontMetrics metrics(sizedFont(font(), m_appearance.px(11)));
    const int swatch = m_appearance.px(kSwatch);
    const int gap = m_appearance.px(kSwatchGap);
    const int line = std::max(metrics.height(), swatch) + 2;
    int x = 0;
    int y = 0;
    for (Entry &entry : *placed) {
        const int words = metrics.horizontalAdvance(entry.text) + 2;
        const int whole = swatch + gap + words;
        if (x > 0 && x + whole > width) {
            x = 0;
            y += line;
        }
        entry.swatch = {x, y + (line - swatch) / 2, swatch, swatch};
        entry.words = {x + swatch + gap, y, words, line};
        x += whole + m_appearance.px(kEntryGap);
    }
    return y + line;
}

QSize BarLegend::sizeHint() const
{
    const QFontMetrics metrics(sizedFont(font(), m_appearance.px(11)));
    int width = 0;
    for (const Entry &entry : entries())
        width += m_appearance.px(kSwatch + kSwatchGap + kEntryGap)
                 + metrics.horizontalAdvance(entry.text) + 2;
    return {width, std::max(metrics.height(), m_appearance.px(kSwatch)) + 2};
}

int BarLegend::heightForWidth(int width) const
{
    std::vector<Entry> all = entries();
    return arrange(width, &all);
}

void BarLegend::paintEvent(QPaintEvent *)
{
    std::vector<Entry> all = entries();
    arrange(width(), &all);
    QPainter painter(this);
    painter.setFont(sizedFont(font(), m_appearance.px(11)));
    for (const Entry &entry : all) {
        const BarStretch stretch{entry.who, 0,
                                 QStyle::visualRect(layoutDirection(), rect(), entry.swatch)};
        paintResultBar(painter, {stretch}, true, m_appearance.theme());
        painter.setPen(m_appearance.theme().muted);
        writeLine(painter, QStyle::visualRect(layoutDirection(), rect(), entry.words), entry.text,
                  layoutDirection(), Qt::AlignLeft);
    }
}

void BarLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) setClosed(m_closed);
    QWidget::changeEvent(event);
}

}   // namespace wallchart
