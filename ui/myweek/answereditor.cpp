// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/answereditor.h"

#include "ui/myweek/weekwords.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>

namespace wallchart {

namespace {

constexpr int kLinesShown = 7;
constexpr int kFrame = 14;

}   // namespace

QString answerSubject(const QString &participant, const QString &task)
{
    return participant + u'/' + task;
}

AnswerEditor::AnswerEditor(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_text(new QPlainTextEdit(this)),
      m_draft(new DraftField(workspace, *m_text, QString::fromLatin1(kAnswerDraft))),
      m_count(labelWithRole("caption", this)), m_done(new QPushButton(this))
{
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    QTextOption option = m_text->document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);   // each paragraph its own
    m_text->document()->setDefaultTextOption(option);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count);
    foot->addStretch();
    foot->addWidget(m_done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_text);
    column->addLayout(foot);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AnswerEditor::countWords);
    connect(m_done, &QPushButton::clicked, this, [this] {
        commit();
        Q_EMIT closeWanted();
    });
    connect(&appearance, &Appearance::changed, this, &AnswerEditor::applySizes);
    setFocusProxy(m_text);
    applySizes();
    retranslate();
}

void AnswerEditor::applySizes()
{
    m_text->setFixedHeight(kLinesShown * m_text->fontMetrics().lineSpacing() + kFrame);
}

bool AnswerEditor::open(const QString &subject, const QString &stored, int words)
{
    m_words = words;
    m_stored = stored;
    m_text->setPlainText(stored);
    const bool waited = m_draft->open(subject, stored);
    countWords();
    return waited;
}

void AnswerEditor::setStored(const QString &stored)
{
    if (stored == m_stored) return;
    const bool isTouched = m_text->toPlainText() != m_stored;
    m_stored = stored;
    m_draft->setStored(stored);
    if (!isTouched) m_text->setPlainText(stored);
}

void AnswerEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

void AnswerEditor::setTitle(const QString &title)
{
    m_text->setAccessibleName(title);
}

void AnswerEditor::focusText()
{
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

void AnswerEditor::commit()
{
    const QString text = m_text->toPlainText();
    if (m_draft->isLocked() || text == m_stored) return;
    m_stored = text;   // whoever stores it may ask for a commit meanwhile
    Q_EMIT committed(text);
    m_draft->setStored(m_stored);
    m_draft->save();
}

void AnswerEditor::keepUnstored(const QString &stored)
{
    m_stored = stored;
}

void AnswerEditor::countWords()
{
    const int words = wordsIn(m_text->toPlainText());
    const QLocale locale;
    m_count->setText(m_words > 0 ? tr("%1 of %2 words", "written, asked for")
                                       .arg(locale.toString(words), locale.toString(m_words))
                                 : tr("%Ln words", nullptr, words));
    Q_EMIT typed(words);
}

void AnswerEditor::retranslate()
{
    m_done->setText(tr("Done"));
    m_done->setToolTip(tr("Keeps the text (Ctrl+Enter). What you type is kept all the time."));
    countWords();
}

bool AnswerEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        // A menu and another window only borrow the keyboard; a window that closes takes it too.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) commit();
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool closes = (enters && (key->modifiers() & Qt::ControlModifier))
                            || key->key() == Qt::Key_Escape;
        if (closes) {
            commit();
            Q_EMIT closeWanted();
            return true;
        }
    }
    return false;
}

}   // namespace wallchart
