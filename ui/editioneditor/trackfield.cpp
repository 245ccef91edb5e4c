// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editioneditor/trackfield.h"

#include "ui/editioneditor/editionparts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace wallchart {

TrackField::TrackField(Edition &edition, QWidget *parent) : QWidget(parent), m_edition(edition)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *add = new QToolButton(this);
    setRole(add, "control");
    add->setIcon(icon("plus"));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setText(tr("Add a track"));
    column->addWidget(add, 0, Qt::AlignLeading);
    setFocusProxy(add);
    connect(add, &QToolButton::clicked, this, [this] {
        addTrack(m_edition);
        rebuild();
        Q_EMIT edited();
    });
    rebuild();
}

void TrackField::rebuild()
{
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget(this);
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins({});
    grid->setColumnStretch(3, 1);
    for (int at = 0; at < static_cast<int>(m_edition.tracks.size()); ++at) addLine(at, *grid);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_lines);
    m_lines->show();
}

void TrackField::addLine(int at, QGridLayout &grid)
{
    const auto track = [this, at]() -> EditionTrack & {
        return m_edition.tracks.at(static_cast<std::size_t>(at));
    };
    auto *key = new QLineEdit(track().key, m_lines);
    key->setMaximumWidth(fontMetrics().averageCharWidth() * 12);
    key->setAccessibleName(tr("Name of a track"));
    auto *starts = new QTimeEdit(track().starts, m_lines);
    starts->setDisplayFormat(QStringLiteral("HH:mm"));
    starts->setAccessibleName(tr("Track %1 begins at").arg(track().key));
    auto *remove = new QToolButton(m_lines);
    setRole(remove, "flat");
    remove->setIcon(icon("x"));
    remove->setAccessibleName(tr("Take away track %1").arg(track().key));
    remove->setToolTip(remove->accessibleName());
    remove->setEnabled(m_edition.tracks.size() > 1);
    connect(key, &QLineEdit::textEdited, this, [this, track](const QString &text) {
        track().key = text.trimmed();
        Q_EMIT edited();
    });
    connect(starts, &QTimeEdit::timeChanged, this, [this, track](QTime time) {
        track().starts = time;
        Q_EMIT edited();
    });
    connect(remove, &QToolButton::clicked, this, [this, at] {
        m_edition.tracks.erase(m_edition.tracks.begin() + at);
        rebuild();
        Q_EMIT edited();
    });
    grid.addWidget(key, at, 0);
    grid.addWidget(starts, at, 1);
    grid.addWidget(remove, at, 2);
}

}   // namespace wallchart
