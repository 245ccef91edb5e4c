// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallchart/legendbar.h"

#include "core/charts/cardparts.h"
#include "ui/painting/categorytones.h"
#include "ui/painting/leveltones.h"
#include "ui/painting/marks.h"
#include "ui/painting/shapedtext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>
#include <QToolButton>
#include <QWidget>

namespace wallchart {

namespace {

constexpr int kSwatch = 16;
constexpr int kChipRoom = 16;

QPixmap pixmapOf(int size, qreal ratio, const std::function<void(QPainter &)> &draw)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    return pixmap;
}

QPixmap swatch(const LevelColors &colors, const QString &digit, const Theme &theme, qreal ratio)
{
    return pixmapOf(kSwatch, ratio, [&](QPainter &painter) {
        const QRectF box(0.5, 0.5, kSwatch - 1, kSwatch - 1);
        const bool dashed = digit == QStringLiteral("–");
        const QColor &edge = theme.outlineLevels     ? colors.outlined
                             : colors.edge.isValid() ? colors.edge
                                                     : colors.fill;
        painter.setPen(dashed ? QPen(theme.dash, 1, Qt::DashLine) : QPen(edge));
        painter.setBrush(colors.fill);
        painter.drawRoundedRect(box, 3, 3);
        QFont font = painter.font();
        font.setPixelSize(11);
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(colors.digit);
        painter.drawText(box, Qt::AlignCenter, digit);
    });
}

/// A mark exactly as the chart paints it.
QPixmap markPixmap(qreal ratio, const std::function<void(ChartCanvas &, const QRectF &)> &draw)
{
    return pixmapOf(kSwatch, ratio, [&](QPainter &painter) {
        TextShaper shaper(Kerning::None);
        ChartCanvas canvas(painter, shaper, {}, DeviceKind::Pixels, TextMode::Glyphs);
        draw(canvas, QRectF(3, 3, kSwatch - 6, kSwatch - 6));
        canvas.flush();
    });
}

/// A chip as wide as its sign and text: a style sheet makes tool buttons wider than they look.
class LegendChip final : public QToolButton {
public:
    using QToolButton::QToolButton;
    [[nodiscard]] QSize sizeHint() const override
    {
        const int text = fontMetrics().horizontalAdvance(this->text());
        return {kSwatch + text + kChipRoom, std::max(24, fontMetrics().height() + 6)};
    }
};

}   // namespace

LegendBar::LegendBar(Appearance &appearance, QWidget *parent)
    : QFrame(parent), m_appearance(appearance)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(6, 2, 6, 2);
    layout->setSpacing(2);
}

void LegendBar::clear()
{
    if (m_chosen.empty()) return;
    m_chosen.clear();
    for (QToolButton *chip : findChildren<QToolButton *>()) chip->setChecked(false);
    Q_EMIT chosenChanged();
}

void LegendBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // Later: who lays this out just now would not hear that its height is another one.
    if (event->size().width() != event->oldSize().width())
        QMetaObject::invokeMethod(this, &LegendBar::fit, Qt::QueuedConnection);
}

void LegendBar::fit()
{
    for (const Form form : {Form::Everything, Form::NoNumbers, Form::SignsOfMarks}) {
        say(form);
        if (neededWidth() <= width()) break;
    }
    layout()->invalidate();
    updateGeometry();
}

void LegendBar::say(Form form)
{
    m_form = form;
    for (const ShownChip &chip : m_chips) {
        chip.button->setText(form == Form::Everything
                                 ? chip.label + QLatin1Char(' ') + isolated(chip.number)
                                 : chip.label);
    }
    for (const ShownMark &shown : m_marks) {
        shown.words->setVisible(form != Form::SignsOfMarks);
        shown.mark->layout()->invalidate();   // or it says its old width until events are handled
    }
}

int LegendBar::neededWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    int needed = margins.left() + margins.right();
    for (int i = 0; i < layout()->count(); ++i) {
        layout()->itemAt(i)->invalidate();
        needed += layout()->itemAt(i)->sizeHint().width() + (i > 0 ? layout()->spacing() : 0);
    }
    return needed;
}

