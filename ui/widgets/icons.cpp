// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace wallchart {

namespace {

constexpr std::array kMirrored{"undo-2",         "redo-2", "chevron-left", "chevron-right",
                               "corner-up-left", "send",   "list-ordered", "panel-right",
                               "list",           "route"};

bool mirrors(const QString &name)
{
    return std::any_of(kMirrored.begin(), kMirrored.end(),
                       [&](const char *mirrored) { return name == QLatin1String(mirrored); });
}

QColor toneColor(IconTone tone, QIcon::Mode mode)
{
    const QPalette palette = QApplication::palette();
    if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::Text);
    switch (tone) {
    case IconTone::OnAccent: return Qt::white;
    case IconTone::Muted: return palette.color(QPalette::PlaceholderText);
    case IconTone::Text: break;
    }
    return palette.color(QPalette::Text);
}

class LucideEngine final : public QIconEngine {
public:
    LucideEngine(QString name, IconTone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor color = toneColor(m_tone, mode);
        const bool mirrored = QApplication::isRightToLeft() && mirrors(m_name);
        const QSize pixels(qRound(size.width() * scale), qRound(size.height() * scale));
        if (pixels.isEmpty()) return {};   // of a button squeezed to nothing while it is laid out
        const QString key = QStringLiteral("lucide/%1/%2/%3x%4/%5")
                                .arg(m_name, color.name(QColor::HexArgb))
                                .arg(pixels.width())
                                .arg(pixels.height())
                                .arg(mirrored + 2 * QApplication::isRightToLeft());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap)) return pixmap;
        pixmap = drawn(pixels, color, mirrored);
        pixmap.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LucideEngine(m_name, m_tone); }

private:
    [[nodiscard]] QPixmap drawn(const QSize &pixels, const QColor &color, bool mirrored) const
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly)) qFatal("there is no icon %s", qPrintable(m_name));
        QByteArray svg = file.readAll();
        svg.replace("currentColor", color.name().toLatin1());
        svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
        QSvgRenderer renderer(svg);
        QImage sign = rendered(renderer, QSize(pixels.height(), pixels.height()));
        if (mirrored) sign = sign.mirrored(true, false);
        return atStart(sign, pixels);
    }

    [[nodiscard]] static QImage rendered(QSvgRenderer &renderer, const QSize &size)
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        return image;
    }
    /// A wider place than high leaves room between the sign and the text after it.
    [[nodiscard]] static QPixmap atStart(const QImage &sign, const QSize &pixels)
    {
        QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        const int x = QApplication::isRightToLeft() ? pixels.width() - sign.width() : 0;
        QPainter(&image).drawImage(x, 0, sign);
        return QPixmap::fromImage(image);
    }

    QString m_name;
    IconTone m_tone;
};

}   // namespace

QIcon icon(const char *name, IconTone tone)
{
    return QIcon(new LucideEngine(QString::fromLatin1(name), tone));
}

}   // namespace wallchart
