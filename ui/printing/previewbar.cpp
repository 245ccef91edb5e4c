// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/previewbar.h"

#include "ui/printing/sheetpreview.h"
#include "ui/widgets/headerlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace wallchart {

namespace {

constexpr double kBarZoomStep = 1.25;

}   // namespace

PreviewBar::PreviewBar(SheetPreview &preview, QWidget *parent)
    : QFrame(parent), m_preview(preview), m_previous(addButton("chevron-left")),
      m_page(new QLabel(this)), m_next(addButton("chevron-right")), m_smaller(addButton("minus")),
      m_zoom(new QLabel(this)), m_larger(addButton("plus")), m_fit(addButton("maximize")),
      m_grey(new QCheckBox(this)), m_busy(labelWithRole("caption", this))
{
    setRole(this, "strip");
    auto *layout = new HeaderLayout(this);
    layout->setContentsMargins(12, 5, 12, 5);
    layout->setSpacing(6);
    for (QWidget *each : std::initializer_list<QWidget *>{m_previous, m_page, m_next, m_smaller,
                                                          m_zoom, m_larger, m_fit, m_busy})
        layout->add(each, HeaderLayout::Side::Start);
    layout->add(m_grey, HeaderLayout::Side::End);
    m_busy->hide();
    connectAll();
    retranslate();
}

QToolButton *PreviewBar::addButton(const char *iconName)
{
    auto *button = new QToolButton(this);
    setRole(button, "flat");
    button->setIcon(icon(iconName));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void PreviewBar::connectAll()
{
    connect(m_previous, &QToolButton::clicked, this,
            [this] { m_preview.setPage(m_preview.page() - 1); });
    connect(m_next, &QToolButton::clicked, this,
            [this] { m_preview.setPage(m_preview.page() + 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_preview.zoomBy(1 / kBarZoomStep); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_preview.zoomBy(kBarZoomStep); });
    connect(m_fit, &QToolButton::clicked, &m_preview, &SheetPreview::fitWindow);
    connect(m_grey, &QCheckBox::toggled, &m_preview, &SheetPreview::setGreyscale);
    connect(&m_preview, &SheetPreview::pageChanged, this, &PreviewBar::follow);
    connect(&m_preview, &SheetPreview::zoomChanged, this, &PreviewBar::follow);
}

void PreviewBar::setBusy(bool busy)
{
    m_busy->setVisible(busy);
}

void PreviewBar::follow()
{
    const QLocale locale;
    const int pages = m_preview.sheets().pages();
    const int page = m_preview.page() + 1;
    m_page->setText(pages == 0
                        ? QString()
                        : tr("Sheet %1 of %2").arg(locale.toString(page), locale.toString(pages)));
    const int percent = qRound(m_preview.zoom() * 100);
    m_zoom->setText(locale.toString(percent) + locale.percent());
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < pages);
    m_fit->setEnabled(!m_preview.fitsWindow());
    if (!m_page->text().isEmpty()) m_preview.setAccessibleName(m_page->text());
}

void PreviewBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void PreviewBar::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_previous, tr("Previous sheet"));
    name(m_next, tr("Next sheet"));
    name(m_smaller, tr("Smaller"));
    name(m_larger, tr("Larger"));
    name(m_fit, tr("Show the whole sheet"));
    m_grey->setText(tr("Without colour"));
    m_grey->setToolTip(tr("As a printer without colour shows it"));
    m_busy->setText(tr("Laying out…"));
    m_preview.setAccessibleDescription(
        tr("Page Up and Page Down turn the sheets, Ctrl with plus and minus zooms."));
    follow();
}

}   // namespace wallchart
