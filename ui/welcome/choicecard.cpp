// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/choicecard.h"

#include "ui/widgets/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr int kPad = 14;
constexpr int kWell = 40;
constexpr int kShortcutRoom = 70;

}   // namespace

ChoiceCard::ChoiceCard(Appearance &appearance, const char *iconName, QWidget *parent)
    : QAbstractButton(parent), m_appearance(appearance), m_icon(iconName)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setWeight(Weight weight)
{
    m_weight = weight;
    update();
}

void ChoiceCard::setTexts(const QString &title, const QString &sentence, const QString &shortcut)
{
    setText(title);
    m_sentence = sentence;
    m_shortcut = shortcut;
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QFont ChoiceCard::titleFont() const
{
    QFont bold = font();
    bold.setPixelSize(m_appearance.px(14));
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont ChoiceCard::sentenceFont() const
{
    QFont plain = font();
    plain.setPixelSize(m_appearance.px(12.5));
    return plain;
}

int ChoiceCard::textWidth(int width) const
{
    return width - 2 * kPad - kWell - kPad - (m_shortcut.isEmpty() ? 0 : kShortcutRoom);
}

int ChoiceCard::titleHeight() const
{
    return QFontMetrics(titleFont()).boundingRect(QRect(0, 0, 1000, 1000), 0, text()).height();
}

QSize ChoiceCard::sizeHint() const
{
    return {460, heightForWidth(460)};
}

int ChoiceCard::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(40, textWidth(width)), 1000);
    const int text =
        titleHeight() + 2
        + QFontMetrics(sentenceFont()).boundingRect(room, Qt::TextWordWrap, m_sentence).height();
    return 2 * kPad + std::max(kWell, text);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const bool primary = m_weight == Weight::Primary;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(theme.focus, 2)
                   : primary  ? QPen(theme.accent, 2)
                              : QPen(theme.line2, 1));
    painter.setBrush(underMouse() ? theme.hover : theme.surface);
    painter.drawRoundedRect(frame, 8, 8);
    const auto mirrored = [this](const QRect &box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    const QRect well = mirrored({kPad, (height() - kWell) / 2, kWell, kWell});
    painter.setPen(Qt::NoPen);
    painter.setBrush(primary ? theme.accent : theme.sunk);
    painter.drawRoundedRect(well, 6, 6);
    wallchart::icon(m_icon, primary ? IconTone::OnAccent : IconTone::Text)
        .paint(&painter, well.adjusted(11, 11, -11, -11));
    const int titleRoom = titleHeight();
    const int textHeight = heightForWidth(width()) - 2 * kPad;
    const int top = (height() - textHeight) / 2;
    const int left = 2 * kPad + kWell;
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setFont(titleFont());
    painter.setPen(theme.text);
    painter.drawText(mirrored({left, top, textWidth(width()), titleRoom}), align,
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, textWidth(width())));
    painter.setFont(sentenceFont());
    painter.setPen(theme.muted);
    painter.drawText(mirrored({left, top + titleRoom + 2, textWidth(width()), textHeight}),
                     align | Qt::TextWordWrap, m_sentence);
    if (m_shortcut.isEmpty()) return;
    const QRect keys = mirrored(
        {width() - kPad - kShortcutRoom + 8, 0, kShortcutRoom - 8, height()});
    painter.drawText(keys,
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter,
                     m_shortcut);
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    case Qt::Key_Down: focusNextPrevChild(true); return;
    case Qt::Key_Up: focusNextPrevChild(false); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

}   // namespace wallchart
