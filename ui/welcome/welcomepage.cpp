// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomepage.h"

#include "ui/welcome/choicecard.h"
#include "ui/welcome/languagepicker.h"
#include "ui/welcome/mosaic.h"
#include "ui/welcome/recentfiles.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QDragEnterEvent>
#include <QKeySequence>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

namespace wallchart {

namespace {

constexpr int kColumnWidth = 462;
constexpr int kSign = 38;
constexpr int kSideMargin = 24;

/// In the lowest window, or with large text, there is more on a side than it has room for.
QScrollArea *scrolled(QWidget *side, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(side);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    for (QWidget *each : {area->viewport(), side}) each->setAutoFillBackground(false);
    return area;
}

QString keysOf(QKeySequence::StandardKey key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

/// A column in the middle of its side, as wide as it may be.
void putAmid(QWidget &side, QWidget *column)
{
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(column, 100);
    line->addStretch();
    auto *layout = new QVBoxLayout(&side);
    layout->setContentsMargins(kSideMargin, 0, kSideMargin, 0);
    layout->addStretch();
    layout->addLayout(line);
    layout->addStretch();
}

}   // namespace

WelcomePage::WelcomePage(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_sign(new QLabel),
      m_name(labelWithRole("display")), m_sentence(new QLabel),
      m_new(new ChoiceCard(appearance, "file-plus-2")),
      m_open(new ChoiceCard(appearance, "folder-open")),
      m_import(new ChoiceCard(appearance, "table-2")),
      m_sample(new ChoiceCard(appearance, "hospital")),
      m_training(new ChoiceCard(appearance, "graduation-cap")),
      m_language(labelWithRole("section")), m_languages(new LanguagePicker(appearance)),
      m_recent(new RecentFiles(appearance)), m_shield(new QLabel),
      m_promise(labelWithRole("caption"))
{
    setAcceptDrops(true);
    m_new->setWeight(ChoiceCard::Weight::Primary);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_start = startSide();
    m_end = endSide();
    layout->addWidget(m_start);
    layout->addWidget(m_end, 1);
    connect(m_new, &QAbstractButton::clicked, this, &WelcomePage::newWanted);
    connect(m_training, &QAbstractButton::clicked, this, &WelcomePage::trainingWanted);
    connect(m_open, &QAbstractButton::clicked, this, &WelcomePage::openWanted);
    connect(m_import, &QAbstractButton::clicked, this, &WelcomePage::importWanted);
    connect(m_sample, &QAbstractButton::clicked, this, &WelcomePage::sampleWanted);
    connect(m_recent, &RecentFiles::chosen, this, &WelcomePage::recentChosen);
    connect(m_recent, &RecentFiles::clearWanted, this, &WelcomePage::clearListWanted);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateSigns();
        fitSides();
    });
    updateSigns();
    retranslate();
    fitSides();
}

QScrollArea *WelcomePage::startSide()
{
    auto *side = new QWidget(this);
    m_column = new QWidget(side);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(12);
    heading->addWidget(m_sign);
    heading->addWidget(m_name);
    heading->addStretch();
    m_sentence->setWordWrap(true);
    auto *inside = new QVBoxLayout(m_column);
    inside->setContentsMargins(0, 8, 0, 8);
    inside->setSpacing(8);
    inside->addLayout(heading);
    inside->addWidget(m_sentence);
    inside->addSpacing(8);
    for (ChoiceCard *card : {m_new, m_open, m_import, m_sample, m_training})
        inside->addWidget(card);
    inside->addSpacing(8);
    inside->addWidget(m_language);
    inside->addWidget(m_languages);
    putAmid(*side, m_column);
    return scrolled(side, this);
}

QScrollArea *WelcomePage::endSide()
{
    auto *side = new QWidget(this);
    m_promise->setWordWrap(true);
    m_promise->setTextFormat(Qt::RichText);
    auto *promise = new QHBoxLayout;
    promise->setSpacing(12);
    promise->addWidget(m_shield, 0, Qt::AlignTop);
    promise->addWidget(m_promise, 1);
    auto *column = new QWidget(side);
    column->setMaximumWidth(Mosaic::kWidth);
    auto *inside = new QVBoxLayout(column);
    inside->setContentsMargins(0, kSideMargin, 0, kSideMargin);
    inside->setSpacing(32);
    inside->addWidget(new Mosaic(m_appearance, column));
    inside->addWidget(m_recent);
    inside->addLayout(promise);
    putAmid(*side, column);
    return scrolled(side, this);
}

/// What can be begun with gets its room first, but no more than a little over half.
void WelcomePage::fitSides()
{
    const int column = m_appearance.px(kColumnWidth);
    m_column->setMaximumWidth(column);
    const int usual = width() * 6 / 14;
    const int wanted = column + 2 * kSideMargin + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_start->setFixedWidth(std::max(usual, std::min(wanted, width() * 11 / 20)));
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSides();
}

void WelcomePage::focusMain()
{
    m_new->setFocus();
}

void WelcomePage::setRecent(const QStringList &paths)
{
    m_recent->setPaths(paths);
}

void WelcomePage::updateSigns()
{
    m_sign->setPixmap(
        programSign(m_appearance.theme(), m_appearance.px(kSign), devicePixelRatioF()));
    m_shield->setPixmap(icon("shield-check", IconTone::Muted).pixmap(18, 18));
    update();
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate()
{
    m_name->setText(QStringLiteral("Wallchart"));
    m_sentence->setText(
        tr("Chart your worksite, find the people others follow, and know when you are ready."));
    m_new->setTexts(tr("New campaign"), tr("Name the worksite, add units and shifts, then people"),
                    keysOf(QKeySequence::New));
    m_open->setTexts(tr("Open a campaign"), tr("A .wallchart file on this computer or a USB drive"),
                     keysOf(QKeySequence::Open));
    m_import->setTexts(
        tr("Import a spreadsheet"),
        tr("CSV, Excel or pasted rows. You match the columns before anything is saved"));
    m_sample->setTexts(tr("Try the sample hospital"),
                       tr("St. Brigid, 412 fictional workers. Safe to change"));
    m_training->setTexts(tr("Training without a campaign"),
                         tr("For facilitators and contact persons: groups, sessions, reviews"));
    m_language->setText(tr("Language"));
    m_promise->setText(
        QStringLiteral("<b>%1</b> %2")
            .arg(tr("Everything stays on this computer."),
                 tr("Wallchart never connects to the internet. Campaign files are encrypted with "
                    "your passphrase. If the passphrase is lost, nobody can recover the file.")));
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().surface);
    painter.fillRect(m_end->geometry(), m_appearance.theme().window);
    painter.setPen(m_appearance.theme().line);
    const int edge = isRightToLeft() ? m_end->geometry().right() : m_end->geometry().left();
    painter.drawLine(edge, 0, edge, height());
}

void WelcomePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void WelcomePage::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile())
        Q_EMIT fileDropped(urls.front().toLocalFile());
}

}   // namespace wallchart
