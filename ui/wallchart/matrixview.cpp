// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallchart/matrixview.h"

#include "ui/wallchart/matrixdelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace wallchart {

namespace {

constexpr double kRowHeight = 32;
constexpr double kLeastColumn = 64;
constexpr double kMostColumn = 132;
constexpr double kMostHeading = 300;
constexpr int kHeadingPadding = 20;
constexpr int kFigureCount = 4;

QToolButton *controlButton(QWidget *parent, const char *iconName)
{
    auto *button = new QToolButton(parent);
    setRole(button, "control");
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

QToolButton *dimensionButton(QWidget *parent, const char *iconName)
{
    QToolButton *button = controlButton(parent, iconName);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    return button;
}

/// The widest label of a header, as far as it may grow.
int widestLabel(const QHeaderView &header, int most)
{
    const QFontMetrics metrics(header.font());
    const QAbstractItemModel *model = header.model();
    const int count = header.count();
    int widest = 0;
    for (int i = 0; i < count; ++i) {
        const QString text = model->headerData(i, header.orientation()).toString();
        widest = std::max(widest, metrics.horizontalAdvance(text));
    }
    return std::min(widest + kHeadingPadding, most);
}

}   // namespace

MatrixView::MatrixView(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_appearance(appearance), m_content(workspace),
      m_model(workspace), m_strip(new QFrame(this)), m_rows(dimensionButton(m_strip, "list")),
      m_columns(dimensionButton(m_strip, "table-2")),
      m_swap(controlButton(m_strip, "arrow-right-left")), m_figures(new QButtonGroup(this)),
      m_table(new QTableView(this)), m_empty(new EmptyState("table-2", this)),
      m_note(labelWithRole("caption", this))
{
    buildStrip();
    buildTable();
    m_note->setWordWrap(true);
    m_note->setContentsMargins(16, 6, 16, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_note);
    connect(&m_content, &MatrixContent::changed, this, &MatrixView::showMatrix);
    connect(&m_appearance, &Appearance::changed, this, &MatrixView::fitTable);
    retranslate();
}

void MatrixView::buildStrip()
{
    setRole(m_strip, "strip");
    auto *layout = new FlowLayout(m_strip);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(8);
    layout->addWidget(m_rows);
    layout->addWidget(m_swap);
    layout->addWidget(m_columns);
    auto *figures = new QWidget(m_strip);
    auto *line = new QHBoxLayout(figures);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    for (int id = 0; id < kFigureCount; ++id) {
        auto *button = new QToolButton(figures);
        setRole(button, "segment");
        button->setCheckable(true);
        m_figures->addButton(button, id);
        line->addWidget(button);
    }
    layout->addWidget(figures);
    m_figures->button(static_cast<int>(MatrixFigure::People))->setChecked(true);
    m_swap->setToolButtonStyle(Qt::ToolButtonIconOnly);
    connect(m_swap, &QToolButton::clicked, &m_content, &MatrixContent::swapSides);
    connect(m_figures, &QButtonGroup::idClicked, this,
            [this](int id) { setFigure(static_cast<MatrixFigure>(id)); });
}

void MatrixView::buildTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new MatrixDelegate(m_model, m_appearance, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setCornerButtonEnabled(false);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setDefaultAlignment(Qt::AlignHCenter | Qt::AlignBottom
                                 | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    columns->setHighlightSections(false);
    columns->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *rows = m_table->verticalHeader();
    rows->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    rows->setHighlightSections(false);
    rows->setTextElideMode(Qt::ElideRight);
    rows->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &MatrixView::drillDown);
}

void MatrixView::setFigure(MatrixFigure figure)
{
    m_figures->button(static_cast<int>(figure))->setChecked(true);
    m_model.setFigure(figure);
    m_note->setText(m_model.note());
}

void MatrixView::focusTable()
{
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void MatrixView::retranslate()
{
    m_table->setAccessibleName(tr("Status matrix"));
    m_swap->setToolTip(tr("Swap rows and columns"));
    m_swap->setAccessibleName(m_swap->toolTip());
    const std::array texts{tr("People", "what a cell shows"), tr("% of row"), tr("% of column"),
                           tr("% of all")};
    for (int id = 0; id < kFigureCount; ++id) {
        m_figures->button(id)->setText(texts.at(static_cast<std::size_t>(id)));
        m_figures->button(id)->setAccessibleName(
            tr("Show: %1").arg(texts.at(static_cast<std::size_t>(id))));
    }
    m_empty->setTexts(
        tr("Nobody to count yet"),
        tr("Add workers or head-counts; then everyone stands here in two dimensions."));
    m_model.retranslate();
    showMatrix();
}

void MatrixView::showMatrix()
{
    m_model.setMatrix(m_content.matrix());
    fillMenu(*m_rows, true);
    fillMenu(*m_columns, false);
    const bool anybody = m_model.rowCount() > 0;
    m_table->setVisible(anybody);
    m_note->setVisible(anybody);
    m_empty->setVisible(!anybody);
    m_note->setText(anybody ? m_model.note() : QString());
    fitTable();
}

void MatrixView::fillMenu(QToolButton &button, bool rows)
{
    const Campaign &campaign = m_workspace.campaign();
    const StatusDimension shown = rows ? m_content.rows() : m_content.columns();
    QMenu *menu = button.menu();
    menu->clear();
    bool testsBegan = false;
    for (const StatusDimension &dimension : dimensionsOf(m_workspace.reading())) {
        if (dimension.test && !std::exchange(testsBegan, true)) menu->addSeparator();
        QAction *action = menu->addAction(dimensionLabel(campaign, dimension));
        action->setCheckable(true);
        action->setChecked(dimension == shown);
        connect(action, &QAction::triggered, this, [this, rows, dimension] {
            if (rows) m_content.setRows(dimension);
            else m_content.setColumns(dimension);
        });
    }
    const QString label = dimensionLabel(campaign, shown);
    button.setText(rows ? tr("Rows: %1").arg(label) : tr("Columns: %1").arg(label));
    button.setAccessibleName(button.text());
}

void MatrixView::fitTable()
{
    QHeaderView *columns = m_table->horizontalHeader();
    const int width = std::clamp(widestLabel(*columns, m_appearance.px(kMostColumn)),
                                 m_appearance.px(kLeastColumn), m_appearance.px(kMostColumn));
    columns->setMinimumSectionSize(1);
    columns->setDefaultSectionSize(width);
    const QFontMetrics metrics(columns->font());
    int height = metrics.height();
    for (int i = 0; i < columns->count(); ++i) {
        const QRect room(0, 0, width - kHeadingPadding, QWIDGETSIZE_MAX);
        const QString text = m_model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, text).height());
    }
    columns->setFixedHeight(height + kHeadingPadding / 2);
    QHeaderView *rows = m_table->verticalHeader();
    rows->setMinimumSectionSize(1);
    rows->setDefaultSectionSize(m_appearance.px(kRowHeight));
    rows->setFixedWidth(widestLabel(*rows, m_appearance.px(kMostHeading)));
}

void MatrixView::drillDown(const QModelIndex &index)
{
    if (!index.isValid()) return;
    const MatrixCell &cell = m_model.cellAt(index);
    if (cell.workers.empty()) {
        Q_EMIT hinted(cell.people > 0 ? tr("Nobody here is known by name yet.")
                                      : tr("Nobody is in this cell."));
        return;
    }
    m_workspace.setFilter({});   // the matrix counts everybody: a filter would hide them
    m_workspace.select(cell.workers, cell.workers.front());
    Q_EMIT hinted(
        cell.unnamed() > 0
            ? tr("%Ln person(s) selected; the others of this cell have no name yet.", nullptr,
                 static_cast<int>(cell.workers.size()))
            : tr("%Ln person(s) selected.", nullptr, static_cast<int>(cell.workers.size())));
    Q_EMIT showPeopleWanted();
}

bool MatrixView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            drillDown(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MatrixView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_content.setWatched(true);
}

void MatrixView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_content.setWatched(false);
}

}   // namespace wallchart
