// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/takenpacketsdialog.h"

#include "ui/painting/shapedtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>

namespace wallchart {

namespace {

constexpr int kFile = 0;
constexpr int kWhat = 1;
constexpr QSize kUsual(92, 18);   // letters, lines

bool isRefused(const TakenPacket &packet)
{
    return packet.refused.has_value();
}

QString headline(const std::vector<TakenPacket> &packets)
{
    const auto refused = static_cast<int>(std::count_if(packets.begin(), packets.end(), isRefused));
    const int taken = static_cast<int>(packets.size()) - refused;
    const QString took = TakenPacketsDialog::tr("%Ln packet(s) taken.", nullptr, taken);
    if (refused == 0) return took;
    const QString not_ = TakenPacketsDialog::tr("%Ln packet(s) not taken.", nullptr, refused);
    return taken == 0 ? not_ : took + QLatin1Char(' ') + not_;
}

QTableWidget *tableOf(const std::vector<TakenPacket> &packets, QWidget *parent)
{
    auto *table = new QTableWidget(static_cast<int>(packets.size()), 2, parent);
    table->setHorizontalHeaderLabels(
        {TakenPacketsDialog::tr("File"), TakenPacketsDialog::tr("What came of it")});
    for (int row = 0; row < table->rowCount(); ++row) {
        const TakenPacket &packet = packets[static_cast<std::size_t>(row)];
        auto *file = new QTableWidgetItem(icon(isRefused(packet) ? "circle-alert" : "check"),
                                          isolated(packet.file));
        auto *what = new QTableWidgetItem(takenPacketText(packet));
        for (QTableWidgetItem *item : {file, what}) {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
            item->setToolTip(item->text());
        }
        table->setItem(row, kFile, file);
        table->setItem(row, kWhat, what);
    }
    table->setAccessibleName(TakenPacketsDialog::tr("Packets"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(2 * table->fontMetrics().height());
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(kFile, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(kWhat, QHeaderView::Stretch);
    return table;
}

}   // namespace

TakenPacketsDialog::TakenPacketsDialog(std::vector<TakenPacket> packets, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Wallchart"));
    // GCC warns of std::stable_partition where it moves optional values.
    std::vector<TakenPacket> ordered;
    std::copy_if(packets.begin(), packets.end(), std::back_inserter(ordered), isRefused);
    std::remove_copy_if(packets.begin(), packets.end(), std::back_inserter(ordered), isRefused);
    packets = std::move(ordered);
    auto *heading = labelWithRole("title", this);
    heading->setText(headline(packets));
    auto *buttons = new QDialogButtonBox(this);
    setRole(buttons->addButton(tr("Done"), QDialogButtonBox::AcceptRole), "primary");
    QTableWidget *table = tableOf(packets, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{heading, table, buttons})
        column->addWidget(widget);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    resize(kUsual.width() * fontMetrics().averageCharWidth(),
           kUsual.height() * fontMetrics().height());
}

}   // namespace wallchart
