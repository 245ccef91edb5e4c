// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/commentpicks.h"

#include "ui/review/ownwords.h"
#include "ui/review/reviewwords.h"
#include "ui/widgets/clippedtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace wallchart {

namespace {

constexpr int kWordsLines = 2;
constexpr int kMenuLetters = 90;

/// As one line of a menu.
QString menuLine(const QMenu &menu, const QString &text)
{
    const QFontMetrics metrics(menu.font());
    const QString line = metrics.elidedText(text.simplified(), Qt::ElideRight,
                                            kMenuLetters * metrics.averageCharWidth());
    return QString(line).replace(QLatin1Char('&'), QLatin1String("&&"));
}

}   // namespace

CommentPicks::CommentPicks(Workspace &workspace, Appearance &appearance, const EditionTask &task,
                           QWidget *parent)
    : QWidget(parent), m_task(task), m_menu(new QToolButton(this)), m_list(new QVBoxLayout),
      m_words(new OwnWords(workspace, appearance, kWordsLines, this))
{
    setRole(m_menu, "flat");
    m_menu->setIcon(icon("message-square-text"));
    m_menu->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(new QMenu(m_menu));
    m_menu->setFocusPolicy(Qt::StrongFocus);
    m_words->hide();
    m_list->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(m_list);
    column->addWidget(m_words);
    column->addWidget(m_menu, 0, Qt::AlignLeading);
    connect(m_menu->menu(), &QMenu::aboutToShow, this, &CommentPicks::fillMenu);
    connect(m_words, &QPlainTextEdit::textChanged, this, &CommentPicks::changed);
    retranslate();
}

void CommentPicks::showFor(const ReviewDraft &draft, const QString &subject, const QString &stored,
                           const QString &reader)
{
    m_reader = reader;
    m_picks = draft.picks(m_task.key);
    m_words->open(subject, draft.text(m_task.key), stored);
    m_words->setVisible(!m_words->toPlainText().isEmpty());
    showPicks();
}

void CommentPicks::setLevel(const QString &level)
{
    m_level = level;
}

bool CommentPicks::focusWords()
{
    if (m_words->isHidden()) return false;
    m_words->setFocus();
    m_words->moveCursor(QTextCursor::End);
    return true;
}

void CommentPicks::readInto(ReviewDraft &draft) const
{
    for (const QString &key : draft.picks(m_task.key)) draft.unpick(m_task.key, key);
    for (const QString &key : m_picks) draft.pick(m_task.key, key);
    draft.setText(m_task.key, m_words->toPlainText());
}

void CommentPicks::keep()
{
    m_words->keep();
}

void CommentPicks::setWritable(bool writable)
{
    m_isWritable = writable;
    m_menu->setEnabled(writable);
    m_words->setReadOnly(!writable);
    showPicks();
}

const BankComment *CommentPicks::commentOf(const QString &key) const
{
    const auto in = [&](const std::vector<BankComment> &comments) -> const BankComment * {
        for (const BankComment &each : comments) {
            if (each.key == key) return &each;
        }
        return nullptr;
    };
    if (const BankComment *found = in(m_task.comments)) return found;
    for (const RubricLevel &level : m_task.rubric) {
        if (const BankComment *found = in(level.comments)) return found;
    }
    return nullptr;
}

void CommentPicks::addSection(const QString &title, const std::vector<BankComment> &comments)
{
    if (comments.empty()) return;
    QMenu &menu = *m_menu->menu();
    if (!title.isEmpty()) {
        QAction *heading = menu.addAction(title);
        heading->setEnabled(false);
    }
    for (const BankComment &comment : comments) {
        QAction *action = menu.addAction(menuLine(menu, shownText(comment.text)), this,
                                         [this, key = comment.key] { pick(key); });
        action->setData(comment.key);
        action->setToolTip(shownText(comment.text));
        action->setCheckable(true);
        action->setChecked(m_picks.contains(comment.key));
    }
    menu.addSeparator();
}

void CommentPicks::fillMenu()
{
    QMenu &menu = *m_menu->menu();
    menu.clear();
    menu.setToolTipsVisible(true);
    addSection({}, m_task.comments);
    for (const bool chosen : {true, false}) {
        for (const RubricLevel &level : m_task.rubric) {
            if ((level.key == m_level) == chosen)
                addSection(shownText(level.label), level.comments);
        }
    }
    menu.addAction(icon("pencil"), tr("In own words"), this, &CommentPicks::write);
}

QStringList CommentPicks::offered() const
{
    QStringList keys;
    for (const QAction *action : m_menu->menu()->actions()) {
        const QString key = action->data().toString();
        if (!key.isEmpty()) keys.append(key);
    }
    return keys;
}

void CommentPicks::pick(const QString &key)
{
    if (m_picks.contains(key)) m_picks.removeAll(key);
    else m_picks.append(key);
    showPicks();
    Q_EMIT changed();
}

void CommentPicks::write()
{
    m_words->show();
    m_words->setFocus();
}

/// A line for each, with a way to take it out again.
void CommentPicks::showPicks()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const QString &key : std::as_const(m_picks)) {
        const BankComment *comment = commentOf(key);
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(4);
        QLabel *text = wrappedText("caption", line);
        text->setText(comment ? shownText(comment->text) : key);
        if (comment) text->setToolTip(textIn(comment->text, m_reader));
        auto *remove = new QToolButton(line);
        setRole(remove, "flat");
        remove->setIcon(icon("x"));
        remove->setToolTip(tr("Take this comment out"));
        remove->setAccessibleName(tr("Take out: %1").arg(text->text()));
        remove->setFocusPolicy(Qt::StrongFocus);
        remove->setEnabled(m_isWritable);
        connect(remove, &QToolButton::clicked, this, [this, key] { pick(key); });
        row->addWidget(text, 1);
        row->addWidget(remove, 0, Qt::AlignTop);
        m_list->addWidget(line);
    }
}

void CommentPicks::retranslate()
{
    m_menu->setText(tr("Comment"));
    m_menu->setAccessibleName(tr("Comment on: %1").arg(shownText(m_task.title)));
    m_menu->setToolTip(tr("Pick a ready comment, or write one"));
    m_words->setAccessibleName(tr("Own words on: %1").arg(shownText(m_task.title)));
    m_words->setPlaceholderText(tr("In own words"));
    showPicks();
}

}   // namespace wallchart
