// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaders/evidencelabel.h"

#include "core/analysis/countedpeople.h"
#include "core/analysis/evidencepeople.h"
#include "ui/text/reasontext.h"

namespace wallchart {

namespace {

// Signs of no script, around a number until the sentence is made.
constexpr char16_t kBegin = 0xE000;   // plus the place of the number
constexpr char16_t kEnd = 0xE00F;

bool opens(const Reason &reason, qsizetype arg)
{
    const int number = static_cast<int>(arg);
    return reason.args[arg] != u'0'
           && (opensPeople(reason, number) || countsPeople(reason, number));
}

QString linkedSentence(const Reason &reason, std::size_t line)
{
    Reason marked = reason;
    for (qsizetype arg = 0; arg < marked.args.size(); ++arg) {
        QString &text = marked.args[arg];
        if (opens(reason, arg))
            text = QChar(static_cast<char16_t>(kBegin + arg)) + text + QChar(kEnd);
    }
    QString html = reasonText(marked).toHtmlEscaped();
    for (qsizetype arg = 0; arg < marked.args.size(); ++arg)
        html.replace(QChar(static_cast<char16_t>(kBegin + arg)),
                     QStringLiteral("<a href=\"%1/%2\">").arg(line).arg(arg));
    return html.replace(QChar(kEnd), QLatin1String("</a>"));
}

}   // namespace

EvidenceLabel::EvidenceLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    connect(this, &QLabel::linkActivated, this, &EvidenceLabel::follow);
}

void EvidenceLabel::show(const std::vector<Reason> &reasons, const QString &frame)
{
    m_reasons = reasons;
    QStringList lines;
    QStringList spoken;
    for (std::size_t line = 0; line < reasons.size(); ++line) {
        lines.append(linkedSentence(reasons[line], line));
        spoken.append(reasonText(reasons[line]));
    }
    write(frame.toHtmlEscaped().arg(lines.join(QLatin1String("<br>"))),
          frame.arg(spoken.join(QLatin1Char('\n'))));
}

void EvidenceLabel::showSentences(const QStringList &sentences)
{
    m_reasons.clear();
    const QString text = sentences.join(QLatin1Char('\n'));
    write(text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")), text);
}

/// Without a link the keyboard has nothing to stop for.
void EvidenceLabel::write(const QString &html, const QString &spoken)
{
    setText(html);
    setAccessibleName(spoken);
    Qt::TextInteractionFlags flags = Qt::TextSelectableByMouse;
    if (html.contains(QLatin1String("<a href")))
        flags |= Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard;
    setTextInteractionFlags(flags);
}

void EvidenceLabel::follow(const QString &link)
{
    const QStringList parts = link.split(u'/');
    const auto line = static_cast<std::size_t>(parts.value(0).toInt());
    if (line < m_reasons.size()) Q_EMIT opened(m_reasons[line], parts.value(1).toInt());
}

}   // namespace wallchart
