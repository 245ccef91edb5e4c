// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/zonedialog.h"

#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace wallchart {

namespace {

constexpr QSize kZoneDialog(380, 420);

/// "America/New_York" → "New York, America"
QString cityText(QString id)
{
    id.replace(u'_', u' ');
    const qsizetype slash = id.lastIndexOf(u'/');
    if (slash < 0) return id;
    QString area = id.left(slash);
    area.replace(u'/', QLatin1String(", "));
    return QStringLiteral("%1, %2").arg(id.mid(slash + 1), area);
}

}   // namespace

ZoneDialog::ZoneDialog(const QTimeZone &zone, const QDateTime &at, QWidget *parent)
    : QDialog(parent), m_filter(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_none(labelWithRole("caption", this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Wallchart"));
    auto *heading = labelWithRole("title", this);
    heading->setText(tr("Your time zone"));
    m_filter->setPlaceholderText(tr("City or area"));
    m_filter->setAccessibleName(tr("City or area"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setAccessibleName(tr("Time zones"));
    m_list->setUniformItemSizes(true);
    m_none->setText(tr("No city of that name is known. Try a larger one in the same zone."));
    m_none->setWordWrap(true);
    m_none->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("Use this zone"), QDialogButtonBox::AcceptRole);
    setRole(m_ok, "primary");
    m_ok->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    for (QWidget *each : std::initializer_list<QWidget *>{heading, m_filter, m_list, m_none})
        column->addWidget(each);
    column->addWidget(buttons);
    resize(kZoneDialog);
    fill(zone, at);
    connect(m_filter, &QLineEdit::textChanged, this, &ZoneDialog::narrow);
    connect(m_list, &QListWidget::itemActivated, this, &ZoneDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &ZoneDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ZoneDialog::reject);
    m_filter->setFocus();
}

void ZoneDialog::fill(const QTimeZone &zone, const QDateTime &at)
{
    const QLocale locale;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString name = QString::fromLatin1(id);
        // Zones such as "EST5EDT" or "Etc/GMT+5" are no places.
        const bool isPlace = name.contains(u'/') && !name.startsWith(QLatin1String("Etc/"));
        if (!isPlace && id != zone.id() && id != "UTC") continue;
        const QString offset = QTimeZone(id).displayName(at, QTimeZone::OffsetName, locale);
        auto *item = new QListWidgetItem(
            tr("%1 (%2)", "a city, how its clocks differ from UTC").arg(cityText(name), offset),
            m_list);
        item->setData(Qt::UserRole, name);
        if (id == zone.id()) m_list->setCurrentItem(item);
    }
    if (m_list->currentItem())
        m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
    m_ok->setEnabled(m_list->currentItem());
}

void ZoneDialog::narrow(const QString &text)
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool shown = item->text().contains(text.trimmed(), Qt::CaseInsensitive);
        item->setHidden(!shown);
        if (shown && !first) first = item;
    }
    m_none->setVisible(!first);
    m_ok->setEnabled(first);
    const bool hasCurrent = m_list->currentItem() && !m_list->currentItem()->isHidden();
    if (first && !hasCurrent) m_list->setCurrentItem(first);
    if (m_list->currentItem()) m_list->scrollToItem(m_list->currentItem());
}

bool ZoneDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->setFocus();
            return QCoreApplication::sendEvent(m_list, event);
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ZoneDialog::accept()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden()) return;
    Q_EMIT chosen(item->data(Qt::UserRole).toString());
    QDialog::accept();
}

}   // namespace wallchart
