// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/clipboardloan.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace wallchart {

ClipboardLoan::ClipboardLoan(QObject *parent, std::chrono::milliseconds after) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(after);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardLoan::takeBack);
}

ClipboardLoan::~ClipboardLoan()
{
    takeBack();
}

void ClipboardLoan::lend(const QString &text)
{
    auto *content = new QMimeData;
    content->setText(text);
    // Programs that keep a history of the clipboard are asked to leave this out.
    content->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(content);
    m_lent = text;
    m_timer.start();
}

void ClipboardLoan::takeBack()
{
    m_timer.stop();
    const QString lent = std::exchange(m_lent, {});
    if (lent.isEmpty() || !QGuiApplication::clipboard()) return;
    if (QGuiApplication::clipboard()->text() == lent) QGuiApplication::clipboard()->clear();
}

}   // namespace wallchart
