// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stylesheet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace wallchart {

namespace {

constexpr int kButtonLine = 20;

/// `@name` is a colour of the theme, `#12px` a size that grows with the text, `@leastpx` the
/// least height of what is in a button.
constexpr const char *kRules = R"(
* { outline: none; }
QToolTip { color: @text; background: @surface; border: 1px solid @line2; padding: 4px 6px; }
QLabel[role="title"] { font-size: #15px; font-weight: 600; color: @text; }
QLabel[role="display"] { font-size: #24px; font-weight: 600; color: @text; }
QLabel[role="section"] { font-size: #13px; font-weight: 600; color: @text; }
QLabel[role="caption"] { font-size: #12px; color: @muted; }
QLabel[role="meta"] { font-size: #11px; color: @muted; }
QLabel[role="heading"] { font-size: #19px; font-weight: 600; color: @text; }
QLabel[role="task"] { font-size: #13px; font-weight: 500; color: @text; }
QLabel[role="countdown"] { font-size: #15px; font-weight: 600; color: @text; background: @sunk;
    border: 1px solid @line; border-radius: 6px; padding: 4px 9px; }
QLabel[role="error"] { font-size: #12px; color: @accentText; }
QFrame[role="panel"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[role="sunk"] { background: @sunk; border: none; border-radius: 6px; }
QFrame[role="bar"] { background: @surface; border: none; border-bottom: 1px solid @line; }
QFrame[role="strip"] { background: @window; border: none; border-bottom: 1px solid @line; }
QFrame[role="inspector"] { background: @surface; border: none; }
QFrame[role="rule"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QPushButton, QToolButton[role="control"] {
    color: @text; background: @surface; border: 1px solid @line2; border-radius: 6px;
    padding: 3px 10px; min-height: @leastpx; font-weight: 500; }
QPushButton:hover, QToolButton[role="control"]:hover { background: @hover; }
QPushButton:focus, QToolButton[role="control"]:focus, QToolButton[role="chip"]:focus,
QToolButton[role="segment"]:focus, QToolButton[role="flat"]:focus {
    border: 2px solid @focus; padding: 2px 9px; }
/* Qt adds three pixels of its own to a tool button that has a style. */
QToolButton[role="control"] { padding: 2px 9px 1px 9px; }
QToolButton[role="control"]:focus, QToolButton[role="segment"]:focus { padding: 1px 8px 0 8px; }
QPushButton:disabled, QToolButton[role="control"]:disabled { color: @dash; }
QPushButton[role="primary"] { color: @onAccent; background: @accent; border: 1px solid @accent; }
QPushButton[role="primary"]:hover { background: @accentHover; }
QPushButton[role="primary"]:focus { border: 2px solid @focus; }
QPushButton[role="primary"]:disabled { color: @muted; background: @inkBg; border-color: @line2; }
QPushButton[role="link"] { color: @focus; background: transparent; border: none; padding: 2px; }
QToolButton[role="control"]::menu-indicator { image: none; }
QToolButton[role="flat"] { color: @text2; background: transparent;
    border: 1px solid transparent; border-radius: 6px; padding: 3px 6px; }
QToolButton[role="flat"]:hover { background: @hover; }
QToolButton[role="flat"]:checked { background: @sel; }
QToolButton[role="flat"]:disabled { color: @dash; }
QToolButton[role="flat"]::menu-indicator { image: none; }
QToolButton[role="chip"] { color: @text; background: transparent; border: 1px solid transparent;
    border-radius: 12px; padding: 2px 5px; font-size: #12px; }
QToolButton[role="chip"]:focus { padding: 1px 4px; }
QToolButton[role="chip"]:hover { background: @hover; }
QToolButton[role="chip"]:checked { background: @sel; border: 1px solid @focus; }
QToolButton[role="segment"] { color: @text2; background: @surface; border: 1px solid @line2;
    padding: 2px 9px 1px 9px; min-height: @leastpx; }
QToolButton[role="segment"]:hover { background: @hover; }
QToolButton[role="segment"]:checked { color: @text; background: @sel; font-weight: 600; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit, QTimeEdit, QComboBox,
QDoubleSpinBox {
    color: @text; background: @surface; border: 1px solid @line2; border-radius: 6px;
    padding: 3px 6px; selection-background-color: @focus; selection-color: @onFocus; }
QLineEdit, QSpinBox, QDateEdit, QTimeEdit, QComboBox, QDoubleSpinBox { min-height: #20px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDateEdit:focus,
QTimeEdit:focus, QComboBox:focus, QDoubleSpinBox:focus { border: 2px solid @focus; padding: 2px 5px; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border: 2px solid @accentText; }
QLineEdit[role="inplace"], QLineEdit[role="inplace-title"] {
    background: transparent; border: 1px solid transparent; padding: 2px 1px; }
QLineEdit[role="inplace-title"] { font-size: #16px; font-weight: 600; min-height: #24px; }
QLineEdit[role="inplace"]:hover, QLineEdit[role="inplace-title"]:hover { border-color: @line2; }
QLineEdit[role="inplace"]:focus, QLineEdit[role="inplace-title"]:focus {
    background: @surface; border: 2px solid @focus; padding: 1px 0px; }
QLineEdit[role="inplace"][invalid="true"], QLineEdit[role="inplace-title"][invalid="true"] {
    border: 2px solid @accentText; padding: 1px 0px; }
QPlainTextEdit[role="inplace"] {
    background: transparent; border: 1px solid transparent; padding: 2px 1px; }
QPlainTextEdit[role="inplace"]:hover { border-color: @line2; }
QPlainTextEdit[role="inplace"]:focus {
    background: @surface; border: 2px solid @focus; padding: 1px 0px; }
QPlainTextEdit[role="inplace"][invalid="true"] {
    border: 2px solid @accentText; padding: 1px 0px; }
QComboBox::drop-down, QDateEdit::drop-down, QTimeEdit::drop-down {
    subcontrol-origin: padding; subcontrol-position: center right; width: 20px; border: none; }
QComboBox::down-arrow, QDateEdit::down-arrow, QTimeEdit::down-arrow, QSpinBox::down-arrow,
QDoubleSpinBox::down-arrow { image: url(:/icons/control-down.svg); width: 14px; height: 14px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QDateEdit::up-arrow, QTimeEdit::up-arrow {
    image: url(:/icons/control-up.svg); width: 14px; height: 14px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QDateEdit::up-button, QTimeEdit::up-button {
    subcontrol-origin: padding; subcontrol-position: top right; width: 18px; border: none; }
QSpinBox::down-button, QDoubleSpinBox::down-button, QDateEdit::down-button,
QTimeEdit::down-button {
    subcontrol-origin: padding; subcontrol-position: bottom right; width: 18px; border: none; }
QComboBox QAbstractItemView { background: @surface; color: @text; selection-background-color: @sel;
    selection-color: @text; }
QTableView, QTreeView, QListView { background: @surface; border: none; gridline-color: @line;
    alternate-background-color: @surface; selection-background-color: @sel;
    selection-color: @text; }
QListView[role="ladder"] { background: transparent; }
QListView[role="popup"] { border: 1px solid @line2; padding: 3px; }
QCheckBox::indicator, QGroupBox::indicator, QTableView::indicator, QTreeView::indicator,
QListView::indicator { width: #14px; height: #14px; border: 1px solid @muted; border-radius: 4px;
    background: @surface; }
QTableView::indicator, QTreeView::indicator, QListView::indicator {
    width: 14px; height: 14px; }   /* rows keep room for that much, whatever the text */
QCheckBox::indicator:checked, QGroupBox::indicator:checked, QTableView::indicator:checked,
QTreeView::indicator:checked, QListView::indicator:checked {
    border-color: @ok; background: @ok; image: url(:/icons/control-check-@kind.svg); }
QCheckBox::indicator:indeterminate, QTableView::indicator:indeterminate,
QTreeView::indicator:indeterminate, QListView::indicator:indeterminate {
    border-color: @ok; background: @ok; image: url(:/icons/control-minus-@kind.svg); }
QRadioButton::indicator { width: #14px; height: #14px; border: 1px solid @muted;
    border-radius: #7px; background: @surface; }
QRadioButton::indicator:checked { border-color: @ok; background: qradialgradient(cx: 0.5, cy: 0.5,
    radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 @ok, stop: 0.52 @ok, stop: 0.6 @surface,
    stop: 1 @surface); }
QCheckBox::indicator:focus, QRadioButton::indicator:focus {
    width: #12px; height: #12px; border: 2px solid @focus; }
QCheckBox::indicator:disabled, QGroupBox::indicator:disabled, QTableView::indicator:disabled,
QTreeView::indicator:disabled, QListView::indicator:disabled, QRadioButton::indicator:disabled {
    border-color: @dash; }
QCheckBox::indicator:checked:disabled, QGroupBox::indicator:checked:disabled {
    background: @dash; }
QRadioButton::indicator:checked:disabled { background: qradialgradient(cx: 0.5, cy: 0.5,
    radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 @dash, stop: 0.52 @dash, stop: 0.6 @surface,
    stop: 1 @surface); }
QCheckBox:disabled, QRadioButton:disabled { color: @dash; }
QHeaderView::section { background: @window; color: @muted; border: none;
    border-bottom: 1px solid @line; padding: 4px 8px; font-size: #11px; font-weight: 500; }
QTableCornerButton::section { background: @window; border: none; }
QMenu { background: @surface; color: @text; border: 1px solid @line2; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: @sel; }
QMenu::item:disabled { color: @dash; }
QMenu::separator { height: 1px; background: @line; margin: 4px 0; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line2; border-radius: 4px; min-height: 24px; min-width: 24px;
    margin: 1px; }
QScrollBar::handle:hover { background: @dash; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @line; }
QSplitter[role="gap"]::handle { background: transparent; }
QStatusBar { background: @surface; color: @muted; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QTabBar::tab { color: @text2; padding: 5px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabWidget::pane { border: none; }
QSlider::groove:horizontal { background: @inkBg; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: @surface; border: 1px solid @dash; width: 12px;
    margin: -5px 0; border-radius: 6px; }
QSlider::handle:horizontal:focus { border: 2px solid @focus; }
QProgressBar { background: @inkBg; border: none; border-radius: 3px; color: @text;
    text-align: center; }
QProgressBar::chunk { background: @ink; border-radius: 3px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QGroupBox { border: none; margin-top: 18px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; padding: 0; }
)";

QString replaceColors(QString sheet, const Theme &theme)
{
    const QColor onFocus = contrast(theme.focus, Qt::white) >= 4.5 ? QColor(Qt::white)
                                                                   : QColor(Qt::black);
    const std::array<std::pair<const char *, QColor>, 25> colors{
        {{"accentHover", theme.accentHover},
         {"accentText", theme.accentText},
         {"accentBg", theme.accentBg},
         {"accent", theme.accent},
         {"onAccent", theme.onAccent},
         {"onFocus", onFocus},
         {"surface", theme.surface},
         {"window", theme.window},
         {"sunk", theme.sunk},
         {"canvas", theme.canvas},
         {"line2", theme.line2},
         {"line", theme.line},
         {"cardLine", theme.cardLine},
         {"dash", theme.dash},
         {"text2", theme.text2},
         {"text", theme.text},
         {"muted", theme.muted},
         {"focus", theme.focus},
         {"sel", theme.sel},
         {"hover", theme.hover},
         {"inkBg", theme.inkBg},
         {"ink", theme.ink},
         {"ok", theme.ok},
         {"warnBg", theme.warnBg},
         {"warn", theme.warn}}};
    for (const auto &[name, color] : colors)
        sheet.replace(QLatin1Char('@') + QLatin1String(name), color.name());
    // Pictures know no palette: there is one for each theme.
    const bool isDark = theme.kind == ThemeKind::Dark;
    return sheet.replace(QLatin1String("@kind"), QLatin1String(isDark ? "dark" : "light"));
}

QString replaceSizes(const QString &sheet, double textScale)
{
    QString result;
    qsizetype at = 0;
    while (true) {
        const qsizetype hash = sheet.indexOf(QLatin1Char('#'), at);
        if (hash < 0) return result + sheet.mid(at);
        qsizetype end = hash + 1;
        while (end < sheet.size() && sheet[end].isDigit()) ++end;
        const bool isSize = end > hash + 1 && sheet.mid(end, 2) == QLatin1String("px");
        result += sheet.mid(at, hash - at);
        result += isSize ? QString::number(
                      std::lround(sheet.mid(hash + 1, end - hash - 1).toDouble() * textScale))
                         : sheet.mid(hash, end - hash);
        at = end;
    }
}

}   // namespace

QString styleSheetOf(const Theme &theme, double textScale, int lineHeight)
{
    QString rules = QString::fromLatin1(kRules);
    const int least = std::max(static_cast<int>(std::lround(kButtonLine * textScale)), lineHeight);
    rules.replace(QLatin1String("@leastpx"), QStringLiteral("%1px").arg(least));
    return replaceColors(replaceSizes(rules, textScale), theme);
}

}   // namespace wallchart
