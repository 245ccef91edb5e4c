// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/text/errortext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace wallchart {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(labelWithRole("error", this)),
      m_close(new QToolButton(this))
{
    setRole(this, "bar");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setRole(m_close, "flat");
    m_close->setIcon(icon("x"));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void MessageBar::showError(const Error &error)
{
    say(errorText(error), "circle-alert", "error");
}

void MessageBar::showNotice(const QString &text)
{
    m_notice = text;
    say(text, "info", "caption");
}

void MessageBar::clearError()
{
    if (!isVisible() || m_text->text() == m_notice) return;
    if (m_notice.isEmpty()) hide();
    else showNotice(m_notice);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::say(const QString &text, const char *iconName, const char *role)
{
    m_icon->setPixmap(icon(iconName).pixmap(16, 16));
    m_text->setText(text);
    setRole(m_text, role);
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

}   // namespace wallchart
