// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/navigation.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/paintedtext.h"

#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

namespace wallchart {

namespace {

constexpr int kSectionRole = Qt::UserRole;
constexpr int kWaitingRole = Qt::UserRole + 1;
constexpr int kWideNavigation = 176;
constexpr int kNarrowNavigation = 52;
constexpr int kRow = 32;
constexpr int kNarrowHead = 12;   // there is no room for its words: a gap

/// A section as the style guide draws it: the chosen one on a card with a bar at its start.
class SectionDelegate final : public QStyledItemDelegate {
public:
    SectionDelegate(Appearance &appearance, QObject *parent)
        : QStyledItemDelegate(parent), m_appearance(appearance)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &,
                                 const QModelIndex &index) const override
    {
        const QVariant fixed = index.data(Qt::SizeHintRole);
        if (fixed.isValid()) return fixed.toSize();
        const bool isHead = !index.data(kSectionRole).isValid();
        return {kNarrowNavigation, isHead && isNarrow() ? kNarrowHead : m_appearance.px(kRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = m_appearance.theme();
        const bool section = index.data(kSectionRole).isValid();
        const bool chosen = section && option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option.rect).adjusted(8.5, 1.5, -8.5, -1.5);
        if (chosen) {
            painter->setPen(theme.line);
            painter->setBrush(theme.surface);
            painter->drawRoundedRect(box, 6, 6);
            const QRect bar = QStyle::visualRect(
                option.direction, option.rect,
                QRect(option.rect.left() + 9, option.rect.top() + 8, 3, option.rect.height() - 16));
            painter->fillRect(bar, theme.accent);
        } else if (section && option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.hover);
            painter->drawRoundedRect(box, 6, 6);
        }
        if (section && option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme.focus, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(box, 6, 6);
        }
        paintContent(*painter, option, index, chosen);
        painter->restore();
    }

private:
    [[nodiscard]] bool isNarrow() const
    {
        const auto *bar = qobject_cast<const QWidget *>(parent());
        return bar && bar->width() < 2 * kNarrowNavigation;
    }

    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, bool chosen) const
    {
        const Theme &theme = m_appearance.theme();
        const bool section = index.data(kSectionRole).isValid();
        const auto mirrored = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const int middle = option.rect.center().y();
        if (section) {
            const QRect sign(option.rect.left() + 18, middle - 8, 16, 16);
            index.data(Qt::DecorationRole).value<QIcon>().paint(&painter, mirrored(sign));
        }
        const bool narrow = option.rect.width() < 2 * kNarrowNavigation;
        const QRect badge = paintBadge(painter, option, index, narrow);
        if (narrow) return;
        QFont font = option.font;
        font.setPixelSize(m_appearance.px(section ? 13 : 12));
        font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(chosen ? theme.text : section ? theme.text2 : theme.muted);
        const QRect text = option.rect.adjusted(section ? 44 : 18, 0, -12 - badge.width(), 0);
        painter.drawText(mirrored(text),
                         QStyle::visualAlignment(option.direction, Qt::AlignLeft)
                             | Qt::AlignVCenter,
                         index.data().toString());
    }

    /// The number that waits: at the end of the row, or on the sign when there is no more room.
    [[nodiscard]] QRect paintBadge(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index, bool narrow) const
    {
        const int waiting = index.data(kWaitingRole).toInt();
        if (waiting <= 0) return {};
        const Theme &theme = m_appearance.theme();
        const QString number = QLocale().toString(waiting);
        const QFont font = sizedFont(option.font, m_appearance.px(narrow ? 10 : 11),
                                     QFont::DemiBold);
        const int height = m_appearance.px(narrow ? 13 : 17);
        const int width = std::max(height,
                                   QFontMetrics(font).horizontalAdvance(number) + height / 2);
        const QRect &row = option.rect;
        const QRect box = narrow
                              ? QRect(row.left() + 27, row.center().y() - height + 1, width, height)
                              : QRect(row.right() - 16 - width, row.center().y() - height / 2,
                                      width, height);
        const QRect shown = QStyle::visualRect(option.direction, row, box);
        painter.setPen(Qt::NoPen);
        painter.setBrush(narrow ? theme.ink : theme.inkBg);
        painter.drawRoundedRect(shown, height / 2.0, height / 2.0);
        painter.setFont(font);
        painter.setPen(narrow ? theme.surface : theme.text);
        painter.drawText(shown, Qt::AlignCenter, number);
        return box;
    }

    Appearance &m_appearance;
};

}   // namespace

Navigation::Navigation(Appearance &appearance, QWidget *parent)
    : QListWidget(parent), m_appearance(appearance)
{
    setItemDelegate(new SectionDelegate(appearance, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("QListWidget { background: transparent; border: none; }"));
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && item->data(kSectionRole).isValid())
            Q_EMIT sectionChosen(item->data(kSectionRole).toInt());
    });
    connect(&appearance, &Appearance::changed, this, &Navigation::applyWidth);
    applyWidth();
}

void Navigation::setEntries(const std::vector<Entry> &entries)
{
    const QSignalBlocker blocker(this);
    clear();
    m_gap = -1;
    for (const Entry &entry : entries) {
        if (!entry.icon && entry.text.isEmpty()) m_gap = count();
        auto *item = new QListWidgetItem(entry.text, this);
        if (!entry.icon) {
            item->setFlags(Qt::NoItemFlags);
            continue;
        }
        item->setIcon(icon(entry.icon));
        item->setData(kSectionRole, entry.section);
    }
    setSection(m_section);
    sayWaiting();
    fitGap();
}

void Navigation::setWaiting(int section, int count)
{
    m_waiting[section] = count;
    sayWaiting();
}

void Navigation::sayWaiting()
{
    for (int row = 0; row < count(); ++row) {
        const QVariant section = item(row)->data(kSectionRole);
        if (!section.isValid()) continue;
        const auto found = m_waiting.find(section.toInt());
        const int waiting = found == m_waiting.end() ? 0 : found->second;
        const QString name = item(row)->text();
        item(row)->setData(kWaitingRole, waiting);
        const QString said = waiting > 0 ? tr("%1, %Ln waiting", nullptr, waiting).arg(name) : name;
        item(row)->setData(Qt::AccessibleTextRole, said);
        item(row)->setToolTip(said);
    }
}

/// Pushes what stands behind the gap to the foot.
void Navigation::fitGap()
{
    if (m_gap < 0) return;
    const int row = m_appearance.px(kRow);
    int others = 0;
    for (int at = 0; at < count(); ++at) {
        if (at != m_gap) others += m_collapsed && !item(at)->flags() ? kNarrowHead : row;
    }
    item(m_gap)->setSizeHint({kNarrowNavigation, std::max(kNarrowHead, height() - others)});
}

void Navigation::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fitGap();
}

void Navigation::setSection(int section)
{
    const QSignalBlocker blocker(this);
    m_section = section;
    int found = -1;   // a section that has no entry can be shown all the same
    for (int row = 0; row < count(); ++row) {
        const QVariant at = item(row)->data(kSectionRole);
        if (at.isValid() && at.toInt() == section) found = row;
    }
    setCurrentRow(found);
}

void Navigation::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    applyWidth();
}

QSize Navigation::sizeHint() const
{
    return {width(), QListWidget::sizeHint().height()};
}

void Navigation::applyWidth()
{
    setFixedWidth(m_collapsed ? kNarrowNavigation : m_appearance.px(kWideNavigation));
    fitGap();
    scheduleDelayedItemsLayout();
}

}   // namespace wallchart
