// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/smallwindow/fitting.h"

#include "ui/widgets/clippedtext.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolButton>
#include <QWidget>

namespace wallchart {

namespace {

constexpr int kTolerance = 1;   // frames share a pixel

QString textOf(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) return button->text();
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) return label->text();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) return box->currentText();
    return widget.accessibleName();
}

QString nameOf(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return QStringLiteral("%1 \"%2\" in %3")
        .arg(QString::fromLatin1(widget.metaObject()->className()), textOf(widget).left(50),
             parent ? QString::fromLatin1(parent->metaObject()->className()) : QString());
}

bool isControl(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return qobject_cast<const QAbstractButton *>(&widget)
           || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
           || qobject_cast<const QAbstractSpinBox *>(&widget)
           || qobject_cast<const QPlainTextEdit *>(&widget)
           || qobject_cast<const QAbstractItemView *>(&widget)
           || (label && !label->text().isEmpty());
}

/// Parts of a control are laid out by it.
bool isPartOfControl(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return parent
           && (qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QComboBox *>(parent)
               || qobject_cast<const QAbstractSpinBox *>(parent)
               || qobject_cast<const QAbstractItemView *>(parent)
               || parent->inherits("QAbstractItemView") || parent->inherits("QLineEdit"));
}

/// "" or how much the text lacks.
QString lackOfText(const QWidget &widget)
{
    const auto lack = [](const char *what, int has, int needs) {
        return has + kTolerance < needs
                   ? QStringLiteral("%1 %2 of %3").arg(QLatin1String(what)).arg(has).arg(needs)
                   : QString();
    };
    if (qobject_cast<const ClippedText *>(&widget)) return {};   // its tool tip says all
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty()) return {};
        if (label->wordWrap())
            return lack("height", label->height(), label->heightForWidth(label->width()));
        return lack("width", label->width(), label->sizeHint().width())
               + lack("height", label->height(), label->minimumSizeHint().height());
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        if (button->text().isEmpty()) return {};
        const auto *tool = qobject_cast<const QToolButton *>(button);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
            return {};
        const QString low =
            button->hasHeightForWidth()
                ? lack("height", button->height(), button->heightForWidth(button->width()))
                : lack("height", button->height(), button->minimumSizeHint().height());
        if (button->hasHeightForWidth()) return low;
        if (button->text().size() == 1) return low;   // a digit needs no padding
        // Those that know how to be narrower say the rest in a tool tip.
        const int least = button->minimumSizeHint().width();
        if (least >= button->sizeHint().width() || !button->toolTip().isEmpty())
            return low + lack("width", button->width(), least);
        return low + lack("width", button->width(), button->sizeHint().width());
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        const QRect field = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                         QStyle::SC_ComboBoxEditField, box);
        return lack("width", field.width(),
                    box->fontMetrics().horizontalAdvance(box->currentText()))
               + lack("height", box->height(), box->minimumSizeHint().height());
    }
    if (qobject_cast<const QLineEdit *>(&widget))
        return lack("height", widget.height(), widget.minimumSizeHint().height());
    return {};
}

/// The area that scrolls what is in it, above a widget.
const QAbstractScrollArea *scrollerOf(const QWidget &viewport)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(viewport.parentWidget());
    return area && area->viewport() == &viewport ? area : nullptr;
}

/// "" or how a widget is cut off by what it stands in.
QString lackOfRoom(const QWidget &widget)
{
    const QWidget &parent = *widget.parentWidget();
    if (const auto *area = qobject_cast<const QScrollArea *>(scrollerOf(parent))) {
        const bool scrolls = area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        return scrolls || widget.width() <= parent.width() + kTolerance
                   ? QString()
                   : QStringLiteral("%1 wide, and only %2 of it are shown")
                         .arg(widget.width())
                         .arg(parent.width());
    }
    const QRect room = parent.rect().adjusted(-kTolerance, -kTolerance, kTolerance, kTolerance);
    if (scrollerOf(parent) || room.contains(widget.geometry())) return {};
    const QRect at = widget.geometry();
    return QStringLiteral("at %1,%2 %3x%4 in a parent of %5x%6")
        .arg(at.x())
        .arg(at.y())
        .arg(at.width())
        .arg(at.height())
        .arg(parent.width())
        .arg(parent.height());
}

void findOverlaps(const QWidget &parent, QStringList &found)
{
    std::vector<const QWidget *> controls;
    for (const QObject *child : parent.children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (!widget || !widget->isVisible() || widget->isWindow()) continue;
        if (isControl(*widget) || widget->layout()) controls.push_back(widget);
    }
    for (std::size_t i = 0; i < controls.size(); ++i) {
        for (std::size_t k = i + 1; k < controls.size(); ++k) {
            if (qobject_cast<const Toast *>(controls[i])
                || qobject_cast<const Toast *>(controls[k]))
                continue;
            const QRect shared = controls[i]->geometry().intersected(controls[k]->geometry());
            if (shared.width() > kTolerance && shared.height() > kTolerance)
                found << QStringLiteral("over each other: %1 and %2")
                             .arg(nameOf(*controls[i]), nameOf(*controls[k]));
        }
    }
}

QString lackOfParts(const QWidget &widget)
{
    if (!widget.layout() || scrollerOf(*widget.parentWidget())) return {};
    if (qobject_cast<const QStackedWidget *>(&widget)) return {};   // needs what hidden pages need
    const QSize least = widget.layout()->minimumSize();
    if (least.width() > widget.width() + kTolerance)
        return QStringLiteral("%1 wide, its parts need %2").arg(widget.width()).arg(least.width());
    if (least.height() > widget.height() + kTolerance && !widget.layout()->hasHeightForWidth())
        return QStringLiteral("%1 high, its parts need %2")
            .arg(widget.height())
            .arg(least.height());
    return {};
}

void look(const QWidget &widget, QStringList &found)
{
    for (const QObject *child : widget.children()) {
        const auto *each = qobject_cast<const QWidget *>(child);
        if (!each || !each->isVisible() || each->isWindow() || isPartOfControl(*each)) continue;
        for (const QString &lack : {lackOfText(*each), lackOfRoom(*each), lackOfParts(*each)})
            if (!lack.isEmpty()) found << QStringLiteral("%1: %2").arg(nameOf(*each), lack);
        findOverlaps(*each, found);
        look(*each, found);
    }
}

}   // namespace

QStringList unfitting(const QWidget &window)
{
    QStringList found;
    look(window, found);
    found.removeDuplicates();
    return found;
}

}   // namespace wallchart
