// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/weekstrip.h"

#include "ui/widgets/pageheader.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr int kStripPadding = 8;
constexpr int kLeastLine = 10;   // between two weeks
constexpr int kLineGap = 4;      // from a week to the line

}   // namespace

WeekStrip::WeekStrip(Appearance &appearance, QWidget *parent)
    : QFrame(parent), m_appearance(appearance), m_group(new QButtonGroup(this))
{
    setRole(this, "panel");
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &WeekStrip::chosen);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        arrange();
    });
}

void WeekStrip::makeSteps(std::size_t count)
{
    while (m_steps.size() > count) {
        delete m_steps.back();
        m_steps.pop_back();
    }
    while (m_steps.size() < count) {
        auto *step = new WeekStep(m_appearance, this);
        step->QWidget::show();
        m_group->addButton(step);
        m_steps.push_back(step);
    }
}

void WeekStrip::show(const std::vector<WeekStepContent> &weeks, int chosen)
{
    makeSteps(weeks.size());
    for (std::size_t at = 0; at < weeks.size(); ++at) {
        m_group->setId(m_steps[at], weeks[at].week);
        m_steps[at]->show(weeks[at]);
        if (weeks[at].week == chosen) m_steps[at]->setChecked(true);
    }
    setAccessibleName(tr("Weeks of the training"));
    updateGeometry();
    arrange();
}

void WeekStrip::focusChosen()
{
    if (QAbstractButton *step = m_group->checkedButton()) step->setFocus();
}

int WeekStrip::stepHeight() const
{
    int height = m_appearance.px(36);
    for (const WeekStep *step : m_steps) height = std::max(height, step->sizeHint().height());
    return height;
}

QSize WeekStrip::sizeHint() const
{
    return {480, stepHeight() + 2 * kStripPadding};
}

QSize WeekStrip::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void WeekStrip::arrange()
{
    if (m_steps.empty()) return;
    const int room = width() - 2 * kStripPadding;
    const int lines = static_cast<int>(m_steps.size()) - 1;
    int worded = 0;
    for (const WeekStep *step : m_steps) worded += step->wordedWidth();
    const bool fits = worded + lines * (kLeastLine + 2 * kLineGap) <= room;
    std::vector<int> widths;
    int used = 0;
    for (WeekStep *step : m_steps) {
        const bool hasWords = fits || step->isChecked();
        step->setWorded(hasWords);
        widths.push_back(hasWords ? step->wordedWidth() : step->bareWidth());
        used += widths.back();
    }
    const double between = lines > 0 ? double(std::max(0, room - used)) / lines : 0;
    double at = kStripPadding;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const int width = std::min(widths[i], room);
        const QRect place(static_cast<int>(at), kStripPadding, width, height() - 2 * kStripPadding);
        m_steps[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        at += widths[i] + between;
    }
    update();
}

void WeekStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void WeekStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) arrange();
}

void WeekStrip::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(m_appearance.theme().line2);
    for (std::size_t i = 1; i < m_steps.size(); ++i) {
        const QRect one = m_steps[i - 1]->geometry();
        const QRect next = m_steps[i]->geometry();
        const int from = std::min(one.right(), next.right()) + kLineGap;
        const int to = std::max(one.left(), next.left()) - kLineGap;
        if (to > from) painter.drawLine(from, height() / 2, to, height() / 2);
    }
}

}   // namespace wallchart
