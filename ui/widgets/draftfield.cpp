// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/draftfield.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <chrono>

namespace wallchart {

namespace {

constexpr std::chrono::seconds kKeptAfter{2};

}   // namespace

DraftField::DraftField(Workspace &workspace, QWidget &field, QString form,
                       std::function<QString()> read, std::function<void(const QString &)> write)
    : QObject(&field), m_drafts(&Drafts::of(workspace)), m_form(std::move(form)),
      m_read(std::move(read)), m_write(std::move(write))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kKeptAfter);
    connect(&m_pause, &QTimer::timeout, this, &DraftField::save);
    connect(m_drafts, &Drafts::flushWanted, this, [this] {
        if (m_pause.isActive()) save();
    });
}

DraftField::DraftField(Workspace &workspace, QLineEdit &field, QString form)
    : DraftField(
        workspace, field, std::move(form), [&field] { return field.text(); },
        [&field](const QString &text) { field.setText(text); })
{
    connect(&field, &QLineEdit::textChanged, this, &DraftField::typed);
}

DraftField::DraftField(Workspace &workspace, QPlainTextEdit &field, QString form)
    : DraftField(
        workspace, field, std::move(form), [&field] { return field.toPlainText(); },
        [&field](const QString &text) { field.setPlainText(text); })
{
    connect(&field, &QPlainTextEdit::textChanged, this, &DraftField::typed);
}

/// The timer is not started anew at each key: who types without a pause is kept too.
void DraftField::typed()
{
    if (m_subject && !m_pause.isActive()) m_pause.start();
}

bool DraftField::open(const QString &subject, const QString &stored)
{
    m_pause.stop();
    m_subject = subject;
    m_stored = stored;
    const auto waiting = m_drafts ? m_drafts->text(m_form, subject) : std::nullopt;
    if (waiting == stored) forget();
    if (!waiting || *waiting == stored) return false;
    m_write(*waiting);
    m_pause.stop();
    return true;
}

void DraftField::setStored(const QString &stored)
{
    m_stored = stored;
}

void DraftField::save()
{
    m_pause.stop();
    if (!m_subject || !m_drafts) return;
    const QString text = m_read();
    if (text == m_stored) m_drafts->forget(m_form, *m_subject);
    else m_drafts->keep(m_form, *m_subject, text);
}

void DraftField::forget()
{
    m_pause.stop();
    if (m_subject && m_drafts) m_drafts->forget(m_form, *m_subject);
}

bool DraftField::isLocked() const
{
    return !m_drafts || m_drafts->isClosed();
}

}   // namespace wallchart