void LegendBar::showFor(const WallChart &chart, const ChartWords &words)
{
    m_chips.clear();
    m_marks.clear();
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    // Codes of one colouring mean nothing in another.
    const bool forgets = m_coloring != chart.coloring && !m_chosen.empty();
    if (forgets) m_chosen.clear();
    m_coloring = chart.coloring;
    if (!chart.showsAssessments()) addCategories(chart, words);
    else if (!chart.assessmentsHidden) addLevels(chart, words);
    if (!chart.assessmentsHidden) addMarks(chart, words);
    fit();
    if (forgets) Q_EMIT chosenChanged();
}

void LegendBar::addLevels(const WallChart &chart, const ChartWords &words)
{
    const Theme &theme = m_appearance.theme();
    const LevelTones tones(chart.levels);
    for (const ScaleLevel &level : chart.levels) {
        const auto people = chart.total.levels.find(level.level);
        addChip({level.level, QString::number(level.level), words.levelLabel(level.level),
                 people == chart.total.levels.end() ? 0 : people->second,
                 theme.level(tones.toneOf(level.level))});
    }
    addChip(
        {0, QString(QChar(0x2013)), words.unassessed, chart.total.unassessed(), theme.unassessed});
}

void LegendBar::addCategories(const WallChart &chart, const ChartWords &words)
{
    for (const ChartCategory &category : chart.categories) {
        if (category.kind == CategoryKind::NoShift && category.people == 0) continue;
        addChip({category.code, signOf(chart, category.code, words), words.categoryLabel(category),
                 category.people, categoryColors(category, m_appearance.theme())});
    }
}

void LegendBar::addMarks(const WallChart &chart, const ChartWords &words)
{
    const Theme &theme = m_appearance.theme();
    const qreal ratio = devicePixelRatioF();
    addMark(words.testedLeader, markPixmap(ratio, [&](ChartCanvas &canvas, const QRectF &box) {
                paintStar(canvas, box.adjusted(-1, -1, 1, 1), Star::Filled, theme.star,
                          theme.window);
            }));
    addMark(words.untestedLeader, markPixmap(ratio, [&](ChartCanvas &canvas, const QRectF &box) {
                paintStar(canvas, box.adjusted(-1, -1, 1, 1), Star::Outlined, theme.star,
                          theme.window);
            }));
    addMark(words.committee, markPixmap(ratio, [&](ChartCanvas &canvas, const QRectF &box) {
                paintDiamond(canvas, box, theme.committee);
            }));
    if (chart.tests.empty()) return;
    const std::array pips{
        std::pair{Pip::TookPart, words.tookPart}, std::pair{Pip::DidNot, words.didNot},
        std::pair{Pip::Refused, words.refused}, std::pair{Pip::NotAsked, words.notAsked}};
    for (const auto &[pip, label] : pips) {
        addMark(label, markPixmap(ratio, [&](ChartCanvas &canvas, const QRectF &box) {
                    paintPip(canvas, box.adjusted(1, 1, -1, -1), pip, theme, theme.window);
                }));
    }
}

void LegendBar::addChip(const Chip &shown)
{
    auto *chip = new LegendChip(this);
    setRole(chip, "chip");
    chip->setCheckable(true);
    chip->setChecked(m_chosen.count(shown.code) > 0);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setIcon(swatch(shown.colors, shown.sign, m_appearance.theme(), devicePixelRatioF()));
    m_chips.push_back({chip, shown.label, QLocale().toString(shown.people)});
    chip->setAccessibleName(
        tr("Show only: %1 %2, %Ln people", nullptr, shown.people).arg(shown.sign, shown.label));
    chip->setToolTip(chip->accessibleName());
    connect(chip, &QToolButton::toggled, this, [this, code = shown.code](bool on) {
        if (on) m_chosen.insert(code);
        else m_chosen.erase(code);
        Q_EMIT chosenChanged();
    });
    layout()->addWidget(chip);
    chip->show();
}

void LegendBar::addMark(const QString &label, const QPixmap &sign)
{
    auto *mark = new QWidget(this);
    auto *row = new QHBoxLayout(mark);
    row->setContentsMargins(2, 3, 2, 3);
    row->setSpacing(4);
    auto *picture = new QLabel(mark);
    picture->setPixmap(sign);
    mark->setToolTip(label);
    QLabel *text = labelWithRole("caption", mark);
    text->setText(label);
    m_marks.push_back({mark, text});
    row->addWidget(picture);
    row->addWidget(text);
    layout()->addWidget(mark);
    mark->show();
}

}   // namespace wallchart
