// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/longtext.h"

#include <QTextCursor>

namespace wallchart {

namespace {

/// Takes a few milliseconds to lay out.
constexpr qsizetype kPiece = 20'000;

}   // namespace

LongText::LongText(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
    connect(&m_next, &QTimer::timeout, this, &LongText::addPiece);
}

void LongText::showText(QString text)
{
    if (text == m_text) return;
    m_text = std::move(text);
    m_shown = 0;
    clear();
    m_next.start(0);
    addPiece();
}

void LongText::addPiece()
{
    const QStringView piece = QStringView(m_text).mid(m_shown, kPiece);
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.insertText(piece.toString());
    m_shown += piece.size();
    if (m_shown >= m_text.size()) m_next.stop();
}

void LongText::finish()
{
    while (m_shown < m_text.size()) addPiece();
}

}   // namespace wallchart
