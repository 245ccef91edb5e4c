// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/helpdialogs.h"

#include "ui/welcome/mosaic.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableWidget>

namespace wallchart {

namespace {

constexpr std::array kChartKeys{
    std::pair{"1 … 5, 0", QT_TRANSLATE_NOOP("Shortcuts", "Assess, or make unassessed")},
    std::pair{"S", QT_TRANSLATE_NOOP("Shortcuts", "Suspected leader, or no longer")},
    std::pair{"C", QT_TRANSLATE_NOOP("Shortcuts", "On the committee, or off it")},
    std::pair{"O", QT_TRANSLATE_NOOP("Shortcuts", "Into outreach: a next step within three days")},
    std::pair{"P", QT_TRANSLATE_NOOP("Shortcuts", "Who can bring us to them")},
    std::pair{"/", QT_TRANSLATE_NOOP("Shortcuts", "Find a name on the chart")},
    std::pair{"← ↑ → ↓", QT_TRANSLATE_NOOP("Shortcuts", "Go to the next card; Shift selects")},
    std::pair{"Ctrl+A", QT_TRANSLATE_NOOP("Shortcuts", "Select everybody the filter shows")},
    std::pair{"Esc", QT_TRANSLATE_NOOP("Shortcuts", "Select nobody")},
    std::pair{"Enter", QT_TRANSLATE_NOOP("Shortcuts", "Show in the inspector")},
    std::pair{"Del", QT_TRANSLATE_NOOP("Shortcuts", "Remove from the chart; asks why")}};

QString shortcutText(const char *text)
{
    return QCoreApplication::translate("Shortcuts", text);
}

QDialog *plainDialog(Appearance &appearance, QSize size, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QStringLiteral("Wallchart"));
    dialog->resize(appearance.px(size.width()), appearance.px(size.height()));
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    return dialog;
}

void addRow(QTableWidget &table, const QString &what, const QString &keys)
{
    const int row = table.rowCount();
    table.insertRow(row);
    table.setItem(row, 0, new QTableWidgetItem(what));
    table.setItem(row, 1, new QTableWidgetItem(keys));
}

}   // namespace

QDialog *shortcutsDialog(const ActionTable &actions, Appearance &appearance, QWidget *parent)
{
    QDialog *dialog = plainDialog(appearance, {460, 560}, parent);
    QLabel *title = labelWithRole("title", dialog);
    title->setText(shortcutText(QT_TRANSLATE_NOOP("Shortcuts", "Keyboard shortcuts")));
    auto *table = new QTableWidget(0, 2, dialog);
    table->setAccessibleName(title->text());
    table->horizontalHeader()->hide();
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    for (const auto &[keys, what] : kChartKeys)
        addRow(*table, shortcutText(what), QString::fromUtf8(keys));
    for (QAction *action : actions.all()) {
        if (action->shortcut().isEmpty()) continue;
        addRow(*table, action->text().remove(QLatin1Char('&')),
               action->shortcut().toString(QKeySequence::NativeText));
    }
    table->setCurrentCell(0, 0);
    dialog->layout()->addWidget(title);
    dialog->layout()->addWidget(table);
    return dialog;
}

QDialog *aboutDialog(Appearance &appearance, QWidget *parent)
{
    QDialog *dialog = plainDialog(appearance, {460, 340}, parent);
    auto *sign = new QLabel(dialog);
    sign->setPixmap(programSign(appearance.theme(), 40, dialog->devicePixelRatioF()));
    QLabel *name = labelWithRole("display", dialog);
    name->setText(QStringLiteral("Wallchart ") + QCoreApplication::applicationVersion());
    // It takes the keyboard, and scrolls in large text.
    auto *text = new QPlainTextEdit(dialog);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFocusPolicy(Qt::StrongFocus);
    text->setAccessibleName(name->text());
    setRole(text, "inplace");
    text->setPlainText(shortcutText(QT_TRANSLATE_NOOP(
        "Shortcuts",
        "For people who organize at work. Free software under the GNU General Public License, "
        "version 3 or later, without any warranty.\n\nIn it: Qt (LGPL), SQLite3 Multiple Ciphers "
        "(MIT), libsodium (ISC), Boost (Boost Software License), ICU (Unicode License), minizip "
        "(zlib), tl::expected (CC0), Lucide icons (ISC), Noto fonts (SIL Open Font License), "
        "Droid fonts (Apache 2.0).\n\nEverything stays on this computer: Wallchart never "
        "connects to the internet.")));
    for (QWidget *widget : std::initializer_list<QWidget *>{sign, name, text})
        dialog->layout()->addWidget(widget);
    return dialog;
}

}   // namespace wallchart
