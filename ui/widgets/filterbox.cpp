// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbox.h"

#include "core/query/filtercompletion.h"
#include "core/query/filterparts.h"
#include "ui/text/errortext.h"
#include "ui/text/filtertext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/offerdelegate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/savedlistmenu.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBoxLayout>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QStandardItemModel>
#include <QStyle>
#include <QTextCharFormat>

namespace wallchart {

namespace {

constexpr int kInsertRole = Qt::UserRole + 1;
constexpr int kStartRole = Qt::UserRole + 2;
constexpr int kLengthRole = Qt::UserRole + 3;
constexpr double kWidth = 360;
constexpr double kLeastWidth = 120;
constexpr int kMostOffersShown = 12;

/// What stands beside an offer: the meaning of a field.
QString meaningOf(const Completion &completion)
{
    return completion.kind == CompletionKind::Field ? filterFieldText(completion.field) : QString();
}

}   // namespace

FilterBox::FilterBox(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_appearance(appearance),
      m_filter(WorkerFilter::of(workspace)), m_edit(new QLineEdit(this)),
      m_clear(new QAction(icon("x", IconTone::Muted), QString(), this)),
      m_lists(new QAction(icon("list", IconTone::Muted), QString(), this)),
      m_listMenu(new SavedListMenu(workspace, this)), m_explanation(labelWithRole("caption", this)),
      m_completer(new QCompleter(this)), m_offers(new QStandardItemModel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    m_edit->addAction(new QAction(icon("search", IconTone::Muted), QString(), this),
                      QLineEdit::LeadingPosition);
    m_edit->addAction(m_lists, QLineEdit::TrailingPosition);
    m_edit->addAction(m_clear, QLineEdit::TrailingPosition);
    m_edit->installEventFilter(this);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->hide();
    setFocusProxy(m_edit);
    setUpCompletion();
    connect(m_clear, &QAction::triggered, this, [this] { m_workspace.setFilter({}); });
    connect(m_lists, &QAction::triggered, this, &FilterBox::openLists);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_workspace.setFilter(text);
        offer();
    });
    connect(&m_filter, &WorkerFilter::changed, this, &FilterBox::showFilter);
    connect(&workspace, &Workspace::changed, this, &FilterBox::explain);
    connect(&appearance, &Appearance::changed, this, &FilterBox::showFilter);
    retranslate();
    showFilter();
}

QSize FilterBox::sizeHint() const
{
    return {m_appearance.px(kWidth), m_edit->sizeHint().height()};
}

void FilterBox::focusText()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBox::openLists()
{
    m_listMenu->popupBelow(*m_edit);
}

void FilterBox::setUpCompletion()
{
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kMostOffersShown);
    m_completer->setWidget(m_edit);
    setRole(m_completer->popup(), "popup");
    m_completer->popup()->setItemDelegate(new OfferDelegate(m_appearance, m_completer->popup()));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { insertCompletion(index.row()); });
}

void FilterBox::offer()
{
    m_offers->clear();
    const QString text = m_edit->text();
    for (const Completion &each : completionsAt(text, m_edit->cursorPosition(), m_filter.index())) {
        // What is there already is no help.
        if (text.mid(each.start, each.length) == each.insert) continue;
        auto *item = new QStandardItem(each.kind == CompletionKind::Field ? each.insert
                                                                          : each.shown);
        item->setData(meaningOf(each), OfferDelegate::kMeaningRole);
        item->setData(each.insert, kInsertRole);
        item->setData(each.start, kStartRole);
        item->setData(each.length, kLengthRole);
        m_offers->appendRow(item);
    }
    if (m_offers->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix({});
    m_completer->complete();
}

void FilterBox::insertCompletion(int row)
{
    const QStandardItem *item = m_offers->item(row);
    if (!item) return;
    const QString insert = item->data(kInsertRole).toString();
    const int start = item->data(kStartRole).toInt();
    QString text = m_edit->text();
    text.replace(start, item->data(kLengthRole).toInt(), insert);
    m_edit->setText(text);
    m_edit->setCursorPosition(start + static_cast<int>(insert.size()));
    m_workspace.setFilter(text);
    // After a field its values are offered at once.
    if (insert.endsWith(u':'))
        QMetaObject::invokeMethod(this, &FilterBox::offer, Qt::QueuedConnection);
}

void FilterBox::showFilter()
{
    if (m_edit->text() != m_workspace.filter()) m_edit->setText(m_workspace.filter());
    m_clear->setVisible(!m_edit->text().isEmpty());
    m_edit->setMinimumWidth(m_appearance.px(kLeastWidth));
    updateGeometry();
    explain();
    underline();
}

void FilterBox::explain()
{
    const auto &errors = m_filter.errors();
    const bool wrong = !errors.empty();
    const bool matters = !m_workspace.filter().trimmed().isEmpty();
    QString text;
    if (wrong) text = errorText({errors.front().code, errors.front().args});
    else if (matters)
        text = tr("Finds: %1").arg(filterText(partsOf(m_filter.filter(), m_filter.index())));
    if (m_edit->property("invalid").toBool() != wrong) {
        m_edit->setProperty("invalid", wrong);
        setRole(m_explanation, wrong ? "error" : "caption");
        m_edit->style()->unpolish(m_edit);
        m_edit->style()->polish(m_edit);
    }
    m_explanation->setText(text);
    m_explanation->setVisible(matters);
    m_edit->setAccessibleDescription(text);
}

/// Marks the places of mistakes. A line edit takes formats only the way input methods give them.
void FilterBox::underline()
{
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wave.setUnderlineColor(m_appearance.theme().accentText);
    wave.setFontUnderline(true);
    QList<QInputMethodEvent::Attribute> marks;
    for (const FilterError &error : m_filter.errors()) {
        const qsizetype length = std::max<qsizetype>(1, error.span.length);
        marks.append({QInputMethodEvent::TextFormat,
                      static_cast<int>(error.span.start) - m_edit->cursorPosition(),
                      static_cast<int>(length), wave});
    }
    QInputMethodEvent event({}, marks);
    QCoreApplication::sendEvent(m_edit, &event);
}

bool FilterBox::pressed(int key, Qt::KeyboardModifiers modifiers)
{
    const bool control = modifiers & Qt::ControlModifier;
    if (key == Qt::Key_Escape && !m_edit->text().isEmpty()) {
        m_workspace.setFilter({});
        return true;
    }
    if (key == Qt::Key_Down || (key == Qt::Key_Space && control)) {
        offer();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT accepted();
        return true;
    }
    return false;
}

bool FilterBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (pressed(key->key(), key->modifiers())) return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        explain();
    }
    QWidget::changeEvent(event);
}

void FilterBox::retranslate()
{
    m_edit->setPlaceholderText(tr("Find: a name, #217 or shift:Night stance:3"));
    m_edit->setAccessibleName(tr("Filter workers"));
    m_lists->setText(tr("Saved lists"));
    m_lists->setToolTip(tr("Saved lists"));
    m_clear->setText(tr("Clear filter"));
    m_clear->setToolTip(tr("Clear filter"));
}

}   // namespace wallchart
