// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/recoverysheet.h"

#include "ui/painting/fonts.h"
#include "ui/painting/shapedtext.h"
#include "ui/widgets/filequestions.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>

namespace wallchart {

namespace {

QString numbered(const QStringList &words, int place)
{
    return QStringLiteral("%1  %2").arg(place + 1, 2).arg(words.value(place));
}

}   // namespace

RecoverySheet::RecoverySheet(const QStringList &words, Appearance &appearance, QWidget *parent)
    : QDialog(parent), m_words(words), m_saved(labelWithRole("caption"))
{
    setWindowTitle(QStringLiteral("Wallchart"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    QLabel *title = labelWithRole("title", this);
    title->setText(tr("Recovery sheet"));
    QLabel *advice = labelWithRole("caption", this);
    advice->setWordWrap(true);
    advice->setText(tr("Whoever has these 24 words and the file can read the campaign. Print them "
                       "or write them down, and hide the sheet where the employer never comes. "
                       "They are not shown again; a new passphrase makes them void."));
    layout->addWidget(title);
    layout->addWidget(advice);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    for (int i = 0; i < words.size(); ++i) {
        auto *word = new QLabel(isolated(numbered(words, i)), this);
        word->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
        grid->addWidget(word, i % 6, i / 6);
    }
    layout->addLayout(grid);
    layout->addWidget(m_saved);
    auto *buttons = new QHBoxLayout;
    auto *save = new QPushButton(tr("Save as PDF to print…"), this);
    auto *done = new QPushButton(tr("I have it"), this);
    setRole(done, "primary");
    buttons->addWidget(save);
    buttons->addStretch();
    buttons->addWidget(done);
    layout->addLayout(buttons);
    setMinimumWidth(appearance.px(560));
    connect(save, &QPushButton::clicked, this, &RecoverySheet::savePdf);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
}

void RecoverySheet::savePdf()
{
    QFileDialog *dialog = fileDialog({.title = tr("Save the recovery sheet"),
                                      .filters = {QStringLiteral("PDF (*.pdf)")},
                                      .suffix = QStringLiteral("pdf")},
                                     this);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_saved->setText(writeRecoverySheet(m_words, path)
                             ? tr("Saved. Delete the file once it is printed.")
                             : tr("The sheet could not be written there. Choose another folder."));
    });
    dialog->open();
}

bool writeRecoverySheet(const QStringList &words, const QString &path)
{
    QPdfWriter writer(path);
    writer.setTitle(QStringLiteral("Wallchart"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter;
    if (!painter.begin(&writer)) return false;
    const double unit = writer.logicalDpiX() / 72.0;
    const auto put = [&](double x, double y, const QString &text, double size, FontWeight weight) {
        painter.setFont(chartFont(text, size * unit, weight));
        painter.drawText(QPointF(x * unit, y * unit), text);
    };
    put(0, 40, RecoverySheet::tr("Recovery sheet"), 22, FontWeight::Bold);
    put(0, 64, RecoverySheet::tr("These words open the file when its passphrase is lost."), 11,
        FontWeight::Regular);
    for (int i = 0; i < words.size(); ++i)
        put(10 + (i / 6) * 120, 110 + (i % 6) * 30, numbered(words, i), 13, FontWeight::Regular);
    put(0, 320, RecoverySheet::tr("Keep this sheet where the employer never comes."), 11,
        FontWeight::Regular);
    return painter.end();
}

}   // namespace wallchart
